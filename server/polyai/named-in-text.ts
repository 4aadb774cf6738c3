import { functionIdSchema, variableIdSchema } from '../../core/ids.ts';
import { tokensIn } from '../../core/template/tokens-in.ts';
import { derivedId } from './derived-id.ts';
import { addRecord, extrasField, type ImportContext } from './import-context.ts';

const FUNCTION = /\{\{ {0,3}(fn|ft) {0,3}:([^{}\n]{1,100})\}\}/g;
const VARIABLE = /\{\{ {0,3}vrbl {0,3}:([^{}\n]{1,100})\}\}/g;

/**
 * Functions and variables have no file of their own in the format: they exist because a text names
 * them. Reads the texts of topics and of the agent's settings, and the bodies of templates.
 */
export function addNamedInText(
  context: ImportContext,
  texts: readonly string[],
  bodies: readonly string[],
): void {
  const tokens = new Map<string, Set<string>>();
  const variables = new Set<string>();
  for (const text of texts) {
    for (const [, token = '', name = ''] of text.matchAll(FUNCTION)) {
      const of = tokens.get(name.trim()) ?? new Set();
      tokens.set(name.trim(), of.add(token));
    }
    for (const [, name = ''] of text.matchAll(VARIABLE)) variables.add(name.trim());
  }
  for (const body of bodies) {
    for (const token of tokensIn(body)) if (token.kind === 'variable') variables.add(token.name);
  }
  for (const [name, of] of tokens) {
    const onlyFt = of.has('ft') && !of.has('fn');
    addRecord(context, {
      id: derivedId(functionIdSchema, 'fnc', name),
      kind: 'function',
      rev: 0,
      name,
      description: '',
      ...extrasField(onlyFt ? { token: 'ft' } : {}),
    });
  }
  for (const name of variables) {
    const id = derivedId(variableIdSchema, 'vrb', name);
    addRecord(context, { id, kind: 'variable', rev: 0, name, description: '', example: '' });
  }
}
