import { recordsOf } from '../../records/draft.ts';
import type { Template } from '../../records/template.ts';
import { malformedTokensIn } from '../../template/malformed-tokens-in.ts';
import type { Problem } from '../problem.ts';
import type { RuleInput } from '../rule.ts';
import { sendableTemplates } from '../template-use.ts';

/** Bodies that are empty, or hold something that looks like a token and is none. */
export function templateBodies({ graph }: RuleInput): Problem[] {
  const sendable = sendableTemplates(graph);
  return recordsOf(graph.draft, 'template').flatMap((template) => {
    const severity = sendable.has(template.id) ? 'error' : 'warning';
    return [...emptyBody(template, severity), ...malformed(template, severity)];
  });
}

function emptyBody(template: Template, severity: Problem['severity']): Problem[] {
  if (template.body.trim() !== '') return [];
  return [
    {
      code: 'template-body-empty',
      severity,
      place: { recordId: template.id, field: 'body' },
      message: `“${template.title}” has no text.`,
      remedy: 'Write the SMS body.',
    },
  ];
}

function malformed(template: Template, severity: Problem['severity']): Problem[] {
  return malformedTokensIn(template.body).map((found) => ({
    code: 'template-token-malformed',
    severity,
    place: { recordId: template.id, field: 'body' },
    message: `“${found.text}” in “${template.title}” looks like a token but is none. ${found.why}`,
    remedy: 'Delete it and insert the token again with the + menu.',
  }));
}
