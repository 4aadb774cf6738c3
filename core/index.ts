/**
 * The public entry `afterword/core`: pure functions and types, for Node and for browsers.
 * Only what other programs may rely on is named here.
 */
export { ProviderError, UserError, type UserErrorCode } from './errors.ts';
export {
  actionIdSchema,
  conversationIdSchema,
  linkIdSchema,
  makeId,
  projectIdSchema,
  releaseIdSchema,
  templateIdSchema,
  topicIdSchema,
} from './ids.ts';
export { type JsonObject, type JsonValue } from './json.ts';
export { type E164, e164Schema, ENVIRONMENTS, type Environment, type Sender } from './phone.ts';

export { createDraft, type Draft, recordOf, recordsOf } from './records/draft.ts';
export {
  applyChange,
  type Change,
  changeSchema,
  invertChange,
  joinChanges,
} from './records/change.ts';
export { type FieldConflict, mergeChange, type RecordConflict } from './records/merge-change.ts';
export {
  type ProjectRecord,
  type RecordKind,
  type RecordOf,
  recordSchema,
} from './records/record.ts';
export { defaultSettings } from './records/settings.ts';
export { defaultTemplate } from './records/template.ts';
export { defaultTopic } from './records/topic.ts';

export { type PromptDoc, promptSchema, type Reference } from './prompt/prompt-doc.ts';
export { namesOf } from './prompt/draft-names.ts';
export { parsePrompt } from './prompt/parse-prompt.ts';
export { printPrompt } from './prompt/print-prompt.ts';
export { referencesIn } from './prompt/references-in.ts';

export { countSegments, type SegmentCount } from './template/count-segments.ts';
export { renderBody, type RenderResult } from './template/render-body.ts';
export { type Token, tokensIn } from './template/tokens-in.ts';

export { findProblems } from './problems/find-problems.ts';
export { type Problem, problemKey } from './problems/problem.ts';
export type { ActionPlan, ActionType, ActionTypes } from './release/action-type.ts';
export { compareReleases, type ReleaseComparison } from './release/compare-releases.ts';
export { type Compiled, compileRelease } from './release/compile-release.ts';
export type { Release } from './release/release.ts';

export type { Effect, Receipt, TurnNote } from './conversation/effects.ts';
export { type ConversationEvent, eventSchema } from './conversation/events.ts';
export { readCaller } from './conversation/read-caller.ts';
export type { Reading } from './conversation/reading.ts';
export { replay } from './conversation/replay.ts';
export { startConversation } from './conversation/start-conversation.ts';
export type { ConversationState } from './conversation/state.ts';
export { step } from './conversation/step.ts';
export type { StepResult } from './conversation/turn/turn.ts';

export type { ConsentReading } from './understanding/consent/consent-reading.ts';
export { readConsent } from './understanding/consent/read-consent.ts';
export { readPhoneNumber } from './understanding/numbers/read-phone-number.ts';
export { readRequest } from './understanding/requests/read-request.ts';
export {
  loadTopicMatcher,
  type TopicMatcher,
  trainTopicMatcher,
} from './understanding/topics/train-topic-matcher.ts';

export { classifyProviderError } from './messaging/classify-provider-error.ts';
export { quietUntil } from './messaging/quiet-until.ts';
export { readKeyword } from './messaging/read-keyword.ts';
export { advanceStatus } from './messaging/statuses.ts';
