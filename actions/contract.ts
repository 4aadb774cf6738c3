import type { z } from 'zod';
import type { Effect } from '../core/conversation/effects.ts';
import type { JsonObject } from '../core/json.ts';
import type { Problem } from '../core/problems/problem.ts';
import type { Reference } from '../core/prompt/prompt-doc.ts';
import type { Action } from '../core/records/action.ts';
import type { Draft } from '../core/records/draft.ts';
import type { ActionPlan, ActionType, PortDefinition } from '../core/release/action-type.ts';

/**
 * The contract for action types. A type is one folder: `definition.ts` (this file's
 * `ActionDefinition`, imports core only), `editor.tsx` (its fields in the inspector), `runtime.ts`
 * (how its effects are carried out), `examples.json` and a test; and one line in each of the three
 * registries `definitions.ts`, `editors.ts`, `runtimes.ts`.
 */
export interface ActionDefinition extends ActionType {
  /** One sentence on the palette. */
  readonly description: string;
  /** A lucide icon's name, like `message-square-text`. */
  readonly icon: string;
  readonly tone: 'sms' | 'handoff' | 'function';
  /** The config of a fresh action. */
  readonly defaultConfig: JsonObject;
  /** The config's schema, for saving and for import. */
  checkConfig(config: JsonObject): readonly string[];
  /** The line under the title on the canvas, like 'After the caller agrees'. */
  summary(action: Action, draft: Draft): string;
}

/** What a type's author writes: the same with the config typed by its schema. */
export interface ActionSpec<Config extends JsonObject> {
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly icon: string;
  readonly tone: ActionDefinition['tone'];
  readonly ports: readonly PortDefinition[];
  readonly configSchema: z.ZodType<Config>;
  readonly defaultConfig: Config;
  references?(config: Config, action: Action): readonly Reference[];
  problems?(config: Config, action: Action, draft: Draft): readonly Problem[];
  summary(config: Config, action: Action, draft: Draft): string;
  plan(config: Config, action: Action, draft: Draft): ActionPlan;
}

/**
 * Makes the definition from the spec: the config is parsed once, here, so a type's own functions
 * never see a malformed one. A config that does not parse is a problem `action-config`.
 */
export function defineAction<Config extends JsonObject>(
  spec: ActionSpec<Config>,
): ActionDefinition {
  const read = (action: Action): Config => {
    const parsed = spec.configSchema.safeParse(action.config);
    return parsed.success ? parsed.data : spec.defaultConfig;
  };
  const check = (config: JsonObject): string[] => {
    const parsed = spec.configSchema.safeParse(config);
    if (parsed.success) return [];
    return parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  };
  return {
    type: spec.type,
    title: spec.title,
    description: spec.description,
    icon: spec.icon,
    tone: spec.tone,
    ports: spec.ports,
    defaultConfig: spec.defaultConfig,
    checkConfig: check,
    references: (action) => spec.references?.(read(action), action) ?? [],
    problems: (action, draft) => [
      ...check(action.config).map((why) => configProblem(action, why)),
      ...(spec.problems?.(read(action), action, draft) ?? []),
    ],
    summary: (action, draft) => spec.summary(read(action), action, draft),
    plan: (action, draft) => spec.plan(read(action), action, draft),
  };
}

function configProblem(action: Action, why: string): Problem {
  return {
    code: 'action-config',
    severity: 'error',
    place: { recordId: action.id, field: 'config' },
    message: `This action’s settings cannot be read: ${why}.`,
    remedy: 'Open the action and choose its settings again, or delete it.',
  };
}

/** What a runtime may use; the host brings it. Everything here joins the turn's transaction. */
export interface RuntimePorts {
  /** Writes the outbox row. There is no other way to a text. */
  queueMessage(effect: Extract<Effect, { type: 'sendSms' }>): void;
  /** Tells the channel to pass the caller on. */
  handOff(effect: Extract<Effect, { type: 'handOff' }>): void;
}

/** The outcome of work done after the turn was committed: the port to follow, and why in words. */
export interface Outcome {
  readonly port: string;
  readonly why: string;
}

/** How a type's effects are carried out. */
export interface ActionRuntime {
  readonly type: string;
  /** Inside the turn's transaction; must not wait for anything. */
  carryOut(effect: Effect, ports: RuntimePorts): void;
  /** After the commit, for `perform` effects; its outcome comes back as `action.finished`. */
  perform?(effect: Extract<Effect, { type: 'perform' }>): Promise<Outcome>;
}
