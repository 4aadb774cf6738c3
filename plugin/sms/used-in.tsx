import { LayoutGrid } from 'lucide-react';
import type { Template } from '../../core/records/template.ts';
import { useBuilder, useDraft } from '../builder/builder-context.tsx';
import { actionDefinitions } from '../../actions/definitions.ts';
import { NOT_USED, templateUses } from '../../core/release/template-uses.ts';

/** The topics that send it; each leads to the topic. */
export function UsedIn({ template }: { template: Template }) {
  const { navigate } = useBuilder();
  const draft = useDraft((state) => state.draft);
  const { topics, actions } = templateUses(draft, actionDefinitions).get(template.id) ?? NOT_USED;
  const loose = topics.length === 0 && actions.length > 0;
  return (
    <section aria-label="Used in" className="flex flex-col gap-2">
      <h3 className="text-label font-[600]">Used in</h3>
      {topics.length === 0 ? (
        <p className="text-secondary text-muted">
          {loose
            ? 'An action names it, but no topic leads to that action.'
            : 'No topic yet. Insert it into the prompt of an SMS action with <<.'}
        </p>
      ) : (
        <ul className="flex flex-wrap gap-1.5">
          {topics.map(({ id, name }) => (
            <li key={id} className="max-w-full">
              <button
                type="button"
                className="inline-flex h-6 max-w-full items-center gap-1.5 rounded-chip border border-line bg-sunken px-2 text-secondary font-[560] hover:border-line-strong"
                onClick={() => navigate('topics', id)}
              >
                <LayoutGrid size={13} aria-hidden className="text-muted" />
                <span className="truncate">{name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
