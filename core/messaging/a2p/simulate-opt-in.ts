import type { Effect } from '../../conversation/effects.ts';
import { readCaller } from '../../conversation/read-caller.ts';
import { startConversation } from '../../conversation/start-conversation.ts';
import type { ConversationState } from '../../conversation/state.ts';
import { step } from '../../conversation/step.ts';
import { titleWords } from '../../conversation/turn/title-words.ts';
import { conversationIdSchema } from '../../ids.ts';
import { e164Schema } from '../../phone.ts';
import { createDraft } from '../../records/draft.ts';
import type { PlannedTopic, Release } from '../../release/release.ts';
import { sampleValues } from '../../template/sample-values.ts';
import type { TopicMatcher } from '../../understanding/topics/train-topic-matcher.ts';
import { maskPersonal, type MaskOptions } from './mask-personal.ts';
import type { OptInTranscript } from './opt-in-transcript.ts';

/** A number of the range that belongs to nobody; it is masked all the same. */
const CALLER = e164Schema.parse('+15550100142');
/** Never shown: an example has no time. */
const AT = '2000-01-01T00:00:00.000Z';
const MOST_TURNS = 6;

const EN = { yes: 'Yes, please.', no: 'No, thanks.' };
const ANSWERS: Readonly<Record<string, typeof EN>> = {
  en: EN,
  es: { yes: 'Sí, por favor.', no: 'No, gracias.' },
  fr: { yes: "Oui, s'il vous plaît.", no: 'Non merci.' },
};

/**
 * An example call to a release, held by the real interpreter: the caller asks one of the topic's
 * example queries and then agrees or declines. Null where that does not lead there, so that no
 * document shows what the release does not do.
 */
export function simulateOptIn(
  release: Release,
  matcher: TopicMatcher,
  topic: PlannedTopic,
  answer: 'yes' | 'no',
  mask: MaskOptions = {},
): OptInTranscript | null {
  const [ask] = topic.exampleQueries;
  if (ask === undefined) return null;
  const call = new ExampleCall(release, matcher);
  call.say(ask);
  for (let turn = 0; turn < MOST_TURNS && !call.sms && call.state.pending; turn += 1) {
    if (call.state.pending.question !== 'offer') return null;
    call.say(call.reply(answer));
    if (answer === 'no') break;
  }
  const isAsWanted = answer === 'yes' ? call.sms !== null : call.declined;
  return isAsWanted ? call.transcript(topic.name, mask) : null;
}

type Sms = Extract<Effect, { type: 'sendSms' }>;

class ExampleCall {
  readonly #release: Release;
  readonly #matcher: TopicMatcher;
  readonly #lines: { who: 'agent' | 'caller'; text: string }[] = [];
  state: ConversationState;
  sms: Sms | null = null;
  declined = false;

  constructor(release: Release, matcher: TopicMatcher) {
    this.#release = release;
    this.#matcher = matcher;
    const { entities = {}, variables = {} } = sampleValues(createDraft(release.records));
    const { variants, settings } = release.graph;
    const { state, effects } = startConversation(release, {
      type: 'conversation.started',
      at: AT,
      conversationId: conversationIdSchema.parse('cnv_example'),
      releaseId: release.id,
      environment: 'sandbox',
      variantId: variants.find((variant) => variant.isDefault)?.id ?? null,
      language: settings.language,
      caller: CALLER,
      callerKind: 'mobile',
      entities,
      variables,
    });
    this.state = state;
    this.#hear(effects);
  }

  say(text: string): void {
    this.#lines.push({ who: 'caller', text });
    const reading = readCaller(this.#release, this.#matcher, this.state, text);
    const result = step(this.#release, this.state, { type: 'caller.said', at: AT, text, reading });
    this.state = result.state;
    this.declined ||= result.notes.some((note) => note.what === 'declined');
    this.#hear(result.effects);
  }

  /** A choice between several texts is made by naming one; then the answer is due. */
  reply(answer: 'yes' | 'no'): string {
    const { pending, language } = this.state;
    const { yes, no } = ANSWERS[language.slice(0, 2).toLowerCase()] ?? EN;
    if (answer === 'no') return no;
    const ids = pending?.question === 'offer' ? pending.templateIds : [];
    const template = this.#release.graph.templates.find(({ id }) => id === ids[0]);
    return ids.length > 1 && template ? titleWords(template) : yes;
  }

  transcript(topic: string, mask: MaskOptions): OptInTranscript {
    const masked = (text: string) => maskPersonal(text, mask);
    const { sms } = this;
    return {
      source: 'example',
      topic,
      lines: this.#lines.map(({ who, text }) => ({ who, text: masked(text) })),
      receipt: sms && {
        kind: sms.receipt.kind,
        offer: masked(sms.receipt.offer),
        words: masked(sms.receipt.words),
        recipient: masked(sms.receipt.recipient),
        at: null,
      },
      sent: sms && masked(sms.body),
      isSimulated: true,
    };
  }

  #hear(effects: readonly Effect[]): void {
    for (const effect of effects) {
      if (effect.type === 'say') this.#lines.push({ who: 'agent', text: effect.text });
      if (effect.type === 'sendSms') this.sms ??= effect;
    }
  }
}
