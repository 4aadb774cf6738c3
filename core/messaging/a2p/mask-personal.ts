/** What stays readable: the business's own numbers, and the examples that stand in for callers. */
export interface MaskOptions {
  /** Digits of numbers that are public, like the front desk's. */
  readonly publicNumbers?: ReadonlySet<string>;
  /** What the call knew of the caller, by what it is: `guest name` to `Dana`. */
  readonly values?: Readonly<Record<string, string>>;
}

const DIGIT =
  'zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|doble|zéro|un|deux|trois|quatre|cinq|six|sept|huit|neuf';
/** Four digit words in a row are a number; a caller who says 'one or two' said none. */
const SPOKEN = new RegExp(
  `(?<![\\p{L}])(?:(?:${DIGIT})[\\s,.-]+){3,}(?:${DIGIT})(?![\\p{L}])`,
  'giu',
);
/** Seven digits or more, with whatever people put between them; also codes and cards. */
const WRITTEN = /(?<![\p{L}\d])\+?\(?\d(?:[\s().-]{0,2}\d){6,}(?!\d)/gu;
const EMAIL = /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>().,;]+/g;

/**
 * A text that may be shown to strangers: numbers but for their last two digits, e-mail addresses
 * and what the caller said about themselves are gone.
 *
 * @example maskPersonal('Call +1 555 010 0142') // 'Call [number ending 42]'
 */
export function maskPersonal(text: string, options: MaskOptions = {}): string {
  const { publicNumbers, values = {} } = options;
  const named = Object.entries(values)
    .filter(([, value]) => value.trim().length > 1)
    // The longest first: 'Dana Lee' before 'Dana'.
    .toSorted(([, a], [, b]) => b.length - a.length)
    .reduce((left, [name, value]) => left.replaceAll(wholeWords(value.trim()), `[${name}]`), text);
  return named
    .replace(EMAIL, '[e-mail]')
    .replace(WRITTEN, (run) => {
      const digits = run.replace(/\D/g, '');
      return publicNumbers?.has(digits) ? run : `[number ending ${digits.slice(-2)}]`;
    })
    .replace(SPOKEN, '[number]');
}

function wholeWords(value: string): RegExp {
  const literal = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'giu');
}
