import type { ActionId, ProjectId, ReleaseId, TopicId } from '../ids.ts';
import type { PromptDoc } from '../prompt/prompt-doc.ts';
import type { ProjectRecord } from '../records/record.ts';
import type { Settings } from '../records/settings.ts';
import type { Template } from '../records/template.ts';
import type { Attribute, Entity, Handoff, Variable, Variant } from '../records/values.ts';
import type { PlannedAction } from './action-type.ts';

/** Immutable: what Publish made. `graph` is all the interpreter reads; `records` is for people. */
export interface Release {
  readonly id: ReleaseId;
  readonly projectId: ProjectId;
  /** 1, 2, 3… within the project. 0 for the draft compiled for a test call. */
  readonly number: number;
  readonly records: readonly ProjectRecord[];
  readonly graph: ReleaseGraph;
}

export interface ReleaseGraph {
  readonly settings: Settings;
  /** Enabled topics only (P8). */
  readonly topics: readonly PlannedTopic[];
  readonly actions: Readonly<Record<ActionId, PlannedAction>>;
  readonly templates: readonly Template[];
  readonly handoffs: readonly Handoff[];
  readonly variants: readonly Variant[];
  readonly attributes: readonly Attribute[];
  readonly entities: readonly Entity[];
  readonly variables: readonly Variable[];
}

export interface PlannedTopic {
  readonly id: TopicId;
  readonly name: string;
  readonly exampleQueries: readonly string[];
  readonly content: PromptDoc;
  /** The actions linked from `matched`, in order. */
  readonly actions: readonly ActionId[];
}
