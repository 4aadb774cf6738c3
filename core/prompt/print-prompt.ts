import { isArgumentPosition } from './argument-position.ts';
import type { PromptDoc, Reference, ReferenceKind } from './prompt-doc.ts';
import type { PromptTitles } from './prompt-names.ts';

/** `afterword` writes templates as `<<title>>`, `polyai` as the PolyAI agent format has it. */
export type PromptForm = 'afterword' | 'polyai';

const TOKENS: Readonly<Record<Exclude<ReferenceKind, 'action'>, string>> = {
  template: 'twilio_sms',
  handoff: 'ho',
  function: 'fn',
  attribute: 'attr',
  variable: 'vrbl',
  entity: 'entity',
};

/**
 * Writes a prompt as text, the inverse of `parsePrompt`. A broken reference writes its label.
 *
 * In the `polyai` form a template or handoff that is the value of an argument, as in
 * `sms_id="menu"`, is written as its bare name, since that is what the functions there take;
 * everywhere else it is `{{twilio_sms:menu}}`.
 */
export function printPrompt(
  doc: PromptDoc,
  titles: PromptTitles,
  form: PromptForm = 'afterword',
): string {
  let out = '';
  doc.forEach((part, index) => {
    if ('text' in part) out += part.text;
    else out += printReference(part.ref, titles, form, out, textAt(doc, index + 1));
  });
  return out;
}

function textAt(doc: PromptDoc, index: number): string {
  const part = doc[index];
  return part && 'text' in part ? part.text : '';
}

function printReference(
  ref: Reference,
  titles: PromptTitles,
  form: PromptForm,
  before: string,
  after: string,
): string {
  const title = titles.titleOf(ref);
  if (title === undefined || ref.kind === 'action') return title ?? ref.label;
  if (form === 'afterword' && ref.kind === 'template') return `<<${title}>>`;
  if (form === 'polyai' && (ref.kind === 'template' || ref.kind === 'handoff')) {
    if (isArgumentPosition(ref.kind, before, after)) return title;
  }
  return `{{${titles.tokenOf?.(ref) ?? TOKENS[ref.kind]}:${title}}}`;
}
