import { Copy, MoreHorizontal, Pencil, Trash2 } from 'lucide-react';
import type { Template } from '../../core/records/template.ts';
import { DropdownMenu, IconButton } from '../../ui-kit/index.ts';

export interface RowMenuProps {
  template: Template;
  onEdit: (template: Template) => void;
  onDuplicate: (template: Template) => void;
  onDelete: (template: Template) => void;
}

/** What one can do with one template of the list. */
export function RowMenu({ template, onEdit, onDuplicate, onDelete }: RowMenuProps) {
  return (
    <DropdownMenu
      align="end"
      trigger={
        <IconButton
          size="sm"
          hideTooltip
          className="-my-1.5 align-middle"
          label={`Actions for ${template.title}`}
          icon={<MoreHorizontal size={16} aria-hidden />}
        />
      }
      items={[
        { label: 'Edit', icon: <Pencil size={15} />, onSelect: () => onEdit(template) },
        { label: 'Duplicate', icon: <Copy size={15} />, onSelect: () => onDuplicate(template) },
        'separator',
        {
          label: 'Delete…',
          icon: <Trash2 size={15} />,
          tone: 'danger',
          onSelect: () => onDelete(template),
        },
      ]}
    />
  );
}
