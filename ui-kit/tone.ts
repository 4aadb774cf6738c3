/** What a colour may mean. */
export type Tone = 'neutral' | 'accent' | 'success' | 'warning' | 'error';

const texts = {
  neutral: 'text-muted',
  accent: 'text-accent',
  success: 'text-success',
  warning: 'text-warning',
  error: 'text-error',
} as const satisfies Record<Tone, string>;

/** The text colour of a tone. */
export function toneTextClass(tone: Tone): string {
  return texts[tone];
}
