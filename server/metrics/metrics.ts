import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Db } from '../db/handles.ts';
import type { EventKind } from '../db/schema.sqlite.ts';
import { eventTotals, messageTotals } from '../analytics/repo.ts';
import { dayOf } from '../analytics/day.ts';
import { outboxDepth, projectIds } from './repo.ts';

export interface HttpRequest {
  readonly method: string;
  /** A pattern, never an address with ids in it. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/**
 * What `/metrics` shows. No label holds a phone number or a text. What is in the database is read
 * when it is asked for, so it is the same in every process and survives a restart; claims, requests
 * and signatures are this process's own. A `worker` shows them where `AFTERWORD_METRICS_PORT` says.
 */
export class Metrics {
  readonly #registry = new Registry();
  readonly #claims: Counter<'work'>;
  readonly #signatures: Counter<'door'>;
  readonly #requests: Histogram<'method' | 'route' | 'status'>;

  constructor(db: Db, now: () => Date) {
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    this.#claims = new Counter({
      name: 'afterword_dispatcher_claims_total',
      help: 'Messages this process has claimed, by the work to be done',
      labelNames: ['work'],
      registers,
    });
    this.#signatures = new Counter({
      name: 'afterword_webhook_signature_failures_total',
      help: 'Requests at a webhook whose signature did not fit',
      labelNames: ['door'],
      registers,
    });
    this.#requests = new Histogram({
      name: 'afterword_http_request_duration_seconds',
      help: 'HTTP requests of this process and how long their answers took to begin',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.025, 0.1, 0.5, 2.5, 10],
      registers,
    });
    stored(db, now, registers);
  }

  claimed(work: string, n: number): void {
    this.#claims.inc({ work }, n);
  }

  signatureFailed(door: 'status' | 'inbound'): void {
    this.#signatures.inc({ door });
  }

  requested({ method, route, status, seconds }: HttpRequest): void {
    this.#requests.observe({ method, route, status: String(status) }, seconds);
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  /** In the text form that Prometheus reads. */
  print(): Promise<string> {
    return this.#registry.metrics();
  }
}

/** Who adds up what several processes show would count these as often as there are processes. */
const OF_ALL = 'of the whole database, the same in every process: take max(), not sum()';

/** A look at them costs by these days, however old the project is. */
const SHOWN_DAYS = 31;

/** Read from the database on each look; the counters' rows, never the messages. */
function stored(db: Db, now: () => Date, registers: Registry[]): void {
  new Gauge({
    name: 'afterword_messages',
    help: `Messages queued in the last ${SHOWN_DAYS} days (UTC), by where they are now; ${OF_ALL}`,
    labelNames: ['environment', 'outcome', 'test'],
    registers,
    async collect() {
      const since = dayOf(new Date(now().getTime() - (SHOWN_DAYS - 1) * 24 * 3_600_000));
      this.reset();
      for (const projectId of await db.read(projectIds))
        for (const { environment, outcome, isTest, messages } of await db.read((tx) =>
          messageTotals(tx, projectId, since),
        ))
          this.inc({ environment, outcome, test: String(isTest) }, messages);
    },
  });
  const eventCounter = (what: EventKind, named: { readonly name: string; readonly help: string }) =>
    new Counter({
      ...named,
      labelNames: ['project', 'environment', 'test'],
      registers,
      async collect() {
        this.reset();
        for (const project of await db.read(projectIds))
          for (const { environment, isTest, n } of await db.read((tx) =>
            eventTotals(tx, project, what),
          ))
            this.inc({ project, environment, test: String(isTest) }, n);
      },
    });
  eventCounter('api failure', {
    name: 'afterword_api_failures_total',
    help: `Sends that the provider refused, or that failed for good; ${OF_ALL}`,
  });
  eventCounter('keyword answer', {
    name: 'afterword_keyword_answers_total',
    help: `What was texted back to STOP, START and HELP, in no other figure; ${OF_ALL}`,
  });
  const age = new Gauge({
    name: 'afterword_outbox_oldest_due_seconds',
    help: `For how long the message that is due longest has been waiting; ${OF_ALL}`,
    registers,
  });
  new Gauge({
    name: 'afterword_outbox_depth',
    help: `Messages in the outbox, waiting or being sent; ${OF_ALL}`,
    labelNames: ['status'],
    registers,
    async collect() {
      const { queued, sending, oldestDue } = await db.read(outboxDepth);
      this.set({ status: 'queued' }, queued);
      this.set({ status: 'sending' }, sending);
      const late = oldestDue === null ? 0 : now().getTime() - oldestDue.getTime();
      age.set(Math.max(0, late) / 1000);
    },
  });
}
