import { describe, expect, it } from 'vitest';
import { actionDefinitions } from '../../../../actions/definitions.ts';
import { readCaller } from '../../../conversation/read-caller.ts';
import { startConversation } from '../../../conversation/start-conversation.ts';
import { step } from '../../../conversation/step.ts';
import { aRelease, asksAbout, AT, started } from '../../../testing/build-project.ts';
import { trainTopicMatcher } from '../../topics/train-topic-matcher.ts';
import { ENGLISH_REQUESTS } from './labelled-requests-en.ts';
import { FRENCH_REQUESTS } from './labelled-requests-fr.ts';
import { SPANISH_REQUESTS } from './labelled-requests-es.ts';
import { CHATTY, HOTELS, requestProject } from './request-projects.ts';

type Label = 'asks' | 'not';

interface Row {
  said: string;
  label: Label;
}

/** 'asks:' (for a text, to this phone, now) or 'not:', then sentences parted by '|'. */
function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  let label: Label = 'not';
  for (const line of text.split('\n')) {
    const labelled = /^(asks|not): ?(.*)$/.exec(line);
    if (labelled) label = labelled[1] === 'asks' ? 'asks' : 'not';
    for (const said of (labelled?.[2] ?? line).split('|')) {
      if (said.trim() !== '') rows.push({ said: said.trim(), label });
    }
  }
  return rows;
}

/** What the agent does with words of a caller who was just told about a topic. */
function listener(cards: typeof CHATTY, language: string, about: string) {
  const release = aRelease(requestProject(cards), actionDefinitions);
  const matcher = trainTopicMatcher(
    release.graph.topics.map(({ id, name, exampleQueries }) => ({
      topicId: id,
      name,
      exampleQueries,
    })),
  );
  const { state } = startConversation(release, started({ language }));
  const told = step(release, state, asksAbout(about)).state;
  return (text: string): 'sends' | 'offers' | 'neither' => {
    const reading = readCaller(release, matcher, told, text);
    const { effects, state: after } = step(release, told, {
      type: 'caller.said',
      at: AT,
      text,
      reading,
    });
    if (effects.some(({ type }) => type === 'sendSms')) return 'sends';
    return after.pending?.question === 'offer' ? 'offers' : 'neither';
  };
}

const LANGUAGES = [
  {
    language: 'en',
    about: ['directions', 'booking'],
    chatty: 'text_alerts',
    rows: rowsOf(ENGLISH_REQUESTS),
    heard: 0.96,
    sent: 0.75,
  },
  {
    language: 'es',
    about: ['direccion', 'reserva'],
    chatty: 'mensajes',
    rows: rowsOf(SPANISH_REQUESTS),
    heard: 0.95,
    sent: 0.7,
  },
  {
    language: 'fr',
    about: ['adresse', 'reservation'],
    chatty: 'messages',
    rows: rowsOf(FRENCH_REQUESTS),
    heard: 0.95,
    sent: 0.8,
  },
] as const;

describe.each(LANGUAGES)('requests for a text, $language', (each) => {
  const { language, about, chatty, rows, heard, sent } = each;
  const asks = rows.filter(({ label }) => label === 'asks').map(({ said }) => said);
  const not = rows.filter(({ label }) => label === 'not').map(({ said }) => said);

  it.each(about)('sends at once on none that does not ask, told about %s', (topic) => {
    const hear = listener(HOTELS[language], language, topic);
    expect(not.filter((said) => hear(said) === 'sends')).toEqual([]);
  });

  it('sends at once on none that does not ask where the topic itself is about texts', () => {
    const hear = listener(CHATTY, language, chatty);
    expect(not.filter((said) => hear(said) === 'sends')).toEqual([]);
  });

  it('sends or offers the text to nearly everyone who asks', () => {
    const hear = listener(HOTELS[language], language, about[0]);
    const outcomes = asks.map((said) => hear(said));
    const share = (kinds: readonly string[]) =>
      outcomes.filter((outcome) => kinds.includes(outcome)).length / asks.length;
    expect(share(['sends', 'offers'])).toBeGreaterThan(heard);
    expect(share(['sends'])).toBeGreaterThan(sent);
  });
});

describe('the labelled requests', () => {
  it('are many, of both labels', () => {
    const all = LANGUAGES.flatMap(({ rows }) => rows);
    expect(all.length).toBeGreaterThan(1_100);
    expect(all.filter(({ label }) => label === 'asks').length).toBeGreaterThan(200);
  });
});
