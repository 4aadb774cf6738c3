import type { ActionId, HandoffId, TemplateId, TopicId, VariantId } from '../ids.ts';
import type { Template } from '../records/template.ts';
import type { Handoff } from '../records/values.ts';
import type { PlannedAction } from '../release/action-type.ts';
import type { PlannedTopic, Release } from '../release/release.ts';

/** A release, looked up by id. Made once for each loaded release. */
export interface ReleaseIndex {
  readonly topics: ReadonlyMap<TopicId, PlannedTopic>;
  readonly actions: ReadonlyMap<ActionId, PlannedAction>;
  readonly templates: ReadonlyMap<TemplateId, Template>;
  readonly handoffs: ReadonlyMap<HandoffId, Handoff>;
  /** The handoff offered after two turns without a topic. */
  readonly defaultHandoff: Handoff | null;
  /** Values by attribute name; null stands for the default variant. */
  attributesFor(variantId: VariantId | null): Readonly<Record<string, string>>;
}

const indexes = new WeakMap<Release, ReleaseIndex>();

export function indexRelease(release: Release): ReleaseIndex {
  const known = indexes.get(release);
  if (known) return known;
  const index = makeIndex(release);
  indexes.set(release, index);
  return index;
}

function makeIndex(release: Release): ReleaseIndex {
  const { graph } = release;
  const handoffs = new Map(graph.handoffs.map((handoff) => [handoff.id, handoff] as const));
  const chosen = graph.settings.defaultHandoffId;
  const valuesByVariant = new Map<VariantId | null, Readonly<Record<string, string>>>();
  return {
    topics: new Map(graph.topics.map((topic) => [topic.id, topic] as const)),
    actions: new Map(Object.values(graph.actions).map((action) => [action.id, action] as const)),
    templates: new Map(graph.templates.map((template) => [template.id, template] as const)),
    handoffs,
    defaultHandoff:
      (chosen === null ? undefined : handoffs.get(chosen)) ??
      graph.handoffs.find((handoff) => handoff.isDefault) ??
      null,
    attributesFor: (variantId) => {
      const values = valuesByVariant.get(variantId) ?? attributeValues(release, variantId);
      valuesByVariant.set(variantId, values);
      return values;
    },
  };
}

function attributeValues(
  { graph }: Release,
  variantId: VariantId | null,
): Readonly<Record<string, string>> {
  const variant =
    graph.variants.find((one) => one.id === variantId) ??
    graph.variants.find((one) => one.isDefault) ??
    graph.variants[0];
  if (!variant) return {};
  const named = graph.attributes.map(
    (attribute) => [attribute.name, variant.values[attribute.id] ?? ''] as const,
  );
  return Object.fromEntries([['variant_name', variant.name], ...named]);
}
