import { describe, expect, it } from 'vitest';
import { ALWAYS_NO, ALWAYS_YES, NEVER_YES, repliesOf } from './adversarial-replies.ts';
import { readConsent } from './read-consent.ts';

describe('replies written against the grammar', () => {
  it.each(repliesOf(NEVER_YES))('does not send on "$reply" ($offer)', ({ reply, offer }) => {
    expect(readConsent(reply, { offer }).verdict).not.toBe('yes');
  });

  it.each(repliesOf(ALWAYS_YES))('sends on "$reply" ($offer)', ({ reply, offer }) => {
    expect(readConsent(reply, { offer }).verdict).toBe('yes');
  });

  it.each(repliesOf(ALWAYS_NO))('ends the offer on "$reply" ($offer)', ({ reply, offer }) => {
    expect(readConsent(reply, { offer }).verdict).toBe('no');
  });
});
