import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quietUntil } from '../../../core/messaging/quiet-until.ts';
import { e164Schema } from '../../../core/phone.ts';
import { dispatchDue } from '../../../tests/dispatch-due.ts';
import { useProjectDb } from '../../../tests/use-project-db.ts';
import type { Db } from '../../db/handles.ts';
import { attempts } from '../../db/schema.sqlite.ts';
import { queuedMessage } from '../fixtures.ts';
import { historyOf } from '../outbox/history-repo.ts';
import { insertMessage, messageById } from '../outbox/outbox-repo.ts';
import type { MessageRow } from '../outbox-types.ts';
import { quietEngine } from '../quiet-engine.ts';
import type { FindResult, Transport } from '../transport.ts';
import { makeSimulator } from '../transports/simulator.ts';
import { ForwardBringer } from './bring-forward.ts';

const NOW = new Date('2026-06-01T12:00:00Z');
const HOUR_MS = 3_600_000;
const at = (hours: number) => new Date(NOW.getTime() + hours * HOUR_MS);

let db: Db;
let n = 0;
useProjectDb((opened) => {
  db = opened;
  n = 0;
});

async function write(writtenAt: Date, more: Partial<MessageRow>): Promise<MessageRow> {
  const row = queuedMessage({ n: (n += 1), at: writtenAt, more });
  await db.write((tx) => insertMessage(tx, row));
  return row;
}
const kept = async ({ id }: MessageRow) => {
  const row = await db.read((tx) => messageById(tx, id));
  if (!row) throw new Error('lost');
  return row;
};
const bringerAt = (now: Date) => new ForwardBringer(quietEngine(db, now));

describe('what a clock that ran ahead has put off', () => {
  it('is due at the start, and what was put off by a right one is not', async () => {
    // Ten hours ahead: within what quiet hours ask for.
    const ahead = await write(at(10), { dueAt: at(10.1) });
    const held = await write(at(10), { dueAt: at(30), heldUntil: at(30) });
    const morning = await write(at(-1), { dueAt: at(20), heldUntil: at(20) });
    const again = await write(at(-1), { dueAt: at(1) });
    await bringerAt(NOW).bringForward(() => true);
    const due = { dueAt: NOW, statusAt: NOW, heldUntil: null, status: 'queued' };
    expect(await kept(ahead)).toMatchObject(due);
    expect(await kept(held)).toMatchObject(due);
    expect(await kept(morning)).toEqual(morning);
    expect(await kept(again)).toEqual(again);
    const lines = await db.read((tx) => historyOf(tx, ahead.id));
    expect(lines.at(-1)?.detail).toMatchObject({ why: expect.stringContaining('ran ahead') });
  });

  it('is due while the server runs, as soon as the clock is put right', async () => {
    let now = at(10);
    const bringer = new ForwardBringer({ ...quietEngine(db, now), now: () => now });
    const row = await write(now, { dueAt: at(10.1) });
    await bringer.bringForward(() => true);
    expect(await kept(row)).toEqual(row);
    now = NOW;
    await bringer.bringForward(() => true);
    expect(await kept(row)).toMatchObject({ dueAt: NOW });
  });

  it('is due at any time where nothing puts it off for so long', async () => {
    const bringer = bringerAt(NOW);
    await bringer.bringForward(() => true);
    const queued = await write(at(-1), { dueAt: at(51) });
    const sent = await write(at(-1), { status: 'sent', dueAt: at(3) });
    const within = await write(at(-1), { dueAt: at(49) });
    await bringer.bringForward(() => true);
    expect(await kept(queued)).toMatchObject({ dueAt: NOW });
    expect(await kept(sent)).toMatchObject({ dueAt: NOW, status: 'sent' });
    expect(await kept(within)).toEqual(within);
  });

  it('is more than one look reads', async () => {
    const rows = await db.write(async (tx) => {
      const made = Array.from({ length: 1_100 }, (_, i) =>
        queuedMessage({ n: i, at: at(10), more: { dueAt: at(11) } }),
      );
      for (const row of made) await insertMessage(tx, row);
      return made;
    });
    await bringerAt(NOW).bringForward(() => true);
    for (const row of [rows[0], rows.at(-1)]) {
      expect(row && (await kept(row)).dueAt).toEqual(NOW);
    }
  });

  it('is no text in the night that its recipient asked for just then: nobody knows when that was', async () => {
    const night = new Date('2026-06-01T23:00:00Z');
    const hours = { sendHours: '08:00-21:00', conversationId: null };
    const row = await write(new Date(night.getTime() + 20 * HOUR_MS), hours);
    await new ForwardBringer(quietEngine(db, night)).bringForward(() => true);
    expect(await dispatchDue(quietEngine(db, night))).toEqual([]);
    expect(await kept(row)).toMatchObject({ status: 'queued', heldUntil: expect.any(Date) });
  });
});

