import { CircleAlert } from 'lucide-react';
import type { ComponentProps } from 'react';
import { cx } from './cx.ts';
import {
  ReferenceIcon,
  type ReferenceKind,
  referenceKindClass,
  referenceKindWord,
} from './reference-kind.tsx';

export interface ChipProps extends Omit<ComponentProps<'span'>, 'children'> {
  kind: ReferenceKind;
  /** The title of what it points to. */
  label: string;
  /** What it points to is gone: red, and says so. */
  broken?: boolean | undefined;
  /** In brackets behind a broken one's title: 'deleted' unless it is something else. */
  brokenWord?: string | undefined;
  selected?: boolean | undefined;
  hideIcon?: boolean | undefined;
}

/** A reference in a text or on a card, coloured by what it points to. */
export function Chip(props: ChipProps) {
  const { kind, label, broken = false, brokenWord = 'deleted', selected, ...others } = props;
  const { hideIcon = false, className, ...rest } = others;
  const colourless = kind === 'attribute' || kind === 'entity' || kind === 'variable';
  return (
    <span
      {...rest}
      className={cx(
        'inline-flex h-[21px] max-w-full items-center gap-1.5 rounded-chip border px-1.5 text-secondary font-[580]',
        // Puts the label on the line of the text around it; an icon, as first, sets the line lower.
        hideIcon ? 'align-baseline' : 'align-[-2px]',
        broken ? 'bg-error-soft text-error' : referenceKindClass(kind),
        selected ? 'border-current' : colourless && !broken ? 'border-line' : 'border-transparent',
        className,
      )}
    >
      {hideIcon ? null : broken ? (
        <CircleAlert size={13} aria-hidden />
      ) : (
        <ReferenceIcon kind={kind} size={13} />
      )}
      <span className="sr-only">{referenceKindWord(kind)} </span>
      <span className="truncate">{broken ? `${label} (${brokenWord})` : label}</span>
    </span>
  );
}
