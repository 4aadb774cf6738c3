import { handoffDefinition } from '../../../actions/handoff/definition.ts';
import { smsDefinition } from '../../../actions/sms/definition.ts';
import { type ActionId, actionIdSchema, linkIdSchema, type TopicId } from '../../../core/ids.ts';
import { promptBetween } from '../../../core/prompt/parse-prompt.ts';
import type { FoundReference } from '../../../core/prompt/find-references.ts';
import type { PromptDoc } from '../../../core/prompt/prompt-doc.ts';
import type { Action } from '../../../core/records/action.ts';
import type { Link } from '../../../core/records/link.ts';
import { derivedId } from '../derived-id.ts';
import type { ImportNames } from '../import-names.ts';
import type { Claim, HandoffClaim, SmsClaim, Unclaimed } from './claims.ts';
import { findHandoffs } from './find-handoffs.ts';
import { findSms } from './find-sms.ts';
import { type Handoffs, handoffMentions } from './handoff-mentions.ts';
import { inOtherCapitals } from './other-capitals.ts';
import { scanInstructions } from './scan-instructions.ts';
import { type Range, splitUnits } from './split-units.ts';

/** What a topic's instructions became. */
export interface Converted {
  /** What found no other home, with a reference to each action where its text stood. */
  readonly notes: PromptDoc;
  readonly actions: readonly Action[];
  readonly links: readonly Link[];
  readonly claims: readonly Claim[];
  readonly unclaimed: readonly Unclaimed[];
}

/**
 * Turns the `actions` text of a topic into actions and notes. Together they hold the whole text:
 * each action's prompt put back in its place in the notes gives it again.
 */
export function convertTopic(
  topic: { readonly id: TopicId; readonly name: string },
  text: string,
  names: ImportNames,
  handoffs: Handoffs,
): Converted {
  const found = scanInstructions(text, names);
  const { titlesLike } = names;
  const instructions = { text, found, units: splitUnits(text), titlesLike };
  const mentions = handoffMentions(instructions, handoffs);
  const hasTarget = (unit: Range): boolean =>
    mentions.some((one) => one.target && unit.start <= one.start && one.end <= unit.end);
  const sms = findSms(instructions, hasTarget);
  const touchesSms = (unit: Range): boolean =>
    sms.claims.some((claim) => unit.start <= claim.start && claim.end <= unit.end);
  const handed = findHandoffs(instructions, mentions, sms.claims, touchesSms);
  const claims = [...sms.claims, ...handed.claims].toSorted((a, b) => a.start - b.start);
  const ids = new Map(claims.map((claim) => [claim, actionIdFor(topic.name, claim)] as const));
  return {
    notes: notesOf(text, found, ids),
    actions: claims.map((claim) => actionOf(claim, ids, text, found)),
    links: claims.map((claim, index) => linkOf(topic.id, claim, ids, index)),
    claims,
    unclaimed: [...inOtherCapitals(text, found), ...sms.unclaimed, ...handed.unclaimed],
  };
}

type Ids = ReadonlyMap<Claim, ActionId>;

/** From names, so that importing again gives the same. */
function actionIdFor(topicName: string, claim: Claim): ActionId {
  const names = claim.does === 'sms' ? claim.titles : [claim.name, claim.after?.port ?? 'matched'];
  return derivedId(actionIdSchema, 'act', topicName, claim.does, ...names);
}

function idOf(ids: Ids, claim: Claim): ActionId {
  const id = ids.get(claim);
  if (!id) throw new TypeError('every claim has an id');
  return id;
}

function actionOf(claim: Claim, ids: Ids, text: string, found: readonly FoundReference[]): Action {
  return {
    id: idOf(ids, claim),
    kind: 'action',
    rev: 0,
    type: claim.does,
    prompt: promptBetween(text, found, claim.start, claim.end),
    config: claim.does === 'sms' ? smsDefinition.defaultConfig : handoffConfig(claim),
    position: { x: 0, y: 0 },
  };
}

function handoffConfig({ handoffId, say }: HandoffClaim): Action['config'] {
  return { ...handoffDefinition.defaultConfig, handoffId, say };
}

function linkOf(topicId: TopicId, claim: Claim, ids: Ids, order: number): Link {
  const to = idOf(ids, claim);
  const from = claim.does === 'handoff' && claim.after ? idOf(ids, claim.after.sms) : topicId;
  const port = claim.does === 'handoff' && claim.after ? claim.after.port : 'matched';
  const id = derivedId(linkIdSchema, 'lnk', from, port, to);
  return { id, kind: 'link', rev: 0, from, port, to, order };
}

function notesOf(text: string, found: readonly FoundReference[], ids: Ids): PromptDoc {
  const placeholders = [...ids].map(([claim, id]): FoundReference => {
    const { start, end, does } = claim;
    return { start, end, ref: { kind: 'action', id, label: does } };
  });
  const outside = found.filter(
    (one) => !placeholders.some((claim) => claim.start <= one.start && one.end <= claim.end),
  );
  const all = [...outside, ...placeholders].toSorted((a, b) => a.start - b.start);
  return promptBetween(text, all, 0, text.length);
}

/** For the report: what the claim became, in words. */
export function claimWords(claim: SmsClaim | HandoffClaim): string {
  if (claim.does === 'sms') {
    return `SMS action for ${claim.titles.map((title) => `“${title}”`).join(' or ')}`;
  }
  const where = claim.after ? ` where the text is ${claim.after.port}` : '';
  return `handoff action to “${claim.name}”${where}`;
}
