import { describe, expect, it } from 'vitest';
import type { Effect } from '../core/conversation/effects.ts';
import { replay } from '../core/conversation/replay.ts';
import { entityIdSchema, handoffIdSchema } from '../core/ids.ts';
import type { ProjectRecord } from '../core/records/record.ts';
import {
  aLink,
  anAction,
  anSms,
  answers,
  aRelease,
  asksAbout,
  aTemplate,
  aTopic,
  actionId,
  crossing,
  OTHER_NUMBER,
  said,
  started,
  topicId,
} from '../core/testing/build-project.ts';
import { actionDefinitions } from './definitions.ts';

const booking = aTopic('booking');
const menu = aTopic('menu');
const confirmation = aTemplate('confirmation');
const sms = anSms('sms', ['confirmation']);
const desk = handoffIdSchema.parse('hnd_desk');
const handoff: ProjectRecord = {
  id: desk,
  kind: 'handoff',
  rev: 0,
  name: 'Front desk',
  description: '',
  isDefault: true,
  method: 'refer',
  to: '+15550100100',
  headers: [],
};
const basics: ProjectRecord[] = [
  booking,
  menu,
  confirmation,
  sms,
  handoff,
  aLink(topicId('booking'), 'matched', actionId('sms')),
];

type Events = Parameters<typeof replay>[1];

function play(records: readonly ProjectRecord[], events: Events, start = started()) {
  const results = replay(aRelease(records, actionDefinitions), [start, ...events]);
  const last = results.at(-1);
  if (!last) throw new Error('nothing was replayed');
  const effects = results.flatMap((result) => result.effects);
  return { results, last, effects, texts: effects.filter(isSend), spoken: effects.filter(isSay) };
}
const isSend = (effect: Effect) => effect.type === 'sendSms';
const isSay = (effect: Effect) => effect.type === 'say';

describe('rule 1: a strong yes', () => {
  it('sends one text with a receipt that holds the offer and the words', () => {
    const { texts } = play(basics, [asksAbout('booking'), answers('yes', 'yes please')]);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatchObject({
      body: 'This is confirmation. Reply STOP to opt out.',
      recipient: '+15550100142',
      receipt: {
        kind: 'agreed',
        offer: 'Would you like me to text you the confirmation?',
        words: 'yes please',
        offerTurn: 1,
        turn: 2,
      },
    });
  });

  it('follows `sent`', () => {
    const thanks = anAction('bye', 'handoff', { handoffId: desk, say: 'Over to the desk.' });
    const records = [...basics, thanks, aLink(actionId('sms'), 'sent', actionId('bye'))];
    const { last, effects } = play(records, [asksAbout('booking'), answers('yes')]);
    expect(effects).toContainEqual({ type: 'say', text: 'Over to the desk.' });
    expect(last.state.phase).toBe('handed off');
  });

  it('does not count a second time', () => {
    const events = [asksAbout('booking'), answers('yes'), asksAbout('booking'), answers('yes')];
    expect(play(basics, events).texts).toHaveLength(1);
  });
});

describe('who wants no more texts', () => {
  const wantsNone = (how: 'plainly' | 'perhaps', about: string | null = null) => {
    const topics = about === null ? [] : asksAbout(about).reading.topics;
    return said('take me off the list', { wantsNoTexts: how, topics });
  };
  const TOLD = { type: 'say', text: 'Reply STOP to get no more texts.' };

  it('is told of STOP once, and offered nothing of what was being offered', () => {
    const events = [asksAbout('booking'), wantsNone('plainly'), wantsNone('plainly')];
    const { spoken, texts, last } = play(basics, [...events, asksAbout('booking')]);
    expect(spoken.filter((one) => one.text === TOLD.text)).toHaveLength(1);
    expect(texts).toEqual([]);
    expect(last.state.pending).toBeNull();
  });

  it('is heard first where the words name our texts, and last where a topic knows them', () => {
    expect(play(basics, [wantsNone('plainly', 'booking')]).effects).toContainEqual(TOLD);
    expect(play(basics, [wantsNone('perhaps')]).effects).toContainEqual(TOLD);
    const { effects, last } = play(basics, [wantsNone('perhaps', 'booking')]);
    expect(effects).not.toContainEqual(TOLD);
    expect(last.state.pending).toMatchObject({ question: 'offer' });
  });
});

