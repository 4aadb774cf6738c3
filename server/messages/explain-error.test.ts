import { expect, it } from 'vitest';
import { explanationOf } from '../../core/messaging/error-explanations.ts';
import { explainError } from './explain-error.ts';

it('says of Twilio’s codes what core says, on every page', () => {
  expect(explainError('21610', 'Attempt to send to unsubscribed recipient')).toEqual({
    code: '21610',
    ...explanationOf(21610),
  });
});

it('says of a code nobody has words for what Twilio said, and where to read on', () => {
  expect(explainError('39999', 'Something odd')).toEqual({
    code: '39999',
    meaning: 'Something odd',
    cause: null,
    remedy: 'Twilio explains it at https://www.twilio.com/docs/api/errors/39999.',
  });
  expect(explainError('39999', null).meaning).toBe('Twilio reported error 39999.');
  expect(explainError(null, null).meaning).toMatch(/^It failed/);
});
