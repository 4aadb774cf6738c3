import { ApiError } from '../api/api-error.ts';
import { RecordPanel } from './record-panel.tsx';

interface NoSuchRecordProps {
  of: 'message' | 'conversation';
  className: string;
  onClose: () => void;
}

/** In the place of a record whose id can be none: a link that was cut short, or typed. */
export function NoSuchRecord({ of, className, onClose }: NoSuchRecordProps) {
  return (
    <RecordPanel
      of={of}
      className={className}
      title={of === 'message' ? 'Message' : 'Conversation'}
      description=""
      error={
        new ApiError(
          'not_found',
          `There is no such ${of} in this project.`,
          'The link may have been cut short. Choose one from the list.',
        )
      }
      onRetry={onClose}
      onClose={onClose}
    >
      {null}
    </RecordPanel>
  );
}