describe('rule 2: a no', () => {
  it('sends nothing and follows `declined`', () => {
    const records = [
      ...basics,
      anAction('desk', 'handoff', { handoffId: desk, say: '' }),
      aLink(actionId('sms'), 'declined', actionId('desk')),
    ];
    const { texts, last } = play(records, [asksAbout('booking'), answers('no')]);
    expect(texts).toHaveLength(0);
    expect(last.effects).toContainEqual(
      expect.objectContaining({ type: 'handOff', name: 'Front desk' }),
    );
  });

  it('is remembered: the text is not offered again', () => {
    const { last } = play(basics, [asksAbout('booking'), answers('no'), asksAbout('booking')]);
    expect(last.state.pending).toBeNull();
  });

  it('is taken back by asking for the text', () => {
    const ask = said('actually text me that', { wantsText: true });
    const { texts } = play(basics, [asksAbout('booking'), answers('no'), ask]);
    expect(texts[0]).toMatchObject({
      receipt: { kind: 'requested', words: 'actually text me that' },
    });
  });
});

describe('rule 3: a weak yes', () => {
  it('is asked again once, and then a strong yes sends', () => {
    const { results, texts } = play(basics, [
      asksAbout('booking'),
      answers('weak'),
      answers('yes'),
    ]);
    expect(results[2]?.effects).toEqual([
      { type: 'say', text: expect.stringContaining('ending 4 2') },
    ]);
    expect(texts).toHaveLength(1);
  });

  it('twice drops the offer', () => {
    const events = [asksAbout('booking'), answers('weak'), answers('weak'), answers('yes')];
    const { texts } = play(basics, events);
    expect(texts).toHaveLength(0);
  });
});

describe('words that crossed with the question', () => {
  it('agree to nothing: it is asked again, and a yes to that sends', () => {
    const yes = answers('yes', 'yes please');
    const crossed = play(basics, [asksAbout('booking'), crossing(yes)]);
    expect(crossed.texts).toEqual([]);
    expect(crossed.last.notes).toEqual([
      expect.objectContaining({
        what: 'asked again',
        text: 'asked again: written before the question had reached them',
      }),
    ]);
    const { texts } = play(basics, [asksAbout('booking'), crossing(yes), yes]);
    expect(texts).toMatchObject([{ receipt: { kind: 'agreed', offerTurn: 2, turn: 3 } }]);
  });

  it('do not use up the one question more that a weak yes gets', () => {
    const okay = answers('weak');
    const events = [asksAbout('booking'), crossing(okay), crossing(okay), okay, answers('yes')];
    expect(play(basics, events).texts).toHaveLength(1);
  });

  it('still refuse, and still ask about something else', () => {
    const refused = play(basics, [asksAbout('booking'), crossing(answers('no')), answers('yes')]);
    expect(refused.texts).toEqual([]);
    expect(refused.results[2]?.state.declined).toEqual([actionId('sms')]);
    const { last } = play(basics, [asksAbout('booking'), crossing(asksAbout('menu'))]);
    expect(last.state.pending).toBeNull();
    expect(last.state.lastTopicId).toBe(topicId('menu'));
  });

  it('ask for a text by themselves all the same, where nothing was offered', () => {
    const ask = crossing(said('can you text me that', { wantsText: true }));
    const { texts } = play(basics, [asksAbout('booking'), answers('no'), ask]);
    expect(texts).toMatchObject([{ receipt: { kind: 'requested' } }]);
  });
});

