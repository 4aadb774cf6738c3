import { phrasesFor } from '../../conversation/phrases/phrases-for.ts';
import { titleWords } from '../../conversation/turn/title-words.ts';
import type { ActionId } from '../../ids.ts';
import type { Template } from '../../records/template.ts';
import type { SmsPlan, SmsWhen } from '../../release/action-type.ts';
import type { PlannedTopic, Release } from '../../release/release.ts';

/** One way in which a release texts a caller. */
export interface PlannedText {
  readonly topic: PlannedTopic;
  readonly templates: readonly Template[];
  readonly when: SmsWhen;
  /** The stated basis of a text without a question; empty otherwise. */
  readonly basis: string;
  /** What the agent asks; empty where it does not. */
  readonly offer: string;
}

/** Every text that a call can lead to, topic by topic, in the order in which links lead there. */
export function plannedTexts(release: Release): PlannedText[] {
  return release.graph.topics.flatMap((topic) =>
    plansOf(release, topic).flatMap((plan) => plannedText(release, topic, plan)),
  );
}

function plannedText(release: Release, topic: PlannedTopic, plan: SmsPlan): PlannedText[] {
  const templates = plan.templateIds.flatMap(
    (id) => release.graph.templates.find((template) => template.id === id) ?? [],
  );
  const [first] = templates;
  if (!first) return [];
  const phrases = phrasesFor(release.graph.settings.language);
  const titles = [...new Set(templates.map(titleWords))];
  const asked =
    titles.length === 1 ? phrases.offer(titleWords(first)) : phrases.offerChoice(titles);
  const said = plan.offer.trim() === '' ? asked : plan.offer.trim();
  return [
    {
      topic,
      templates,
      when: plan.when,
      basis: plan.when === 'matched' ? plan.basis.trim() : '',
      offer: plan.when === 'confirmed' ? said : '',
    },
  ];
}

function plansOf({ graph }: Release, topic: PlannedTopic): SmsPlan[] {
  const seen = new Set<ActionId>();
  const waiting = [...topic.actions];
  const plans: SmsPlan[] = [];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const action = graph.actions[id];
    if (!action) continue;
    if (action.plan.does === 'sendSms') plans.push(action.plan);
    waiting.push(...Object.values(action.next).flat());
  }
  return plans;
}
