import { useRef, useState } from 'react';
import type { MissingPolicies as Policies } from '../../core/template/fill-body.ts';
import { type Template, missingPolicySchema } from '../../core/records/template.ts';
import { Select, TextField } from '../../ui-kit/index.ts';
import { useDraft } from '../builder/builder-context.tsx';
import { ExampleField } from './example-field.tsx';
import { type TokenAtRisk, tokensAtRisk } from './tokens-at-risk.ts';

interface MissingPoliciesProps {
  template: Template;
  onMissing: (missing: Template['missing']) => void;
}

/** For each token that may have no value: send nothing, or use other words. */
export function MissingPolicies({ template, onMissing }: MissingPoliciesProps) {
  const draft = useDraft((state) => state.draft);
  const tokens = tokensAtRisk(template, draft);
  if (tokens.length === 0) return null;
  function set(key: string, text: string) {
    const rest = Object.entries(template.missing).filter(([other]) => other !== key);
    const mine = text === '' ? [] : [[key, { policy: 'default' as const, text }] as const];
    onMissing(Object.fromEntries([...rest, ...mine]));
  }
  return (
    <section aria-label="Values that may be missing" className="flex flex-col gap-2">
      <h3 className="text-label font-[600]">Values that may be missing</h3>
      {tokens.map((token) => (
        <Policy
          key={token.key}
          token={token}
          text={defaultText(template.missing, token.key)}
          onText={(text) => set(token.key, text)}
        />
      ))}
    </section>
  );
}

function defaultText(policies: Policies, key: string): string {
  const policy = Object.hasOwn(policies, key) ? policies[key] : undefined;
  return policy?.policy === 'default' ? policy.text : '';
}

interface PolicyProps {
  token: TokenAtRisk;
  /** Empty: nothing is sent without a value. */
  text: string;
  onText: (text: string) => void;
}

const TEXT_LIMIT = 200;

function Policy({ token, text, onText }: PolicyProps) {
  const [wanted, setWanted] = useState(false);
  const [tooLong, setTooLong] = useState<string | null>(null);
  const words = useRef<HTMLInputElement>(null);
  /** Only the choice that brings the words moves the focus there. */
  const wantsWords = useRef(false);
  const uses = text !== '' || wanted;
  function write(next: string) {
    setWanted(true);
    const fits =
      next === '' || missingPolicySchema.safeParse({ policy: 'default', text: next }).success;
    setTooLong(fits ? null : next);
    if (fits) onText(next);
  }
  return (
    <div className="flex flex-col gap-2 rounded-input bg-sunken px-3 py-2.5">
      <p className="text-secondary text-muted">
        <span className="font-[580] break-words text-text">{token.name}</span> may be missing{' '}
        {token.when}.
      </p>
      <Select
        size="sm"
        hideLabel
        label={`Without ${token.name}`}
        value={uses ? 'default' : 'block'}
        options={[
          { value: 'block', label: 'Do not send', description: 'The caller is told so' },
          { value: 'default', label: 'Use other words instead' },
        ]}
        onValueChange={(policy) => {
          setWanted(policy === 'default');
          wantsWords.current = policy === 'default';
          setTooLong(null);
          if (policy === 'block' && text !== '') onText('');
        }}
        focusAfter={() => {
          const next = wantsWords.current ? words.current : null;
          wantsWords.current = false;
          return next;
        }}
      />
      {uses ? (
        <TextField
          ref={words}
          hideLabel
          label={`Words instead of ${token.name}`}
          placeholder="Words to send instead"
          value={tooLong ?? text}
          hint={text === '' ? 'Until there are words here, nothing is sent.' : undefined}
          error={tooLong === null ? undefined : `At most ${TEXT_LIMIT} characters: shorten it.`}
          onValueChange={write}
        />
      ) : null}
      {token.record ? <ExampleField key={token.record.id} record={token.record} /> : null}
    </div>
  );
}
