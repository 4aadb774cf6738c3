import { useId, useState } from 'react';
import { Button, Dialog, Notice, cx } from '../../ui-kit/index.ts';
import { type ApiError, toApiError } from '../api/api-error.ts';
import type { DeploymentView, EnvironmentView } from '../api/views.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { callsStay, ENVIRONMENT_NAMES, whenWords } from './deploy-words.ts';
import { TextsWaiting } from './texts-waiting.tsx';

interface RollBackDialogProps {
  view: EnvironmentView;
  /** Releases that were active here before, newest first, each once. */
  earlier: readonly DeploymentView[];
  onClose: () => void;
  onDone: (number: number) => void;
}

/** Chooses an earlier release of one environment and deploys it again. */
export function RollBackDialog({ view, earlier, onClose, onDone }: RollBackDialogProps) {
  const { environment, openCalls } = view;
  const name = ENVIRONMENT_NAMES[environment];
  const [chosen, choose] = useState<DeploymentView | undefined>(earlier[0]);
  const { working, error, rollBack } = useRollBack(view, onDone);
  return (
    <Dialog
      open
      title={`Roll back ${name}`}
      description="Deploys a release again that was active here before. Nothing is deleted."
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant={environment === 'live' ? 'danger' : 'primary'}
            disabled={!chosen}
            loading={working ? 'Rolling back…' : undefined}
            onClick={() => {
              if (chosen) void rollBack(chosen);
            }}
          >
            {chosen ? `Roll back to release ${chosen.number}` : 'Roll back'}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <fieldset className="flex min-w-0 flex-col divide-y divide-line overflow-clip rounded-input border border-line">
          <legend className="sr-only">Earlier releases of {name}</legend>
          {earlier.map((one) => (
            <Choice
              key={one.releaseId}
              deployment={one}
              checked={one === chosen}
              onChoose={() => choose(one)}
            />
          ))}
        </fieldset>
        {chosen ? (
          <Notice
            tone={environment === 'live' ? 'warning' : 'info'}
            title={environment === 'live' ? 'Live: real people meet this at once' : undefined}
          >
            {callsStay(openCalls, chosen.number)}
          </Notice>
        ) : null}
        <TextsWaiting environment={environment} waiting={view.textsWaiting} />
        {error ? (
          <Notice tone="error" announce title={error.message}>
            {error.remedy} {name} is as it was.
          </Notice>
        ) : null}
      </div>
    </Dialog>
  );
}

interface ChoiceProps {
  deployment: DeploymentView;
  checked: boolean;
  onChoose: () => void;
}

function Choice({ deployment, checked, onChoose }: ChoiceProps) {
  const { number, note, at, by } = deployment;
  const id = useId();
  return (
    <div
      className={cx(
        'relative flex items-start gap-3 px-3 py-2.5 has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent',
        checked ? 'bg-accent-soft' : 'hover:bg-sunken',
      )}
    >
      <input
        id={id}
        type="radio"
        name="earlier-release"
        aria-describedby={`${id}-about`}
        className="mt-1 accent-accent outline-none"
        checked={checked}
        onChange={onChoose}
      />
      <div className="min-w-0 flex-1">
        {/* Its ground is the whole row. */}
        <label
          htmlFor={id}
          className="tabular block cursor-pointer font-[580] after:absolute after:inset-0"
        >
          Release {number}
        </label>
        <p id={`${id}-about`} className="text-secondary break-words text-muted">
          {note === '' ? 'No note' : note} · active from {whenWords(at)}, by {by}
        </p>
      </div>
    </div>
  );
}

function useRollBack({ environment }: EnvironmentView, onDone: (number: number) => void) {
  const { api, projectId } = useBuilder();
  const [working, setWorking] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  async function rollBack({ releaseId }: DeploymentView) {
    setWorking(true);
    setError(null);
    try {
      const { number } = await api.deployments.rollBack({ projectId, environment, releaseId });
      onDone(number);
    } catch (thrown) {
      setError(toApiError(thrown));
      setWorking(false);
    }
  }
  return { working, error, rollBack };
}
