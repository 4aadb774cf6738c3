import type { Hono } from 'hono';
import twilio from 'twilio';
import { type CallbackParams, paramsOf } from '../callbacks/callback-params.ts';
import { isInPlace } from '../callbacks/is-in-place.ts';
import { CALLBACK_BYTES, STATUS_PATH } from '../callbacks/status-door.ts';
import { ProviderError } from '../../core/errors.ts';
import { INBOUND_NAMES, twilioInboundSchema } from '../inbound/inbound.ts';
import type { Received } from '../inbound/service.ts';
import type { Services } from '../services.ts';
import type { HttpEnv } from './http-env.ts';

/**
 * The doors providers come in by, under /webhooks/. No sign-in: each checks the signature of what
 * it is sent.
 */
export function webhooks(app: Hono<HttpEnv>, services: Services): void {
  inboundDoor(app, services);
  app.post(STATUS_PATH, async (c) => {
    const { search } = new URL(c.req.url);
    const signature = c.req.header('x-twilio-signature') ?? '';
    const body = await c.req.text();
    const answer = await services.messaging.statusDoor.receive({ search, signature, body });
    if (answer === 204) return c.body(null, 204);
    if (answer === 400) {
      const about = { requestId: c.get('requestId'), names: namesIn(paramsOf(body)) };
      services.log.error(
        about,
        'a status callback from Twilio could not be read, and is not taken in',
      );
      return c.text('This is no status callback.\n', 400);
    }
    if (answer === 413) return c.text('too large\n', 413);
    services.metrics.signatureFailed('status');
    services.log.warn({ requestId: c.get('requestId') }, 'a status callback was not from Twilio');
    return c.text('The signature does not fit.\n', 403);
  });
}

/** A text from outside. Answered with what is texted back at once, which is mostly nothing. */
function inboundDoor(app: Hono<HttpEnv>, services: Services): void {
  app.post('/webhooks/twilio/inbound', async (c) => {
    // Before anything is waited for: a question that goes out meanwhile is not what it answers.
    const cameAt = services.now();
    const text = await c.req.text();
    if (text.length > CALLBACK_BYTES) return c.text('too large\n', 413);
    const params = paramsOf(text);
    const signature = c.req.header('x-twilio-signature') ?? '';
    const { search } = new URL(c.req.url);
    const signed = { path: `/webhooks/twilio/inbound${search}`, signature, params };
    const signers = await services.twilio.projectsThatSigned(signed);
    const projects = isInPlace(params, INBOUND_NAMES, 'Body') ? signers : [];
    if (projects.length === 0) {
      services.metrics.signatureFailed('inbound');
      const requestId = c.get('requestId');
      if (signers.length === 0) services.log.warn({ requestId }, 'a text was not from Twilio');
      else {
        // Altered on its way; or Twilio has a new parameter with a name of ours in its own, and then no
        // text comes in any more until that is known here.
        const about = { requestId, sid: params['MessageSid'], names: namesIn(params) };
        services.log.error(
          about,
          'a text that Twilio has signed is refused: a name in it is not in its place',
        );
      }
      return c.text('The signature does not fit.\n', 403);
    }
    const inbound = twilioInboundSchema.safeParse(params);
    if (!inbound.success) {
      // Nothing that Twilio could send again would help, so it is answered; but it may be a STOP.
      const { issues } = inbound.error;
      const about = { requestId: c.get('requestId'), sid: params['MessageSid'], issues };
      services.log.error(about, 'a text from Twilio could not be read, and is not taken in');
    }
    let received: Received | null = null;
    try {
      if (inbound.success) {
        const one = { ...inbound.data, cameAt };
        received = await services.messaging.inbound.receiveFrom(projects, one);
      }
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      const about = { err: error, requestId: c.get('requestId'), sid: params['MessageSid'] };
      services.log.warn(
        about,
        'Twilio did not say when a START was written: it is fetched in a few minutes',
      );
      return c.text('Twilio did not say when this was written: it is fetched later.\n', 503);
    }
    if (inbound.success && received === null) {
      const about = { requestId: c.get('requestId'), sid: params['MessageSid'] };
      services.log.warn(about, 'a former account has not texted that person last: not taken in');
    }
    const answer = new twilio.twiml.MessagingResponse();
    if (received && received.reply !== null) answer.message(received.reply);
    return c.body(answer.toString(), 200, { 'content-type': 'text/xml; charset=utf-8' });
  });
}

/** Those that can be Twilio's: a piece of a text that was moved into a name is no matter for the log. */
function namesIn(params: CallbackParams): string[] {
  return Object.keys(params).filter((name) => /^\w{1,40}$/.test(name));
}
