import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Effect } from '../core/conversation/effects.ts';
import { replay } from '../core/conversation/replay.ts';
import { startConversation } from '../core/conversation/start-conversation.ts';
import type { ConversationState } from '../core/conversation/state.ts';
import { step } from '../core/conversation/step.ts';
import { ACTIONS_PER_TURN } from '../core/conversation/turn/run-queue.ts';
import type { StepResult } from '../core/conversation/turn/turn.ts';
import { wayToText } from '../core/conversation/way-to-text.ts';
import { handoffIdSchema, releaseIdSchema, variableIdSchema } from '../core/ids.ts';
import type { ProjectRecord } from '../core/records/record.ts';
import type { Release } from '../core/release/release.ts';
import {
  aLink,
  anAction,
  anSms,
  aReading,
  aRelease,
  aTemplate,
  aTopic,
  AT,
  actionId,
  CALLER,
  OTHER_NUMBER,
  started,
  topicId,
} from '../core/testing/build-project.ts';
import { defineAction } from './contract.ts';
import { actionDefinitions } from './definitions.ts';
import { z } from 'zod';

/**
 * The promises of conversation.md over generated projects and conversations: at least 100,000
 * steps a run. The checks watch from outside: they know the events, the states and the effects,
 * and nothing of how the interpreter decides.
 */
const CONVERSATIONS = 2_600;
const EVENTS = 40;

const TOPICS = ['t0', 't1', 't2', 't3', 'off'];
const ACTIONS = ['a0', 'a1', 'a2', 'a3', 'a4', 'a5'];
const TEMPLATES = ['one', 'two', 'needs'];
const DESK = handoffIdSchema.parse('hnd_desk');

const echo = defineAction({
  type: 'echo',
  title: 'Echo',
  description: 'Stands for any other type.',
  icon: 'code',
  tone: 'function',
  ports: [
    { port: 'done', title: 'done' },
    { port: 'failed', title: 'failed' },
  ],
  configSchema: z.object({}),
  defaultConfig: {},
  summary: () => '',
  plan: () => ({ does: 'perform', say: '', input: {} }),
});
const types = { ...actionDefinitions, echo };

const anActionOf = (name: string) =>
  fc.oneof(
    { weight: 6, arbitrary: anSmsOf(name) },
    fc.constant(anAction(name, 'handoff', { handoffId: DESK, say: '' })),
    fc.constant(anAction(name, 'echo', {})),
  );

function anSmsOf(name: string) {
  return fc
    .record({
      templates: fc.subarray(TEMPLATES, { minLength: 1, maxLength: 3 }),
      when: fc.constantFrom('confirmed', 'confirmed', 'requested', 'matched'),
      recipient: fc.constantFrom('caller', 'caller', 'ask'),
      repeat: fc.constantFrom('once', 'each time'),
    })
    .map(({ templates, ...config }) => anSms(name, templates, { ...config, basis: 'a basis' }));
}

const PORTS: Record<string, string[]> = {
  sms: ['sent', 'declined', 'failed', 'delivered', 'undelivered'],
  handoff: ['failed'],
  echo: ['done', 'failed'],
};

const aProject = fc
  .record({
    actions: fc.tuple(...ACTIONS.map(anActionOf)),
    topicLinks: fc.array(fc.tuple(fc.constantFrom(...TOPICS), fc.constantFrom(...ACTIONS)), {
      minLength: 4,
      maxLength: 10,
    }),
    actionLinks: fc.array(
      fc.tuple(fc.constantFrom(...ACTIONS), fc.nat(4), fc.constantFrom(...ACTIONS)),
      { maxLength: 10 },
    ),
  })
  .map(({ actions, topicLinks, actionLinks }): ProjectRecord[] => {
    const portOf = (name: string, at: number) => {
      const ports = PORTS[actions.find((one) => one.id === actionId(name))?.type ?? ''] ?? [];
      return ports[at % ports.length] ?? 'failed';
    };
    return [
      ...TOPICS.map((name) => aTopic(name, { enabled: name !== 'off' })),
      ...TEMPLATES.map((name) =>
        aTemplate(name, name === 'needs' ? { body: 'On $day. STOP ends this.' } : {}),
      ),
      variable,
      desk,
      ...actions,
      ...topicLinks.map(([from, to], order) =>
        aLink(topicId(from), 'matched', actionId(to), order),
      ),
      ...actionLinks.map(([from, port, to], order) =>
        aLink(actionId(from), portOf(from, port), actionId(to), order),
      ),
      // Every action is linked somewhere: a loose one would refuse the release.
      ...ACTIONS.map((name) => aLink(topicId('off'), 'matched', actionId(name), 99)),
    ];
  });

