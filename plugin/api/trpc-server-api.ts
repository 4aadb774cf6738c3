import {
  createTRPCClient,
  httpLink,
  httpSubscriptionLink,
  splitLink,
  TRPCClientError,
} from '@trpc/client';
import { EventSource } from 'eventsource';
import { z } from 'zod';
import type { AppRouter } from '../../server/app-router.ts';
import { ApiError, type ApiErrorCode, toApiError } from './api-error.ts';
import { csvFile } from './csv-file.ts';
import type { FeedListener, ServerApi, Unsubscribe } from './server-api.ts';

export interface ServerAddress {
  /** Of the server's `/trpc`, like `https://example.com/trpc`. */
  readonly url: string;
  /** Sent as a bearer; without it the browser's cookie counts. */
  readonly token?: string | undefined;
}

/** The real server, over tRPC; feeds are server-sent events that resume by themselves. */
export function trpcServerApi({ url, token }: ServerAddress): ServerApi {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const client = createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (operation) => operation.type === 'subscription',
        true: feedLink(url, token),
        false: httpLink({ url, headers }),
      }),
    ],
  });
  const fileAt = ({ path, fileName }: { path: string; fileName: string }) =>
    csvFile(`${url.replace(/\/trpc\/?$/, '')}${path}`, fileName, headers);
  return {
    projects: {
      create: (input) => answer(client.projects.create.mutate(input)),
      list: () => answer(client.projects.list.query()),
      import: (input, signal) => answer(client.projects.import.mutate(input, options(signal))),
      export: (input, signal) => answer(client.projects.export.query(input, options(signal))),
    },
    drafts: {
      get: (input) => answer(client.drafts.get.query(input)),
      save: (input) => answer(client.drafts.save.mutate({ ...input, base: { ...input.base } })),
      problems: (input) => answer(client.drafts.problems.query(input)),
      feed: (input, listener) =>
        follow(listener, (handlers) => client.drafts.feed.subscribe(input, handlers)),
    },
    templates: {
      whereUsed: (input) => answer(client.templates.whereUsed.query(input)),
      sendTest: (input) => answer(client.templates.sendTest.mutate(input)),
    },
    twilio: {
      get: (input) => answer(client.twilio.get.query(input)),
      connect: (input) => answer(client.twilio.connect.mutate(input)),
      disconnect: (input) => answer(client.twilio.disconnect.mutate(input).then(() => undefined)),
      chooseAnswers: (input) => answer(client.twilio.chooseAnswers.mutate(input)),
      senders: (input) => answer(client.twilio.senders.query(input)),
      registrations: (input) => answer(client.twilio.registrations.query(input)),
      compliance: (input) => answer(client.twilio.compliance.query(input)),
      writeRegistration: (input) => answer(client.twilio.writeRegistration.mutate(input)),
      resume: (input) => answer(client.twilio.resume.mutate(input)),
    },
    releases: {
      publish: (input) =>
        answer(
          client.releases.publish.mutate({
            ...input,
            acceptedWarnings: [...input.acceptedWarnings],
          }),
        ),
      list: (input) => answer(client.releases.list.query(input)),
      get: (input) => answer(client.releases.get.query(input)),
      compare: (input) => answer(client.releases.compare.query(input)),
    },
    deployments: {
      list: (input) => answer(client.deployments.list.query(input)),
      problems: (input) => answer(client.deployments.problems.query(input)),
      promote: (input) =>
        answer(
          client.deployments.promote.mutate({
            ...input,
            acceptedWarnings: [...input.acceptedWarnings],
          }),
        ),
      rollBack: (input) => answer(client.deployments.rollBack.mutate(input)),
    },
    conversations: {
      start: (input) => answer(client.conversations.start.mutate(input)),
      say: (input) => answer(client.conversations.say.mutate(input)),
      smsReply: (input) => answer(client.conversations.smsReply.mutate(input)),
      end: (input) => answer(client.conversations.end.mutate(input)),
      get: (input) => answer(client.conversations.get.query(input)),
      list: (input) => answer(client.conversations.list.query(input)),
      getMany: ({ conversationIds, ...input }) =>
        answer(
          client.conversations.getMany.query({ ...input, conversationIds: [...conversationIds] }),
        ),
      feed: (input, listener) =>
        follow(listener, (handlers) => client.conversations.feed.subscribe(input, handlers)),
    },
    messages: {
      list: (input) => answer(client.messages.list.query(input)),
      get: (input) => answer(client.messages.get.query(input)),
      getMany: ({ messageIds, ...input }) =>
        answer(client.messages.getMany.query({ ...input, messageIds: [...messageIds] })),
      retry: (input) => answer(client.messages.retry.mutate(input)),
      cancel: (input) => answer(client.messages.cancel.mutate(input)),
      async export(input) {
        // What a person exports is opened in a spreadsheet.
        const wanted = { ...input, bom: true };
        return fileAt(await answer(client.messages.export.query(wanted)));
      },
      received: (input) => answer(client.messages.received.query(input)),
      getReceived: (input) => answer(client.messages.getReceived.query(input)),
      receivedSenders: (input) => answer(client.messages.receivedSenders.query(input)),
      exportReceived: async (input) =>
        fileAt(await answer(client.messages.exportReceived.query({ ...input, bom: true }))),
    },
    optOuts: {
      list: (input) => answer(client.optOuts.list.query(input)),
      ended: (input) => answer(client.optOuts.ended.query(input)),
      senders: (input) => answer(client.optOuts.senders.query(input)),
      add: ({ senders, ...input }) =>
        answer(client.optOuts.add.mutate({ ...input, ...(senders && { senders: [...senders] }) })),
      remove: (input) =>
        answer(client.optOuts.remove.mutate({ ...input, senders: [...input.senders] })),
      export: async (input) =>
        fileAt(await answer(client.optOuts.export.query({ ...input, bom: true }))),
    },
    analytics: {
      summary: (input) => answer(client.analytics.summary.query(input)),
      series: (input) => answer(client.analytics.series.query(input)),
      funnel: (input) => answer(client.analytics.funnel.query(input)),
      errors: (input) => answer(client.analytics.errors.query(input)),
      breakdown: (input) => answer(client.analytics.breakdown.query(input)),
    },
    access: { me: () => answer(client.access.me.query()) },
  };
}

