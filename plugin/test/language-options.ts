interface LanguageOption {
  readonly value: string;
  readonly label: string;
}

const KNOWN: readonly LanguageOption[] = [
  { value: 'en-US', label: 'English' },
  { value: 'es-ES', label: 'Spanish' },
  { value: 'fr-FR', label: 'French' },
];

/**
 * The languages that a call may be in: what the agent speaks by itself, and those of the project and of
 * the call as it is. The project's stays in the list when a call in another one was started.
 */
export function languageOptions(own: readonly string[]): LanguageOption[] {
  const more = [...new Set(own)].filter((tag) => !KNOWN.some(({ value }) => value === tag));
  return [...more.map((value) => ({ value, label: languageName(value) })), ...KNOWN];
}

/** @example languageName('en-GB') // 'British English' */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    // A tag that no browser knows is shown as it is.
    return tag;
  }
}
