import type { Turn } from './turn.ts';

/**
 * They want no more texts. Only a keyword ends those, for us as for carriers, so they are told which
 * does, once; the next time nothing is texted back. An offer that is pending is over, as after a no,
 * and whatever was still to be offered is not.
 */
export function answerNoTexts(turn: Turn): void {
  const { pending, declined, toldStop } = turn.state;
  const refused = pending?.question === 'offer' ? [pending.actionId] : [];
  turn.update({ pending: null, queue: [], unmatched: 0, declined: [...declined, ...refused] });
  const done = toldStop ? 'was told of STOP before' : 'told to reply STOP';
  turn.note({ what: 'unmatched', text: `wants no more texts: ${done}`, tone: 'neutral' });
  turn.mayBeSilent = true;
  if (toldStop) return;
  turn.update({ toldStop: true });
  turn.say(turn.phrases.replyStop);
}
