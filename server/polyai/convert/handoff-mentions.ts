import type { FoundReference } from '../../../core/prompt/find-references.ts';
import type { KnownHandoff, Mention } from './find-handoffs.ts';
import type { Instructions } from './find-sms.ts';
import type { Range } from './split-units.ts';

/** The project's handoffs, as far as a call can name them. */
export interface Handoffs {
  readonly byId: ReadonlyMap<string, KnownHandoff>;
  /** Who `handoff_to = "default"` means. */
  readonly default: KnownHandoff | null;
}

const HANDS_OFF = /handoff|hand_off|transfer_call|call_transfer|transfer_to/i;
const DESTINATION =
  /(?:handoff_?to|handoff_?destination|destination|transfer_?to|route_?to|queue)["'“”’]?\s*[=:]\s*["'“”‘’„«]([^"'“”‘’„«»\n]{1,100})["'“”‘’»]/iu;
const UNKNOWN_TOKEN = /\{\{ho:([^{}\n]{1,200})\}\}/g;
/** A call's arguments stand within so many characters after its name. */
const REACH = 400;

/**
 * The places where a topic's instructions pass the caller on: `{{ho:…}}`, a name as an argument,
 * and calls of functions that hand off, with or without a destination that exists.
 */
export function handoffMentions(instructions: Instructions, handoffs: Handoffs): Mention[] {
  const { text, found, units } = instructions;
  const direct = found.flatMap(({ start, end, ref }) =>
    ref.kind === 'handoff'
      ? [{ start, end, target: handoffs.byId.get(ref.id) ?? null, named: ref.label }]
      : [],
  );
  const unknown = [...text.matchAll(UNKNOWN_TOKEN)]
    .filter((match) => !found.some((one) => one.start === match.index))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      target: null,
      named: match[1] ?? '',
    }));
  const calls = found.filter(({ ref }) => ref.kind === 'function' && HANDS_OFF.test(ref.label));
  const called = calls.flatMap((call, index) => {
    const next = Math.min(
      calls[index + 1]?.start ?? text.length,
      unitEnd(units, call),
      call.end + REACH,
    );
    // Named by a reference already: one mention is enough.
    if ([...direct, ...unknown].some((one) => one.start >= call.start && one.end <= next)) {
      return [];
    }
    return [calledMention(call, text.slice(call.end, next), handoffs)];
  });
  return [...direct, ...unknown, ...called].toSorted((a, b) => a.start - b.start);
}

function unitEnd(units: readonly Range[], call: Range): number {
  return units.find((unit) => unit.start <= call.start && call.end <= unit.end)?.end ?? call.end;
}

function calledMention(call: FoundReference, args: string, handoffs: Handoffs): Mention {
  const named = DESTINATION.exec(args)?.[1]?.trim() ?? '';
  const isDefault = named.toLowerCase() === 'default';
  return {
    start: call.start,
    end: call.end,
    target: isDefault ? handoffs.default : null,
    named,
  };
}
