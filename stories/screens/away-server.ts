import { ApiError } from '../../plugin/api/api-error.ts';
import { type FakeServer, fakeServerApi } from '../../plugin/api/fake/fake-server-api.ts';
import { fakeTwilio } from '../../plugin/api/fake/fake-twilio.ts';
import { conversationsServer } from './conversation-list.ts';
import { FIGURES, messagesServer } from './figures.ts';
import { manyTemplates } from './sms-records.ts';

export interface AwayServer extends FakeServer {
  /** Nothing but the draft's feed knows of it yet. */
  readonly leave: () => void;
  readonly comeBack: () => void;
}

/** A server that goes away and comes back; while it is away no question is answered. */
export function awayServer(): AwayServer {
  let isAway = false;
  const unlessAway = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    if (isAway) throw new ApiError('offline', 'The server did not answer.', 'Check it.');
    return ask();
  };
  const { messages } = messagesServer();
  const { conversations } = conversationsServer();
  const twilio = fakeTwilio(true);
  const server = fakeServerApi(manyTemplates(), {
    messages: {
      ...messages,
      list: (input) => unlessAway(() => messages.list(input)),
      get: (input) => unlessAway(() => messages.get(input)),
    },
    conversations: {
      ...conversations,
      list: (input) => unlessAway(() => conversations.list(input)),
      get: (input) => unlessAway(() => conversations.get(input)),
    },
    twilio: {
      ...twilio,
      get: (input) => unlessAway(() => twilio.get(input)),
      compliance: (input) => unlessAway(() => twilio.compliance(input)),
    },
    analytics: { ...FIGURES, summary: (input) => unlessAway(() => FIGURES.summary(input)) },
  });
  return {
    ...server,
    leave() {
      isAway = true;
      server.held.loseConnections();
    },
    comeBack() {
      isAway = false;
      server.held.restoreConnections();
    },
  };
}
