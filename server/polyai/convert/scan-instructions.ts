import { isArgumentPosition, QUOTED_NAME } from '../../../core/prompt/argument-position.ts';
import { type FoundReference, findReferences } from '../../../core/prompt/find-references.ts';
import type { PromptNames } from '../../../core/prompt/prompt-names.ts';

const BARE = /(?<=[=:(]\s{0,4})[\p{L}\p{N}_][\p{L}\p{N}_-]*/gu;

/**
 * All references of an instruction: the tokens, and the names of templates and handoffs that stand
 * as arguments of calls, like `sms_id="balance-due"`. Those become references too, so that a
 * rename reaches them; in order, never overlapping.
 */
export function scanInstructions(text: string, names: PromptNames): FoundReference[] {
  const found = findReferences(text, names);
  for (const pattern of [QUOTED_NAME, BARE]) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((one) => start < one.end && one.start < end)) continue;
      const ref = argumentAt(text, start, end, names);
      if (ref) found.push({ start, end, ref });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function argumentAt(
  text: string,
  start: number,
  end: number,
  names: PromptNames,
): FoundReference['ref'] | undefined {
  const name = text.slice(start, end);
  for (const kind of ['template', 'handoff'] as const) {
    const ref = names.find(kind, name);
    if (ref && isArgumentPosition(kind, text.slice(0, start), text.slice(end))) return ref;
  }
  return undefined;
}
