import type { Editor } from '@tiptap/core';
import { useEffect, useLayoutEffect } from 'react';
import type { FieldWiring } from '../../ui-kit/index.ts';
import type { MenuWiring } from './insert-menu.tsx';

interface Wanted {
  wiring: FieldWiring;
  describedBy: string | undefined;
  disabled: boolean;
  /** The insert menu that the text fills from now. */
  menu: MenuWiring | null;
}

/** What ties the text to its label, and the attributes by which a screen reader knows the text, and the menu while one is open. */
export function useEditorAttributes(editor: Editor, wanted: Wanted): void {
  const attributes = JSON.stringify(attributesOf(wanted));
  useLayoutEffect(() => {
    editor.setOptions({ editorProps: { attributes: JSON.parse(attributes) } });
  }, [editor, attributes]);
  const labelId = wanted.wiring['aria-labelledby'];
  useEffect(() => {
    // A label belongs to form controls only: a press on it would do nothing here.
    const label = document.getElementById(labelId);
    const focus = () => editor.view.focus();
    label?.addEventListener('click', focus);
    return () => label?.removeEventListener('click', focus);
  }, [editor, labelId]);
}

function attributesOf({ wiring, describedBy, disabled, menu }: Wanted): Record<string, string> {
  const described = [wiring['aria-describedby'], describedBy].filter(Boolean).join(' ');
  return {
    id: wiring.id,
    'aria-labelledby': wiring['aria-labelledby'],
    class: EDITOR_CLASS,
    spellcheck: 'true',
    // The frame takes Ctrl and ⌘ with Z from here, as it does not from other texts.
    'data-history': 'project',
    ...(described === '' ? {} : { 'aria-describedby': described }),
    ...(wiring['aria-invalid'] && menu === null ? { 'aria-invalid': 'true' } : {}),
    ...(disabled ? { 'aria-disabled': 'true', tabindex: '0' } : {}),
    ...(menu === null
      ? { role: 'textbox', 'aria-multiline': 'true' }
      : {
          role: 'combobox',
          'aria-expanded': 'true',
          'aria-autocomplete': 'list',
          'aria-haspopup': 'listbox',
          'aria-controls': menu.listId,
          ...(menu.activeId === undefined ? {} : { 'aria-activedescendant': menu.activeId }),
        }),
  };
}

const EDITOR_CLASS =
  'aw-editor min-h-[86px] w-full rounded-input px-3 py-2.5 leading-[22px] break-words whitespace-pre-wrap outline-none';
