import { Copy } from 'lucide-react';
import { IconButton } from '../../ui-kit/index.ts';
import { useBuilder } from '../builder/builder-context.tsx';

/** Puts a text on the clipboard, and says whether it is there. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const { toast } = useBuilder();
  function copy() {
    navigator.clipboard.writeText(text).then(
      () => toast({ title: 'Copied', tone: 'success' }),
      () =>
        toast({
          title: 'The browser does not let this page copy',
          text: 'Select the text and copy it.',
          tone: 'error',
        }),
    );
  }
  return (
    <IconButton size="sm" label={label} icon={<Copy size={14} aria-hidden />} onClick={copy} />
  );
}
