import type { KeywordsAnsweredBy } from '../keywords-answered-by.ts';
import { readKeyword } from '../read-keyword.ts';
import type { CampaignFields, CampaignFinding } from './campaign-fields.ts';
import { type KeywordKind, keywordKinds } from './keyword-kinds.ts';

/**
 * The keywords that a campaign promises and that do nothing here. No reviewer can know it, and whoever
 * texts such a word is not heard. Nothing is said where Twilio answers: it has keywords of its own,
 * which its Advanced Opt-Out can add to, and says with each text what it took it for.
 */
export function checkKeptKeywords(
  campaign: CampaignFields,
  keywordsAnsweredBy: KeywordsAnsweredBy,
): CampaignFinding[] {
  if (keywordsAnsweredBy === 'twilio') return [];
  return keywordKinds(campaign).flatMap((kind): CampaignFinding[] => {
    const unheard = kind.keywords.filter((word) => readKeyword(word) !== kind.means);
    if (unheard.length === 0) return [];
    const words = LIST.format(unheard.map((word) => `“${word}”`));
    const [are, one] =
      unheard.length === 1 ? ['is no such keyword', 'it'] : ['are no such keywords', 'one'];
    return [
      {
        code: `${kind.code}-keywords-not-read`,
        severity: 'warning',
        field: 'keywords',
        sample: null,
        message: `${kind.name}Keywords has ${words}, which ${are} here: whoever texts ${one} ${MEANS[kind.code]}.`,
        remedy: REMEDY,
      },
    ];
  });
}

const LIST = new Intl.ListFormat('en-GB');

const MEANS: Readonly<Record<KeywordKind['code'], string>> = {
  'opt-in': 'goes on getting no texts',
  'opt-out': 'goes on getting texts',
  help: 'gets no help text',
};

const REMEDY =
  'Take it out of the campaign, or choose that Twilio answers, where its Advanced Opt-Out reads it.';
