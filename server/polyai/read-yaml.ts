import { LineCounter, parseDocument } from 'yaml';
import { UserError } from '../../core/errors.ts';
import { type JsonValue, jsonValueSchema, TOO_DEEP as JSON_TOO_DEEP } from '../../core/json.ts';

/** A file that cannot be read as YAML, in words: what, where, what to do. */
export interface YamlFault {
  readonly path: string;
  readonly line: number | null;
  readonly why: string;
}

/** Aliases (`*name`) multiply what they point to; the format has no use for more than a few. */
const MAX_ALIASES = 50;

/** The file's content as plain data, or the fault. Never throws, never runs out of memory. */
export function readYaml(path: string, text: string): { value: JsonValue } | { fault: YamlFault } {
  if (isNestedTooDeep(text)) return { fault: { path, line: null, why: TOO_DEEP } };
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
    const [error] = document.errors;
    if (error) {
      const why = error.message.split('\n', 1)[0]?.replace(/ at line \d+.*$/, '') ?? 'unreadable';
      return { fault: { path, line: lines.linePos(error.pos[0]).line, why } };
    }
    const value = jsonValueSchema.safeParse(document.toJS({ maxAliasCount: MAX_ALIASES }) ?? null);
    if (value.success) return { value: value.data };
    const isDeep = value.error.issues.some((issue) => issue.message === JSON_TOO_DEEP);
    const why = isDeep ? TOO_DEEP : 'it holds values that are no plain data';
    return { fault: { path, line: null, why } };
  } catch (error) {
    return { fault: { path, line: null, why: whyOf(error) } };
  }
}

const TOO_DEEP = 'it is nested too deep';
const MAX_DEPTH = 500;

/**
 * The parser takes time that grows with the square of the depth, so this looks first, roughly:
 * brackets in texts count too, but those close again.
 */
function isNestedTooDeep(text: string): boolean {
  if (/(?:[-?] ){500}/.test(text)) return true;
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

function whyOf(error: unknown): string {
  if (error instanceof RangeError) return TOO_DEEP;
  if (error instanceof ReferenceError) return 'its aliases multiply it far beyond its size';
  return error instanceof Error ? error.message : 'it is unreadable';
}

const FAULTS_SHOWN = 50;

/** One error for all files that cannot be read. `details` lists them. */
export function yamlError(faults: readonly YamlFault[]): UserError {
  const [first] = faults;
  const more = faults.length - 1;
  const place = first ? `${first.path}${first.line === null ? '' : `, line ${first.line}`}` : '';
  return new UserError(
    'bad_input',
    `${place} cannot be read: ${first?.why ?? ''}${more > 0 ? ` (and ${more} more ${more === 1 ? 'file' : 'files'})` : ''}.`,
    'Correct the file there and import again; nothing was imported.',
    { faults: faults.slice(0, FAULTS_SHOWN) },
  );
}
