import { referencesIn } from '../prompt/references-in.ts';
import type { Action } from '../records/action.ts';
import { type Draft, recordsOf } from '../records/draft.ts';
import type { Template } from '../records/template.ts';
import type { Topic } from '../records/topic.ts';
import type { Attribute } from '../records/values.ts';
import { tokenNames } from './token-names.ts';
import { tokensIn } from './tokens-in.ts';

/** Where an attribute is named: in the bodies of templates, and in what topics and actions say. */
export interface AttributeUses {
  readonly templates: readonly Template[];
  readonly topics: readonly Topic[];
  readonly actions: readonly Action[];
}

/** The uses of one attribute, unsaved changes included. */
export function attributeUses(draft: Draft, attribute: Attribute): AttributeUses {
  const isNamed = (doc: Topic['content']) =>
    referencesIn(doc).some(({ kind, id }) => kind === 'attribute' && id === attribute.id);
  return {
    templates: recordsOf(draft, 'template').filter(({ body }) => isTokenIn(body, attribute)),
    topics: recordsOf(draft, 'topic').filter(({ content }) => isNamed(content)),
    actions: recordsOf(draft, 'action').filter(({ prompt }) => isNamed(prompt)),
  };
}

function isTokenIn(body: string, { name }: Attribute): boolean {
  return tokensIn(body).some(
    (token) => token.kind === 'attribute' && tokenNames(token).includes(name),
  );
}
