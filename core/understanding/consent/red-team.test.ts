import { describe, expect, it } from 'vitest';
import { readConsent } from './read-consent.ts';
import { RED_TEAM_NEVER_YES, RED_TEAM_YES } from './red-team-replies.ts';

/** The replies of a table by offer: '@ offer', then lines of replies parted by '|'. */
function repliesByOffer(table: string): (readonly [offer: string, replies: readonly string[]])[] {
  const sections = table.split('\n@ ').slice(1);
  return sections.map((section) => {
    const [offer = '', ...lines] = section.split('\n');
    const replies = lines
      .join(' ')
      .split('|')
      .map((reply) => reply.trim());
    return [offer, replies.filter((reply) => reply !== '')] as const;
  });
}

function verdictsOf(offer: string, replies: readonly string[]) {
  return replies.map((reply) => ({ reply, verdict: readConsent(reply, { offer }).verdict }));
}

describe('replies written against the reader', () => {
  it.each(repliesByOffer(RED_TEAM_NEVER_YES))('sends nothing after "%s"', (offer, replies) => {
    expect(verdictsOf(offer, replies).filter(({ verdict }) => verdict === 'yes')).toEqual([]);
  });

  it.each(repliesByOffer(RED_TEAM_YES))('sends after "%s"', (offer, replies) => {
    expect(verdictsOf(offer, replies).filter(({ verdict }) => verdict !== 'yes')).toEqual([]);
  });

  it('has no offer without replies', () => {
    const all = [...repliesByOffer(RED_TEAM_NEVER_YES), ...repliesByOffer(RED_TEAM_YES)];
    expect(all.length).toBeGreaterThan(50);
    for (const [, replies] of all) expect(replies.length).toBeGreaterThan(0);
  });
});