describe('a text that was on its way when a clock ran ahead', () => {
  const LEASE_MS = 30_000;
  const claimed = { status: 'sending', attempts: 1, leaseOwner: 'we' } as const;
  async function left(): Promise<MessageRow> {
    const until = new Date(at(100).getTime() + LEASE_MS);
    const row = await write(at(100), { ...claimed, leaseUntil: until, dueAt: until });
    const open = { finishedAt: null, outcome: null, errorCode: null, httpStatus: null };
    const attempt = { messageId: row.id, n: 1, startedAt: at(100), sentBy: null, ...open };
    await db.write(async (tx) => void (await tx.insert(attempts).values(attempt)));
    await bringerAt(NOW).bringForward(() => true);
    return row;
  }
  const LATER = new Date(NOW.getTime() + LEASE_MS);
  const looking = (answer: FindResult) => {
    const sent: string[] = [];
    const since: Date[] = [];
    const twilio: Transport = {
      ...makeSimulator(0),
      name: 'twilio',
      send: async ({ id }) => {
        sent.push(id);
        return { outcome: 'accepted', providerSid: 'SM9', status: 'queued' };
      },
      find: async (_, { startedAt }) => {
        since.push(startedAt);
        return answer;
      },
    };
    const engine = quietEngine(db, LATER, {
      transports: { simulator: makeSimulator(0), twilio },
    });
    return { sent, since, engine };
  };

  it('is left to whoever has it for as long as a claim lasts', async () => {
    const row = await left();
    expect(await kept(row)).toMatchObject({ dueAt: LATER, leaseUntil: LATER, status: 'sending' });
  });

  it('is never sent once more, though nothing is found: its moment is not known', async () => {
    const row = await left();
    const { engine, sent, since } = looking({ found: false, certain: true });
    await dispatchDue(engine);
    await dispatchDue(engine);
    expect(since).toEqual([LATER]);
    expect(sent).toEqual([]);
    expect(await kept(row)).toMatchObject({ status: 'failed', errorCode: 'unresolved' });
  });

  it('is what is found of it', async () => {
    const row = await left();
    const report = { status: 'sent', errorCode: null, errorWhy: null } as const;
    const { engine } = looking({ found: true, providerSid: 'SM1', report });
    await dispatchDue(engine);
    expect(await kept(row)).toMatchObject({ status: 'sent', providerSid: 'SM1' });
  });
});

it('no hours put a text off for longer than that', () => {
  const numbers = ['+18005550100', '+12125550100', '+447700900123', '+74951234567', '+61491570006'];
  const minute = fc.integer({ min: 0, max: 24 * 60 });
  const clock = (m: number) =>
    `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`;
  fc.assert(
    fc.property(
      fc.constantFrom(...numbers),
      fc.date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
      minute,
      minute,
      (number, now, one, other) => {
        fc.pre(one !== other);
        const hours = { from: clock(Math.min(one, other)), to: clock(Math.max(one, other)) };
        const until = quietUntil(e164Schema.parse(number), now, hours);
        expect((until?.getTime() ?? 0) - now.getTime()).toBeLessThan(50 * HOUR_MS);
      },
    ),
    { numRuns: 3_000 },
  );
});
