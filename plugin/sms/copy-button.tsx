import { Copy } from 'lucide-react';
import { IconButton } from '../../ui-kit/index.ts';
import { useCopy } from '../builder/use-copy.ts';

/** Puts a text on the clipboard, and says whether it is there. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const copy = useCopy();
  return (
    <IconButton
      size="sm"
      label={label}
      icon={<Copy size={14} aria-hidden />}
      onClick={() => copy(text)}
    />
  );
}
