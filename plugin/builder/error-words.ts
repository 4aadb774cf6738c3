import type { ExplainedError } from '../../core/messaging/explained-error.ts';

/** A number of Twilio's can be looked up; a word of ours says nothing that the meaning does not. */
export function codeToShow({ code }: Pick<ExplainedError, 'code'>): string | undefined {
  return /^\d+$/.test(code) ? code : undefined;
}

/** What went wrong, with the provider's code where it has one: 'The number is not a mobile (21614)'. */
export function errorWords(error: Pick<ExplainedError, 'code' | 'meaning'>): string {
  const code = codeToShow(error);
  if (code === undefined) return error.meaning;
  // Of a code that nobody has words for, the meaning is the code.
  const words = withoutStop(error.meaning);
  return words.endsWith(code) ? words : `${words} (${code})`;
}

/** The same as a sentence, for more to follow. */
export function errorSentence(error: Pick<ExplainedError, 'code' | 'meaning'>): string {
  return `${withoutStop(errorWords(error))}.`;
}

/** Meanings are sentences, with a full stop or, where the provider wrote them, without. */
export function withoutStop(words: string): string {
  return words.replace(/\.$/, '');
}
