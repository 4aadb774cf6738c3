import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAMPAIGN_LIMITS, type CampaignFields } from './campaign-fields.ts';
import { checkCampaign } from './check-campaign.ts';
import { hasLink, hasPhone, phonesIn, shortLinkIn } from './embedded.ts';

const GOOD: CampaignFields = {
  brand: 'Harbour Hotels',
  useCase: 'CUSTOMER_CARE',
  description:
    'Harbour Hotels texts callers who ask its voice agent for written details of their stay: confirmations, directions and prices.',
  messageFlow:
    'People phone Harbour Hotels. The agent asks: “Shall I text you the directions?” and sends them only when the caller agrees. One message per request. Message and data rates may apply. Reply STOP to opt out, HELP for help. Transcripts: https://harbourhotels.com/opt-in',
  messageSamples: [
    'Harbour Hotels: your booking is confirmed for Friday. Reply STOP to opt out.',
    'Directions and parking: https://harbourhotels.com/map or call +1 555 010 0100.',
  ],
  hasEmbeddedLinks: true,
  hasEmbeddedPhone: true,
  privacyPolicyUrl: 'https://harbourhotels.com/privacy',
  termsUrl: 'https://harbourhotels.com/terms',
  optInMessage:
    'Harbour Hotels: you will get our texts again. Reply HELP for help, STOP to get no more.',
  optOutMessage:
    'Harbour Hotels: you will get no more texts from this number. Reply START to get them again.',
  helpMessage:
    'Harbour Hotels: we text only what you ask for or agree to. Reply STOP to get no more, START to get them again. Message and data rates may apply.',
  optInKeywords: ['START', 'UNSTOP', 'YES'],
  optOutKeywords: ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT'],
  helpKeywords: ['HELP', 'INFO'],
};

const codes = (change: Partial<CampaignFields>) =>
  checkCampaign({ ...GOOD, ...change }, 'afterword').map(
    (finding) => `${finding.severity} ${finding.code}`,
  );
const [first = '', second = ''] = GOOD.messageSamples;
const samples = (...messageSamples: string[]) => ({ messageSamples });
const flow = (from: string | RegExp, to: string) => ({
  messageFlow: GOOD.messageFlow.replace(from, to),
});