describe('rule 4: another number', () => {
  it('is read back and asked about; the yes belongs to it', () => {
    const other = said('use 555 010 0177', {
      consent: { verdict: 'yes', why: 'test' },
      number: { number: OTHER_NUMBER, kind: 'unknown' },
    });
    const { results, texts } = play(basics, [asksAbout('booking'), other, answers('yes')]);
    expect(results[2]?.effects).not.toContainEqual(expect.objectContaining({ type: 'sendSms' }));
    expect(texts).toEqual([expect.objectContaining({ recipient: OTHER_NUMBER })]);
  });

  it('in a refusal ends the offer, and is not read back', () => {
    const refusal = said('please do not text me at 555 010 0177', {
      consent: { verdict: 'no', why: 'test' },
      number: { number: OTHER_NUMBER, kind: 'unknown' },
    });
    const { last } = play(basics, [asksAbout('booking'), refusal]);
    expect(last.state.pending).toBeNull();
    expect(last.state.declined).toEqual([actionId('sms')]);
    const withheld = started({ caller: null, callerKind: 'unknown' });
    const asked = play(basics, [asksAbout('booking'), refusal], withheld);
    expect(asked.results[1]?.state.pending?.question).toBe('number');
    expect(asked.last.state.pending).toBeNull();
  });
});

describe('a text without a question', () => {
  it('goes out as soon as the topic matches, whatever is asked before it', () => {
    const records = [
      ...basics,
      anSms('atOnce', ['confirmation'], { when: 'matched', basis: 'opted in when booking' }),
      aLink(topicId('booking'), 'matched', actionId('atOnce'), 1),
    ];
    const { last, texts } = play(records, [asksAbout('booking')]);
    expect(texts).toEqual([expect.objectContaining({ actionId: actionId('atOnce') })]);
    expect(last.state.pending).toMatchObject({ question: 'offer', actionId: actionId('sms') });
  });

  it('is asked about after all where the caller asks for it and leaves a choice, and a no is followed', () => {
    const atOnce = { when: 'matched', basis: 'opted in when booking', repeat: 'each time' };
    const records = [
      booking,
      confirmation,
      handoff,
      anSms('atOnce', ['confirmation'], atOnce),
      aLink(topicId('booking'), 'matched', actionId('atOnce')),
      anAction('desk', 'handoff', { handoffId: desk, say: 'Over to the desk.' }),
      aLink(actionId('atOnce'), 'declined', actionId('desk')),
    ];
    const other = { number: OTHER_NUMBER, kind: 'unknown' as const };
    const { results, spoken } = play(records, [
      asksAbout('booking'),
      said('text me that at 555 010 0177', { wantsText: true, number: other }),
      answers('no'),
    ]);
    expect(results[2]?.state.pending).toMatchObject({ question: 'offer' });
    expect(spoken.map(({ text }) => text)).toContain('Over to the desk.');
  });
});

describe('a request', () => {
  const ask = (text: string, reading: Parameters<typeof said>[1] = {}) =>
    said(text, { wantsText: true, ...reading });
  const other = { number: OTHER_NUMBER, kind: 'unknown' as const };

  it('with another number in it is read back, never sent to the number that calls', () => {
    const { texts, last } = play(basics, [
      asksAbout('booking'),
      answers('no'),
      ask('text me that at 555 010 0177', { number: other }),
    ]);
    expect(texts).toEqual([]);
    expect(last.state.pending).toMatchObject({ question: 'offer', recipient: OTHER_NUMBER });
  });

  it.each([
    'text me nothing',
    'can you text me nevermind',
    'I wish you could text me',
    'text me that at my office',
    'can you text me the phone number of the taxi company',
    'text me on 0199',
  ])('that is more than a request is offered, not sent: %s', (words) => {
    const { texts } = play(basics, [asksAbout('booking'), answers('no'), ask(words)]);
    expect(texts).toEqual([]);
  });

  it('that takes itself back sends nothing', () => {
    const back = ask('text me that actually no', { consent: { verdict: 'no', why: 'test' } });
    expect(play(basics, [asksAbout('booking'), answers('no'), back]).texts).toEqual([]);
  });

  it.each(['can you text me that please', 'text me the confirmation', 'send it to my phone'])(
    'in plain words sends at once: %s',
    (words) => {
      const { texts } = play(basics, [asksAbout('booking'), answers('no'), ask(words)]);
      expect(texts).toHaveLength(1);
    },
  );

  it('never uses a number that was read back and not agreed to', () => {
    const { texts } = play(basics, [
      asksAbout('booking'),
      said('send it to 555 010 0177', { number: other }),
      answers('no'),
      ask('can you text me that'),
    ]);
    expect(texts).toEqual([expect.objectContaining({ recipient: '+15550100142' })]);
  });
});

