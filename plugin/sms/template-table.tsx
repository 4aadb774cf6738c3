import { MessageSquare, Plus, SearchX } from 'lucide-react';
import { useState } from 'react';
import { type Draft, recordsOf } from '../../core/records/draft.ts';
import type { Template } from '../../core/records/template.ts';
import { Button, Card, EmptyState, SearchField, Table } from '../../ui-kit/index.ts';
import type { EditedBy, TwilioSenders } from '../api/views.ts';
import { useDraft } from '../builder/builder-context.tsx';
import { valuesIn, worstOf } from './body-values.ts';
import { columnsFor, type TemplateRow } from './template-columns.tsx';
import { actionDefinitions } from '../../actions/definitions.ts';
import { NOT_USED, templateUses } from '../../core/release/template-uses.ts';
import { count } from './twilio-words.ts';
import { useElementWidth } from '../builder/use-element-width.ts';

interface TemplateTableProps {
  selected: Template | undefined;
  /** What the account can send from; null while unknown, or not connected. */
  senders: TwilioSenders | null;
  onSelect: (template: Template) => void;
  onAdd: () => void;
  onDuplicate: (template: Template) => void;
  onDelete: (template: Template) => void;
}

/** All templates: found by title and text, the chosen one opens at the right. */
export function TemplateTable(props: TemplateTableProps) {
  const { selected, senders, onSelect, onAdd, onDuplicate, onDelete } = props;
  const [search, setSearch] = useState('');
  const { ref, width } = useElementWidth();
  const draft = useDraft((state) => state.draft);
  const saved = useDraft((state) => state.saved);
  const edited = useDraft((state) => state.edited);
  const rows = rowsOf(draft, saved, edited);
  const shown = rows.filter((row) => matches(row.template, search));
  if (rows.length === 0) return <NoneYet onAdd={onAdd} />;
  return (
    <Card flush className="shrink-0">
      <div ref={ref}>
        <div className="flex items-center justify-between gap-3 border-b border-line p-3">
          <SearchField
            className="w-[260px] max-w-full"
            label="Search templates"
            value={search}
            onValueChange={setSearch}
          />
          <output className="shrink-0 text-secondary text-muted">
            {search.trim() === '' ? '' : `${shown.length} of ${count(rows.length, 'template')}`}
          </output>
        </div>
        <Table
          label="SMS templates"
          minWidth={0}
          columns={columnsFor(width, senders, { onEdit: onSelect, onDuplicate, onDelete })}
          rows={shown}
          rowKey={(row) => row.template.id}
          selectedKey={selected?.id ?? null}
          onSelect={(row) => onSelect(row.template)}
          empty={
            <EmptyState
              icon={<SearchX size={20} />}
              title="No template found"
              action={<Button onClick={() => setSearch('')}>Show all</Button>}
            >
              No title and no text has “{search.trim()}” in it.
            </EmptyState>
          }
        />
      </div>
    </Card>
  );
}

function NoneYet({ onAdd }: { onAdd: () => void }) {
  return (
    <Card flush>
      <EmptyState
        icon={<MessageSquare size={20} />}
        title="No SMS yet"
        action={
          <Button icon={<Plus size={16} aria-hidden />} onClick={onAdd}>
            Write the first
          </Button>
        }
      >
        Write the text once, with values like the caller’s name in it. Then let a topic send it:
        drag an SMS action onto the topic and insert the text into its prompt.
      </EmptyState>
    </Card>
  );
}

function rowsOf(
  draft: Draft,
  saved: Draft,
  edited: Readonly<Record<string, EditedBy>>,
): TemplateRow[] {
  const uses = templateUses(draft, actionDefinitions);
  const values = valuesIn(draft);
  return recordsOf(draft, 'template')
    .map((template) => ({
      template,
      segments: worstOf(template, values)?.count.segments ?? null,
      uses: uses.get(template.id) ?? NOT_USED,
      unsaved: saved.get(template.id) !== template,
      edited: edited[template.id],
    }))
    .toSorted((a, b) => a.template.title.localeCompare(b.template.title));
}

function matches({ title, body }: Template, search: string): boolean {
  const wanted = search.trim().toLowerCase();
  return `${title}\n${body}`.toLowerCase().includes(wanted);
}
