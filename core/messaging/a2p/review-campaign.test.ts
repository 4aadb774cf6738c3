import { describe, expect, it } from 'vitest';
import { EMPTY_CAMPAIGN } from '../../testing/empty-campaign.ts';
import type { KeywordsAnsweredBy } from '../keywords-answered-by.ts';
import { keywordsFor } from '../read-keyword.ts';
import type { CampaignFields } from './campaign-fields.ts';
import { reviewCampaign } from './review-campaign.ts';

const review = (
  change: Partial<CampaignFields>,
  isApproved = true,
  by: KeywordsAnsweredBy = 'afterword',
) => {
  const { refusals, unkept } = reviewCampaign({ ...EMPTY_CAMPAIGN, ...change }, isApproved, by);
  const words = unkept.map(({ code, message }) => `${code}: ${message}`);
  return { refusals: refusals.length, unkept: words };
};

describe('a registered campaign', () => {
  it.each([
    [
      'a way to opt out that nobody reads',
      { optOutKeywords: ['STOP', 'REMOVE'] },
      'opt-out-keywords-not-read: OptOutKeywords has “REMOVE”, which is no such keyword here: whoever texts it goes on getting texts.',
    ],
    [
      'a way to opt in that opts out',
      { optInKeywords: ['START', 'end'] },
      'opt-in-keywords-not-read: OptInKeywords has “end”, which is no such keyword here: whoever texts it goes on getting no texts.',
    ],
    [
      'words for help that nobody reads',
      { helpKeywords: ['SUPPORT', 'HELP', 'HELP ME', 'AIDE'] },
      'help-keywords-not-read: HelpKeywords has “SUPPORT”, “HELP ME” and “AIDE”, which are no such keywords here: whoever texts one gets no help text.',
    ],
  ])('promises %s', (_, change, expected) => {
    for (const isApproved of [true, false]) {
      expect(review(change, isApproved).unkept).toEqual([expected]);
      expect(review(change, isApproved, 'twilio').unkept).toEqual([]);
    }
  });

  it('may have every keyword that is read, in any case', () => {
    const all = {
      optInKeywords: keywordsFor('start'),
      optOutKeywords: keywordsFor('stop').map((word) => word.toLowerCase()),
      helpKeywords: keywordsFor('help'),
    };
    expect(review(all)).toEqual({ refusals: 0, unkept: [] });
  });

  it('is held to limits and habits of reviewers only until it is approved', () => {
    expect(review({})).toEqual({ refusals: 0, unkept: [] });
    expect(review({}, false).refusals).toBeGreaterThan(10);
  });
});
