import { type BodyValues, fillBody, type MissingPolicies } from './fill-body.ts';
import { RENDERED_LIMIT } from './limits.ts';
import type { Token } from './tokens-in.ts';

/** A body ready to send, or why there is none; `why` is a sentence for the builder. */
export type RenderResult =
  | { ok: true; body: string }
  | { ok: false; reason: 'missing_value'; missing: Token[]; why: string }
  | { ok: false; reason: 'too_long'; length: number; limit: number; why: string }
  | { ok: false; reason: 'empty'; why: string };

/**
 * The text to send: every token replaced by its value, or by the other words its policy gives. Refused
 * when a value is missing (absent, empty or blank) under the policy `block`, which is the default;
 * when nothing is left to say; and over 1,600 UTF-16 code units, where Twilio refuses it (21617).
 *
 * @example renderBody('Hi ${name}', { attributes: { name: 'Dana' } }) // { ok: true, body: 'Hi Dana' }
 */
export function renderBody(
  body: string,
  values: BodyValues,
  policies: MissingPolicies = {},
): RenderResult {
  const filled = fillBody(body, values, policies);
  if (filled.missing.length > 0) return missingValue(filled.missing);
  if (filled.body.trim() === '')
    return { ok: false, reason: 'empty', why: 'The body is empty: write what the text shall say.' };
  const { length } = filled.body;
  if (length > RENDERED_LIMIT) return tooLong(length);
  return { ok: true, body: filled.body };
}

function missingValue(missing: Token[]): RenderResult {
  const names = missing.map((token) => token.text).join(', ');
  const noun = missing.length === 1 ? 'has' : 'have';
  const why = `${names} ${noun} no value, and no other words to use instead.`;
  return { ok: false, reason: 'missing_value', missing, why };
}

function tooLong(length: number): RenderResult {
  const why = `With its values in, the text has ${length} characters; ${RENDERED_LIMIT} can be sent.`;
  return { ok: false, reason: 'too_long', length, limit: RENDERED_LIMIT, why };
}
