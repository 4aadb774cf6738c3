import { type ReactNode, useMemo } from 'react';
import type { PromptEditorProps } from '../../actions/editor-contract.ts';
import type { ReferenceKind } from '../../core/prompt/prompt-doc.ts';
import type { InsertKind } from './chip-language.ts';
import { promptLanguage, promptRefusal, toPrompt } from './prompt-language.ts';
import { RichField } from './rich-field.tsx';
import { useTold } from './use-told.ts';

export interface PromptFieldProps extends PromptEditorProps {
  readonly disabled?: boolean;
  /** Below the text, while there is no error. */
  readonly hint?: ReactNode;
  /** What is wrong with the prompt, in words. */
  readonly error?: ReactNode;
}

const ALL_KINDS = [
  'template',
  'handoff',
  'function',
  'attribute',
  'entity',
  'variable',
] as const satisfies readonly InsertKind[];

/**
 * A prompt: text with chips for what it refers to. `+`, a typed `/` or `<<` and a right click open
 * the insert menu. It keeps no history of its own: undo is the project's, and comes in as `value`.
 */
export function PromptEditor(props: PromptFieldProps) {
  const { value, draft, kinds, error, ...rest } = props;
  const [shown, setShown] = useTold(value);
  const offered = (kinds ?? ALL_KINDS).filter(isInsertKind).join(' ');
  const language = useMemo(
    () =>
      promptLanguage(
        draft,
        ALL_KINDS.filter((kind) => offered.split(' ').includes(kind)),
      ),
    [draft, offered],
  );
  return (
    <RichField
      {...rest}
      value={value}
      draft={draft}
      language={language}
      aside="type / or << to insert"
      error={error ?? promptRefusal(shown)}
      onChange={(doc) => {
        const prompt = toPrompt(doc);
        setShown(prompt);
        props.onChange(prompt);
      }}
    />
  );
}

function isInsertKind(kind: ReferenceKind): kind is InsertKind {
  return kind !== 'action';
}
