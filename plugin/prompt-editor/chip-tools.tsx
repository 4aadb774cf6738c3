import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { useEditorState } from '@tiptap/react';
import { type RefObject, useState } from 'react';
import type { Reference } from '../../core/prompt/prompt-doc.ts';
import type { Draft } from '../../core/records/draft.ts';
import { referenceKindWord } from '../../ui-kit/index.ts';
import { selectChip } from './chip-keys.ts';
import type { ChipLanguage } from './chip-language.ts';
import { ChipMenu } from './chip-menu.tsx';
import { ChipPreview } from './chip-preview.tsx';
import { chipOf } from './inline-from.ts';
import { useLingering } from './use-lingering.ts';

interface ChipToolsProps {
  id: string;
  editor: Editor;
  /** What the chips stand in, for their places. */
  box: RefObject<HTMLDivElement | null>;
  draft: Draft;
  language: ChipLanguage;
  hovered: number | null;
  menu: { at: number; open: boolean } | null;
  /** True while the insert menu is open: no preview then. */
  quiet: boolean;
  onMenu: (menu: { at: number; open: boolean } | null) => void;
  onOpen?: ((reference: Reference) => void) | undefined;
  onReplace: (at: number, anchor: () => DOMRect) => void;
}

/** The menu of a chip, its preview on hover and on selection, and what is said when it is selected. */
export function ChipTools(props: ChipToolsProps) {
  const { editor, box, draft, language, menu, quiet, onMenu } = props;
  const selected = useEditorState({ editor, selector: ({ editor: now }) => selectedChip(now) });
  const [overPreview, setOverPreview] = useState(false);
  /** The place whose preview Escape has hidden, until another one is shown. */
  const [hidden, setHidden] = useState<number | null>(null);
  const lingering = useLingering(overPreview ? 'stay' : props.hovered);
  const shown = lingering ?? selected;

  if (hidden !== null && hidden !== shown) setHidden(null);

  const chip = menu ? chipAt(editor, menu.at) : null;
  const shownChip = shown === null || shown === hidden ? null : chipAt(editor, shown);
  const target = shownChip && language.targetOf(shownChip);
  const preview = target?.kind === 'template' && !menu?.open && !quiet ? target : null;
  const chipSaid = selected === null ? null : chipAt(editor, selected);
  return (
    <>
      {menu && chip ? (
        <ChipMenu
          box={boxOf(editor, box, menu.at)}
          label={language.look(chip).label}
          open={menu.open}
          onOpenChange={(open) => onMenu({ ...menu, open })}
          onClosed={() => {
            onMenu(null);
            editor.view.focus();
          }}
          onOpen={openerOf(props)}
          onReplace={() => props.onReplace(menu.at, () => rectOf(editor, menu.at))}
          onCopy={() => {
            selectChip(editor.view, menu.at);
            document.execCommand('copy');
          }}
          onRemove={() => {
            editor.view.dispatch(editor.state.tr.delete(menu.at, menu.at + 1));
          }}
        />
      ) : null}
      {preview && shown !== null ? (
        <ChipPreview
          key={shown}
          id={props.id}
          draft={draft}
          templateId={preview.id}
          anchor={() => rectOf(editor, shown)}
          context={editor.view.dom}
          onClose={() => setHidden(shown)}
          onHover={setOverPreview}
        />
      ) : null}
      <output className="sr-only">{chipSaid ? sentenceFor(chipSaid, language) : ''}</output>
    </>
  );
}

function sentenceFor(chip: Parameters<ChipLanguage['look']>[0], language: ChipLanguage): string {
  const { kind, label, broken } = language.look(chip);
  const state = broken === undefined ? '' : ` (${broken})`;
  return `${referenceKindWord(kind)} ${label}${state}. Press Enter for its menu.`;
}

function openerOf({ editor, language, menu, onOpen }: ChipToolsProps): (() => void) | undefined {
  const chip = menu && chipAt(editor, menu.at);
  const target = chip && language.targetOf(chip);
  const hasPage = target?.kind === 'template' || target?.kind === 'attribute';
  return hasPage && onOpen ? () => onOpen(target) : undefined;
}

function selectedChip({ state, isFocused }: Editor): number | null {
  const { selection } = state;
  const isChip = selection instanceof NodeSelection && chipOf(selection.node) !== null;
  return isChip && isFocused ? selection.from : null;
}

function chipAt(editor: Editor, position: number) {
  const { doc } = editor.state;
  return position < doc.content.size ? chipOf(doc.nodeAt(position)) : null;
}

function rectOf(editor: Editor, position: number): DOMRect {
  const dom = editor.view.nodeDOM(position);
  const chip = dom instanceof HTMLElement ? (dom.querySelector('[data-drag-handle]') ?? dom) : null;
  return chip?.getBoundingClientRect() ?? new DOMRect();
}

function boxOf(editor: Editor, box: RefObject<HTMLDivElement | null>, position: number) {
  const rect = rectOf(editor, position);
  const around = box.current?.getBoundingClientRect() ?? new DOMRect();
  return {
    left: rect.left - around.left,
    top: rect.top - around.top,
    width: rect.width,
    height: rect.height,
  };
}
