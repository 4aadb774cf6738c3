import { pino } from 'pino';
import { z } from 'zod';
import { e164Schema } from '../../core/phone.ts';
import { systemActor } from '../../server/access/actor.ts';
import { authorize } from '../../server/access/authorize.ts';
import { createAfterword } from '../../server/create-afterword.ts';
import { openHotel } from '../hotel.ts';
import { askedSchema, type Told } from './queueing.ts';
import { randomOf } from './random.ts';

/** See `startQueueing`. Settings come as JSON. */
const { account, seed, ...settings } = z
  .object({
    config: z.record(z.string(), z.unknown()),
    engine: z.record(z.string(), z.unknown()),
    account: z.object({ accountSid: z.string(), authToken: z.string() }),
    seed: z.number(),
  })
  .parse(JSON.parse(process.argv[2] ?? '{}'));

const SENDER = { type: 'number', number: e164Schema.parse('+15005550006') } as const;
const random = randomOf(seed);
// It never listens, so it only queues.
const afterword = await createAfterword({ ...settings, log: pino({ level: 'silent' }) });
const { services } = afterword;
const { projectId, grant } = await openHotel(services, SENDER);
await services.twilio.connect(authorize(systemActor('test'), projectId, 'admin'), account);
const { records } = await services.drafts.get(grant);
const template = records.find((one) => one.kind === 'template');
if (template?.kind !== 'template') throw new Error('no template');
const place = { environment: 'sandbox', templateId: template.id } as const;

let n = 0;

async function queueOne(): Promise<string> {
  // Now and then the same text to the same number again, which is a message of its own.
  if (random() > 0.05) n += 1;
  const to = e164Schema.parse(`+4477${String(10_000_000 + n)}`);
  return (await services.messages.sendTest(grant, { ...place, to })).messageId;
}

function tell(told: Told): void {
  process.send?.(told);
}

process.on('message', (message) => {
  const { count } = askedSchema.parse(message);
  Promise.all(Array.from({ length: count }, queueOne)).then(
    (ids) => tell({ ids }),
    (error: unknown) => {
      throw error;
    },
  );
});
process.on('disconnect', () => process.exit());
tell({ ids: [] });
