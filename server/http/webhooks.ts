import type { Hono } from 'hono';
import twilio from 'twilio';
import { z } from 'zod';
import { type MessageId, messageIdSchema, type ProjectId } from '../../core/ids.ts';
import { applyReport } from '../engine/apply-report.ts';
import { messageById } from '../engine/outbox-repo.ts';
import type { MessageRow } from '../engine/outbox-types.ts';
import { twilioInboundSchema } from '../inbound/inbound.ts';
import type { Services } from '../services.ts';
import type { HttpEnv } from './http-env.ts';

/** What we read of a status callback. Twilio adds parameters unannounced: they are only signed. */
const callbackSchema = z.object({
  AccountSid: z.string(),
  MessageSid: z.string().min(1).max(64),
  MessageStatus: z.string().min(1).max(40),
  ErrorCode: z.string().max(10).optional(),
  ErrorMessage: z.string().max(500).optional(),
});

/** A callback is under 2 KB; anything much larger is not one. */
const CALLBACK_BYTES = 64_000;

/**
 * The doors providers come in by, under /webhooks/. No sign-in: each checks the signature of what
 * it is sent.
 */
export function webhooks(app: Hono<HttpEnv>, services: Services): void {
  inboundDoor(app, services);
  app.post('/webhooks/twilio/status', async (c) => {
    const text = await c.req.text();
    if (text.length > CALLBACK_BYTES) return c.text('too large\n', 413);
    const url = new URL(c.req.url);
    const params = paramsOf(text);
    const row = await messageOf(services, url.searchParams.get('message'));
    const signature = c.req.header('x-twilio-signature') ?? '';
    const signed = { path: `/webhooks/twilio/status${url.search}`, signature, params };
    if (!row || !(await isFromTwilio(services, row.projectId, signed))) {
      services.metrics.signatureFailed('status');
      services.log.warn({ requestId: c.get('requestId') }, 'a status callback was not from Twilio');
      return c.text('The signature does not fit.\n', 403);
    }
    const report = callbackSchema.safeParse(params);
    if (!report.success) return c.body(null, 204);
    await takeIn(services, row.id, report.data);
    return c.body(null, 204);
  });
}

/** A text from outside. Answered with what is texted back at once, which is mostly nothing. */
function inboundDoor(app: Hono<HttpEnv>, services: Services): void {
  app.post('/webhooks/twilio/inbound', async (c) => {
    const text = await c.req.text();
    if (text.length > CALLBACK_BYTES) return c.text('too large\n', 413);
    const params = paramsOf(text);
    const signature = c.req.header('x-twilio-signature') ?? '';
    const { search } = new URL(c.req.url);
    const signed = { path: `/webhooks/twilio/inbound${search}`, signature, params };
    const account = params['AccountSid'];
    const all = typeof account === 'string' ? await services.twilio.projectsOfAccount(account) : [];
    const projectIds: ProjectId[] = [];
    for (const projectId of all) {
      if (await isFromTwilio(services, projectId, signed)) projectIds.push(projectId);
    }
    if (projectIds.length === 0) {
      services.metrics.signatureFailed('inbound');
      services.log.warn({ requestId: c.get('requestId') }, 'a text was not from Twilio');
      return c.text('The signature does not fit.\n', 403);
    }
    const inbound = twilioInboundSchema.safeParse(params);
    const { reply } = inbound.success
      ? await services.messaging.inbound.receive(projectIds, inbound.data)
      : { reply: null };
    const answer = new twilio.twiml.MessagingResponse();
    if (reply !== null) answer.message(reply);
    return c.body(answer.toString(), 200, { 'content-type': 'text/xml; charset=utf-8' });
  });
}

type Params = Record<string, string | string[]>;

function paramsOf(text: string): Params {
  const params: Params = {};
  for (const [key, value] of new URLSearchParams(text)) {
    const before = params[key];
    params[key] = before === undefined ? value : [before, value].flat();
  }
  return params;
}

async function messageOf(services: Services, id: string | null): Promise<MessageRow | null> {
  const parsed = messageIdSchema.safeParse(id);
  return parsed.success ? await services.db.read((tx) => messageById(tx, parsed.data)) : null;
}

/** Signed with the token of the account that sends the project's texts, for our URL. */
async function isFromTwilio(
  services: Services,
  projectId: ProjectId,
  request: { readonly signature: string; readonly path: string; readonly params: Params },
): Promise<boolean> {
  const credentials = await services.twilio.credentialsOf(projectId);
  const { publicUrl } = services.config;
  if (!credentials || publicUrl === null || request.signature === '') return false;
  const { path, params, signature } = request;
  // As Twilio saw it: behind a proxy, our own idea of host, port and path is another one.
  const url = `${publicUrl}${path}`;
  if (!twilio.validateRequest(credentials.authToken, signature, url, params)) return false;
  return params['AccountSid'] === credentials.accountSid;
}

async function takeIn(
  services: Services,
  id: MessageId,
  report: z.infer<typeof callbackSchema>,
): Promise<void> {
  await services.db.write((tx) =>
    applyReport(services.messaging.engine, tx, id, {
      providerSid: report.MessageSid,
      status: report.MessageStatus,
      errorCode: report.ErrorCode || null,
      errorWhy: report.ErrorMessage || null,
      source: 'callback',
    }),
  );
}
