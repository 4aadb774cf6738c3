import { and, eq, type SQL } from 'drizzle-orm';
import { conversations } from '../db/schema.sqlite.ts';
import { CONVERSATION_OUTCOMES, type ConversationFilter } from './list-request.ts';

const ENVIRONMENTS = ['draft', 'sandbox', 'pre-release', 'live'] as const;

/**
 * The kinds of conversations that a filter lets through, each in full as the index has it, so that
 * a walk meets nothing else.
 */
export function kindsOf(filter: ConversationFilter): readonly (SQL | undefined)[] {
  const named = namedIn(filter);
  const { environment, outcome, isTest } = named;
  const isAny = environment === undefined && outcome === undefined && isTest === undefined;
  if (isAny) return [kind(named)];
  return orEach(environment, ENVIRONMENTS).flatMap((oneEnvironment) =>
    orEach(outcome, CONVERSATION_OUTCOMES).flatMap((oneOutcome) =>
      orEach(isTest, [true, false]).map((test) =>
        kind({ environment: oneEnvironment, outcome: oneOutcome, isTest: test }),
      ),
    ),
  );
}

function orEach<Value>(wanted: Value | undefined, all: readonly Value[]): readonly Value[] {
  return wanted === undefined ? all : [wanted];
}

interface Kind extends Pick<ConversationFilter, 'environment' | 'outcome'> {
  readonly isTest: boolean | undefined;
}

export function namedIn({ environment, outcome, traffic = 'all' }: ConversationFilter): Kind {
  return { environment, outcome, isTest: traffic === 'all' ? undefined : traffic === 'tests' };
}

export function kind({ environment, outcome, isTest }: Kind): SQL | undefined {
  return and(
    environment === undefined ? undefined : eq(conversations.environment, environment),
    outcome === undefined ? undefined : eq(conversations.outcome, outcome),
    isTest === undefined ? undefined : eq(conversations.isTest, isTest),
  );
}
