import { type ReactNode, useMemo } from 'react';
import type { Reference, ReferenceKind } from '../../core/prompt/prompt-doc.ts';
import type { Draft } from '../../core/records/draft.ts';
import { BODY_LIMIT } from '../../core/template/limits.ts';
import { bodyLanguage, printBody } from './body-language.ts';
import { readInline } from './chip-language.ts';
import { RichField } from './rich-field.tsx';
import { useTold } from './use-told.ts';

export interface BodyEditorProps {
  /** The body as it is stored, with its tokens written out. */
  readonly value: string;
  readonly draft: Draft;
  /** Hears bodies over the limit too: nothing is cut, the field says so. */
  onChange(body: string): void;
  /** Makes an attribute, entity or variable named so; null when that was not possible. */
  onCreate?(kind: ReferenceKind, name: string): Reference | null;
  onOpen?(reference: Reference): void;
  readonly label?: string;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly describedBy?: string;
  readonly disabled?: boolean;
  readonly hint?: ReactNode;
  /** What else is wrong with the body, in words. */
  readonly error?: ReactNode;
}

/** The body of an SMS: text with a chip for each token, and how much of the limit it takes. */
export function BodyEditor(props: BodyEditorProps) {
  const { value, draft, label = 'SMS Body', error, ...rest } = props;
  const language = useMemo(() => bodyLanguage(draft), [draft]);
  const doc = useMemo(() => readInline(language, value), [language, value]);
  const [shown, setShown] = useTold(value);
  const over = shown.length - BODY_LIMIT;
  return (
    <RichField
      {...rest}
      label={label}
      value={doc}
      draft={draft}
      language={language}
      counter={{ count: shown.length, max: BODY_LIMIT }}
      error={over > 0 ? tooLong(over) : error}
      onChange={(next) => {
        const body = printBody(next);
        setShown(body);
        props.onChange(body);
      }}
    />
  );
}

/** @example tooLong(2) // '2 characters over the limit of 500. Shorten it: nothing is cut for you.' */
export function tooLong(over: number): string {
  const characters = over === 1 ? '1 character' : `${over} characters`;
  return `${characters} over the limit of ${BODY_LIMIT}. Shorten it: nothing is cut for you.`;
}
