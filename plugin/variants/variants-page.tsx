import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { RecordId } from '../../core/ids.ts';
import type { Draft } from '../../core/records/draft.ts';
import type { Attribute, Variant } from '../../core/records/values.ts';
import { attributeUses } from '../../core/template/attribute-uses.ts';
import { Button, ConfirmDialog, PageHeader } from '../../ui-kit/index.ts';
import { useBuilder, useDraft } from '../builder/builder-context.tsx';
import { PageMain } from '../builder/page-main.tsx';
import { useKeptSelection } from '../builder/use-kept-selection.ts';
import { variantsByName } from '../sms/use-preview-variant.ts';
import { AttributePanel } from './attribute-panel.tsx';
import { AttributeTable } from './attribute-table.tsx';
import { NameDialog } from './name-dialog.tsx';
import { useVariants } from './use-variants.ts';
import { attributeNameSchema, attributesOf } from './variant-names.ts';
import { VariantPanel } from './variant-panel.tsx';
import { VariantTable } from './variant-table.tsx';
import { whatDeletingDoes } from './variant-words.ts';

type Asked =
  | { readonly what: 'add' }
  | { readonly what: 'rename'; readonly attribute: Attribute }
  | { readonly what: 'delete'; readonly record: Variant | Attribute };

/** The Variants page: what differs from site to site, and the chosen one at the right. */
export function VariantsPage() {
  const { navigate, panel } = useBuilder();
  useKeptSelection('variants', shownOf);
  const draft = useDraft((state) => state.draft);
  const selected = useDraft((state) => shownRecord(state.draft, state.selection[0]));
  const testing = useStore(panel, (state) => state.test);
  const variants = useVariants();
  const [asked, setAsked] = useState<Asked | null>(null);
  const open = testing ? undefined : selected;
  const addAttribute = () => setAsked({ what: 'add' });
  const ask = (record: Variant | Attribute) => setAsked({ what: 'delete', record });
  return (
    <>
      <PageMain label="Variants">
        <PageHeader
          title="Variants"
          description="What differs from site to site, like an address or a link: one text serves them all."
          actions={
            <Button
              variant="primary"
              icon={<Plus size={16} aria-hidden />}
              onClick={variants.addVariant}
            >
              Add variant
            </Button>
          }
        />
        <VariantTable
          variants={variantsByName(draft)}
          attributes={attributesOf(draft)}
          selected={open?.kind === 'variant' ? open : undefined}
          onSelect={({ id }) => navigate('variants', id)}
          onAdd={variants.addVariant}
        />
        <AttributeTable
          draft={draft}
          variants={variantsByName(draft)}
          attributes={attributesOf(draft)}
          selected={open?.kind === 'attribute' ? open : undefined}
          onSelect={({ id }) => navigate('variants', id)}
          onAdd={addAttribute}
        />
      </PageMain>
      {open?.kind === 'variant' ? (
        <VariantPanel
          key={open.id}
          variant={open}
          isFresh={variants.fresh === open.id}
          onDefault={variants.chooseDefault}
          onDuplicate={variants.duplicate}
          onDelete={ask}
          onAddAttribute={addAttribute}
        />
      ) : null}
      {open?.kind === 'attribute' ? (
        <AttributePanel
          key={open.id}
          attribute={open}
          onRename={(attribute) => setAsked({ what: 'rename', attribute })}
          onDelete={ask}
        />
      ) : null}
      {asked ? (
        <Question asked={asked} draft={draft} variants={variants} onClose={() => setAsked(null)} />
      ) : null}
    </>
  );
}

interface QuestionProps {
  asked: Asked;
  draft: Draft;
  variants: ReturnType<typeof useVariants>;
  onClose: () => void;
}

function Question({ asked, draft, variants, onClose }: QuestionProps) {
  if (asked.what === 'delete') {
    return (
      <ConfirmDialog
        open
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
        title={`Delete ${asked.record.name}?`}
        text={`${whatDeletingDoes(draft, asked.record)} You can undo this.`}
        confirmLabel="Delete"
        onConfirm={() => {
          onClose();
          variants.remove(asked.record);
        }}
      />
    );
  }
  if (asked.what === 'add') {
    return (
      <NameDialog
        title="Add attribute"
        text="A text names it as ${name}; each variant has a value of its own for it."
        confirmLabel="Add"
        value=""
        schema={attributeNameSchema(draft, null)}
        onClose={onClose}
        onName={variants.addAttribute}
      />
    );
  }
  const { attribute } = asked;
  const named = attributeUses(draft, attribute).templates.length;
  return (
    <NameDialog
      title={`Rename ${attribute.name}`}
      text={named > 0 ? `${named} SMS that name it are changed with it.` : undefined}
      confirmLabel="Rename"
      value={attribute.name}
      schema={attributeNameSchema(draft, attribute.id)}
      onClose={onClose}
      onName={(name) => variants.rename(attribute, name)}
    />
  );
}

function shownRecord(draft: Draft, id: RecordId | undefined): Variant | Attribute | undefined {
  const record = id === undefined ? undefined : draft.get(id);
  return record?.kind === 'variant' || record?.kind === 'attribute' ? record : undefined;
}

function shownOf(draft: Draft, ids: readonly RecordId[]): RecordId[] {
  return ids.filter((id) => shownRecord(draft, id) !== undefined);
}
