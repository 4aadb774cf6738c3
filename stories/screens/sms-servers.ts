import { ApiError } from '../../plugin/api/api-error.ts';
import { emptyProject, fakeServerApi } from '../../plugin/api/fake/fake-server-api.ts';
import { fakeTwilio } from '../../plugin/api/fake/fake-twilio.ts';
import type { ServerApi } from '../../plugin/api/server-api.ts';
import type { EditedBy } from '../../plugin/api/views.ts';
import type { ProjectRecord } from '../../core/records/record.ts';
import { DELIVERED } from './sms-message.ts';
import { manyTemplates } from './sms-records.ts';

const HOUR_MS = 3_600_000;

/** Six texts, saved at different times, with or without a Twilio account. */
export function smsServer(
  connected = true,
  parts: Partial<ServerApi> = {},
  records: readonly ProjectRecord[] = manyTemplates(),
): ServerApi {
  const messages = {
    ...fakeServerApi().messages,
    get: () => Promise.resolve(DELIVERED),
  };
  const twilio = fakeTwilio(connected);
  const server = fakeServerApi(records, { twilio, messages, ...parts });
  const ago = (hours: number): EditedBy => ({
    at: new Date(Date.now() - hours * HOUR_MS).toISOString(),
    by: 'Ana',
  });
  const edited = {
    tpl_reservation: ago(2),
    tpl_directions: ago(0.1),
    tpl_directions_es: ago(26),
    tpl_spa_menu: ago(24 * 9),
    tpl_late: ago(24 * 400),
    tpl_empty: ago(24 * 30),
  };
  const get: ServerApi['drafts']['get'] = async (input) => ({
    ...(await server.drafts.get(input)),
    edited,
  });
  return { ...server, drafts: { ...server.drafts, get } };
}

export function noTemplates(): ServerApi {
  return fakeServerApi(emptyProject(), { twilio: fakeTwilio(false) });
}

/** Takes each test, but its first answer is lost; a second text under another key would fail. */
export function deafAtFirst(): ServerApi {
  const server = smsServer();
  let key: string | null = null;
  return {
    ...server,
    templates: {
      ...server.templates,
      sendTest({ onceKey }) {
        if (key === onceKey) return Promise.resolve({ messageId: DELIVERED.id });
        const error =
          key === null
            ? new ApiError('offline', 'The server did not answer.', 'Try again.')
            : new ApiError('refused', 'It was sent twice.', 'Ask under the same key.');
        key = onceKey;
        return Promise.reject(error);
      },
    },
  };
}

export type TestInput = Parameters<ServerApi['templates']['sendTest']>[0];

/** Takes each test, and tells what it was asked for. */
export function hearsTests(hear: (test: TestInput) => void): ServerApi {
  const server = smsServer();
  return {
    ...server,
    templates: {
      ...server.templates,
      sendTest(test) {
        hear(test);
        return Promise.resolve({ messageId: DELIVERED.id });
      },
    },
  };
}

/** The same with an account, and what is other of it or of what it answers. */
export function connectedSmsServer(
  change: Partial<ServerApi['twilio']> = {},
  account: Parameters<typeof fakeTwilio>[1] = {},
): ServerApi {
  return smsServer(true, { twilio: { ...fakeTwilio(true, account), ...change } });
}