describe('rule 5: something else', () => {
  it('is answered, and a later yes sends nothing', () => {
    const { texts, results } = play(basics, [
      asksAbout('booking'),
      asksAbout('menu'),
      answers('yes'),
    ]);
    expect(results[2]?.effects).toContainEqual({ type: 'say', text: 'All about menu.' });
    expect(texts).toHaveLength(0);
  });
});

describe('rule 6: topics', () => {
  it('asks which of two that are too close, and takes the answer by name', () => {
    const close = said('about it', {
      topics: [
        { topicId: topicId('booking'), score: 0.6, accepted: true },
        { topicId: topicId('menu'), score: 0.59, accepted: true },
      ],
      tooClose: true,
    });
    const { results, last } = play(basics, [close, said('the menu one')]);
    expect(results[1]?.effects).toEqual([
      { type: 'say', text: 'Is this about booking, or about menu?' },
    ]);
    expect(last.effects).toEqual([{ type: 'say', text: 'All about menu.' }]);
  });

  it('offers the default handoff after two turns without a topic', () => {
    const { results, last } = play(basics, [said('zzz'), said('zzz'), answers('yes')]);
    expect(results[2]?.effects).toEqual([
      { type: 'say', text: expect.stringContaining('Front desk') },
    ]);
    expect(last.state.phase).toBe('handed off');
  });
});

describe('rule 7: a number that cannot be texted', () => {
  it('is asked for before the consent question', () => {
    const give = said('555 010 0177', { number: { number: OTHER_NUMBER, kind: 'mobile' } });
    const { results, texts } = play(
      basics,
      [asksAbout('booking'), give, answers('yes')],
      started({ caller: null, callerKind: 'unknown' }),
    );
    expect(results[1]?.state.pending?.question).toBe('number');
    expect(results[2]?.state.pending?.question).toBe('offer');
    expect(texts).toEqual([expect.objectContaining({ recipient: OTHER_NUMBER })]);
  });
});

describe('several templates in one prompt', () => {
  const records = [
    booking,
    confirmation,
    aTemplate('directions'),
    anSms('sms', ['confirmation', 'directions']),
    aLink(topicId('booking'), 'matched', actionId('sms')),
  ];

  it('offers both, and a bare yes asks which', () => {
    const { results, texts } = play(records, [asksAbout('booking'), answers('yes')]);
    expect(results[1]?.effects).toContainEqual({
      type: 'say',
      text: 'I can text you the confirmation or the directions. Which would you like?',
    });
    expect(texts).toHaveLength(0);
  });

  it('sends the one that is named with a yes', () => {
    const { texts } = play(records, [
      asksAbout('booking'),
      answers('yes', 'yes the directions please'),
    ]);
    expect(texts).toEqual([expect.objectContaining({ templateId: 'tpl_directions' })]);
  });

  it('asks plainly about one named without a yes', () => {
    const events = [asksAbout('booking'), said('the directions'), answers('yes')];
    const { texts, results } = play(records, events);
    expect(results[2]?.state.pending).toMatchObject({ templateIds: ['tpl_directions'] });
    expect(texts).toEqual([expect.objectContaining({ templateId: 'tpl_directions' })]);
  });
});

