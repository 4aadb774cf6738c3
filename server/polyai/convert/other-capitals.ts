import type { FoundReference } from '../../../core/prompt/find-references.ts';
import type { Unclaimed } from './claims.ts';

/** Templates that a text names in other capitals than their titles have, for the report. */
export function inOtherCapitals(text: string, found: readonly FoundReference[]): Unclaimed[] {
  const lines = new Map<string, Unclaimed>();
  for (const { start, end, ref } of found) {
    const written = text.slice(start, end).normalize('NFC');
    if (ref.kind !== 'template' || written.includes(ref.label.normalize('NFC'))) continue;
    const name = nameIn(written);
    lines.set(`${name}|${ref.label}`, {
      kind: 'note',
      what: `“${name}” read as “${ref.label}”`,
      why: 'the only template whose title differs in nothing but capitals; export writes its title',
    });
  }
  return [...lines.values()];
}

/** Without the signs of a token around it. */
function nameIn(written: string): string {
  return written.replace(/^(?:<<|\{\{\s*twilio_sms\s*:)\s*|\s*(?:>>|\}\})$/g, '');
}
