import { pino } from 'pino';
import { z } from 'zod';
import { senderSchema } from '../../core/phone.ts';
import { systemActor } from '../../server/access/actor.ts';
import { authorize } from '../../server/access/authorize.ts';
import { createAfterword } from '../../server/create-afterword.ts';
import { openHotel } from '../hotel.ts';
import { askedSchema, type TextToQueue, type Told } from './queueing.ts';

/** See `startQueueing`. Settings come as JSON. */
const { account, senders, ...settings } = z
  .object({
    config: z.record(z.string(), z.unknown()),
    engine: z.record(z.string(), z.unknown()),
    account: z.object({ accountSid: z.string(), authToken: z.string() }),
    senders: z.array(senderSchema),
  })
  .parse(JSON.parse(process.argv[2] ?? '{}'));

// It never listens, so it only queues.
const afterword = await createAfterword({ ...settings, log: pino({ level: 'silent' }) });
const { services } = afterword;
const places: Awaited<ReturnType<typeof openPlace>>[] = [];
for (const sender of senders) places.push(await openPlace(sender));

/** A project whose texts this sender sends. */
async function openPlace(sender: z.infer<typeof senderSchema>) {
  const { projectId, grant } = await openHotel(services, sender);
  const admin = authorize(systemActor('test'), projectId, 'admin');
  await services.twilio.connect(admin, account);
  const { records } = await services.drafts.get(grant);
  const template = records.find((one) => one.kind === 'template');
  if (template?.kind !== 'template') throw new Error('no template');
  return { grant, admin, templateId: template.id };
}

async function queue({ to, sender }: TextToQueue): Promise<string> {
  const place = places[sender];
  if (!place) throw new Error('no such sender');
  const { grant, templateId } = place;
  const request = { environment: 'sandbox', templateId, to } as const;
  return (await services.messages.sendTest(grant, request)).messageId;
}

async function resume(): Promise<void> {
  for (const { admin } of places) {
    const view = await services.twilio.get(admin);
    if (!view.connected) continue;
    const paused = [
      ...(view.paused ? [{}] : []),
      ...view.pausedSenders.map(({ sender }) => ({ sender })),
    ];
    // Not put right yet: asked again the next time.
    for (const one of paused) await services.twilio.resume(admin, one).catch(() => {});
  }
}

function tell(told: Told): void {
  process.send?.(told);
}

process.on('message', (message) => {
  const asked = askedSchema.parse(message);
  const ids = asked.do === 'queue' ? Promise.all(asked.texts.map(queue)) : resume().then(() => []);
  ids.then(
    (all) => tell({ ids: all }),
    (error: unknown) => {
      throw error;
    },
  );
});
process.on('disconnect', () => process.exit());
tell({ ids: [] });
