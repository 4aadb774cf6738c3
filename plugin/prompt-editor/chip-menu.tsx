import { Copy, Replace, SquareArrowOutUpRight, Trash2 } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { DropdownMenu, type MenuEntry } from '../../ui-kit/index.ts';

interface ChipMenuProps {
  /** The chip's place inside the editor's box, in pixels. */
  box: { left: number; top: number; width: number; height: number };
  /** The chip's title. */
  label: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Closed, and the focus is to go back to the text. */
  onClosed: () => void;
  onOpen?: (() => void) | undefined;
  onReplace: () => void;
  onCopy: () => void;
  onRemove: () => void;
}

/** What can be done with a chip. What is chosen happens once the text has the focus again. */
export function ChipMenu(props: ChipMenuProps) {
  const { box, label, open, onOpenChange, onClosed, onOpen, onReplace, onCopy, onRemove } = props;
  const then = useRef<(() => void) | null>(null);
  const entry = (words: string, icon: ReactNode, act: () => void) => ({
    label: words,
    icon,
    onSelect: () => {
      then.current = act;
    },
  });
  const items: MenuEntry[] = [
    ...(onOpen ? [entry('Open', <SquareArrowOutUpRight size={15} aria-hidden />, onOpen)] : []),
    entry('Replace…', <Replace size={15} aria-hidden />, onReplace),
    entry('Copy', <Copy size={15} aria-hidden />, onCopy),
    'separator',
    { ...entry('Remove', <Trash2 size={15} aria-hidden />, onRemove), tone: 'danger' },
  ];
  return (
    <DropdownMenu
      open={open}
      onOpenChange={onOpenChange}
      items={items}
      trigger={
        <button
          type="button"
          tabIndex={-1}
          aria-label={`Menu of ${label}`}
          className="pointer-events-none absolute opacity-0"
          style={box}
          onFocus={() => {
            onClosed();
            then.current?.();
          }}
        />
      }
    />
  );
}
