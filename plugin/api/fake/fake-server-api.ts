import { actionDefinitions } from '../../../actions/definitions.ts';
import {
  type ConversationId,
  type MessageId,
  makeId,
  messageIdSchema,
  type ProjectId,
  projectIdSchema,
  releaseIdSchema,
} from '../../../core/ids.ts';
import { findProblems } from '../../../core/problems/find-problems.ts';
import { problemKey } from '../../../core/problems/problem.ts';
import { recordsOf } from '../../../core/records/draft.ts';
import type { ProjectRecord } from '../../../core/records/record.ts';
import { defaultSettings } from '../../../core/records/settings.ts';
import { ApiError } from '../api-error.ts';
import type { ServerApi } from '../server-api.ts';
import type { ImportReport } from '../views.ts';
import { NO_FIGURES } from './fake-figures.ts';
import { NO_OPT_OUTS } from './fake-opt-outs.ts';
import { FakeDraft } from './fake-draft.ts';
import { harbourHotels } from './harbour-hotels.ts';
import type { Turn } from '../conversation-views.ts';

export const FAKE_PROJECT: ProjectId = projectIdSchema.parse('prj_harbour');
const FAKE_REPORT: ImportReport = {
  counts: {
    topics: 12,
    templates: 5,
    variants: 3,
    attributes: 6,
    entities: 1,
    variables: 1,
    handoffs: 1,
    functions: 2,
    smsActions: 4,
    handoffActions: 2,
  },
  lines: [
    {
      kind: 'converted',
      where: 'topics/balance_due.yaml',
      what: 'start_send_sms with sms_id="balance-due" became an SMS action',
      why: 'The prompt names a template.',
    },
    {
      kind: 'not converted',
      where: 'agent_settings/rules.txt',
      what: 'kept as a file',
      why: 'Afterword has no use for it; export writes it back.',
    },
  ],
};
const AT = '2026-11-20T09:41:00Z';

export interface FakeServer extends ServerApi {
  /** What the server holds, and a way to play somebody else. */
  readonly held: FakeDraft;
}

/**
 * A server in memory, for stories and tests: drafts, problems and publishing behave as the real
 * one's; calls are answered by a polite agent that understands nothing. Parts can be replaced.
 */
export function fakeServerApi(
  records: readonly ProjectRecord[] = harbourHotels(),
  parts: Partial<ServerApi> = {},
): FakeServer {
  const held = new FakeDraft(records);
  let releases = 2;
  const problems = () => findProblems(held.draft, actionDefinitions);
  return {
    held,
    projects: {
      create: () => Promise.resolve({ projectId: FAKE_PROJECT }),
      list: () => Promise.resolve({ projects: [summary(held)] }),
      import: () => Promise.resolve({ projectId: FAKE_PROJECT, report: FAKE_REPORT }),
      export: () => Promise.resolve({ fileName: 'harbour-hotels.zip', zipBase64: '' }),
    },
    drafts: {
      get: () => Promise.resolve({ rev: held.rev, records: [...held.draft.values()], edited: {} }),
      save: (input) => Promise.resolve(held.save(input)),
      problems: () => Promise.resolve({ problems: problems() }),
      feed: (_input, listener) => held.follow(listener),
    },
    templates: {
      whereUsed: () => Promise.resolve({ topics: [], actions: [], standsIn: null }),
      sendTest: () => Promise.resolve({ messageId: fakeMessage() }),
    },
    twilio: {
      get: () => Promise.resolve({ connected: false }),
      connect: () => refuse('Twilio does not know this account.'),
      disconnect: () => Promise.resolve(),
      chooseAnswers: () => refuse('Twilio is not connected.'),
      senders: () => Promise.resolve({ numbers: [], services: [] }),
      registrations: () => Promise.resolve({ readAt: null, isStale: false, registrations: [] }),
      compliance: () => refuse('Twilio is not connected.'),
      writeRegistration: () => refuse('This stand-in writes nothing.'),
      resume: () => Promise.resolve({ connected: false }),
    },
    releases: {
      publish({ acceptedWarnings }) {
        const accepted = new Set(acceptedWarnings);
        const left = problems().filter(
          (each) => each.severity === 'error' || !accepted.has(problemKey(each)),
        );
        if (left.length > 0) return Promise.resolve({ published: false, problems: left });
        releases += 1;
        const releaseId = makeId(releaseIdSchema, 'rel', String(releases));
        return Promise.resolve({ published: true, releaseId, number: releases });
      },
      list: () => Promise.resolve({ releases: [] }),
      get: ({ releaseId }) =>
        Promise.resolve({
          release: { id: releaseId, number: releases, records: [...held.draft.values()] },
        }),
      compare: () => Promise.resolve({ differences: [] }),
    },
    deployments: {
      list: () => Promise.resolve({ environments: [], history: [] }),
      problems: () =>
        Promise.resolve({
          problems: findProblems(held.draft, actionDefinitions, { target: 'live' }),
        }),
      promote: () => Promise.resolve({ promoted: true, number: releases }),
      rollBack: () => Promise.resolve({ number: releases }),
    },
    conversations: {
      start: () => refuse('This stand-in takes no calls.'),
      say: ({ conversationId }) => Promise.resolve(emptyTurn(conversationId)),
      smsReply: () => refuse('This stand-in takes no texts.'),
      end: ({ conversationId }) => Promise.resolve(emptyTurn(conversationId)),
      get: () => refuse('This stand-in keeps no conversations.'),
      list: () => Promise.resolve({ conversations: [], next: null }),
      getMany: () => Promise.resolve({ conversations: [] }),
      feed: () => () => {},
    },
    messages: {
      list: () => Promise.resolve({ messages: [], next: null }),
      get: () => refuse('This stand-in keeps no messages.'),
      getMany: () => Promise.resolve({ messages: [] }),
      retry: () => refuse('This stand-in keeps no messages.'),
      cancel: () => refuse('This stand-in keeps no messages.'),
      export: () => Promise.resolve({ url: 'data:text/csv,id', fileName: 'messages.csv' }),
      received: () => Promise.resolve({ texts: [], next: null }),
      getReceived: () => refuse('This stand-in keeps no messages.'),
      receivedSenders: () => Promise.resolve({ senders: [] }),
      exportReceived: () => Promise.resolve({ url: 'data:text/csv,id', fileName: 'received.csv' }),
    },
    optOuts: NO_OPT_OUTS,
    analytics: NO_FIGURES,
    access: {
      me: () => Promise.resolve({ name: 'you', may: ['see', 'build', 'publish'], local: true }),
    },
    ...parts,
  };
}

/** The records of a project without topics. */
export function emptyProject(): ProjectRecord[] {
  return [{ ...defaultSettings('New project'), rev: 1 }];
}

function summary(held: FakeDraft) {
  const [settings] = recordsOf(held.draft, 'settings');
  return {
    id: FAKE_PROJECT,
    name: settings?.name ?? 'Project',
    topics: recordsOf(held.draft, 'topic').length,
    templates: recordsOf(held.draft, 'template').length,
    updatedAt: AT,
  };
}

function emptyTurn(conversationId: ConversationId): Turn {
  const nothing = { say: [], effects: [], notes: [], messages: [], problems: [] };
  return { conversationId, turn: 1, phase: 'open', ...nothing };
}

function fakeMessage(): MessageId {
  return makeId(messageIdSchema, 'msg', '1');
}

function refuse(message: string): Promise<never> {
  return Promise.reject(new ApiError('refused', message, 'Use the real server for this.'));
}
