import { expect, it } from 'vitest';
import { explanationOf } from '../../core/messaging/error-explanations.ts';
import { explainError } from './explain-error.ts';

it('says of Twilio’s codes what core says, on every page', () => {
  for (const at of ['open', 'over'] as const) {
    expect(explainError('30003', 'Unreachable', at)).toEqual({
      code: '30003',
      ...explanationOf(30_003, at),
    });
  }
});

it('says of a code nobody has words for what Twilio said, and where to read on', () => {
  expect(explainError('39999', 'Something odd', 'over')).toEqual({
    code: '39999',
    meaning: 'Something odd',
    cause: null,
    remedy: 'Twilio explains it at https://www.twilio.com/docs/api/errors/39999.',
  });
  expect(explainError('39999', null, 'over').meaning).toBe('Twilio reported error 39999.');
  expect(explainError(null, null, 'over').meaning).toMatch(/^It failed/);
});

it('promises another try only while there is one', () => {
  for (const code of ['not_reached', 'no_answer', '20999', '30999', '20429']) {
    expect(explainError(code, 'Why.', 'over').remedy).not.toMatch(/again by itself|before trying/);
  }
  expect(explainError('not_reached', 'Why.', 'open').remedy).toMatch(/again by itself/);
});
