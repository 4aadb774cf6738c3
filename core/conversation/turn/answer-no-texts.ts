import type { Turn } from './turn.ts';

/**
 * They want no more texts. Only a keyword ends those, for us as for carriers, so they are told which
 * does, once; the next time nothing is texted back. What was being offered is over, and not offered
 * again; its 'declined' link is not followed, since that would text them something else.
 */
export function answerNoTexts(turn: Turn): void {
  const { pending, declined, toldStop } = turn.state;
  const isOffer = pending?.question === 'offer' || pending?.question === 'number';
  const refused = isOffer ? [pending.actionId] : [];
  turn.update({ pending: null, queue: [], unmatched: 0, declined: [...declined, ...refused] });
  const done = toldStop ? 'was told of STOP before' : 'told to reply STOP';
  turn.note({ what: 'unmatched', text: `wants no more texts: ${done}`, tone: 'neutral' });
  turn.mayBeSilent = true;
  if (toldStop) return;
  turn.update({ toldStop: true });
  turn.say(turn.phrases.replyStop);
}
