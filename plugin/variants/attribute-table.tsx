import { Plus } from 'lucide-react';
import type { Draft } from '../../core/records/draft.ts';
import type { Attribute, Variant } from '../../core/records/values.ts';
import { attributeUses } from '../../core/template/attribute-uses.ts';
import { Button, Card, type Column, EmptyState, Table } from '../../ui-kit/index.ts';
import { count } from '../sms/twilio-words.ts';
import { usesInWords } from './variant-words.ts';

interface AttributeTableProps {
  draft: Draft;
  attributes: readonly Attribute[];
  variants: readonly Variant[];
  selected: Attribute | undefined;
  onSelect: (attribute: Attribute) => void;
  onAdd: () => void;
}

/** All attributes: where each is named, and for how many variants it has no value. */
export function AttributeTable(props: AttributeTableProps) {
  const { draft, attributes, variants, selected, onSelect, onAdd } = props;
  const columns: Column<Attribute>[] = [
    {
      key: 'name',
      header: 'Attribute',
      cell: ({ name }) => <span className="font-[580]">{name}</span>,
    },
    {
      key: 'uses',
      header: 'Used in',
      cell: (attribute) => (
        <span className="text-muted">
          {usesInWords(attributeUses(draft, attribute)) || 'not used'}
        </span>
      ),
    },
    {
      key: 'missing',
      header: 'Values',
      cell: ({ id }) => <Missing without={withoutValue(variants, id)} />,
    },
  ];
  return (
    <section aria-label="Attributes" className="mt-2 flex shrink-0 flex-col gap-3">
      <header className="flex flex-wrap items-end gap-x-6 gap-y-2">
        <div className="min-w-[min(100%,320px)] flex-1">
          <h2 className="text-card">Attributes</h2>
          <p className="text-secondary text-muted">
            What differs. A text or a prompt names one, and each call gets its variant’s value.
          </p>
        </div>
        <Button icon={<Plus size={16} aria-hidden />} onClick={onAdd}>
          Add attribute
        </Button>
      </header>
      <Card flush>
        <Table
          label="Attributes"
          minWidth={0}
          columns={columns}
          rows={attributes}
          rowKey={({ id }) => id}
          selectedKey={selected?.id ?? null}
          onSelect={onSelect}
          empty={
            <EmptyState title="No attribute yet">
              Add one, like an address, and give each variant its value.
            </EmptyState>
          }
        />
      </Card>
    </section>
  );
}

function withoutValue(variants: readonly Variant[], id: Attribute['id']): number {
  return variants.filter(({ values }) => (values[id] ?? '').trim() === '').length;
}

function Missing({ without }: { without: number }) {
  if (without === 0) return <span className="text-muted">complete</span>;
  return <span className="text-warning">missing for {count(without, 'variant')}</span>;
}
