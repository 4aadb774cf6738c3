import { LayoutGrid, MessageSquare, Workflow } from 'lucide-react';
import type { Attribute } from '../../core/records/values.ts';
import { type AttributeUses, attributeUses } from '../../core/template/attribute-uses.ts';
import { printToken } from '../../core/template/token-names.ts';
import { Panel, PanelBody, PanelHeader } from '../../ui-kit/index.ts';
import { useBuilder, useDraft } from '../builder/builder-context.tsx';
import { Place, Places } from '../builder/places.tsx';
import { RecordActions } from '../builder/record-actions.tsx';
import { recordTitle } from '../builder/record-words.ts';
import { ValueField } from './value-field.tsx';
import { variantsByName } from '../sms/use-preview-variant.ts';

interface AttributePanelProps {
  attribute: Attribute;
  onRename: (attribute: Attribute) => void;
  onDelete: (attribute: Attribute) => void;
}

/** One attribute: its value for each variant, and where it is named. */
export function AttributePanel({ attribute, onRename, onDelete }: AttributePanelProps) {
  const draft = useDraft((state) => state.draft);
  const variants = variantsByName(draft);
  return (
    <Panel label="Attribute" data-inspector>
      <PanelHeader
        title={attribute.name}
        description={`Written ${printToken('attribute', attribute.name)} in a text`}
        actions={
          <RecordActions
            onRename={() => onRename(attribute)}
            onDelete={() => onDelete(attribute)}
          />
        }
      />
      <PanelBody>
        {variants.map((variant) => (
          <ValueField
            key={variant.id}
            variant={variant}
            attribute={attribute}
            label={variant.name}
          />
        ))}
        {variants.length === 0 ? (
          <p className="text-secondary text-muted">
            There is no variant yet. Add one, and give this attribute a value there.
          </p>
        ) : null}
        <NamedIn uses={attributeUses(draft, attribute)} />
      </PanelBody>
    </Panel>
  );
}

function NamedIn({ uses }: { uses: AttributeUses }) {
  const { navigate } = useBuilder();
  const { templates, topics, actions } = uses;
  return (
    <section aria-label="Used in" className="flex flex-col gap-2">
      <h3 className="text-label font-[600]">Used in</h3>
      {templates.length + topics.length + actions.length === 0 ? (
        <p className="text-secondary text-muted">
          Nothing yet. Insert it into a text or a prompt with / or +.
        </p>
      ) : (
        <Places>
          {templates.map(({ id, title }) => (
            <Place key={id} icon={MessageSquare} onOpen={() => navigate('sms', id)}>
              {title}
            </Place>
          ))}
          {topics.map(({ id, name }) => (
            <Place key={id} icon={LayoutGrid} onOpen={() => navigate('topics', id)}>
              {name}
            </Place>
          ))}
          {actions.map((action) => (
            <Place key={action.id} icon={Workflow} onOpen={() => navigate('topics', action.id)}>
              {recordTitle(action)}
            </Place>
          ))}
        </Places>
      )}
    </section>
  );
}
