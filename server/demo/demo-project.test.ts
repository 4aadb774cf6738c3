import { describe, expect, it } from 'vitest';
import { actionDefinitions } from '../../actions/definitions.ts';
import { findProblems } from '../../core/problems/find-problems.ts';
import { createDraft, recordsOf } from '../../core/records/draft.ts';
import { recordSchema } from '../../core/records/record.ts';
import { countSegments } from '../../core/template/count-segments.ts';
import { demoProject } from './demo-project.ts';

const records = demoProject();
const draft = createDraft(records);

describe('the demo project', () => {
  it('holds what a first visitor is promised', () => {
    expect(recordsOf(draft, 'topic')).toHaveLength(12);
    expect(recordsOf(draft, 'variant')).toHaveLength(3);
    expect(recordsOf(draft, 'template').map(({ title }) => title)).toEqual(
      expect.arrayContaining([
        'reservation_confirmation',
        'directions_en',
        'directions_es',
        'spa_menu',
      ]),
    );
    expect(
      recordsOf(draft, 'template').find((one) => one.title === 'reservation_confirmation')?.body,
    ).toBe(
      'Hi ${customer_name}, your reservation at ${property_name} is confirmed for {{entity:booking_date}}.',
    );
  });

  it('has only valid records, each once', () => {
    expect(records.map((record) => recordSchema.parse(record))).toEqual(records);
    expect(draft.size).toBe(records.length);
  });

  it('has no problem, not even a warning, and could go live', () => {
    expect(findProblems(draft, actionDefinitions, { target: 'live' })).toEqual([]);
  });

  it('leaves no reference as text', () => {
    const texts = records.flatMap((record) =>
      record.kind === 'topic' ? record.content : record.kind === 'action' ? record.prompt : [],
    );
    for (const part of texts) if ('text' in part) expect(part.text).not.toMatch(/<<|\{\{|\$/);
  });

  it('keeps its texts in the cheap alphabet', () => {
    for (const { body } of recordsOf(draft, 'template')) {
      expect(countSegments(body).encoding).toBe('GSM-7');
    }
  });
});
