import { useState } from 'react';
import {
  type KeywordsAnsweredBy,
  keywordsAnsweredBySchema,
} from '../../core/messaging/keywords-answered-by.ts';
import { Select } from '../../ui-kit/index.ts';
import { toApiError } from '../api/api-error.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { KEYWORD_ANSWERS, keywordAnswerOptions } from './keyword-answers-words.ts';
import type { Twilio } from './use-twilio.ts';

interface KeywordAnswersProps {
  /** As it is stored. */
  value: KeywordsAnsweredBy;
  onChoose: Twilio['chooseAnswers'];
  /** What depends on it can be asked for anew. */
  onChosen: () => void;
}

/** Chooses who answers STOP, START and HELP, and says what that means. Saved at once. */
export function KeywordAnswers({ value, onChoose, onChosen }: KeywordAnswersProps) {
  const { toast } = useBuilder();
  const [saving, setSaving] = useState<KeywordsAnsweredBy | null>(null);
  const shown = saving ?? value;
  async function choose(next: string) {
    const by = keywordsAnsweredBySchema.safeParse(next).data;
    if (by === undefined || saving !== null || by === value) return;
    setSaving(by);
    try {
      await onChoose(by);
      toast({ title: KEYWORD_ANSWERS[by].chosen, tone: 'success', about: 'Keywords' });
      onChosen();
    } catch (thrown) {
      const { message, remedy } = toApiError(thrown);
      toast({ title: message, text: remedy, tone: 'error', about: 'Keywords' });
    }
    setSaving(null);
  }
  return (
    <Select
      label="STOP, START and HELP"
      value={shown}
      options={keywordAnswerOptions()}
      onValueChange={(next) => void choose(next)}
      hint={KEYWORD_ANSWERS[shown].hint}
      className="w-full max-w-[560px]"
    />
  );
}