const variable: ProjectRecord = {
  id: variableIdSchema.parse('vrb_day'),
  kind: 'variable',
  rev: 0,
  name: 'day',
  description: '',
  example: '',
};
const desk: ProjectRecord = {
  id: DESK,
  kind: 'handoff',
  rev: 0,
  name: 'Front desk',
  description: '',
  isDefault: true,
  method: 'refer',
  to: '+15550100100',
  headers: [],
};

const aNumber = fc.constantFrom(
  { number: CALLER, kind: 'mobile' as const },
  { number: OTHER_NUMBER, kind: 'unknown' as const },
  { number: OTHER_NUMBER, kind: 'not_mobile' as const },
);
const someReading = fc
  .record({
    topics: fc.array(
      fc.record({
        topicId: fc.constantFrom(...TOPICS.map(topicId)),
        score: fc.double({ min: 0, max: 1, noNaN: true }),
        accepted: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    tooClose: fc.boolean(),
    consent: fc.record({
      verdict: fc.constantFrom('yes', 'yes', 'weak', 'no', 'unclear' as const),
      why: fc.constant('test'),
    }),
    wantsText: fc.boolean(),
    number: fc.option(aNumber, { freq: 6 }),
  })
  .map(aReading);
const someWords = fc.constantFrom(
  'yes',
  'one',
  'the two please',
  'no',
  '',
  'can you text me that',
  'text me that please',
  'text me nothing',
  'banana',
);

const anEvent = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      type: fc.constant('caller.said'),
      at: fc.constant(AT),
      text: someWords,
      reading: someReading,
      crossed: fc.option(fc.constant(true), { nil: undefined, freq: 4 }),
    }),
  },
  { weight: 4, arbitrary: fc.constantFrom(...TOPICS).map((name) => matched(name)) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constantFrom('intent.confirmed', 'intent.declined'),
      at: fc.constant(AT),
      actionId: fc.constantFrom(...ACTIONS.map(actionId)),
      words: someWords,
      reading: someReading,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('action.finished'),
      at: fc.constant(AT),
      actionId: fc.constantFrom(...ACTIONS.map(actionId)),
      port: fc.constantFrom('delivered', 'undelivered', 'failed', 'done', 'sent'),
      messageId: fc.constant(null),
      why: fc.constant(''),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { type: 'values.set', at: AT, entities: {}, variables: { day: 'Friday' } },
      { type: 'values.set', at: AT, entities: {}, variables: { day: '' } },
    ),
  },
  { weight: 1, arbitrary: fc.anything() },
);

function matched(name: string) {
  return { type: 'intent.matched', at: AT, topicId: topicId(name), words: 'about it' };
}

function finished(name: string, port: string) {
  const report = { type: 'action.finished', at: AT, messageId: null, why: '' };
  return { ...report, actionId: actionId(name), port };
}

function isPerform(effect: Effect): boolean {
  return effect.type === 'perform';
}

const someEvents = fc.array(anEvent, { minLength: EVENTS, maxLength: EVENTS });

interface Seen {
  release: Release;
  event: unknown;
  before: ConversationState;
  result: StepResult;
}
type Check = () => (seen: Seen) => void;

/** Plays generated conversations; a check is made anew for each, so that it can remember. */
function checkAll(makeCheck: Check): void {
  let steps = 0;
  fc.assert(
    fc.property(
      aProject,
      fc.array(anEvent, { minLength: EVENTS, maxLength: EVENTS }),
      fc.boolean(),
      (records, events, isWithheld) => {
        const release = aRelease(records, types);
        const start = started(isWithheld ? { caller: null, callerKind: 'unknown' } : {});
        let { state } = startConversation(release, start);
        const check = makeCheck();
        for (const event of events) {
          const result = step(release, state, event);
          check({ release, event, before: state, result });
          state = result.state;
          steps += 1;
        }
      },
    ),
    { numRuns: CONVERSATIONS, endOnFailure: true },
  );
  expect(steps).toBeGreaterThanOrEqual(100_000);
}

