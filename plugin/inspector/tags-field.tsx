import { X } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { inputBoxClass } from '../../ui-kit/index.ts';

const TAG_LIMIT = 60;
const COUNT_LIMIT = 50;

interface TagsFieldProps {
  tags: readonly string[];
  onChange: (tags: string[]) => void;
}

/** Tags as chips; Enter or a comma ends one, Backspace in the empty field takes the last back. */
export function TagsField({ tags, onChange }: TagsFieldProps) {
  const id = useId();
  const [text, setText] = useState('');
  function add() {
    const tag = text.replaceAll(',', ' ').trim().slice(0, TAG_LIMIT);
    setText('');
    if (tag !== '' && !tags.includes(tag) && tags.length < COUNT_LIMIT) onChange([...tags, tag]);
  }
  function press(event: KeyboardEvent) {
    if ((event.key === 'Enter' || event.key === ',') && !event.nativeEvent.isComposing) {
      event.preventDefault();
      add();
    } else if (event.key === 'Backspace' && text === '' && tags.length > 0) {
      onChange(tags.slice(0, -1));
    }
  }
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="text-label font-[600]">
        Tags
      </label>
      <div
        className={inputBoxClass(false, 'flex min-h-9 flex-wrap items-center gap-1.5 px-2 py-1')}
      >
        {tags.map((tag) => (
          <span
            key={tag}
            className="inline-flex h-[22px] max-w-full items-center gap-1 rounded-chip border border-line bg-sunken pl-1.5 text-secondary"
          >
            <span className="truncate">{tag}</span>
            <button
              type="button"
              aria-label={`Remove ${tag}`}
              onClick={() => onChange(tags.filter((each) => each !== tag))}
              className="inline-flex size-[20px] items-center justify-center rounded-chip text-muted hover:text-text"
            >
              <X size={12} aria-hidden />
            </button>
          </span>
        ))}
        <input
          id={id}
          data-own-undo={text === '' ? undefined : true}
          value={text}
          placeholder={tags.length === 0 ? 'Add a tag' : ''}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={press}
          onBlur={add}
          className="h-6 min-w-[80px] flex-1 bg-transparent px-1 outline-none"
        />
      </div>
    </div>
  );
}