/** The browser's own EventSource sends no headers; with a token another one does. */
function feedLink(url: string, token: string | undefined) {
  if (token === undefined) return httpSubscriptionLink({ url });
  const withToken: typeof fetch = (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('authorization', `Bearer ${token}`);
    return fetch(input, { ...init, headers });
  };
  return httpSubscriptionLink({ url, EventSource, eventSourceOptions: { fetch: withToken } });
}

function options(signal: AbortSignal | undefined) {
  return signal ? { signal } : {};
}

async function answer<Value>(asked: Promise<Value>): Promise<Value> {
  try {
    return await asked;
  } catch (thrown) {
    throw readError(thrown);
  }
}

interface Handlers<Item> {
  onData(event: { data: Item }): void;
  onConnectionStateChange(change: { state: 'idle' | 'connecting' | 'pending' }): void;
  onError(): void;
}

/** `pending` is tRPC's word for connected and waiting; `connecting` comes with every break too. */
function follow<Item>(
  listener: FeedListener<Item>,
  subscribe: (handlers: Handlers<Item>) => { unsubscribe(): void },
): Unsubscribe {
  let wasConnected = false;
  const subscription = subscribe({
    onData: ({ data }) => listener.item(data),
    onConnectionStateChange({ state }) {
      if (state === 'pending') {
        wasConnected = true;
        listener.connected();
      } else if (wasConnected) listener.lost();
    },
    onError: () => listener.lost(),
  });
  return () => subscription.unsubscribe();
}

const errorDataSchema = z.object({
  code: z.string(),
  remedy: z.string(),
  details: z.unknown().optional(),
});
const USER_CODES = [
  'bad_input',
  'not_found',
  'conflict',
  'not_allowed',
  'not_signed_in',
  'too_large',
  'refused',
] as const satisfies readonly ApiErrorCode[];

/** The server's own words where it answered; otherwise that no answer came. */
function readError(thrown: unknown): ApiError {
  if (!(thrown instanceof TRPCClientError)) return toApiError(thrown);
  const data = errorDataSchema.safeParse(thrown.data);
  if (!data.success) {
    return new ApiError(
      'offline',
      'The server did not answer.',
      'Check that it is running and that you are connected, then try again.',
    );
  }
  const code = USER_CODES.find((known) => known === data.data.code) ?? 'bug';
  return new ApiError(code, thrown.message, data.data.remedy, data.data.details);
}
