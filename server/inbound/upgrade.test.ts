import { expect, it } from 'vitest';
import { oldDatabase } from '../../tests/old-database.ts';
import { testPlace } from '../../tests/server.ts';
import { openDb } from '../db/open.ts';
import { inboundMessages } from '../db/schema.sqlite.ts';
import { senderKeyOf } from '../engine/opt-outs/sender-key.ts';

const SENDERS = [
  `'{"type":"number","number":"+15005550006"}'`,
  `'{"type":"service","sid":"MG${'a'.repeat(32)}"}'`,
  'null',
];
const TEXTS = ['twilio', 'simulator'].flatMap((transport, n) =>
  SENDERS.map(
    (sender, m) =>
      `insert into inbound_messages
         (project_id, provider_sid, transport, from_number, sender, body, kind, received_at)
       values ('prj_a', 'SM${n}${m}', '${transport}', '+447700900101', ${sender}, 'hello', 'text', 0)`,
  ),
);
const PROJECT = `insert into projects (id, name, draft_rev, created_at, updated_at) values ('prj_a', 'Hotel', 0, 0, 0)`;

it('knows of the texts before to which sender they came', async () => {
  const place = await testPlace();
  await oldDatabase(place, 'received_senders', [PROJECT, ...TEXTS]);
  const db = await openDb({ ...place, onError: () => {}, onNotify: () => {} });
  const found = await db.read((tx) => tx.select().from(inboundMessages));
  expect(found).toHaveLength(6);
  for (const row of found) expect(row.senderKey).toBe(senderKeyOf(row));
  await db.close();
  await place.remove();
});
