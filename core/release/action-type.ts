import type { ActionId, FunctionId, HandoffId, TemplateId } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import type { Problem } from '../problems/problem.ts';
import type { Reference } from '../prompt/prompt-doc.ts';
import type { Action } from '../records/action.ts';
import type { Draft } from '../records/draft.ts';

/**
 * What core has to know of an action type to validate, compile and interpret it. The types stand
 * outside core, one folder each under `actions/`; whoever validates or compiles passes them in.
 */
export interface ActionType {
  readonly type: string;
  /** The name on the palette, like `Send SMS`. */
  readonly title: string;
  readonly ports: readonly PortDefinition[];
  /** References beside those in the prompt, like a handoff chosen in a field. */
  references(action: Action): readonly Reference[];
  /** What is wrong with this action, its links and its prompt's references left aside. */
  problems(action: Action, draft: Draft): readonly Problem[];
  /** What the interpreter does with it. Called only for actions without errors. */
  plan(action: Action, draft: Draft): ActionPlan;
}

export interface PortDefinition {
  readonly port: string;
  /** As on the canvas, like `declined`. */
  readonly title: string;
}

export type ActionTypes = Readonly<Record<string, ActionType>>;

/** When an SMS action runs: see conversation.md. `matched` needs a stated basis of consent. */
export type SmsWhen = 'confirmed' | 'requested' | 'matched';

/** The closed list of things the interpreter can do; a new action type compiles into one of them. */
export type ActionPlan =
  | {
      readonly does: 'sendSms';
      readonly when: SmsWhen;
      /** Why a text without a question is allowed, like 'opted in when booking'. */
      readonly basis: string;
      /** What the agent asks; empty derives it from the template's title. */
      readonly offer: string;
      /** What the agent says once the text is queued; empty for a default. */
      readonly acknowledge: string;
      readonly recipient: 'caller' | 'ask';
      readonly repeat: 'once' | 'each time';
      /** More than one: the caller chooses. */
      readonly templateIds: readonly TemplateId[];
    }
  | { readonly does: 'handOff'; readonly handoffId: HandoffId; readonly say: string }
  | {
      /** Everything else: carried out by the type's runtime, which answers with a port. */
      readonly does: 'perform';
      readonly say: string;
      readonly input: JsonObject;
      readonly functionId?: FunctionId;
    };

export type SmsPlan = Extract<ActionPlan, { does: 'sendSms' }>;

export interface PlannedAction {
  readonly id: ActionId;
  readonly type: string;
  readonly title: string;
  readonly plan: ActionPlan;
  /** The actions that follow each port, in order; ports without links are absent. */
  readonly next: Readonly<Record<string, readonly ActionId[]>>;
}
