import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Variant } from '../../core/records/values.ts';
import { Button, Panel, PanelBody, PanelHeader, Switch, TextField } from '../../ui-kit/index.ts';
import { useDraft } from '../builder/builder-context.tsx';
import { RecordActions } from '../builder/record-actions.tsx';
import { editRecord } from '../draft/changes/edit-record.ts';
import { useNameText } from '../inspector/use-name-text.ts';
import { ValueField } from './value-field.tsx';
import { attributesOf, variantNameSchema } from './variant-names.ts';

interface VariantPanelProps {
  variant: Variant;
  /** Just made: its name is selected, to be written over. */
  isFresh: boolean;
  onDefault: (variant: Variant) => void;
  onDuplicate: (variant: Variant) => void;
  onDelete: (variant: Variant) => void;
  onAddAttribute: () => void;
}

/** One variant: its name, whether it is the default, and its value for each attribute. */
export function VariantPanel(props: VariantPanelProps) {
  const { variant, isFresh, onDefault, onDuplicate, onDelete, onAddAttribute } = props;
  const draft = useDraft((state) => state.draft);
  const attributes = attributesOf(draft);
  return (
    <Panel label="Variant" data-inspector>
      <PanelHeader
        title={variant.name}
        description={variant.isDefault ? 'The default' : 'Variant'}
        actions={
          <RecordActions
            onDuplicate={() => onDuplicate(variant)}
            onDelete={() => onDelete(variant)}
          />
        }
      />
      <PanelBody>
        <NameField variant={variant} isFresh={isFresh} />
        <Switch
          label="Default"
          description={
            variant.isDefault
              ? 'Calls that name no variant use it. Make another the default instead.'
              : 'Calls that name no variant use the default.'
          }
          checked={variant.isDefault}
          disabled={variant.isDefault}
          onCheckedChange={() => onDefault(variant)}
        />
        {attributes.map((attribute) => (
          <ValueField
            key={attribute.id}
            variant={variant}
            attribute={attribute}
            label={attribute.name}
          />
        ))}
        {attributes.length === 0 ? (
          <p className="text-secondary text-muted">
            There is no attribute yet that could have a value here, like an address or a link.
          </p>
        ) : null}
        <Button
          className="self-start"
          size="sm"
          icon={<Plus size={15} aria-hidden />}
          onClick={onAddAttribute}
        >
          Add attribute
        </Button>
      </PanelBody>
    </Panel>
  );
}

function NameField({ variant, isFresh }: Pick<VariantPanelProps, 'variant' | 'isFresh'>) {
  const draft = useDraft((state) => state.draft);
  const name = useNameText({
    of: { id: variant.id, field: 'name' },
    value: variant.name,
    schema: variantNameSchema(draft, variant.id),
    change: (next) => editRecord(variant, { name: next }),
    label: 'Rename the variant',
  });
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFresh) field.current?.select();
  }, [isFresh]);
  return <TextField ref={field} required label="Name" max={100} {...name} />;
}
