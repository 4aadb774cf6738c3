import type { ComponentType } from 'react';
import type { Problem } from '../core/problems/problem.ts';
import type { PromptDoc, Reference, ReferenceKind } from '../core/prompt/prompt-doc.ts';
import type { Action } from '../core/records/action.ts';
import type { Change } from '../core/records/change.ts';
import type { Draft } from '../core/records/draft.ts';

/** What the prompt editor needs; the plugin has it, an action's editor gets it handed in. */
export interface PromptEditorProps {
  readonly value: PromptDoc;
  readonly draft: Draft;
  readonly onChange: (value: PromptDoc) => void;
  /** Makes a record named so without leaving the prompt; null when that was not possible. */
  readonly onCreate?: (kind: ReferenceKind, name: string) => Reference | null;
  /** Opens what a chip points to. */
  readonly onOpen?: (reference: Reference) => void;
  readonly label: string;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly describedBy?: string;
  /** Which references the insert menu offers; all by default. */
  readonly kinds?: readonly ReferenceKind[];
}

/** What an action type's editor in the inspector gets. It draws its fields and nothing around. */
export interface ActionEditorProps {
  readonly action: Action;
  readonly draft: Draft;
  /** The findings at this action, for the fields they belong to. */
  readonly problems: readonly Problem[];
  /** The label names the step in the undo history, like 'Edit the prompt'. */
  readonly onChange: (change: Change, label: string) => void;
  readonly PromptEditor: ComponentType<PromptEditorProps>;
  readonly onCreate?: (kind: ReferenceKind, name: string) => Reference | null;
  readonly onOpen?: (reference: Reference) => void;
  /** A fresh random tail for `makeId`, where the editor adds records. */
  readonly newTail: () => string;
  /** True right after the action was added: the prompt, or what has to be chosen first, takes the focus. */
  readonly autoFocus?: boolean;
}

export type ActionEditor = ComponentType<ActionEditorProps>;
