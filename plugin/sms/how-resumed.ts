import type { TwilioView } from '../api/views.ts';
import type { OwnPauseView } from '../../core/messaging/pause-views.ts';

/** What has become of a pause that somebody wanted to end. */
export type HowResumed = 'sends' | 'reads texts' | 'rests';

/**
 * Whether that sender, or with null the account, sends at once, or once texts are read that came
 * meanwhile, or rests still: by what the server answers, which may have paused it anew.
 */
export function howResumed(view: TwilioView, sender: string | null): HowResumed {
  const pause = pauseOf(view, sender);
  if (!pause) return 'sends';
  return pause.isEnding ? 'reads texts' : 'rests';
}

/** All that rest: the account, and senders. */
export function pausesIn(view: TwilioView): readonly OwnPauseView[] {
  if (!view.connected) return [];
  return view.paused ? [view.paused, ...view.pausedSenders] : view.pausedSenders;
}

function pauseOf(view: TwilioView, sender: string | null): OwnPauseView | null {
  if (!view.connected) return null;
  if (sender === null) return view.paused;
  return view.pausedSenders.find((one) => one.sender === sender) ?? null;
}
