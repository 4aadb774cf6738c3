import { EditorContent } from '@tiptap/react';
import { Plus } from 'lucide-react';
import { type ReactNode, useId, useMemo, useRef, useState } from 'react';
import type { Reference, ReferenceKind } from '../../core/prompt/prompt-doc.ts';
import type { Draft } from '../../core/records/draft.ts';
import { cx, Field, type FieldWiring, IconButton, inputBoxClass } from '../../ui-kit/index.ts';
import './prompt-editor.css';
import { ChipsProvider } from './chip-context.ts';
import { selectChip } from './chip-keys.ts';
import type { ChipLanguage } from './chip-language.ts';
import { ChipTools } from './chip-tools.tsx';
import type { InlineDoc } from './inline-doc.ts';
import type { MenuWiring } from './insert-menu.tsx';
import { type InsertPlace, InsertTools } from './insert-tools.tsx';
import { useChipEditor } from './use-chip-editor.ts';
import { useEditorAttributes } from './use-editor-attributes.ts';

export interface RichFieldProps {
  value: InlineDoc;
  draft: Draft;
  language: ChipLanguage;
  onChange: (doc: InlineDoc) => void;
  onCreate?: ((kind: ReferenceKind, name: string) => Reference | null) | undefined;
  onOpen?: ((reference: Reference) => void) | undefined;
  label: string;
  aside?: ReactNode;
  counter?: { count: number; max: number } | undefined;
  hint?: ReactNode;
  error?: ReactNode;
  placeholder?: string | undefined;
  autoFocus?: boolean | undefined;
  describedBy?: string | undefined;
  disabled?: boolean | undefined;
}

/** A field of text with chips: the label and the words around what `RichText` edits. */
export function RichField(props: RichFieldProps) {
  const { label, aside, counter, hint, error } = props;
  return (
    <Field label={label} aside={aside} counter={counter} hint={hint} error={error}>
      {(wiring) => <RichText {...props} wiring={wiring} />}
    </Field>
  );
}

function RichText(props: RichFieldProps & { wiring: FieldWiring }) {
  const { value, draft, language, onChange, onCreate, onOpen, wiring } = props;
  const { placeholder = '', autoFocus = false, disabled = false, describedBy } = props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const plus = useRef<HTMLButtonElement>(null);
  const [place, setPlace] = useState<InsertPlace | null>(null);
  const [menu, setMenu] = useState<MenuWiring | null>(null);
  const [chipMenu, setChipMenu] = useState<{ at: number; open: boolean } | null>(null);
  const [hovered, setHovered] = useState<number | null>(null);
  const { editor, host } = useChipEditor({
    value,
    language,
    onChange,
    placeholder,
    autoFocus,
    disabled,
    onChipMenu: (at) => setChipMenu({ at, open: true }),
    onInsertMenu: (rect) => setPlace({ anchor: () => rect, align: 'start', replace: null }),
  });
  useEditorAttributes(editor, { wiring, describedBy, disabled, menu });
  const chips = useMemo(
    () => ({
      look: language.look,
      hover: setHovered,
      press(at: number) {
        if (!editor.isEditable) return;
        selectChip(editor.view, at);
        setChipMenu({ at, open: true });
      },
    }),
    [language, editor],
  );
  const atButton = () => plus.current?.getBoundingClientRect() ?? new DOMRect();
  return (
    <ChipsProvider value={chips}>
      <div
        ref={box}
        className={cx(
          inputBoxClass(Boolean(props.error), 'relative cursor-text'),
          disabled && 'bg-sunken text-muted',
        )}
      >
        <EditorContent editor={editor} />
        {disabled ? null : (
          <IconButton
            ref={plus}
            label="Insert"
            kbd="/"
            size="sm"
            variant="primary"
            icon={<Plus size={16} aria-hidden />}
            aria-haspopup="dialog"
            aria-expanded={place !== null}
            className="absolute! right-1.5 bottom-1.5 h-[26px]! w-[26px]!"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => setPlace({ anchor: atButton, align: 'end', replace: null })}
          />
        )}
        <ChipTools
          id={`${id}-chip`}
          editor={editor}
          box={box}
          draft={draft}
          language={language}
          hovered={hovered}
          menu={chipMenu}
          quiet={place !== null || menu !== null}
          onMenu={setChipMenu}
          onOpen={onOpen}
          onReplace={(at, anchor) => setPlace({ anchor, align: 'start', replace: at })}
        />
      </div>
      <InsertTools
        id={`${id}-insert`}
        editor={editor}
        host={host}
        draft={draft}
        language={language}
        place={disabled ? null : place}
        onPlace={setPlace}
        onMenu={setMenu}
        onCreate={onCreate}
      />
    </ChipsProvider>
  );
}
