import { titleWords } from '../../conversation/turn/title-words.ts';
import type { Release } from '../../release/release.ts';
import type { Business } from './business.ts';
import { CAMPAIGN_LIMITS, type CampaignFields, type NamedCampaign } from './campaign-fields.ts';
import { advertises } from './check-purpose.ts';
import { hasLink, hasPhone, namesBrand } from './embedded.ts';
import { keywordReply } from '../keyword-replies.ts';
import type { KeywordsAnsweredBy } from '../keywords-answered-by.ts';
import { keywordsFor } from '../read-keyword.ts';
import { fitList, fitText } from './fit-text.ts';
import { plannedTexts, type PlannedText } from './planned-texts.ts';
import { writeFlow } from './write-flow.ts';
import { writeSamples } from './write-samples.ts';

export interface WrittenCampaign {
  readonly campaign: NamedCampaign;
  /**
   * What the samples have and the templates do not: what is registered has to be what is sent, so
   * somebody has to put it into the templates.
   */
  readonly toDo: readonly string[];
}

/**
 * A campaign's fields, from what a release really does: who is texted, what they are asked, what
 * they are sent. Null for a release that texts nobody. The fields keep Twilio's limits whatever the
 * release holds (but for the second sample, where only one text is ever sent and Twilio answers HELP);
 * what its author wrote (a short link, say) can still be a reason of rejection.
 */
export function writeCampaign(
  release: Release,
  business: Business,
  keywordsAnsweredBy: KeywordsAnsweredBy,
): WrittenCampaign | null {
  const texts = plannedTexts(release);
  if (texts.length === 0) return null;
  const { brand } = business;
  const isOurs = keywordsAnsweredBy === 'afterword';
  const { samples, toDo } = writeSamples(release, texts, { brand, keywordsAnsweredBy });
  return {
    campaign: {
      brand,
      useCase: advertises(samples.join('\n')) ? 'MIXED' : 'CUSTOMER_CARE',
      description: writeDescription(texts, brand),
      messageFlow: writeFlow(texts, business),
      messageSamples: samples,
      hasEmbeddedLinks: samples.some(hasLink),
      hasEmbeddedPhone: samples.some(hasPhone),
      privacyPolicyUrl: business.privacyPolicyUrl,
      termsUrl: business.termsUrl,
      ...(isOurs ? writeKeywords(brand) : NO_KEYWORDS),
    },
    toDo: isOurs ? [...toDo, ...otherName(release.graph.settings.name, brand)] : toDo,
  };
}

/** As they are read and answered, in English, which is what a reviewer reads. */
function writeKeywords(brand: string) {
  return {
    optInMessage: keywordReply('start', brand, 'en'),
    optOutMessage: keywordReply('stop', brand, 'en'),
    helpMessage: keywordReply('help', brand, 'en'),
    optInKeywords: keywordsFor('start'),
    optOutKeywords: keywordsFor('stop'),
    helpKeywords: keywordsFor('help'),
  };
}

/** Where Twilio answers, in words that we do not know; it asks for none then. */
const NO_KEYWORDS = {
  optInMessage: null,
  optOutMessage: null,
  helpMessage: null,
  optInKeywords: [],
  optOutKeywords: [],
  helpKeywords: [],
} satisfies Partial<CampaignFields>;

/** The answers that are really sent begin with the project's name. */
function otherName(name: string, brand: string): string[] {
  if (namesBrand(name, brand)) return [];
  return [
    `Answers to STOP, START and HELP begin with the project's name, “${name}”: rename the project to “${brand}”.`,
  ];
}

function writeDescription(texts: readonly PlannedText[], brand: string): string {
  const templates = texts.flatMap((text) => text.templates);
  const titles = [...new Set(templates.map(titleWords))];
  const topics = [...new Set(texts.map((text) => text.topic.name))];
  const isAsked = texts.every((text) => text.when !== 'matched');
  const description = [
    `${brand} sends these texts to people who phone it and speak with its voice agent.`,
    `They are about what the caller asked in that call: ${fitList(topics, 1_200)}.`,
    `The texts sent are: ${fitList(titles, 1_200)}.`,
    isAsked
      ? 'A caller gets a text only after asking for it, or after agreeing to it in the call.'
      : 'A caller gets a text after asking for it, after agreeing to it in the call, or on the basis that the opt-in description states.',
    'There is no recurring programme: each text answers one call.',
  ].join(' ');
  return fitText(description, CAMPAIGN_LIMITS.description.max);
}
