import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { phrasesFor } from '../../core/conversation/phrases/phrases-for.ts';
import { handoffIdSchema, makeId } from '../../core/ids.ts';
import { recordOf, recordsOf } from '../../core/records/draft.ts';
import { SETTINGS_ID } from '../../core/records/settings.ts';
import { type Handoff, handoffSchema } from '../../core/records/values.ts';
import { Button, Select, TextArea, TextField } from '../../ui-kit/index.ts';
import type { ActionEditorProps } from '../editor-contract.ts';
import { problemAt } from '../problem-at.ts';
import { useDraftText } from '../use-draft-text.ts';
import { type HandoffConfig, handoffConfigSchema } from './definition.ts';

/** The fields of a handoff: who takes the call, and what is said before. */
export function HandoffEditor(props: ActionEditorProps) {
  const { action, draft, problems, onChange, PromptEditor, onCreate, onOpen } = props;
  const who = useRef<HTMLDivElement>(null);
  const { autoFocus } = props;
  useEffect(() => {
    // Where there is no handoff yet, the button that makes one.
    if (autoFocus) who.current?.querySelector<HTMLElement>('button:enabled')?.focus();
  }, [autoFocus]);
  const parsed = handoffConfigSchema.safeParse(action.config);
  const config: HandoffConfig = parsed.success ? parsed.data : { handoffId: null, say: '' };
  const handoffs = recordsOf(draft, 'handoff');
  const chosen = config.handoffId && recordOf(draft, 'handoff', config.handoffId);
  const language = recordOf(draft, 'settings', SETTINGS_ID)?.language ?? 'en';
  const withConfig = (fields: Partial<HandoffConfig>) => ({
    ...action,
    config: { ...config, ...fields },
  });
  const set = (fields: Partial<HandoffConfig>, label: string) =>
    onChange({ put: [withConfig(fields)], remove: [] }, label);
  function addHandoff() {
    const handoff = newHandoff(props.newTail(), handoffs);
    onChange(
      { put: [handoff, withConfig({ handoffId: handoff.id })], remove: [] },
      'Add a handoff',
    );
  }
  return (
    <>
      <div ref={who} className="flex flex-col items-start gap-1.5">
        <Select
          className="w-full"
          label="Who takes the call"
          placeholder={handoffs.length === 0 ? 'There is none yet' : 'Choose a handoff'}
          value={chosen ? chosen.id : ''}
          options={handoffs.map(({ id, name, to }) => ({
            value: id,
            label: name,
            description: to,
          }))}
          disabled={handoffs.length === 0}
          error={problemAt(problems, 'handoffId', 'error')}
          onValueChange={(id) =>
            set({ handoffId: handoffIdSchema.parse(id) }, 'Choose who takes the call')
          }
        />
        <Button
          variant="link"
          size="sm"
          className="-ml-2.5"
          icon={<Plus size={15} aria-hidden />}
          onClick={addHandoff}
        >
          New handoff
        </Button>
      </div>
      {chosen ? <HandoffFields handoff={chosen} onChange={onChange} /> : null}
      <TextArea
        label="What the agent says before"
        rows={2}
        max={300}
        value={config.say}
        placeholder={phrasesFor(language).handingOff}
        onValueChange={(say) => set({ say }, 'Edit what is said before the handoff')}
      />
      <PromptEditor
        label="Prompt"
        placeholder="Notes for this handoff; may stay empty"
        value={action.prompt}
        draft={draft}
        onChange={(prompt) =>
          onChange({ put: [{ ...action, prompt }], remove: [] }, 'Edit the prompt')
        }
        {...(onCreate ? { onCreate } : {})}
        {...(onOpen ? { onOpen } : {})}
      />
    </>
  );
}

/** The handoff itself: the same wherever it is used. */
function HandoffFields(props: Pick<ActionEditorProps, 'onChange'> & { handoff: Handoff }) {
  const { handoff, onChange } = props;
  const edit = (fields: Partial<Handoff>) =>
    onChange({ put: [{ ...handoff, ...fields }], remove: [] }, `Edit ${handoff.name}`);
  const name = useDraftText(handoff.name, handoffSchema.shape.name, (next) => edit({ name: next }));
  return (
    <fieldset className="flex flex-col gap-3 rounded-input border border-line p-3">
      <TextField label="Name" {...name} />
      <TextField
        label="Where the call goes"
        value={handoff.to}
        placeholder="+15550100199 or sip:desk@example.com"
        hint="These two change wherever this handoff is used."
        onValueChange={(to) => edit({ to })}
      />
    </fieldset>
  );
}

function newHandoff(tail: string, others: readonly Handoff[]): Handoff {
  const names = new Set(others.map((each) => each.name));
  let name = 'Front desk';
  for (let number = 2; names.has(name); number++) name = `Handoff ${number}`;
  return {
    id: makeId(handoffIdSchema, 'hnd', tail),
    kind: 'handoff',
    rev: 0,
    name,
    description: '',
    isDefault: others.length === 0,
    method: 'refer',
    to: '',
    headers: [],
  };
}
