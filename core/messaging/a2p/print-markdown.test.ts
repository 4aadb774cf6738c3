import { expect, it } from 'vitest';
import type { OptInTranscript } from './opt-in-transcript.ts';
import { receiptFacts } from './print-markdown.ts';

const RECEIPT = { offer: '', words: 'guests opted in', recipient: '+1 ***', at: null } as const;

function facts(kind: 'agreed' | 'requested' | 'basis') {
  const transcript: OptInTranscript = {
    source: 'example',
    topic: 'map',
    lines: [],
    receipt: { ...RECEIPT, kind },
    sent: 'The map.',
    isSimulated: true,
  };
  return Object.fromEntries(receiptFacts(transcript));
}

it('calls a stated basis that, and nobody’s words or consent', () => {
  const onBasis = facts('basis');
  expect(onBasis).toMatchObject({
    'Stated basis': 'guests opted in',
    Caller: 'was not asked in this call',
  });
  expect(onBasis).not.toHaveProperty('Consent');
  expect(onBasis).not.toHaveProperty("Caller's words");
});

it('says of a consent how it came about, and in whose words', () => {
  expect(facts('agreed')).toMatchObject({
    Consent: 'agreed when asked',
    "Caller's words": 'guests opted in',
  });
  expect(facts('requested')).toMatchObject({ Consent: 'asked for it' });
});
