import { conversationIdSchema, makeId } from '../../core/ids.ts';
import { e164Schema } from '../../core/phone.ts';
import { fakeServerApi } from '../../plugin/api/fake/fake-server-api.ts';
import { harbourHotels } from '../../plugin/api/fake/harbour-hotels.ts';
import type { ServerApi } from '../../plugin/api/server-api.ts';
import type { ConversationFilter } from '../../plugin/api/analytics-views.ts';
import { CONVERSATION, callsWith } from './fake-calls.ts';
import type { ConversationSummary } from '../../plugin/api/conversation-views.ts';

/** A list of conversations as the stories of their page need it. */

const RUNS = ['call', 'test', 'call', 'scenario', 'call', 'call'] as const;
const OUTCOMES = ['open', 'ended', 'ended', 'ended', 'handed off', 'ended'] as const;
const TEXTS = ['delivered', 'delivered', 'undelivered', 'suppressed', null, 'delivered'] as const;

interface Listed {
  readonly row: ConversationSummary;
  /** What became of its text. */
  readonly text: (typeof TEXTS)[number];
}

function listed(n: number): Listed {
  const run = RUNS[n % RUNS.length] ?? 'call';
  const text = TEXTS[n % TEXTS.length] ?? null;
  const outcome = OUTCOMES[n % OUTCOMES.length] ?? 'ended';
  const caller = n % 8 === 7 ? null : e164Schema.parse(`+15550100${142 + n * 3}`);
  const startedAt = new Date(Date.parse('2026-11-20T09:41:00Z') - n * 1_711_000).toISOString();
  return {
    text,
    row: {
      ...CONVERSATION.conversation,
      id: makeId(conversationIdSchema, 'cnv', `n${n}`),
      environment: run === 'call' ? 'live' : 'sandbox',
      startedAt,
      endedAt: outcome === 'open' ? null : startedAt,
      caller,
      outcome,
      phase: outcome,
      run,
      messages: text === null ? 0 : 1,
    },
  };
}

const ALL = Array.from({ length: 14 }, (_, n) => listed(n));

function isWanted(text: ConversationFilter['text'], became: Listed['text']): boolean {
  if (text === undefined) return true;
  if (text === 'any' || text === 'none') return (became === null) === (text === 'none');
  return became === text;
}

/** Fourteen conversations, filtered as the server filters them. */
export function conversationsServer(parts: Partial<ServerApi['conversations']> = {}): ServerApi {
  return fakeServerApi(
    harbourHotels(),
    callsWith({
      list: async ({ environment, outcome, text, number, traffic = 'all' }) => ({
        conversations: ALL.filter(
          ({ row, text: became }) =>
            (environment === undefined || row.environment === environment) &&
            (outcome === undefined || row.outcome === outcome) &&
            isWanted(text, became) &&
            (number === undefined || row.caller?.includes(number)) &&
            (traffic === 'all' || (row.run === 'call') === (traffic === 'callers')),
        ).map(({ row }) => row),
        next: null,
      }),
      getMany: async ({ conversationIds }) => ({
        conversations: ALL.map(({ row }) => row).filter(({ id }) => conversationIds.includes(id)),
      }),
      get: async ({ conversationId }) => ({
        ...CONVERSATION,
        conversation:
          ALL.find(({ row }) => row.id === conversationId)?.row ?? CONVERSATION.conversation,
      }),
      ...parts,
    }),
  );
}
