import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeIdSchema, entityIdSchema, variantIdSchema } from '../../ids.ts';
import { referencesIn } from '../../prompt/references-in.ts';
import type { ProjectRecord } from '../../records/record.ts';
import type { ActionType, ActionTypes } from '../../release/action-type.ts';
import {
  actionId,
  aLink,
  anSms,
  aRelease,
  aTemplate,
  aTopic,
  topicId,
} from '../../testing/build-project.ts';
import { trainTopicMatcher } from '../../understanding/topics/train-topic-matcher.ts';
import type { Business } from './business.ts';
import { CAMPAIGN_LIMITS } from './campaign-fields.ts';
import { keywordReply } from '../keyword-replies.ts';
import type { KeywordsAnsweredBy } from '../keywords-answered-by.ts';
import { readKeyword } from '../read-keyword.ts';
import { checkCampaign } from './check-campaign.ts';
import { printMarkdown } from './print-markdown.ts';
import { registrationDocument } from './registration-document.ts';
import { simulateOptIn } from './simulate-opt-in.ts';
import { writeCampaign } from './write-campaign.ts';

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

const sms: ActionType = {
  type: 'sms',
  title: 'Send SMS',
  ports: ['sent', 'declined', 'failed'].map((port) => ({ port, title: port })),
  references: () => [],
  problems: () => [],
  plan: ({ prompt, config }) => ({
    does: 'sendSms',
    when: config['when'] === 'matched' ? 'matched' : 'confirmed',
    basis: textOf(config['basis']),
    offer: textOf(config['offer']),
    acknowledge: '',
    recipient: 'caller',
    repeat: 'once',
    templateIds: referencesIn(prompt).flatMap((ref) => (ref.kind === 'template' ? [ref.id] : [])),
  }),
};
const types: ActionTypes = { sms };

const BUSINESS: Business = {
  brand: 'Harbour Hotels',
  privacyPolicyUrl: 'https://harbourhotels.com/privacy',
  termsUrl: 'https://harbourhotels.com/terms',
  evidenceUrl: 'https://harbourhotels.com/opt-in.pdf',
  keepsNumbersPrivate: true,
};

function texting(name: string, body: string, config = {}): ProjectRecord[] {
  return [
    aTopic(name),
    anSms(name, [name]),
    aTemplate(name, { body }),
    aLink(topicId(name), 'matched', actionId(name)),
  ].map((record) =>
    record.kind === 'action' ? { ...record, config: { ...record.config, ...config } } : record,
  );
}

function written(
  records: readonly ProjectRecord[],
  business = BUSINESS,
  answeredBy: KeywordsAnsweredBy = 'afterword',
) {
  const result = writeCampaign(aRelease(records, types), business, answeredBy);
  if (!result) throw new Error('it texts somebody, but no campaign was written');
  return result;
}

