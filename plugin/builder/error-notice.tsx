import { Button, Notice } from '../../ui-kit/index.ts';
import type { ApiError } from '../api/api-error.ts';

interface ErrorNoticeProps {
  error: ApiError;
  onRetry: () => void;
  /** After the remedy: what the failure does not touch. */
  also?: string | undefined;
  /** Read out at once; for what appears without having been asked for. */
  announce?: boolean;
  /** Said on the button while it is tried again. */
  loading?: string | undefined;
}

/** What could not be read, what to do about it, and another try. */
export function ErrorNotice({ error, onRetry, also, announce, loading }: ErrorNoticeProps) {
  return (
    <Notice
      tone="error"
      announce={announce}
      title={error.message}
      action={
        <Button size="sm" loading={loading} onClick={onRetry}>
          Try again
        </Button>
      }
    >
      {error.remedy} {also}
    </Notice>
  );
}
