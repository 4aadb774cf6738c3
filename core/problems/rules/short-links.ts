import { shortLinkIn } from '../../messaging/a2p/embedded.ts';
import { recordsOf } from '../../records/draft.ts';
import type { Template } from '../../records/template.ts';
import { fillBody } from '../../template/fill-body.ts';
import { sampleValues, variantValues } from '../../template/sample-values.ts';
import type { Problem } from '../problem.ts';
import type { RuleInput } from '../rule.ts';
import { sendableTemplates } from '../template-use.ts';

/** Carriers filter links that anybody can shorten (30007), and reviewers refuse campaigns for them. */
export function shortLinks({ graph }: RuleInput): Problem[] {
  const sendable = sendableTemplates(graph);
  const rows = variantValues(graph.draft);
  const samples = sampleValues(graph.draft);
  return recordsOf(graph.draft, 'template')
    .filter((template) => sendable.has(template.id))
    .flatMap((template) => {
      const found = shortLinkOf(template, rows, samples);
      if (found === null) return [];
      return [
        {
          code: 'template-short-link',
          severity: 'warning',
          place: { recordId: template.id, field: 'body' },
          message: `“${template.title}” has a link of ${found}, a public shortener: carriers may take the text for spam.`,
          remedy: 'Write the link out in full, on your own domain.',
        },
      ];
    });
}

/** In the body itself, or in what some variant puts into it. */
function shortLinkOf(
  { body, missing }: Template,
  rows: ReturnType<typeof variantValues>,
  samples: ReturnType<typeof sampleValues>,
): string | null {
  const written = shortLinkIn(body);
  if (written !== null) return written;
  for (const { name, values } of rows) {
    const attributes = { variant_name: name, ...values };
    const short = shortLinkIn(fillBody(body, { ...samples, attributes }, missing).body);
    if (short !== null) return `${short} for ${name}`;
  }
  return null;
}
