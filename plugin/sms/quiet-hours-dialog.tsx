import { useState } from 'react';
import { type QuietHours, quietHoursSchema } from '../../core/messaging/quiet-hours.ts';
import { quietHoursOf, type Settings } from '../../core/records/settings.ts';
import { Button, Dialog, Notice, Select, Switch } from '../../ui-kit/index.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { editRecord } from '../draft/changes/edit-record.ts';
import { timesOfDay } from './quiet-hours-words.ts';

interface QuietHoursDialogProps {
  settings: Settings;
  onClose: () => void;
}

/** Changes the quiet hours in the draft; like everything in it, they hold once it is published. */
export function QuietHoursDialog({ settings, onClose }: QuietHoursDialogProps) {
  const { store } = useBuilder();
  const [hours, setHours] = useState<QuietHours>(quietHoursOf(settings));
  const [refused, setRefused] = useState<string | null>(null);
  const isSound = quietHoursSchema.safeParse(hours).success;
  const change = (part: Partial<QuietHours>) => setHours({ ...hours, ...part });
  function take() {
    const answer = store.commit(editRecord(settings, { quietHours: hours }), 'Change quiet hours');
    if (answer.ok) onClose();
    else setRefused(answer.why);
  }
  return (
    <Dialog
      open
      size="sm"
      title="Quiet hours"
      description="Going by the recipient’s number: where it may be in several time zones, it has to be day in all of them."
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" disabled={!isSound} onClick={take}>
            Use these hours
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <Switch
          label="Keep quiet hours"
          description="Texts that nobody asked for just now wait for the morning: texts without a question, late retries, what comes out of a pause."
          checked={hours.on}
          onCheckedChange={(on) => change({ on })}
        />
        <div className="grid grid-cols-2 gap-3">
          <Time
            label="Texts go out from"
            value={hours.from}
            last="23:30"
            onTime={(from) => change({ from })}
          />
          <Time label="Until" value={hours.to} first="00:30" onTime={(to) => change({ to })} />
        </div>
        {isSound ? null : (
          <p role="alert" className="text-secondary text-error">
            The end has to be after the start.
          </p>
        )}
        {refused ? (
          <Notice tone="error" announce title="That was not taken over.">
            {refused}
          </Notice>
        ) : null}
        <p className="text-secondary text-muted">
          The usual hours are 08:00 to 21:00. The rules differ by country: this is a setting, and no
          legal advice. It holds in an environment once a release with it is deployed there.
        </p>
      </div>
    </Dialog>
  );
}

interface TimeProps {
  label: string;
  value: string;
  first?: string;
  last?: string;
  onTime: (time: string) => void;
}

function Time({ label, value, first = '00:00', last = '24:00', onTime }: TimeProps) {
  const times = timesOfDay(first, last);
  const shown = times.includes(value) ? times : [...times, value].toSorted();
  return (
    <Select
      label={label}
      value={value}
      options={shown.map((time) => ({ value: time, label: time }))}
      onValueChange={onTime}
    />
  );
}
