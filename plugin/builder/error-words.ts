import type { MessageView } from '../api/views.ts';

type ExplainedError = NonNullable<MessageView['error']>;

/** A number of Twilio's can be looked up; a word of ours says nothing that the meaning does not. */
export function codeToShow({ code }: Pick<ExplainedError, 'code'>): string | undefined {
  const word = String(code);
  return /^\d+$/.test(word) ? word : undefined;
}

/** What went wrong, with the provider's code where it has one: 'The number is not a mobile (21614)'. */
export function errorWords(error: Pick<ExplainedError, 'code' | 'meaning'>): string {
  const code = codeToShow(error);
  return code === undefined ? error.meaning : `${withoutStop(error.meaning)} (${code})`;
}

/** The same as a sentence, for more to follow. */
export function errorSentence(error: Pick<ExplainedError, 'code' | 'meaning'>): string {
  return `${withoutStop(errorWords(error))}.`;
}

/** Meanings are sentences, with a full stop or, where the provider wrote them, without. */
export function withoutStop(words: string): string {
  return words.replace(/\.$/, '');
}
