import { Plus, Table2 } from 'lucide-react';
import type { Attribute, Variant } from '../../core/records/values.ts';
import { Badge, Button, Card, type Column, EmptyState, Table } from '../../ui-kit/index.ts';

interface VariantTableProps {
  variants: readonly Variant[];
  attributes: readonly Attribute[];
  selected: Variant | undefined;
  onSelect: (variant: Variant) => void;
  onAdd: () => void;
}

/** All variants with their values: a row a site, a column an attribute. */
export function VariantTable(props: VariantTableProps) {
  const { variants, attributes, selected, onSelect, onAdd } = props;
  if (variants.length === 0) return <NoneYet onAdd={onAdd} />;
  const columns: Column<Variant>[] = [
    { key: 'name', header: 'Name', width: '220px', cell: Name },
    ...attributes.map((attribute) => ({
      key: attribute.id,
      header: attribute.name,
      cell: ({ values }: Variant) => <Value text={values[attribute.id] ?? ''} />,
    })),
  ];
  return (
    <Card flush className="shrink-0">
      <Table
        label="Variants"
        minWidth={220 + attributes.length * 150}
        columns={columns}
        rows={variants}
        rowKey={({ id }) => id}
        selectedKey={selected?.id ?? null}
        onSelect={onSelect}
      />
    </Card>
  );
}

function Name({ name, isDefault }: Variant) {
  return (
    <span className="flex min-w-0 items-center gap-2">
      <span className="truncate font-[580]">{name}</span>
      {isDefault ? <Badge>Default</Badge> : null}
    </span>
  );
}

function Value({ text }: { text: string }) {
  const [line = ''] = text.trim().split('\n', 1);
  if (line === '') return <span className="text-warning">no value</span>;
  return (
    <span className="text-muted" title={text}>
      {line}
    </span>
  );
}

function NoneYet({ onAdd }: { onAdd: () => void }) {
  return (
    <Card flush className="shrink-0">
      <EmptyState
        icon={<Table2 size={20} />}
        title="No variant yet"
        action={
          <Button icon={<Plus size={16} aria-hidden />} onClick={onAdd}>
            Add the first
          </Button>
        }
      >
        A variant is a site, a brand or a branch of yours. Give it the values that differ, like its
        address, and one text serves them all.
      </EmptyState>
    </Card>
  );
}
