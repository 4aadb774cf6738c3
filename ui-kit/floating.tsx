import { Popover as RadixPopover } from 'radix-ui';
import { type ReactNode, type RefObject, useMemo } from 'react';
import { menuSurfaceClass } from './menu-class.ts';

export interface FloatingProps {
  /** What it is about; read out when it takes the focus. */
  label: string;
  /** Where it belongs, in the viewport; asked again while the page scrolls. */
  anchor: () => DOMRect;
  /** What scrolls with the anchor. */
  context: HTMLElement;
  onClose: () => void;
  children: ReactNode;
  /** False leaves the focus where it is, such as in the text it helps to write. */
  takeFocus?: boolean | undefined;
  /** `tooltip` for what only shows something. */
  role?: 'dialog' | 'tooltip' | undefined;
  id?: string | undefined;
  side?: 'top' | 'bottom' | undefined;
  align?: 'start' | 'center' | 'end' | undefined;
  /** Width in pixels. */
  width?: number | undefined;
  /** True for what a press outside does not close: the text it helps to write. */
  keepOpenFor?: ((target: Node) => boolean) | undefined;
  /** Hears Escape first; preventDefault keeps it open. */
  onEscape?: ((event: KeyboardEvent) => void) | undefined;
  /** Hears the pointer enter and leave, so that what hovers can stay. */
  onHover?: ((inside: boolean) => void) | undefined;
  className?: string | undefined;
}

/**
 * A surface at a place that is no element, such as the caret of a text. It flips and shrinks to the
 * viewport, stands above dialogs, and never lets its Escape reach what lies below it.
 */
export function Floating(props: FloatingProps) {
  const { label, children, onClose, takeFocus = true, role = 'dialog', onHover } = props;
  const { anchor, context, keepOpenFor } = props;
  const measure: RefObject<Measured> = useMemo(
    () => ({ current: { getBoundingClientRect: anchor, contextElement: context } }),
    [anchor, context],
  );
  return (
    <RadixPopover.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <RadixPopover.Anchor virtualRef={measure} />
      <RadixPopover.Portal>
        <RadixPopover.Content
          role={role}
          id={props.id}
          aria-label={role === 'dialog' ? label : undefined}
          side={props.side ?? 'bottom'}
          align={props.align ?? 'start'}
          sideOffset={6}
          collisionPadding={8}
          className={menuSurfaceClass(props.className)}
          style={{
            width: props.width ?? 280,
            maxWidth: 'calc(100vw - 16px)',
            maxHeight: 'var(--radix-popover-content-available-height)',
          }}
          onOpenAutoFocus={(event) => (takeFocus ? undefined : event.preventDefault())}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onEscapeKeyDown={(event) => {
            event.stopPropagation();
            props.onEscape?.(event);
          }}
          onInteractOutside={(event) => {
            const { target } = event;
            if (target instanceof Node && keepOpenFor?.(target)) event.preventDefault();
          }}
          onPointerEnter={() => onHover?.(true)}
          onPointerLeave={() => onHover?.(false)}
        >
          {children}
        </RadixPopover.Content>
      </RadixPopover.Portal>
    </RadixPopover.Root>
  );
}

interface Measured {
  getBoundingClientRect: () => DOMRect;
  contextElement: HTMLElement;
}
