import { Copy, Pencil, Trash2, X } from 'lucide-react';
import { IconButton } from '../../ui-kit/index.ts';
import { useBuilder } from './builder-context.tsx';

interface RecordActionsProps {
  onDuplicate?: () => void;
  onRename?: () => void;
  onDelete: () => void;
}

/** At the top of a record's panel: what can be done with the record, and the way out. */
export function RecordActions({ onDuplicate, onRename, onDelete }: RecordActionsProps) {
  const { store } = useBuilder();
  const actions = [
    { label: 'Duplicate', icon: <Copy size={15} aria-hidden />, onClick: onDuplicate },
    { label: 'Rename', icon: <Pencil size={15} aria-hidden />, onClick: onRename },
    { label: 'Delete', icon: <Trash2 size={15} aria-hidden />, onClick: onDelete },
    { label: 'Close', icon: <X size={16} aria-hidden />, onClick: () => store.select([]) },
  ];
  return actions.map(({ label, icon, onClick }) =>
    onClick ? (
      <IconButton key={label} size="sm" label={label} icon={icon} onClick={onClick} />
    ) : null,
  );
}