describe('writing a campaign from a release', () => {
  it('passes the checks of its own fields, and is what the release does', () => {
    const { campaign, toDo } = written([
      ...texting('map', 'Harbour Hotels: the way to us: https://harbourhotels.com/map', {
        offer: 'Shall I text you the map?',
      }),
      ...texting('spa', 'Spa times: call +44 20 7946 0018. Reply STOP to opt out.'),
    ]);
    expect(checkCampaign(campaign, 'afterword')).toEqual([]);
    expect(toDo).toEqual([]);
    expect(campaign).toMatchObject({ hasEmbeddedLinks: true, hasEmbeddedPhone: true });
    expect(campaign.messageFlow).toContain('asks about map or spa, ');
    expect(campaign.messageFlow).toContain('“Shall I text you the map?”');
    expect(campaign.messageSamples).toContain(
      'Spa times: call +44 20 7946 0018. Reply STOP to opt out.',
    );
  });

  it('registers the keywords that are read, and the answers that are given', () => {
    const records = texting('map', 'You find us at the harbour, pier 4.');
    const { campaign } = written(records);
    for (const kind of ['start', 'stop', 'help'] as const) {
      const fields = {
        start: [campaign.optInKeywords, campaign.optInMessage],
        stop: [campaign.optOutKeywords, campaign.optOutMessage],
        help: [campaign.helpKeywords, campaign.helpMessage],
      } as const;
      const [keywords, reply] = fields[kind];
      expect(keywords.length).toBeGreaterThan(1);
      for (const keyword of keywords) expect(readKeyword(keyword)).toBe(kind);
      expect(reply).toBe(keywordReply(kind, BUSINESS.brand, 'en'));
    }
    const on = '26 November 2026';
    const markdown = printMarkdown(
      registrationDocument({ campaign, transcripts: [], from: 'release 1', on }),
    );
    expect(markdown).toContain('STOP, STOPALL, UNSUBSCRIBE');
    expect(markdown).toContain('you will get no more texts from this number');
  });

  it('says so where the answers that are sent begin with another name', () => {
    const { toDo } = written(texting('map', 'You find us at the harbour.'), {
      ...BUSINESS,
      brand: 'Pier Four Inc.',
    });
    expect(toDo.join(' ')).toContain('rename the project to “Pier Four Inc.”');
  });

  it('leaves the keywords to Twilio where Twilio answers, and claims no word of ours for it', () => {
    const map = texting('map', 'Harbour Hotels, pier 4. Reply STOP to opt out.');
    const spa = texting('spa', 'The spa is open from 9 to 9, every day.');
    const elsewhere = { ...BUSINESS, brand: 'Pier Four Inc.' };
    const { campaign, toDo } = written([...map, ...spa], elsewhere, 'twilio');
    expect(toDo.join(' ')).not.toContain('Answers to STOP');
    expect(checkCampaign(campaign, 'twilio').filter(({ field }) => field === 'keywords')).toEqual(
      [],
    );
    const markdown = printMarkdown(
      registrationDocument({ campaign, transcripts: [], from: 'release 1', on: 'today' }),
    );
    for (const kind of ['start', 'stop', 'help'] as const) {
      const reply = keywordReply(kind, elsewhere.brand, 'en');
      expect(JSON.stringify(campaign)).not.toContain(reply);
      expect(markdown).not.toContain(reply);
    }
    expect(markdown).toContain('answered by Twilio');
  });

  it('gives no answer to HELP as a sample where Twilio answers it', () => {
    const records = texting('map', 'Harbour Hotels, pier 4. Reply STOP to opt out.');
    const { campaign } = written(records, BUSINESS, 'twilio');
    expect(campaign.messageSamples).toEqual(['Harbour Hotels, pier 4. Reply STOP to opt out.']);
    const codes = checkCampaign(campaign, 'twilio').map(({ code }) => code);
    expect(codes).toContain('sample-count');
  });

  it('says which template has to be changed for what it had to add', () => {
    const { campaign, toDo } = written(texting('map', 'You find us at the harbour, pier 4.'));
    expect(checkCampaign(campaign, 'afterword')).toEqual([]);
    expect(campaign.messageSamples).toHaveLength(2);
    expect(toDo.join(' ')).toContain('“map”');
  });

  it('states the basis of texts without a question', () => {
    const { campaign } = written(
      texting('map', 'The map of the harbour for your stay.', {
        when: 'matched',
        basis: 'guests ticked a box when they booked',
      }),
    );
    expect(campaign.messageFlow).toContain('guests ticked a box when they booked');
    expect(campaign.description).not.toContain('only after asking');
    expect(checkCampaign(campaign, 'afterword')).toEqual([]);
  });

  it('writes what varies in brackets, and examples where there are some', () => {
    const records: ProjectRecord[] = [
      ...texting('map', 'Hi ${guest}, we see you on {{entity:day}} at {{vrbl:TIME}}.'),
      {
        id: entityIdSchema.parse('ent_day'),
        kind: 'entity',
        rev: 0,
        name: 'day',
        description: '',
        entityType: 'date',
        config: {},
        example: 'Friday',
      },
      { id: attributeIdSchema.parse('atr_guest'), kind: 'attribute', rev: 0, name: 'guest' },
      {
        id: variantIdSchema.parse('vnt_a'),
        kind: 'variant',
        rev: 0,
        name: 'London',
        isDefault: true,
        values: {},
      },
    ];
    const release = aRelease(texting('other', 'Nothing to see here, really.'), types);
    const { campaign } = writeCampaign(
      { ...release, ...replaced(release, records) },
      BUSINESS,
      'afterword',
    ) ?? {
      campaign: null,
    };
    expect(campaign?.messageSamples[0]).toContain('Hi [guest], we see you on Friday at [TIME].');
  });

  it('writes nothing for a release that texts nobody', () => {
    expect(writeCampaign(aRelease([aTopic('map')], types), BUSINESS, 'afterword')).toBeNull();
  });

  it('keeps the limits and passes, whatever the project is like', () => {
    // What looks like a placeholder is found to be one.
    const word = fc
      .stringMatching(/^[a-z]{2,12}$/)
      .filter((one) => !/tbd|todo|asdf|x{4}/.test(one));
    const words = (max: number) =>
      fc.array(word, { minLength: 1, maxLength: max }).map((all) => all.join(' '));
    const topic = fc.record({
      body: words(80).map((text) => text.slice(0, 500)),
      offer: fc.option(
        words(40).map((text) => `Shall I text you ${text}?`.slice(0, 300)),
        {
          nil: '',
        },
      ),
      when: fc.constantFrom('confirmed', 'matched'),
      basis: words(40).map((text) => text.slice(0, 300)),
      name: words(16).map((text) => text.slice(0, 120)),
    });
    const address = fc
      .integer({ min: 1, max: 170 })
      .map((length) => `https://harbourhotels.com/${'p'.repeat(length)}`);
    const business = fc.record({
      brand: fc.stringMatching(/^[A-Z][a-z &.]{0,98}[a-z]$/),
      privacyPolicyUrl: address,
      termsUrl: address,
      evidenceUrl: address,
      keepsNumbersPrivate: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(topic, { minLength: 1, maxLength: 30 }), business, (topics, of) => {
        const records = topics.flatMap(({ name, ...topicOf }, index) =>
          texting(`t${index}`, topicOf.body, topicOf).map((record) =>
            record.kind === 'topic' ? { ...record, name } : record,
          ),
        );
        const { campaign } = written(records, of);
        const errors = checkCampaign(campaign, 'afterword').filter(
          ({ severity }) => severity === 'error',
        );
        expect(errors).toEqual([]);
        expect(campaign.messageFlow.length).toBeLessThanOrEqual(CAMPAIGN_LIMITS.messageFlow.max);
        expect(campaign.messageFlow).toContain(of.privacyPolicyUrl);
      }),
      { numRuns: 60 },
    );
  });
});

