import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui-kit/index.ts';
import { toApiError } from '../api/api-error.ts';
import type { CsvFile } from '../api/server-api.ts';
import { useBuilder } from '../builder/builder-context.tsx';

interface ExportButtonProps {
  /** Asks for what the list shows; null where that is nothing. */
  ask: (() => Promise<CsvFile>) | null;
  disabled: boolean;
}

/** Downloads a list, all pages of it, as CSV. */
export function ExportButton({ ask, disabled }: ExportButtonProps) {
  const { toast } = useBuilder();
  const [working, setWorking] = useState(false);
  async function run() {
    if (ask === null) return;
    setWorking(true);
    try {
      download(await ask());
    } catch (thrown) {
      const { message, remedy } = toApiError(thrown);
      toast({ tone: 'error', title: message, text: remedy });
    } finally {
      setWorking(false);
    }
  }
  return (
    <Button
      icon={<Download size={15} aria-hidden />}
      disabled={disabled || ask === null}
      loading={working ? 'Exporting…' : undefined}
      onClick={() => void run()}
    >
      Export CSV
    </Button>
  );
}

/** The browser streams it to the disk; nothing of it passes through the page. */
function download({ url, fileName }: CsvFile): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  if (url.startsWith('blob:')) setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