describe('a campaign', () => {
  it('passes when it says all that is asked', () => {
    expect(codes({})).toEqual([]);
  });

  const cases: [string, Partial<CampaignFields>, string][] = [
    ['one sample', samples(`${first} ${second}`), 'error sample-count'],
    [
      'six samples',
      samples(first, second, 'a'.repeat(20), 'b'.repeat(20), 'c'.repeat(20), 'd'.repeat(20)),
      'error sample-count',
    ],
    [
      'no brand in the samples',
      samples(first.replace('Harbour Hotels', 'We'), second),
      'error sample-without-brand',
    ],
    [
      'no opt-out in the samples',
      samples(first.replace(' Reply STOP to opt out.', ''), second),
      'error sample-without-opt-out',
    ],
    ['a token of ours', samples(`${first} Hi \${name}!`, second), 'error sample-unfilled-token'],
    [
      'another token of ours',
      samples(`${first} On {{entity:day}}.`, second),
      'error sample-unfilled-token',
    ],
    ['a short link', samples(`${first} See bit.ly/3xYz`, second), 'error sample-short-link'],
    ['a placeholder', samples(first, `${second} lorem ipsum`), 'error sample-placeholder'],
    ['the same sample twice', samples(first, second, second), 'warning samples-alike'],
    ['a link nobody declared', { hasEmbeddedLinks: false }, 'error links-not-declared'],
    ['a number nobody declared', { hasEmbeddedPhone: false }, 'error phone-not-declared'],
    [
      'a declared link nobody sees',
      samples(first, 'Call us on +1 555 010 0100, please.'),
      'error links-not-shown',
    ],
    [
      'a declared number nobody sees',
      samples(first, 'See https://harbourhotels.com, please.'),
      'error phone-not-shown',
    ],
    [
      'a flow without a place',
      flow(
        /People phone Harbour Hotels\. The agent asks:.*?caller/,
        'Harbour Hotels asks and people',
      ),
      'error flow-vague-place',
    ],
    [
      'a flow without consent',
      flow('only when the caller agrees', 'to everybody'),
      'error flow-vague-consent',
    ],
    ['a flow without the brand', flow('Harbour Hotels', 'us'), 'error flow-without-brand'],
    [
      'a flow without a way out',
      flow('Reply STOP to opt out', 'Reply'),
      'error flow-without-opt-out',
    ],
    ['a flow without help', flow('HELP for help', 'or else'), 'warning flow-without-help'],
    [
      'a flow without costs',
      flow('Message and data rates may apply.', ''),
      'warning flow-without-rates',
    ],
    [
      'a flow without a frequency',
      flow('One message per request.', ''),
      'warning flow-without-frequency',
    ],
    [
      'a flow that shares numbers',
      flow('One message', 'We share consent with third parties. One message'),
      'error flow-shares-consent',
    ],
    [
      'a voice opt-in nobody can check',
      flow(/Transcripts: \S+/, ''),
      'warning flow-without-evidence',
    ],
    ['no privacy policy', { privacyPolicyUrl: null }, 'warning privacy-missing'],
    ['no terms', { termsUrl: null }, 'warning terms-missing'],
    ['a page that is not public', { termsUrl: 'http://localhost/terms' }, 'error url-not-public'],
    [
      'an address never filled in',
      { privacyPolicyUrl: 'https://www.example.com/p' },
      'error url-not-public',
    ],
    ['a shortened policy', { privacyPolicyUrl: 'https://tinyurl.com/abc' }, 'error url-shortened'],
    [
      'a shortened link in the flow',
      flow('https://harbourhotels.com/opt-in', 'bit.ly/optin'),
      'error url-shortened',
    ],
    [
      'a description of anybody',
      { description: `${GOOD.brand} sends messages to customers.` },
      'warning description-vague',
    ],
    [
      'a description of nobody',
      { description: GOOD.description.replace('Harbour Hotels', 'It') },
      'error description-without-brand',
    ],
    ['gambling', samples(first, `${second} Win at our casino.`), 'warning content-restricted'],
    [
      'advertising',
      samples(first, `${second} 20% off this week.`),
      'warning marketing-not-declared',
    ],
    ['no answer to STOP', { optOutMessage: null }, 'error opt-out-message-missing'],
    ['no answer to HELP', { helpMessage: null }, 'error help-message-missing'],
    ['START without its answer', { optInMessage: null }, 'error opt-in-message-missing'],
    ['no words for STOP', { optOutKeywords: [] }, 'error opt-out-keywords-missing'],
    ['no words for HELP', { helpKeywords: [] }, 'error help-keywords-missing'],
    ['an answer without its words', { optInKeywords: [] }, 'error opt-in-keywords-missing'],
    [
      'a keyword of two words',
      { optOutKeywords: ['STOP', 'OPT OUT'] },
      'error opt-out-keywords-not-alphanumeric',
    ],
    ['a keyword with a mark', { helpKeywords: ['HELP!'] }, 'error help-keywords-not-alphanumeric'],
    [
      'an answer to STOP that ends nothing',
      { optOutMessage: 'Harbour Hotels: thank you for your message.' },
      'warning opt-out-message-unclear',
    ],
    [
      'an answer of nobody',
      { helpMessage: 'Write to us, please. Reply STOP to opt out.' },
      'warning help-message-without-brand',
    ],
    [
      'an answer to HELP without a way out',
      { helpMessage: 'Harbour Hotels: write to us, please.' },
      'warning help-message-without-opt-out',
    ],
    [
      'an answer to START without help',
      { optInMessage: 'Harbour Hotels: welcome back. Reply STOP to opt out.' },
      'warning opt-in-message-without-help',
    ],
    [
      'an answer to START without a way out',
      { optInMessage: 'Harbour Hotels: welcome back. Reply HELP for help.' },
      'warning opt-in-message-without-opt-out',
    ],
    ['no brand at all', { brand: ' ' }, 'error brand-missing'],
  ];
  it.each(cases)('with %s is found out', (_, change, expected) => {
    expect(codes(change)).toContain(expected);
  });

  it('may say that numbers are not shared', () => {
    const change = flow('One message', 'Numbers are not shared with third parties. One message');
    expect(codes(change)).toEqual([]);
  });

  it('may advertise under a use case for it', () => {
    const change = { ...samples(first, `${second} 20% off.`), useCase: 'MARKETING' };
    expect(codes(change)).toEqual([]);
  });

  it('is not held to a brand that nobody has named', () => {
    const nobody = {
      brand: null,
      description: GOOD.description.replace('Harbour Hotels', 'It'),
      messageSamples: GOOD.messageSamples.map((one) => one.replace('Harbour Hotels', 'We')),
      messageFlow: GOOD.messageFlow.replace('Harbour Hotels', 'us'),
      helpMessage: 'We text only what you ask for. Reply STOP to opt out.',
    };
    expect(codes(nobody)).toEqual([]);
  });

  it('may do without START altogether', () => {
    expect(codes({ optInMessage: null, optInKeywords: [] })).toEqual([]);
  });

  it('keeps the limits of answers and keywords to the character', () => {
    const kinds = [
      ['optInMessage', 'optInKeywords', 'opt-in'],
      ['optOutMessage', 'optOutKeywords', 'opt-out'],
      ['helpMessage', 'helpKeywords', 'help'],
    ] as const;
    const { reply, keywords } = CAMPAIGN_LIMITS;
    for (const [message, words, code] of kinds) {
      for (const length of [reply.min - 1, reply.min, reply.max, reply.max + 1]) {
        const found = codes({ [message]: 'x'.repeat(length) });
        expect(found.includes(`error ${code}-message-too-short`)).toBe(length < reply.min);
        expect(found.includes(`error ${code}-message-too-long`)).toBe(length > reply.max);
      }
      // Two words and the comma between them.
      for (const length of [keywords.max, keywords.max + 1]) {
        const found = codes({ [words]: ['STOP', 'x'.repeat(length - 5)] });
        expect(found.includes(`error ${code}-keywords-too-long`)).toBe(length > keywords.max);
      }
    }
  });

  it('keeps every limit to the character', () => {
    const fields = [
      ['description', CAMPAIGN_LIMITS.description, 'description'],
      ['messageFlow', CAMPAIGN_LIMITS.messageFlow, 'flow'],
      ['sample', CAMPAIGN_LIMITS.sample, 'sample'],
    ] as const;
    const around = (limit: number) => fc.integer({ min: Math.max(0, limit - 2), max: limit + 2 });
    for (const [field, { min, max }, code] of fields) {
      fc.assert(
        fc.property(fc.oneof(around(min), around(max)), (length) => {
          const text = 'x'.repeat(length);
          const found = codes(field === 'sample' ? samples(first, text) : { [field]: text });
          expect(found.includes(`error ${code}-too-short`)).toBe(length < min);
          expect(found.includes(`error ${code}-too-long`)).toBe(length > max);
        }),
      );
    }
  });

  it('does not take blanks for words', () => {
    expect(codes(samples(first, ` ${' '.repeat(40)}ok`))).toContain('error sample-too-short');
  });

  it('never throws, and says what to do of each finding', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 });
    const any = fc.record({
      brand: text,
      useCase: text,
      description: text,
      messageFlow: text,
      messageSamples: fc.array(text, { maxLength: 7 }),
      hasEmbeddedLinks: fc.boolean(),
      hasEmbeddedPhone: fc.boolean(),
      privacyPolicyUrl: fc.option(text),
      termsUrl: fc.option(text),
      optInMessage: fc.option(text),
      optOutMessage: fc.option(text),
      helpMessage: fc.option(text),
      optInKeywords: fc.array(text, { maxLength: 3 }),
      optOutKeywords: fc.array(text, { maxLength: 3 }),
      helpKeywords: fc.array(text, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(any, (campaign) => {
        for (const { code, message, remedy } of checkCampaign(campaign, 'afterword')) {
          expect(code).toMatch(/^[a-z-]+$/);
          expect(message).toMatch(/[.:]$/);
          expect(remedy).toMatch(/[.'\]]$/);
        }
      }),
    );
  });
});

describe('what stands in a text', () => {
  it.each([
    ['See https://a.b/c', true],
    ['harbour.example/spa', true],
    ['www.harbour.com', true],
    ['harbour.com.', true],
    ['Ask for Ana.Then wait', false],
    ['write to ana@harbour.com', false],
    ['from 9.30 to 5.15', false],
  ])('link: %s', (text, is) => {
    expect(hasLink(text)).toBe(is);
  });

  it.each([
    ['Call +44 20 7946 0018', true],
    ['Call (555) 010-0142', true],
    ['Call 555-0142', true],
    ['on 2026-12-04 at 14:00', false],
    ['on 04.12.2026', false],
    ['code 123456', false],
    ['room 12, floor 3', false],
  ])('phone: %s', (text, is) => {
    expect(hasPhone(text)).toBe(is);
    expect(phonesIn(text)).toHaveLength(is ? 1 : 0);
  });

  it('knows a shortener from a domain that only looks like one', () => {
    expect(shortLinkIn('https://bit.ly/x')).toBe('bit.ly');
    expect(shortLinkIn('https://rabbit.lyon.fr')).toBeNull();
    expect(shortLinkIn('https://orbit.ly')).toBeNull();
  });
});
