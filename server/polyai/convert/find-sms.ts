import type { TemplateId } from '../../../core/ids.ts';
import { isArgumentPosition, QUOTED_NAME } from '../../../core/prompt/argument-position.ts';
import type { FoundReference } from '../../../core/prompt/find-references.ts';
import type { Found, SmsClaim, Unclaimed } from './claims.ts';
import { type Range, splitSentences } from './split-units.ts';

/** 'Do not send …' names a template and must not offer it. */
/** Said not to send: with a verb near it, right before the reference, or by another word. */
const NEGATED =
  /\b(?:do not|don['’]t|never|avoid|instead of|no need to|without)\s*[:,]?\s*(?:\{\{|<<)|\b(?:avoid|no need to|without|instead of)\s+(?:\w+\s+){0,2}?(?:send|text|call|us|offer|trigger|start)\w*\b|\b(?:do not|don['’]t|never|must not|mustn['’]t|should not|cannot|can['’]t)\s+(?:\w+\s+){0,2}?(?:send|text|call|use|offer|trigger|start)\b/i;

export interface Instructions {
  readonly text: string;
  readonly found: readonly FoundReference[];
  readonly units: readonly Range[];
  /** See `ImportNames`. */
  readonly titlesLike: (name: string) => readonly string[];
}

/**
 * The calls that send a template. The instruction that holds the call, as a whole, becomes the
 * action's prompt; where it names several templates, each sentence does. Of a template named again
 * further down, the first instruction counts: an action is offered once in a conversation anyway.
 *
 * `splitAlways` is for units that also hold another claim, so that each gets its own sentence.
 */
export function findSms(
  instructions: Instructions,
  splitAlways: (unit: Range) => boolean,
): Found<SmsClaim> {
  const { text, found, units } = instructions;
  const claims: SmsClaim[] = [];
  const unclaimed: Unclaimed[] = [...unknownTemplates(instructions)];
  const taken = new Set<TemplateId>();
  for (const unit of units) {
    const named = templatesIn(found, unit);
    if (named.length === 0) continue;
    const isSplit = new Set(named.map((one) => one.id)).size > 1 || splitAlways(unit);
    for (const range of isSplit ? splitSentences(text, unit) : [unit]) {
      const here = templatesIn(found, range);
      const fresh = [...new Map(here.map((one) => [one.id, one])).values()].filter(
        (one) => !taken.has(one.id),
      );
      if (here.length > 0 && fresh.length === 0) unclaimed.push(again(here[0]?.title ?? ''));
      if (fresh.length === 0) continue;
      const sentence = sentenceAround(text, range, fresh[0]?.start ?? range.start);
      if (NEGATED.test(text.slice(sentence.start, sentence.end))) {
        unclaimed.push(...fresh.map((one) => negated(one.title)));
        continue;
      }
      for (const one of fresh) taken.add(one.id);
      claims.push({
        ...range,
        does: 'sms',
        templateIds: fresh.map((one) => one.id),
        titles: fresh.map((one) => one.title),
      });
    }
  }
  return { claims, unclaimed: [...unclaimed, ...callsWithoutTemplate(text, found, units)] };
}

interface NamedTemplate {
  readonly id: TemplateId;
  readonly title: string;
  readonly start: number;
}

function templatesIn(found: readonly FoundReference[], range: Range): NamedTemplate[] {
  return found.flatMap(({ start, end, ref }) =>
    ref.kind === 'template' && start >= range.start && end <= range.end
      ? [{ id: ref.id, title: ref.label, start }]
      : [],
  );
}

function sentenceAround(text: string, unit: Range, at: number): Range {
  return splitSentences(text, unit).find((one) => one.start <= at && at < one.end) ?? unit;
}

function again(title: string): Unclaimed {
  return {
    kind: 'note',
    what: `second call for “${title}”`,
    why: 'the topic has an action for this template already; the text stays in the notes',
  };
}

function negated(title: string): Unclaimed {
  return {
    kind: 'not converted',
    what: `mention of “${title}”`,
    why: 'the sentence says not to send it; the text stays in the notes',
  };
}

const TOKEN = /\{\{twilio_sms:([^{}\n]{1,200})\}\}|<<([^<>\n]{1,200})>>/g;
const AFTER_SIGN = /[=:(]\s*.$/su;

function unknownTemplates({ text, found, titlesLike }: Instructions): Unclaimed[] {
  const isKnown = (at: number): boolean => found.some((one) => one.start <= at && at < one.end);
  const names = new Set<string>();
  for (const match of text.matchAll(TOKEN)) {
    if (!isKnown(match.index)) names.add(match[1] ?? match[2] ?? '');
  }
  for (const match of text.matchAll(QUOTED_NAME)) {
    if (!AFTER_SIGN.test(text.slice(Math.max(0, match.index - 20), match.index))) continue;
    const end = match.index + match[0].length;
    if (isKnown(match.index) || /^\s*(?:\{\{|<<)/.test(match[0])) continue;
    if (isArgumentPosition('template', text.slice(0, match.index), text.slice(end))) {
      names.add(match[0]);
    }
  }
  return [...names].map((name) => ({
    kind: 'not converted',
    what: `call for “${name}”`,
    why: `${whyUnknown(titlesLike(name))}; the text stays in the notes`,
  }));
}

function whyUnknown(like: readonly string[]): string {
  if (like.length === 0) return 'the project has no SMS template of this title';
  const titles = like.map((title) => `“${title}”`).join(' and ');
  return `the SMS templates ${titles} differ from it in capitals only, and it is not clear which is meant`;
}

const SENDS =
  /^(?:start_|trigger_|run_)?(?:send_)?(?:sms|text_message)(?:_flow|_template)?$|send_sms/i;

/** `call {{fn:start_sms_flow}}` that does not say which template. */
function callsWithoutTemplate(
  text: string,
  found: readonly FoundReference[],
  units: readonly Range[],
): Unclaimed[] {
  const silent = units.filter(
    (unit) =>
      templatesIn(found, unit).length === 0 &&
      !/sms_id|template/i.test(text.slice(unit.start, unit.end)) &&
      found.some(
        ({ start, end, ref }) =>
          ref.kind === 'function' &&
          SENDS.test(ref.label) &&
          start >= unit.start &&
          end <= unit.end,
      ),
  );
  return silent.map(() => ({
    kind: 'not converted',
    what: 'call that sends an SMS',
    why: 'it names no template; the text stays in the notes',
  }));
}
