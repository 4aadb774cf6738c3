import { useEffect, useRef, useState } from 'react';
import {
  attributeIdSchema,
  entityIdSchema,
  handoffIdSchema,
  makeId,
  templateIdSchema,
} from '../../core/ids.ts';
import { namesOf, referenceTo } from '../../core/prompt/draft-names.ts';
import { printPrompt } from '../../core/prompt/print-prompt.ts';
import type { PromptDoc, Reference, ReferenceKind } from '../../core/prompt/prompt-doc.ts';
import { createDraft, type Draft, withRecord } from '../../core/records/draft.ts';
import { type ProjectRecord, recordSchema } from '../../core/records/record.ts';
import { defaultTemplate } from '../../core/records/template.ts';
import { harbourHotels } from '../../plugin/api/fake/harbour-hotels.ts';
import { BodyEditor } from '../../plugin/prompt-editor/body-editor.tsx';
import { PromptEditor, type PromptFieldProps } from '../../plugin/prompt-editor/prompt-editor.tsx';

export interface HarnessProps {
  records?: readonly ProjectRecord[] | undefined;
  value?: PromptDoc;
  body?: string;
  width?: number;
  canCreate?: boolean;
  editor?: Partial<Omit<PromptFieldProps, 'value' | 'draft' | 'onChange'>>;
  onChange?: (text: string) => void;
  onOpen?: (reference: Reference) => void;
}

/** An editor over a draft of its own, with a history of its values and a rename beside it. */
export function PromptHarness(props: HarnessProps) {
  const { value: first = [], editor = {}, width = 336, onChange, onOpen } = props;
  const [draft, setDraft] = useState(() => createDraft(props.records ?? harbourHotels()));
  const [value, setValue] = useState(first);
  const undo = useUndo(value, setValue);
  return (
    <div className="flex flex-col gap-3" style={{ width }}>
      <PromptEditor
        label="Prompt"
        placeholder="After the caller agrees, call << to choose an SMS"
        {...editor}
        value={value}
        draft={draft}
        onChange={(next) => {
          undo(value);
          setValue(next);
          onChange?.(printPrompt(next, namesOf(draft)));
        }}
        {...(props.canCreate === false ? {} : { onCreate: creator(draft, setDraft) })}
        {...(onOpen ? { onOpen } : {})}
      />
      <Rename draft={draft} onDraft={setDraft} />
    </div>
  );
}

/** The same for a body. */
export function BodyHarness(props: HarnessProps) {
  const { body: first = '', width = 336, onChange, onOpen } = props;
  const [draft, setDraft] = useState(() => createDraft(props.records ?? harbourHotels()));
  const [value, setValue] = useState(first);
  return (
    <div style={{ width }}>
      <BodyEditor
        value={value}
        draft={draft}
        placeholder="What the caller gets"
        onChange={(next) => {
          // As the draft does: a body over the limit is refused.
          if (next.length <= 500) setValue(next);
          onChange?.(next);
        }}
        onCreate={creator(draft, setDraft)}
        {...(onOpen ? { onOpen } : {})}
      />
    </div>
  );
}

/** As the builder's frame does: Ctrl or ⌘ with Z takes back the last value. */
function useUndo(value: PromptDoc, setValue: (value: PromptDoc) => void) {
  const done = useRef<PromptDoc[]>([]);
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const last = event.key === 'z' && event.ctrlKey ? done.current.pop() : undefined;
      if (last) setValue(last);
    }
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [setValue, value]);
  return (before: PromptDoc) => {
    done.current.push(before);
  };
}

function creator(draft: Draft, setDraft: (draft: Draft) => void) {
  return (kind: ReferenceKind, name: string): Reference | null => {
    const record = made(kind, name);
    if (!record || namesOf(draft).find(kind, name)) return null;
    setDraft(withRecord(draft, record));
    return referenceTo(record) ?? null;
  };
}

function made(kind: ReferenceKind, name: string): ProjectRecord | null {
  if (kind === 'template') {
    return defaultTemplate(makeId(templateIdSchema, 'tpl', 'new'), name);
  }
  if (kind === 'attribute') {
    const id = makeId(attributeIdSchema, 'atr', 'new');
    return { id, kind, rev: 0, name };
  }
  const about = { rev: 0, name, description: '', example: '', entityType: 'date', config: {} };
  if (kind === 'entity') {
    return recordSchema.parse({ ...about, id: makeId(entityIdSchema, 'ent', 'new'), kind });
  }
  if (kind !== 'handoff') return null;
  const id = makeId(handoffIdSchema, 'hnd', 'new');
  return {
    id,
    kind,
    rev: 0,
    name,
    description: '',
    isDefault: false,
    method: 'refer',
    to: '',
    headers: [],
  };
}

function Rename({ draft, onDraft }: { draft: Draft; onDraft: (draft: Draft) => void }) {
  const template = draft.get(templateIdSchema.parse('tpl_reservation'));
  if (template?.kind !== 'template') return null;
  return (
    <button
      type="button"
      className="self-start text-secondary text-muted"
      onClick={() => onDraft(withRecord(draft, { ...template, title: 'booking_confirmed' }))}
    >
      Rename reservation_confirmation
    </button>
  );
}
