import { SegmentedControl, Select, TextField } from '../../ui-kit/index.ts';
import { ENVIRONMENT_OPTIONS, PERIODS, TRAFFIC_OPTIONS } from './span.ts';
import type { SpanState } from './use-span.ts';

/** Days, environment, and whether callers or tests are looked at. */
export function SpanFilter({ choice, problem, change }: SpanState) {
  return (
    <fieldset aria-label="What is shown" className="flex min-w-0 flex-wrap items-start gap-2.5">
      <Select
        label="Days"
        hideLabel
        className="w-[148px]"
        value={choice.period}
        onValueChange={(period) => change({ period })}
        options={PERIODS}
      />
      {choice.period === 'custom' ? (
        <>
          <TextField
            label="From"
            hideLabel
            type="date"
            className="w-[150px]"
            value={choice.from}
            error={problem ?? undefined}
            onValueChange={(from) => change({ from })}
          />
          <TextField
            label="To"
            hideLabel
            type="date"
            className="w-[150px]"
            value={choice.to}
            onValueChange={(to) => change({ to })}
          />
        </>
      ) : null}
      <Select
        label="Environment"
        hideLabel
        className="w-[168px]"
        value={choice.environment}
        onValueChange={(environment) => change({ environment })}
        options={ENVIRONMENT_OPTIONS}
      />
      <SegmentedControl
        label="Whose texts"
        hideLabel
        className="w-[236px]"
        value={choice.traffic}
        onValueChange={(traffic) => change({ traffic })}
        options={TRAFFIC_OPTIONS}
      />
    </fieldset>
  );
}
