import { phonesIn } from '../../core/messaging/a2p/embedded.ts';
import type { Release } from '../../core/release/release.ts';

/** Digits of the numbers that the business itself gives out: in its texts, answers and values. */
export function publicNumbers({ graph }: Release): ReadonlySet<string> {
  const texts = [
    ...graph.templates.map(({ body }) => body),
    ...graph.variants.flatMap(({ values }) => Object.values(values)),
    ...graph.handoffs.map(({ to }) => to),
    ...graph.topics.flatMap(({ content }) =>
      content.flatMap((part) => ('text' in part ? part.text : [])),
    ),
  ];
  return new Set(texts.flatMap(phonesIn).map((number) => number.replace(/\D/g, '')));
}
