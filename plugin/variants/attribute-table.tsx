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
    <Card
      flush
      className="shrink-0"
      title="Attributes"
      description="What differs from variant to variant. A text or a prompt names it, and each call gets its variant’s value."
      actions={
        <Button size="sm" icon={<Plus size={15} aria-hidden />} onClick={onAdd}>
          Add attribute
        </Button>
      }
    >
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
  );
}

function withoutValue(variants: readonly Variant[], id: Attribute['id']): number {
  return variants.filter(({ values }) => (values[id] ?? '').trim() === '').length;
}

function Missing({ without }: { without: number }) {
  if (without === 0) return <span className="text-muted">complete</span>;
  return <span className="text-warning">missing for {count(without, 'variant')}</span>;
}
