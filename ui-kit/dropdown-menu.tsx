import { Check } from 'lucide-react';
import { DropdownMenu as RadixMenu } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { cx } from './cx.ts';
import { Kbd } from './kbd.tsx';
import { menuItemClass, menuSurfaceClass } from './menu-class.ts';

export interface MenuAction {
  label: string;
  icon?: ReactNode;
  kbd?: string | undefined;
  onSelect: () => void;
  /** What destroys is red. */
  tone?: 'danger' | undefined;
  disabled?: boolean | undefined;
  /** A second line, such as why it cannot be chosen. */
  description?: string | undefined;
  /** For a menu of which one or more apply: shows a tick. */
  checked?: boolean | undefined;
}

export type MenuEntry = MenuAction | { heading: string } | 'separator';

export interface DropdownMenuProps {
  /** One element that takes a ref: a Button or an IconButton. */
  trigger: ReactElement;
  items: readonly MenuEntry[];
  align?: 'start' | 'center' | 'end' | undefined;
  side?: 'top' | 'bottom' | 'left' | 'right' | undefined;
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
}

/** A menu that opens from a button: arrows, first letters, Enter, Escape. */
export function DropdownMenu(props: DropdownMenuProps) {
  const { trigger, items, align = 'start', side = 'bottom', open, onOpenChange } = props;
  const controlled = open === undefined ? {} : { open };
  const heard = onOpenChange ? { onOpenChange } : {};
  return (
    <RadixMenu.Root modal={false} {...controlled} {...heard}>
      <RadixMenu.Trigger asChild>{trigger}</RadixMenu.Trigger>
      <RadixMenu.Portal>
        <RadixMenu.Content
          align={align}
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className={menuSurfaceClass('max-w-[320px] min-w-[200px] p-1.5')}
        >
          {items.map(row)}
        </RadixMenu.Content>
      </RadixMenu.Portal>
    </RadixMenu.Root>
  );
}

function row(entry: MenuEntry, index: number) {
  if (entry === 'separator') {
    return <RadixMenu.Separator key={`line-${index}`} className="mx-1 my-1.5 h-px bg-line" />;
  }
  if ('heading' in entry) {
    return (
      <RadixMenu.Label
        key={entry.heading}
        className="px-2 pt-1.5 pb-1 text-caption font-[600] text-muted"
      >
        {entry.heading}
      </RadixMenu.Label>
    );
  }
  if (entry.checked !== undefined) {
    return (
      <RadixMenu.CheckboxItem key={entry.label} checked={entry.checked} {...itemProps(entry)}>
        <ItemContent {...entry} />
      </RadixMenu.CheckboxItem>
    );
  }
  return (
    <RadixMenu.Item key={entry.label} {...itemProps(entry)}>
      <ItemContent {...entry} />
    </RadixMenu.Item>
  );
}

function itemProps({ disabled = false, onSelect, tone }: MenuAction) {
  const danger = 'text-error data-highlighted:bg-error-soft!';
  return { disabled, onSelect, className: cx(menuItemClass, tone === 'danger' && danger) };
}

function ItemContent({ label, icon, kbd, description, checked, tone }: MenuAction) {
  return (
    <>
      {icon ? <span className={tone === 'danger' ? '' : 'text-muted'}>{icon}</span> : null}
      <span className="min-w-0 flex-1">
        <span className="block truncate">{label}</span>
        {description ? (
          <span className="block text-secondary text-muted">{description}</span>
        ) : null}
      </span>
      {checked ? <Check size={15} aria-hidden className="text-accent" /> : null}
      {kbd ? <Kbd>{kbd}</Kbd> : null}
    </>
  );
}
