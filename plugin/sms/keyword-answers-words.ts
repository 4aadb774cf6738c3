import {
  type KeywordsAnsweredBy,
  keywordsAnsweredBySchema,
} from '../../core/messaging/keywords-answered-by.ts';
import type { SelectOption } from '../../ui-kit/index.ts';

/** What each choice is called, and what it means for the people who text a keyword. */
export const KEYWORD_ANSWERS = {
  afterword: {
    label: 'Afterword answers',
    description: 'In our words, which begin with the name of the project.',
    hint: 'As a rule Twilio answers them too, and blocks our answer to STOP: people then get two answers to START and to HELP. If it does for your senders, choose “Twilio answers”. With Advanced Opt-Out only Twilio answers anyway.',
    chosen: 'STOP, START and HELP are answered from here.',
  },
  twilio: {
    label: 'Twilio answers',
    description: 'In Twilio’s words. Nothing is texted back from here.',
    hint: 'Opt-outs begin and end here as before; only the answer is left to Twilio. Where Twilio’s support has switched its own handling off, and for a short code without Advanced Opt-Out, nobody answers: choose “Afterword answers” there.',
    chosen: 'STOP, START and HELP are left to Twilio to answer.',
  },
} as const satisfies Record<
  KeywordsAnsweredBy,
  { label: string; description: string; hint: string; chosen: string }
>;

export function keywordAnswerOptions(): SelectOption[] {
  return keywordsAnsweredBySchema.options.map((value) => {
    const { label, description } = KEYWORD_ANSWERS[value];
    return { value, label, description };
  });
}
