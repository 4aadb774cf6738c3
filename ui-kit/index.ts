export { Badge, type BadgeProps } from './badge.tsx';
export { BreakableName } from './breakable-name.tsx';
export { buttonClass, type ButtonSize, type ButtonVariant } from './button-class.ts';
export { Button, type ButtonProps } from './button.tsx';
export { Card, type CardProps } from './card.tsx';
export { ChatBubble, type ChatBubbleProps } from './chat-bubble.tsx';
export { ChatNote, type ChatNoteProps } from './chat-note.tsx';
export { Checkbox, type CheckboxProps } from './checkbox.tsx';
export { Chip, type ChipProps } from './chip.tsx';
export { ConfirmDialog, type ConfirmDialogProps } from './confirm-dialog.tsx';
export { cx } from './cx.ts';
export { Dialog, type DialogProps } from './dialog.tsx';
export {
  DropdownMenu,
  type DropdownMenuProps,
  type MenuAction,
  type MenuEntry,
} from './dropdown-menu.tsx';
export { EmptyState, type EmptyStateProps } from './empty-state.tsx';
export { Field, type FieldLook, type FieldProps, type FieldWiring } from './field.tsx';
export { FileDrop, type FileDropProps } from './file-drop.tsx';
export { Floating, type FloatingProps } from './floating.tsx';
export { IconButton, type IconButtonProps } from './icon-button.tsx';
export { IconTile, type IconTileProps } from './icon-tile.tsx';
export { inputBoxClass } from './input-box-class.ts';
export { Kbd, type KbdProps } from './kbd.tsx';
export { Logo, type LogoProps } from './logo.tsx';
export { menuItemClass, menuSurfaceClass } from './menu-class.ts';
export { NavItem, type NavItemProps } from './nav-item.tsx';
export { NavSection, type NavSectionProps } from './nav-section.tsx';
export { Notice, type NoticeProps, type NoticeTone } from './notice.tsx';
export { PageHeader, type PageHeaderProps } from './page-header.tsx';
export { PanelBody, type PanelBodyProps } from './panel-body.tsx';
export { PanelHeader, type PanelHeaderProps } from './panel-header.tsx';
export { Panel, type PanelProps } from './panel.tsx';
export type { PhoneMessage } from './phone-bubble.tsx';
export { PhonePreview, type PhonePreviewProps } from './phone-preview.tsx';
export { Popover, type PopoverProps } from './popover.tsx';
export { ProgressBar, type ProgressBarProps } from './progress-bar.tsx';
export {
  ReferenceIcon,
  type ReferenceKind,
  referenceKindClass,
  referenceKindWord,
} from './reference-kind.tsx';
export { SearchField, type SearchFieldProps } from './search-field.tsx';
export {
  type Segment,
  SegmentedControl,
  type SegmentedControlProps,
} from './segmented-control.tsx';
export { SegmentMeter, type SegmentMeterProps } from './segment-meter.tsx';
export { Select, type SelectGroup, type SelectOption, type SelectProps } from './select.tsx';
export { Skeleton, type SkeletonProps } from './skeleton.tsx';
export { Spinner, type SpinnerProps } from './spinner.tsx';
export { StatusDot, type StatusDotProps } from './status-dot.tsx';
export { StatusText, type StatusTextProps } from './status-text.tsx';
export { Switch, type SwitchProps } from './switch.tsx';
export type { Column, Sort } from './table-column.ts';
export { Table, type TableProps } from './table.tsx';
export { type TabItem, Tabs, type TabsProps } from './tabs.tsx';
export { TextArea, type TextAreaProps } from './text-area.tsx';
export { TextField, type TextFieldProps } from './text-field.tsx';
export { type ShowToast, useToast } from './toast-context.ts';
export { ToastProvider } from './toast-provider.tsx';
export type { ToastMessage } from './toast.tsx';
export { type Tone, toneTextClass } from './tone.ts';
export {
  Toolbar,
  ToolbarItem,
  type ToolbarItemProps,
  ToolbarLine,
  type ToolbarProps,
} from './toolbar.tsx';
export { Tooltip, type TooltipProps } from './tooltip.tsx';
export { VisuallyHidden } from './visually-hidden.tsx';