function sendsIn(result: StepResult): Extract<Effect, { type: 'sendSms' }>[] {
  return result.effects.filter((effect) => effect.type === 'sendSms');
}
const spokenEvent = z.object({
  type: z.enum(['caller.said', 'intent.confirmed']),
  reading: z.object({
    consent: z.object({ verdict: z.string() }),
    wantsText: z.boolean(),
    number: z.object({ number: z.string() }).nullable(),
  }),
  crossed: z.boolean().optional(),
});

describe('promises', { timeout: 300_000 }, () => {
  it('P1: every text has a receipt, and the receipt tells what happened', () => {
    checkAll(() => ({ release, event, before, result }) => {
      const heard = spokenEvent.safeParse(event).data;
      for (const send of sendsIn(result)) {
        const { receipt } = send;
        expect([receipt.actionId, receipt.templateId, receipt.recipient]).toEqual([
          send.actionId,
          send.templateId,
          send.recipient,
        ]);
        if (receipt.kind === 'agreed') {
          expect(before.pending).toMatchObject({
            question: 'offer',
            actionId: send.actionId,
            recipient: send.recipient,
            said: receipt.offer,
          });
          expect(heard?.reading.consent.verdict).toBe('yes');
          expect(heard?.crossed).not.toBe(true);
        } else if (receipt.kind === 'requested') {
          expect(heard).toMatchObject({ type: 'caller.said', reading: { wantsText: true } });
          expect(heard?.reading.consent.verdict).not.toBe('no');
          expect(receipt.words).toMatch(/^(can you )?text me that/);
          const given = heard?.reading.number?.number ?? send.recipient;
          expect(given).toBe(send.recipient);
        } else {
          expect(release.graph.actions[send.actionId]?.plan).toMatchObject({
            when: 'matched',
            basis: receipt.words,
          });
        }
      }
    });
  });

  it('counts no more as agreed than as offered, after any turn', () => {
    checkAll(() => {
      let offered = 0;
      let agreed = 0;
      return ({ before, result }) => {
        const way = wayToText(before, result);
        offered += way.offered;
        agreed += way.agreed;
        expect(agreed).toBeLessThanOrEqual(offered);
      };
    });
  });

  it('P1: nobody is texted at a number they neither called from nor agreed to', () => {
    checkAll(() => {
      const agreed = new Set<string>();
      return ({ event, before, result }) => {
        const heard = spokenEvent.safeParse(event).data;
        const isYes = heard?.reading.consent.verdict === 'yes' && !heard.crossed;
        // A yes makes the number the caller's, also where this text could not be sent or was before.
        if (before.pending?.question === 'offer' && isYes) agreed.add(before.pending.recipient);
        for (const { recipient } of sendsIn(result))
          expect(recipient === before.caller || agreed.has(recipient)).toBe(true);
      };
    });
  });

  it('P2: nothing is sent twice on one consent, nor at all where it is once only', () => {
    checkAll(() => {
      const keys = new Set<string>();
      const receipts = new Set<string>();
      return ({ release, result }) => {
        for (const send of sendsIn(result)) {
          expect(receipts.has(send.receipt.id)).toBe(false);
          receipts.add(send.receipt.id);
          const plan = release.graph.actions[send.actionId]?.plan;
          if (plan?.does === 'sendSms' && plan.repeat === 'each time') continue;
          const key = `${send.actionId} ${send.templateId} ${send.recipient}`;
          expect(keys.has(key)).toBe(false);
          keys.add(key);
        }
      };
    });
  });

  it('P3: a no ends the offer; P4: unclear never sends', () => {
    checkAll(() => ({ event, before, result }) => {
      const heard = spokenEvent.safeParse(event).data;
      const { pending } = before;
      const verdict = heard?.reading.consent.verdict;
      const onConsent = sendsIn(result).filter((send) => send.receipt.kind === 'agreed');
      if (verdict !== 'yes') expect(onConsent).toEqual([]);
      if (pending?.question !== 'offer' || verdict !== 'no') return;
      const isRefused = result.problems.length > 0;
      if (!isRefused) expect(result.state.declined).toContain(pending.actionId);
      if (!isRefused) expect(result.state.pending).not.toEqual(pending);
      expect(sendsIn(result).every((send) => send.receipt.kind === 'basis')).toBe(true);
    });
  });

  it('P5: replaying the events gives the same states and effects, to the byte', () => {
    let steps = 0;
    fc.assert(
      fc.property(aProject, someEvents, (records, events) => {
        const all = [started(), ...events];
        const first = replay(aRelease(records, types), all);
        const again = replay(aRelease(structuredClone(records), types), structuredClone(all));
        expect(JSON.stringify(again)).toBe(JSON.stringify(first));
        steps += all.length;
      }),
      { numRuns: CONVERSATIONS, endOnFailure: true },
    );
    expect(steps).toBeGreaterThanOrEqual(100_000);
  });

  it('P6: a turn ends, with a bounded number of actions', () => {
    checkAll(() => ({ result }) => {
      const acts = result.effects.filter((effect) => effect.type !== 'say');
      expect(acts.length).toBeLessThanOrEqual(ACTIONS_PER_TURN);
    });
  });

  it('P7: what cannot be read is a problem, and changes nothing', () => {
    checkAll(() => ({ before, result }) => {
      if (result.problems.every((problem) => problem.code === 'turn-too-long')) return;
      expect(result.state).toBe(before);
      expect(result.effects).toEqual([]);
    });
  });

  it('P8: disabled topics never run; P9: a conversation stays on its release', () => {
    checkAll(() => ({ release, event, before, result }) => {
      expect(result.notes.some((note) => note.topicId === topicId('off'))).toBe(false);
      expect(result.state.releaseId).toBe(before.releaseId);
      const other = { ...release, id: releaseIdSchema.parse('rel_other') };
      const misplaced = step(other, before, event);
      expect(misplaced.state).toBe(before);
      expect(misplaced.effects).toEqual([]);
      expect(misplaced.problems).toHaveLength(1);
    });
  });
});

