import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { ActionId, LinkId, ProjectId, RecordId, TopicId } from '../../core/ids.ts';
import type { E164, Environment } from '../../core/phone.ts';
import type { Problem } from '../../core/problems/problem.ts';
import type { ServerApi } from '../api/server-api.ts';
import type { DraftState, DraftStore } from '../draft/draft-store.ts';
import type { ProblemsState } from './problems-store.ts';
import type { Page, RecordPage } from './route.ts';
import type { ShowToast } from '../../ui-kit/index.ts';

/** The part of the graph a test call has taken: drawn in the accent colour on the canvas. */
export interface LitPath {
  readonly topicIds: readonly TopicId[];
  readonly actionIds: readonly ActionId[];
  readonly linkIds: readonly LinkId[];
}

export interface PanelState {
  readonly test: boolean;
  /** What the test call opens on. */
  readonly testOn: 'draft' | Environment;
  readonly lit: LitPath | null;
  /** What the page of messages is narrowed to when it opens: the rest lets everything through. */
  readonly messagesWanted?: Readonly<Record<string, string>> | null;
  /** Whose opt-outs the page of opt-outs opens with. */
  readonly optOut?: E164 | null;
  /** What of the canvas was seen last. */
  readonly view?: { readonly x: number; readonly y: number; readonly zoom: number };
  /** A selection that is being put together, card by card: where its panel would cover them, none opens. */
  readonly gathered?: readonly RecordId[] | null;
  /** How often something was published from here: what shows releases asks again with each. */
  readonly published?: number;
  /** The field that takes the focus when this record is next shown. */
  readonly focus: { readonly id: RecordId; readonly field: 'name' | 'prompt' | 'body' } | null;
}

/** What every screen of one project gets from the frame around it. Never changes while it shows. */
export interface Builder {
  readonly projectId: ProjectId;
  readonly api: ServerApi;
  /** The local draft: `useDraft` reads from it, `store.commit` and its other functions write. */
  readonly store: DraftStore;
  /** Says something at the lower right: `toast({ title, text, tone })`. */
  readonly toast: ShowToast;
  /** Shows a page, and selects a record there. */
  readonly navigate: (page: Page, select?: RecordId) => void;
  /** Shows one record of a page, by its id: what is open is part of the route. Null closes it. */
  readonly openRecord: (page: RecordPage, record: string | null) => void;
  /** The whole address of a record; undefined where the address is another product's. */
  readonly addressOf: ((page: RecordPage, record: string) => string) | undefined;
  readonly panel: StoreApi<PanelState>;
  /** What is wrong with the draft, found anew shortly after each change. */
  readonly problems: StoreApi<ProblemsState>;
  /** Opens or closes the test panel at the right. */
  /** On the draft unless another release is named. */
  readonly showTest: (open: boolean, on?: 'draft' | Environment) => void;
  /** Lights a path on the canvas; null puts it out. */
  readonly setLitPath: (path: LitPath | null) => void;
}

const BuilderContext = createContext<Builder | null>(null);
export const BuilderProvider = BuilderContext.Provider;

/** The project's frame; only inside `BuilderProvider`. */
export function useBuilder(): Builder {
  const builder = useContext(BuilderContext);
  if (!builder) throw new Error('useBuilder is for screens inside the builder frame');
  return builder;
}

/**
 * A part of the local draft's state; renders again only when that part changes identity.
 *
 * @example const draft = useDraft((state) => state.draft);
 */
export function useDraft<Part>(select: (state: DraftState) => Part): Part {
  return useStore(useBuilder().store.state, select);
}

/** The problems at one record; the same list while they are the same. */
export function useProblemsOf(id: RecordId): readonly Problem[] {
  return useStore(useBuilder().problems, (state) => state.byRecord.get(id) ?? NONE);
}
const NONE: readonly Problem[] = [];

/** The path that a test call has taken, or null. */
export function useLitPath(): LitPath | null {
  return useStore(useBuilder().panel, (panel) => panel.lit);
}
