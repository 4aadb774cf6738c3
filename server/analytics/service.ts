import { type Figures, figuresOf, type OutcomeCount } from '../../core/messaging/figures.ts';
import { isBadOutcome } from '../../core/messaging/outcomes.ts';
import type { Grant } from '../access/authorize.ts';
import type { ReadTx } from '../db/handles.ts';
import type { Deps } from '../deps.ts';
import { daysBetween, spanBefore } from './day.ts';
import { type ErrorFigure, errorFigure } from './error-figure.ts';
import * as repo from './repo.ts';
import type { Span } from './requests.ts';

export interface SummaryView extends Figures {
  readonly apiFailures: number;
  /** Texted back to STOP, START and HELP: in none of the other figures. */
  readonly keywordAnswers: number;
  readonly keywordSegments: number;
}

export interface BreakdownRow extends Figures {
  /** A template's or topic's id, a sender's key, or an environment; empty where there is none. */
  readonly key: string;
  /** Of a template: the title it was sent under; it may be gone from the draft. */
  readonly title: string | null;
}

const TOP_ERRORS = 20;

/** What was sent, how it fared, and why not: from the counters, never from the messages. */
export class AnalyticsService {
  readonly #db: Deps['db'];

  constructor(deps: Pick<Deps, 'db'>) {
    this.#db = deps.db;
  }

  /** The span's figures, and those of as many days before it. */
  async summary(grant: Grant, span: Span) {
    const scope = scopeOf(grant, span);
    return this.#db.read(async (tx) => ({
      current: await summaryOf(tx, scope),
      before: await summaryOf(tx, { ...scope, ...spanBefore(span.from, span.to) }),
    }));
  }

  /** Every day of the span, with zeros where nothing was. */
  async series(grant: Grant, span: Span) {
    const scope = scopeOf(grant, span);
    const { counts, failures, answers, segments } = await this.#db.read(async (tx) => {
      const byDay = async (what: Parameters<typeof repo.eventsBy>[2]) =>
        new Map((await repo.eventsBy(tx, scope, what, 'day')).map((row) => [row.key, row.n]));
      return {
        counts: byKey(await repo.countsBy(tx, scope, 'day')),
        failures: await byDay('api failure'),
        answers: await byDay('keyword answer'),
        segments: await byDay('keyword segment'),
      };
    });
    const days = daysBetween(span.from, span.to).map((day) => ({
      day,
      ...figuresOf(counts.get(day) ?? []),
      apiFailures: failures.get(day) ?? 0,
      keywordAnswers: answers.get(day) ?? 0,
      keywordSegments: segments.get(day) ?? 0,
    }));
    return { days };
  }

  /** From topics that can text, over offers and consents, to texts that arrived. */
  async funnel(grant: Grant, span: Span) {
    const scope = scopeOf(grant, span);
    return this.#db.read(async (tx) => {
      const events = new Map((await repo.eventCounts(tx, scope)).map((row) => [row.what, row.n]));
      const texts = figuresOf(await repo.topicTexts(tx, scope));
      return {
        matched: events.get('matched') ?? 0,
        offered: events.get('offered') ?? 0,
        agreed: events.get('agreed') ?? 0,
        queued: texts.total - texts.suppressed,
        delivered: texts.delivered,
      };
    });
  }

  /** What went wrong most, with what it means and what to do. */
  async errors(grant: Grant, span: Span): Promise<{ errors: readonly ErrorFigure[] }> {
    const scope = scopeOf(grant, span);
    const { counts, failures } = await this.#db.read(async (tx) => ({
      counts: await repo.countsBy(tx, scope, 'error'),
      failures: new Map(
        (await repo.eventsBy(tx, scope, 'api failure', 'errorCode')).map((row) => [row.key, row.n]),
      ),
    }));
    const bad = byKey(counts.filter((row) => isBadOutcome(row.outcome)));
    const codes = new Set([...bad.keys(), ...failures.keys()]);
    const errors = [...codes]
      .map((code) => errorFigure(code, figuresOf(bad.get(code) ?? []), failures.get(code) ?? 0))
      .toSorted((a, b) => b.messages - a.messages || b.apiFailures - a.apiFailures)
      .slice(0, TOP_ERRORS);
    return { errors };
  }

  /** The figures by template, topic, sender and environment; the most messages first. */
  async breakdown(grant: Grant, span: Span) {
    const scope = scopeOf(grant, span);
    return this.#db.read(async (tx) => {
      const titles = new Map(
        (await repo.titlesOf(tx, grant.projectId)).map((row) => [
          String(row.templateId),
          row.title,
        ]),
      );
      const by = async (dimension: repo.Dimension): Promise<BreakdownRow[]> =>
        [...byKey(await repo.countsBy(tx, scope, dimension))]
          .map(([key, rows]) => ({ key, title: titles.get(key) ?? null, ...figuresOf(rows) }))
          .toSorted((a, b) => b.total - a.total);
      return {
        template: await by('template'),
        topic: await by('topic'),
        sender: await by('sender'),
        environment: await by('environment'),
      };
    });
  }
}

function scopeOf({ projectId }: Grant, span: Span): repo.Scope {
  return { ...span, projectId };
}

async function summaryOf(tx: ReadTx, scope: repo.Scope): Promise<SummaryView> {
  const figures = figuresOf(await repo.countsBy(tx, scope, 'environment'));
  const events = new Map((await repo.eventCounts(tx, scope)).map((row) => [row.what, row.n]));
  return {
    ...figures,
    apiFailures: events.get('api failure') ?? 0,
    keywordAnswers: events.get('keyword answer') ?? 0,
    keywordSegments: events.get('keyword segment') ?? 0,
  };
}

function byKey<Row extends OutcomeCount & { readonly key: string }>(
  rows: readonly Row[],
): Map<string, Row[]> {
  const map = new Map<string, Row[]>();
  for (const row of rows) map.set(row.key, [...(map.get(row.key) ?? []), row]);
  return map;
}