describe('a circle of links', () => {
  it('ends the turn with a problem that names it', () => {
    const records = [
      aTopic('t0'),
      aTemplate('needs', { body: 'On $day. STOP ends this.' }),
      variable,
      anSms('a0', ['needs']),
      aLink(topicId('t0'), 'matched', actionId('a0')),
      aLink(actionId('a0'), 'failed', actionId('a0')),
    ];
    const [, turn] = replay(aRelease(records, types), [started(), matched('t0')]);
    expect(turn?.problems[0]?.code).toBe('turn-too-long');
    expect(turn?.problems[0]?.message).toContain('act_a0');
  });

  it('texts nobody twice, not even where the action repeats', () => {
    const records = [
      aTopic('t0'),
      aTemplate('one'),
      anSms('a0', ['one'], { when: 'matched', basis: 'b', repeat: 'each time' }),
      aLink(topicId('t0'), 'matched', actionId('a0')),
      aLink(actionId('a0'), 'sent', actionId('a0')),
    ];
    const results = replay(aRelease(records, types), [started(), matched('t0')]);
    expect(results.flatMap(sendsIn)).toHaveLength(1);
  });

  it('texts nobody again because a report of the last text has come', () => {
    const records = [
      aTopic('t0'),
      aTemplate('one'),
      anSms('a0', ['one'], { when: 'matched', basis: 'b', repeat: 'each time' }),
      aLink(topicId('t0'), 'matched', actionId('a0')),
      aLink(actionId('a0'), 'delivered', actionId('a0')),
    ];
    const events = [matched('t0'), finished('a0', 'delivered'), finished('a0', 'delivered')];
    const results = replay(aRelease(records, types), [started(), ...events]);
    expect(results.flatMap(sendsIn)).toHaveLength(1);
    const again = replay(aRelease(records, types), [started(), ...events, matched('t0')]);
    expect(again.flatMap(sendsIn)).toHaveLength(2);
  });

  it('is not kept going by reports alone', () => {
    const records = [
      aTopic('t0'),
      anAction('a0', 'echo', {}),
      aLink(topicId('t0'), 'matched', actionId('a0')),
      aLink(actionId('a0'), 'failed', actionId('a0')),
    ];
    const reports = Array.from({ length: 3 * ACTIONS_PER_TURN }, () => finished('a0', 'failed'));
    const results = replay(aRelease(records, types), [started(), matched('t0'), ...reports]);
    const performed = results.flatMap((result) => result.effects.filter(isPerform));
    expect(performed).toHaveLength(ACTIONS_PER_TURN);
    const problems = results.flatMap((result) => result.problems);
    expect(problems[0]?.code).toBe('turn-too-long');
    expect(problems[0]?.message).toContain('act_a0');
    const after = replay(aRelease(records, types), [
      started(),
      matched('t0'),
      ...reports,
      matched('t0'),
    ]);
    expect(after.at(-1)?.effects.filter(isPerform)).toHaveLength(1);
  });
});
