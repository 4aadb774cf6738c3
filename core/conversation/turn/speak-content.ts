import type { PromptDoc, Reference } from '../../prompt/prompt-doc.ts';
import { tokenNames } from '../../template/token-names.ts';
import { type TokenKind, tokensIn } from '../../template/tokens-in.ts';
import { titleWords } from './title-words.ts';
import type { Turn } from './turn.ts';

/**
 * What the agent says for a prompt: attributes, entities and variables become their values, and
 * what has none is left out. Unlike a text, speech is never held back for a missing value.
 */
export function speakContent(turn: Turn, content: PromptDoc): string {
  return content
    .map((part) => ('text' in part ? fillTokens(turn, part.text) : speakReference(turn, part.ref)))
    .join('')
    .trim();
}

/** Tokens typed as text, like `${address}`. */
function fillTokens(turn: Turn, text: string): string {
  let spoken = '';
  let done = 0;
  for (const token of tokensIn(text)) {
    spoken += text.slice(done, token.start) + valueOf(turn, token.kind, tokenNames(token));
    done = token.end;
  }
  return spoken + text.slice(done);
}

function speakReference(turn: Turn, reference: Reference): string {
  switch (reference.kind) {
    case 'attribute':
    case 'entity':
    case 'variable':
      return valueOf(turn, reference.kind, [currentName(turn, reference)]);
    case 'template': {
      const template = turn.index.templates.get(reference.id);
      return template ? titleWords(template) : '';
    }
    case 'handoff':
      return turn.index.handoffs.get(reference.id)?.name ?? '';
    case 'function':
    case 'action':
      return '';
  }
}

function currentName(turn: Turn, reference: Reference): string {
  const { attributes, entities, variables } = turn.release.graph;
  const named = [...attributes, ...entities, ...variables].find((one) => one.id === reference.id);
  return named?.name ?? reference.label;
}

/** The first of the names that has a value; a token may be stored under more than one. */
function valueOf(turn: Turn, kind: TokenKind, names: readonly string[]): string {
  const { state, index } = turn;
  const values = {
    attribute: index.attributesFor(state.variantId),
    entity: state.entities,
    variable: state.variables,
  }[kind];
  const name = names.find((one) => Object.hasOwn(values, one));
  return name === undefined ? '' : (values[name] ?? '');
}
