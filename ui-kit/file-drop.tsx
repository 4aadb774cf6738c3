import { Upload } from 'lucide-react';
import { type DragEvent, useId, useRef, useState } from 'react';
import { Button } from './button.tsx';
import { cx } from './cx.ts';

export interface FileDropProps {
  /** What to drop: 'Drop a project folder or a ZIP file'. */
  label: string;
  /** What is taken and how large: 'ZIP or JSON, up to 20 MB'. */
  hint?: string | undefined;
  /** The button that opens the file dialog. */
  buttonLabel?: string | undefined;
  /** As the `accept` of a file input; dropped files are not filtered by it. */
  accept?: string | undefined;
  multiple?: boolean | undefined;
  error?: string | undefined;
  disabled?: boolean | undefined;
  onFiles: (files: File[]) => void;
}

/** Takes files by drag and drop, or by a button for the keyboard. */
export function FileDrop(props: FileDropProps) {
  const { label, hint, buttonLabel = 'Choose a file', accept, multiple, error, disabled } = props;
  const { onFiles } = props;
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (!disabled && files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
  }

  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!disabled);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={cx(
        'flex flex-col items-center rounded-card border border-dashed px-6 py-8 text-center transition-colors',
        error ? 'border-error' : 'border-faint',
        over && 'border-accent bg-accent-soft',
      )}
    >
      <Upload size={20} aria-hidden className="text-muted" />
      <p id={`${id}-label`} className="mt-2 font-[560]">
        {label}
      </p>
      {hint ? (
        <p id={`${id}-hint`} className="text-secondary text-muted">
          {hint}
        </p>
      ) : null}
      <Button
        className="mt-3"
        disabled={disabled}
        aria-describedby={`${id}-label ${id}-hint`}
        onClick={() => input.current?.click()}
      >
        {buttonLabel}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          // So that choosing the same file again is noticed.
          event.currentTarget.value = '';
        }}
      />
      {error ? (
        <p role="alert" className="mt-3 text-secondary text-error">
          {error}
        </p>
      ) : null}
    </div>
  );
}
