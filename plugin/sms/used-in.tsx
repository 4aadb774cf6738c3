import { LayoutGrid, MessageSquare } from 'lucide-react';
import type { Template } from '../../core/records/template.ts';
import { useBuilder, useDraft } from '../builder/builder-context.tsx';
import { Place, Places } from '../builder/places.tsx';
import { actionDefinitions } from '../../actions/definitions.ts';
import { NOT_USED, type TemplateUses, templateUses } from '../../core/release/template-uses.ts';
import { languageName } from './language-words.ts';

/** The topics that send it, and the texts it is the translation of; each leads there. */
export function UsedIn({ template }: { template: Template }) {
  const { navigate } = useBuilder();
  const draft = useDraft((state) => state.draft);
  const { topics, actions, standsIn } =
    templateUses(draft, actionDefinitions).get(template.id) ?? NOT_USED;
  return (
    <section aria-label="Used in" className="flex flex-col gap-2">
      <h3 className="text-label font-[600]">Used in</h3>
      {topics.length > 0 ? (
        <Places>
          {topics.map(({ id, name }) => (
            <Place key={id} icon={LayoutGrid} onOpen={() => navigate('topics', id)}>
              {name}
            </Place>
          ))}
        </Places>
      ) : null}
      {standsIn ? (
        <>
          <p className="text-secondary text-muted">
            Sent to callers who speak {languageName(standsIn.language)}, instead of:
          </p>
          <Places>
            {standsIn.insteadOf.map(({ id, title }) => (
              <Place key={id} icon={MessageSquare} onOpen={() => navigate('sms', id)}>
                {title}
              </Place>
            ))}
          </Places>
        </>
      ) : null}
      {topics.length === 0 && !standsIn ? <Nowhere actions={actions} /> : null}
    </section>
  );
}

function Nowhere({ actions }: Pick<TemplateUses, 'actions'>) {
  return (
    <p className="text-secondary text-muted">
      {actions.length > 0
        ? 'An action names it, but no topic leads to that action.'
        : 'No topic yet. Insert it into the prompt of an SMS action with <<.'}
    </p>
  );
}