function replaced(release: ReturnType<typeof aRelease>, records: readonly ProjectRecord[]) {
  const whole = aRelease(
    records.map((record) =>
      record.kind === 'template' ? { ...record, body: 'For the compiler only.' } : record,
    ),
    types,
  );
  const templates = records.flatMap((record) => (record.kind === 'template' ? [record] : []));
  return {
    id: release.id,
    records: [...whole.records.filter((record) => record.kind !== 'template'), ...templates],
    graph: { ...whole.graph, templates },
  };
}

describe('an example call', () => {
  const records = [
    ...texting('map', 'The way to us: https://harbourhotels.com/map. Reply STOP to opt out.', {
      offer: 'Shall I text you the map?',
    }),
    ...texting('spa', 'Spa times and prices.', { offer: 'Shall I text you the prices?' }),
  ];
  const release = aRelease(records, types);
  const [topic] = release.graph.topics;
  if (!topic) throw new Error('no topic');
  const matcher = trainTopicMatcher(
    release.graph.topics.map(({ id, name, exampleQueries }) => ({
      topicId: id,
      name,
      exampleQueries,
      content: '',
    })),
  );

  it('is what the interpreter says, with its receipt, masked', () => {
    const example = simulateOptIn(release, matcher, topic, 'yes');
    expect(example?.lines.map(({ who }) => who)).toEqual(
      expect.arrayContaining(['agent', 'caller']),
    );
    expect(example?.receipt).toMatchObject({
      offer: 'Shall I text you the map?',
      words: 'Yes, please.',
      recipient: '[number ending 42]',
      kind: 'agreed',
    });
    expect(example?.sent).toContain('harbourhotels.com/map');
  });

  it('shows that a no sends nothing', () => {
    const example = simulateOptIn(release, matcher, topic, 'no');
    expect(example).toMatchObject({ receipt: null, sent: null });
  });

  it('becomes a document in which Markdown shows what was said', () => {
    const transcripts = (['yes', 'no'] as const).flatMap(
      (answer) => simulateOptIn(release, matcher, topic, answer) ?? [],
    );
    const { campaign } = written(records);
    const text = printMarkdown(
      registrationDocument({ campaign, transcripts, from: 'release 1', on: '26 November 2026' }),
    );
    expect(text).toContain('> **Caller:** Yes, please.');
    expect(text).toContain('- Question: Shall I text you the map?');
    expect(text).toContain('the caller declines, nothing is sent');
    expect(text).not.toContain('5550100142');
  });
});
