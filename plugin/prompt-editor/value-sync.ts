import type { Editor } from '@tiptap/core';
import { createBurst } from './burst.ts';
import { FROM_OUTSIDE } from './editor-host.ts';
import { type InlineDoc, sameInlineDoc } from './inline-doc.ts';
import { inlineFrom } from './inline-from.ts';
import { replaceContent } from './replace-content.ts';

/** Letters typed faster than this are told together. */
const BURST_MS = 150;

/**
 * Keeps an editor and the value outside in step. What is typed is told once and never comes back as
 * a change; a value from outside (undo, another person) goes in where it differs.
 */
export interface ValueSync {
  readonly hear: (tell: (doc: InlineDoc) => void) => void;
  /** The value outside, as of now. */
  readonly take: (value: InlineDoc) => void;
  /** Tells now what was typed but not yet told. */
  readonly flush: () => void;
  /** Starts to listen; returns what stops it. */
  readonly start: () => () => void;
}

/** Of an editor that may have been made with an older value than the one outside: `take` says. */
export function createValueSync(editor: Editor): ValueSync {
  let tell: (doc: InlineDoc) => void = () => {};
  /** What both sides last agreed on. */
  let known = inlineFrom(editor.state.doc.content);
  let seen = known;
  const burst = createBurst(() => {
    const doc = inlineFrom(editor.state.doc.content);
    if (sameInlineDoc(doc, known)) return;
    known = doc;
    tell(doc);
  }, BURST_MS);
  function updated({ transaction }: { transaction: { getMeta(key: string): unknown } }) {
    if (transaction.getMeta(FROM_OUTSIDE) === undefined) burst.touch();
  }
  return {
    hear(next) {
      tell = next;
    },
    take(value) {
      const isNews = !sameInlineDoc(value, seen);
      seen = value;
      if (!isNews || sameInlineDoc(value, known)) return;
      known = value;
      replaceContent(editor, value);
    },
    flush: burst.flush,
    start() {
      editor.on('update', updated);
      // The draft is written down on `pagehide`: in the capture phase this comes before.
      window.addEventListener('pagehide', burst.flush, true);
      document.addEventListener('visibilitychange', burst.flush, true);
      return () => {
        editor.off('update', updated);
        window.removeEventListener('pagehide', burst.flush, true);
        document.removeEventListener('visibilitychange', burst.flush, true);
        burst.flush();
      };
    },
  };
}
