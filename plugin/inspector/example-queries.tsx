import { Plus, X } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { IconButton, inputBoxClass } from '../../ui-kit/index.ts';

const QUERY_LIMIT = 500;
const COUNT_LIMIT = 200;

interface ExampleQueriesProps {
  queries: readonly string[];
  onChange: (queries: string[], label: string) => void;
}

/** What callers say when they mean this topic: one a line, Enter adds, a paste adds all its lines. */
export function ExampleQueries({ queries, onChange }: ExampleQueriesProps) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const full = queries.length >= COUNT_LIMIT;
  function set(index: number, text: string) {
    onChange(queries.toSpliced(index, 1, text), 'Edit an example query');
  }
  function remove(index: number) {
    onChange(queries.toSpliced(index, 1), 'Remove an example query');
    const fields = list.current?.querySelectorAll('input');
    fields?.[Math.max(0, index - 1)]?.focus();
  }
  return (
    <section aria-labelledby={id} className="flex flex-col gap-1.5">
      <div className="flex items-baseline justify-between gap-3">
        <h3 id={id} className="text-label font-[600]">
          Example queries
        </h3>
        <span className="tabular text-label text-muted">
          {queries.length < 3 || queries.length > 20 ? '3 to 20 work best' : queries.length}
        </span>
      </div>
      <div className={inputBoxClass(false, 'overflow-clip')}>
        <ul ref={list} aria-labelledby={id} className="flex flex-col divide-y divide-line">
          {queries.map((query, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a query has no other identity
            <li key={index} className="group flex h-[34px] items-center pr-1 pl-3">
              <input
                aria-label={`Example query ${index + 1}`}
                value={query}
                maxLength={QUERY_LIMIT}
                onChange={(event) => set(index, event.currentTarget.value)}
                onBlur={(event) => {
                  if (event.currentTarget.value.trim() === '') remove(index);
                }}
                className="h-full min-w-0 flex-1 truncate bg-transparent outline-none"
              />
              <IconButton
                size="sm"
                label={`Remove “${query}”`}
                icon={<X size={14} aria-hidden />}
                onClick={() => remove(index)}
                className="opacity-0 group-focus-within:opacity-100 group-hover:opacity-100"
              />
            </li>
          ))}
        </ul>
        {full ? null : (
          <NewQuery
            divided={queries.length > 0}
            onAdd={(added) => {
              const known = new Set(queries);
              const fresh = [...new Set(added)].filter((each) => !known.has(each));
              const label = fresh.length === 1 ? 'Add an example query' : 'Add example queries';
              if (fresh.length > 0) onChange([...queries, ...fresh].slice(0, COUNT_LIMIT), label);
            }}
          />
        )}
      </div>
      {full ? (
        <p className="text-secondary text-muted">A topic takes {COUNT_LIMIT} example queries.</p>
      ) : null}
    </section>
  );
}

function NewQuery({ divided, onAdd }: { divided: boolean; onAdd: (queries: string[]) => void }) {
  const [text, setText] = useState('');
  function add(lines: readonly string[]) {
    const queries = lines.map((line) => line.trim().slice(0, QUERY_LIMIT)).filter(Boolean);
    if (queries.length > 0) onAdd(queries);
  }
  function press(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add([text]);
    setText('');
  }
  function paste(event: ClipboardEvent) {
    const lines = event.clipboardData.getData('text').split(/\r\n|\r|\n/);
    if (lines.length < 2) return;
    event.preventDefault();
    add(lines.map((line) => line.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, '')));
  }
  return (
    <div
      className={`flex h-[34px] items-center gap-2 pl-3 ${divided ? 'border-t border-line' : ''}`}
    >
      <Plus size={14} aria-hidden className="text-muted" />
      <input
        data-own-undo={text === '' ? undefined : true}
        aria-label="New example query"
        placeholder="Add what a caller might say"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={press}
        onPaste={paste}
        onBlur={() => {
          add([text]);
          setText('');
        }}
        className="h-full min-w-0 flex-1 bg-transparent pr-3 outline-none"
      />
    </div>
  );
}
