import { format, isThisYear } from 'date-fns';
import type { Environment } from '../../core/phone.ts';
import type { DeploymentView, EnvironmentView } from '../api/views.ts';

export const ENVIRONMENT_NAMES: Readonly<Record<Environment, string>> = {
  sandbox: 'Sandbox',
  'pre-release': 'Pre-release',
  live: 'Live',
};

/** Whom an environment answers. */
export const ENVIRONMENT_AUDIENCE: Readonly<Record<Environment, string>> = {
  sandbox: 'For builders: each Publish comes here.',
  'pre-release': 'For a last look, before callers meet it.',
  live: 'Real people call here.',
};

/** The environment above, that a release is promoted to. */
export const ABOVE: Readonly<Record<Environment, 'pre-release' | 'live' | null>> = {
  sandbox: 'pre-release',
  'pre-release': 'live',
  live: null,
};

/** @example '20 Nov, 09:41' */
export function whenWords(iso: string): string {
  const at = new Date(iso);
  return format(at, isThisYear(at) ? 'd MMM, HH:mm' : 'd MMM yyyy, HH:mm');
}

/** @example 'Published', 'Promoted', 'Rolled back' */
export function whyWords(why: DeploymentView['why']): string {
  return { published: 'Published', promoted: 'Promoted', 'rolled back': 'Rolled back' }[why];
}

/** @example '3 calls are going on.' */
export function callsWords(open: number): string {
  if (open === 0) return 'No calls are going on.';
  return open === 1 ? '1 call is going on.' : `${open} calls are going on.`;
}

/**
 * How many texts wait, and what another release does to them: nothing, they were queued whole.
 * @example '1 text of Live waits to go out, until its recipient’s morning. It keeps …'
 */
export function textsStay(
  waiting: EnvironmentView['textsWaiting'],
  environment: Environment,
): string {
  const { texts, untilMorning, paused } = waiting;
  const place = ENVIRONMENT_NAMES[environment];
  if (texts === 0) return `No text of ${place} waits to go out.`;
  const parts = [
    ...(untilMorning > 0
      ? [
          {
            n: untilMorning,
            what: texts === 1 ? 'until its recipient’s morning' : 'until the recipient’s morning',
          },
        ]
      : []),
    ...(paused > 0 ? [{ n: paused, what: 'behind a pause' }] : []),
  ];
  const why = parts
    .map(({ n, what }) => (n === texts ? what : `${n} of them ${what}`))
    .join(' and ');
  const whose = `${texts} ${texts === 1 ? 'text' : 'texts'} of ${place} ${texts === 1 ? 'waits' : 'wait'}`;
  const stay =
    texts === 1
      ? 'It keeps its words and sender, and goes out as it was queued: no release changes or stops it.'
      : 'They keep their words and sender, and go out as they were queued: no release changes or stops them.';
  return `${whose} to go out${why === '' ? '' : `, ${why}`}. ${stay}`;
}

/** What becomes of the calls while the release under an environment changes: each stays on its own. */
export function callsStay(on: EnvironmentView['openCalls'], to: number): string {
  const open = on.reduce((sum, { calls }) => sum + calls, 0);
  if (open === 0) return `No call is going on; the next one starts on release ${to}.`;
  const stay = open === 1 ? 'It stays' : 'They stay';
  const others = on.slice(0, -1).map(({ release }) => release);
  const last = on.at(-1)?.release ?? to;
  const where =
    others.length === 0 ? `release ${last}` : `releases ${others.join(', ')} and ${last}`;
  return `${callsWords(open)} ${stay} on ${where} until the end; new ones start on release ${to}.`;
}
