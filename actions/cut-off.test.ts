import { describe, expect, it } from 'vitest';
import type { ConversationEvent } from '../core/conversation/events.ts';
import { replay } from '../core/conversation/replay.ts';
import { step } from '../core/conversation/step.ts';
import {
  aLink,
  anSms,
  answers,
  aRelease,
  asksAbout,
  aTemplate,
  aTopic,
  actionId,
  started,
  topicId,
} from '../core/testing/build-project.ts';
import { actionDefinitions } from './definitions.ts';

const release = aRelease(
  [
    aTopic('booking'),
    aTemplate('confirmation'),
    anSms('sms', ['confirmation']),
    aLink(topicId('booking'), 'matched', actionId('sms')),
  ],
  actionDefinitions,
);
const at = '2026-06-01T12:00:00.000Z';
const CUT_OFF: ConversationEvent = {
  type: 'conversation.ended',
  at,
  why: 'cut off',
  lastTurnAt: '2026-06-01T10:59:00.000Z',
};
const HUNG_UP: ConversationEvent = {
  type: 'conversation.ended',
  at,
  why: 'the caller hung up',
};

function after(...events: readonly unknown[]) {
  const results = replay(release, [started(), ...events]);
  const last = results.at(-1);
  if (!last) throw new Error('nothing was replayed');
  return { ...last, texts: results.flatMap(({ effects }) => effects).filter(isSend) };
}
const isSend = ({ type }: { readonly type: string }) => type === 'sendSms';

describe('a conversation that was cut off', () => {
  it('has ended, and asks for nothing any more', () => {
    const { state, problems } = after(asksAbout('booking'), CUT_OFF);
    expect(state).toMatchObject({ phase: 'ended', pending: null, queue: [], cutOff: true });
    expect(problems).toEqual([]);
  });

  it('goes on with whatever the caller says, who was there all the time', () => {
    const { state, effects, problems } = after(CUT_OFF, asksAbout('booking'));
    expect(problems).toEqual([]);
    expect(state.phase).toBe('open');
    expect(state).not.toHaveProperty('cutOff');
    expect(effects).toContainEqual({
      type: 'say',
      text: expect.stringContaining('Would you like me to text you the confirmation?'),
    });
  });

  it('sends nothing for a yes to what was asked before: it is answered, and may be asked again', () => {
    const { texts, effects } = after(asksAbout('booking'), CUT_OFF, answers('yes', 'yes please'));
    expect(texts).toEqual([]);
    expect(effects).toContainEqual({ type: 'say', text: expect.any(String) });
    const again = after(
      asksAbout('booking'),
      CUT_OFF,
      answers('yes', 'yes please'),
      asksAbout('booking'),
      answers('yes', 'yes please'),
    );
    expect(again.texts).toHaveLength(1);
  });

  it('stays cut off where what comes is refused, or only what became of a text', () => {
    const cut = after(asksAbout('booking'), answers('yes', 'yes please'), CUT_OFF);
    const unknown = { type: 'intent.matched', at, topicId: topicId('nowhere'), words: 'hello' };
    expect(step(release, cut.state, unknown).state).toBe(cut.state);
    expect(step(release, cut.state, CUT_OFF).problems).toMatchObject([
      { code: 'conversation-over' },
    ]);
    const outcome = { actionId: actionId('sms'), messageId: null, why: '' };
    const told = step(release, cut.state, {
      type: 'action.finished',
      at,
      port: 'undelivered',
      ...outcome,
    });
    expect(told.state).toMatchObject({ phase: 'ended', cutOff: true });
    expect(told.effects).toEqual([]);
  });

  it('has ended for good once somebody says that it has', () => {
    const { state } = after(CUT_OFF, HUNG_UP);
    expect(state.phase).toBe('ended');
    expect(state).not.toHaveProperty('cutOff');
    expect(step(release, state, asksAbout('booking')).problems).toMatchObject([
      { code: 'conversation-over' },
    ]);
  });
});
