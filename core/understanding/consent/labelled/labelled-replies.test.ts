import { describe, expect, it } from 'vitest';
import { readConsent } from '../read-consent.ts';
import { LABELLED_ONE } from './labelled-replies-one.ts';
import { LABELLED_THREE } from './labelled-replies-three.ts';
import { LABELLED_TWO } from './labelled-replies-two.ts';

type Label = 'yes' | 'weak' | 'no' | 'other';

interface Row {
  offer: string;
  reply: string;
  label: Label;
}

const LABEL = /^(yes|weak|no|other): ?(.*)$/;

/** '@ offer', then for each label 'label:' and its replies, parted by '|', over several lines. */
function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  let offer = '';
  let label: Label = 'other';
  for (const line of text.split('\n')) {
    if (line.startsWith('@ ')) {
      offer = line.slice(2);
      continue;
    }
    const labelled = LABEL.exec(line);
    label = labelOf(labelled?.[1]) ?? label;
    for (const reply of (labelled?.[2] ?? line).split('|')) {
      if (reply.trim() !== '') rows.push({ offer, reply: reply.trim(), label });
    }
  }
  return rows;
}

function labelOf(text: string | undefined): Label | null {
  return text === 'yes' || text === 'weak' || text === 'no' || text === 'other' ? text : null;
}

const PARTS = [
  { part: 'one', rows: rowsOf(LABELLED_ONE), recall: 0.94 },
  { part: 'two', rows: rowsOf(LABELLED_TWO), recall: 0.92 },
  { part: 'three', rows: rowsOf(LABELLED_THREE), recall: 0.94 },
];

describe.each(PARTS)('labelled replies, part $part', ({ rows, recall }) => {
  const read = rows.map((row) => ({ ...row, verdict: readConsent(row.reply, row).verdict }));

  it('sends on none that is not a yes', () => {
    expect(read.filter((row) => row.label !== 'yes' && row.verdict === 'yes')).toEqual([]);
  });

  it('takes no yes for a refusal', () => {
    expect(read.filter((row) => row.label === 'yes' && row.verdict === 'no')).toEqual([]);
  });

  it('sends on nearly every yes', () => {
    const yes = read.filter((row) => row.label === 'yes');
    const strong = yes.filter((row) => row.verdict === 'yes');
    expect(strong.length / yes.length).toBeGreaterThan(recall);
  });
});

describe('the parts', () => {
  it('have several thousand replies, of every label', () => {
    const labels = PARTS.flatMap(({ rows }) => rows.map(({ label }) => label));
    expect(labels.length).toBeGreaterThan(6_500);
    expect(new Set(labels)).toEqual(new Set(['yes', 'weak', 'no', 'other']));
  });
});
