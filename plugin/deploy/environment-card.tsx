import { Phone, RotateCcw } from 'lucide-react';
import { Button, Card } from '../../ui-kit/index.ts';
import type { EnvironmentView } from '../api/views.ts';
import {
  callsWords,
  ENVIRONMENT_AUDIENCE,
  ENVIRONMENT_NAMES,
  whenWords,
  whyWords,
} from './deploy-words.ts';

interface EnvironmentCardProps {
  view: EnvironmentView;
  /** Whether there is an earlier release to go back to. */
  canRollBack: boolean;
  onRollBack: () => void;
}

/** One environment: the release in it, since when, by whom, and the calls on it. */
export function EnvironmentCard({ view, canRollBack, onRollBack }: EnvironmentCardProps) {
  const { environment, current, openConversations } = view;
  const name = ENVIRONMENT_NAMES[environment];
  return (
    <Card aria-label={name} className="flex min-w-0 flex-1 flex-col *:flex-1">
      <div className="flex h-full flex-col gap-3">
        <header className="@min-[680px]:@max-[920px]:min-h-[54px]">
          <h2 className="text-card">{name}</h2>
          <p className="text-secondary text-muted">{ENVIRONMENT_AUDIENCE[environment]}</p>
        </header>
        {current ? (
          <>
            <div>
              <p className="tabular text-page">Release {current.number}</p>
              <p className="text-secondary text-muted">
                {whyWords(current.why)} <time dateTime={current.at}>{whenWords(current.at)}</time>{' '}
                by {current.by}
              </p>
            </div>
            <p className="break-words whitespace-pre-wrap">
              {current.note === '' ? <span className="text-muted">No note.</span> : current.note}
            </p>
          </>
        ) : (
          <p className="text-muted">No release yet: calls are not answered.</p>
        )}
        <footer className="mt-auto flex min-h-8 flex-wrap items-center justify-between gap-2 pt-1">
          <span className="flex items-center gap-1.5 text-secondary text-muted">
            <Phone size={14} aria-hidden />
            {callsWords(openConversations)}
          </span>
          {canRollBack ? (
            <Button size="sm" icon={<RotateCcw size={14} aria-hidden />} onClick={onRollBack}>
              Roll back…
            </Button>
          ) : null}
        </footer>
      </div>
    </Card>
  );
}