describe('languages', () => {
  it('sends the sibling of the conversation’s language', () => {
    const records = [
      booking,
      aTemplate('directions_en'),
      aTemplate('directions_es'),
      anSms('sms', ['directions_en']),
      aLink(topicId('booking'), 'matched', actionId('sms')),
    ];
    const { texts, results } = play(
      records,
      [asksAbout('booking'), answers('yes', 'sí')],
      started({ language: 'es-MX' }),
    );
    expect(results[1]?.effects.at(-1)).toEqual({
      type: 'say',
      text: '¿Quiere que le envíe por mensaje de texto: directions?',
    });
    expect(texts).toEqual([expect.objectContaining({ templateId: 'tpl_directions_es' })]);
  });
});

describe('a text that cannot be sent', () => {
  const records: ProjectRecord[] = [
    booking,
    aTemplate('confirmation', { body: 'On {{entity:booking_date}}. STOP to end.' }),
    {
      id: entityIdSchema.parse('ent_1'),
      kind: 'entity',
      rev: 0,
      name: 'booking_date',
      description: '',
      entityType: 'date',
      config: {},
      example: '',
    },
    sms,
    handoff,
    anAction('desk', 'handoff', { handoffId: desk, say: '' }),
    aLink(topicId('booking'), 'matched', actionId('sms')),
    aLink(actionId('sms'), 'failed', actionId('desk')),
  ];

  it('is not offered: a missing value follows `failed`', () => {
    const { last, texts } = play(records, [asksAbout('booking')]);
    expect(texts).toHaveLength(0);
    expect(last.state.phase).toBe('handed off');
    expect(last.notes).toContainEqual(
      expect.objectContaining({ what: 'not sent', port: 'failed' }),
    );
  });

  it('is offered once the value is known', () => {
    const known = started({ entities: { booking_date: 'Fri 4 Dec' } });
    const { texts } = play(records, [asksAbout('booking'), answers('yes')], known);
    expect(texts).toEqual([expect.objectContaining({ body: 'On Fri 4 Dec. STOP to end.' })]);
  });
});

describe('what a platform reports', () => {
  const confirm = (words: string, verdict: 'yes' | 'no' | 'unclear') => ({
    type: 'intent.confirmed',
    at: started().at,
    actionId: actionId('sms'),
    words,
    reading: answers(verdict, words).reading,
  });

  it('counts as consent with the words that were said', () => {
    const { texts } = play(basics, [asksAbout('booking'), confirm('yes please', 'yes')]);
    expect(texts).toHaveLength(1);
  });

  it.each([
    ['without words', confirm('', 'yes')],
    ['with words that decline', confirm('no', 'no')],
    ['with words that say nothing', confirm('banana', 'unclear')],
  ])('does not count %s', (_, event) => {
    expect(play(basics, [asksAbout('booking'), event]).texts).toHaveLength(0);
  });

  it('does not count before the offer', () => {
    const { texts, last } = play(basics, [confirm('yes please', 'yes')]);
    expect(texts).toHaveLength(0);
    expect(last.problems[0]?.code).toBe('event-out-of-place');
  });

  it.each(['constructor', '__proto__', 'toString'])('ignores the outcome %s', (port) => {
    const actionIdOf = { actionId: actionId('sms') };
    const report = { type: 'action.finished', at: started().at, messageId: null, why: '' };
    const { last } = play(basics, [asksAbout('booking'), { ...report, ...actionIdOf, port }]);
    expect(last.state.pending?.question).toBe('offer');
    expect(last.problems).toEqual([]);
  });

  it('follows `undelivered` while the call is open', () => {
    const records = [
      ...basics,
      anAction('desk', 'handoff', { handoffId: desk, say: '' }),
      aLink(actionId('sms'), 'undelivered', actionId('desk')),
    ];
    const report = {
      type: 'action.finished',
      at: started().at,
      actionId: actionId('sms'),
      port: 'undelivered',
      messageId: null,
      why: 'landline',
    };
    const { last } = play(records, [asksAbout('booking'), answers('yes'), report]);
    expect(last.effects).toContainEqual(expect.objectContaining({ type: 'handOff' }));
    expect(last.notes).toContainEqual(
      expect.objectContaining({ what: 'outcome', text: 'landline', tone: 'bad' }),
    );
  });
});
