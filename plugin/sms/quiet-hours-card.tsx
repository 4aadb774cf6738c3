import { useState } from 'react';
import { recordsOf } from '../../core/records/draft.ts';
import { quietHoursOf } from '../../core/records/settings.ts';
import { Button, Card, StatusDot } from '../../ui-kit/index.ts';
import { useDraft } from '../builder/builder-context.tsx';
import { QuietHoursDialog } from './quiet-hours-dialog.tsx';
import { quietHoursWords } from './quiet-hours-words.ts';

/** When texts that nobody asked for just now may go out, and the way to change it. */
export function QuietHoursCard() {
  const settings = useDraft(({ draft }) => recordsOf(draft, 'settings')[0]);
  const [open, setOpen] = useState(false);
  if (!settings) return null;
  const hours = quietHoursOf(settings);
  return (
    <Card aria-label="Quiet hours" className="shrink-0">
      <div className="flex items-center gap-3.5">
        <StatusDot
          hideLabel
          tone={hours.on ? 'success' : 'warning'}
          label={hours.on ? 'On' : 'Off'}
        />
        <div className="min-w-0 flex-1">
          <h2 className="text-card">{hours.on ? 'Quiet hours' : 'No quiet hours'}</h2>
          <p className="text-secondary text-muted">{quietHoursWords(hours)}</p>
        </div>
        <Button onClick={() => setOpen(true)}>
          Change<span className="sr-only"> quiet hours</span>
        </Button>
      </div>
      {open ? <QuietHoursDialog settings={settings} onClose={() => setOpen(false)} /> : null}
    </Card>
  );
}
