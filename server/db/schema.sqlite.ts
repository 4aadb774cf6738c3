import type { ConversationEvent } from '../../core/conversation/events.ts';
import type { Effect, Receipt, TurnNote } from '../../core/conversation/effects.ts';
import type { ConversationOutcome, ConversationState } from '../../core/conversation/state.ts';
import type {
  ActionId,
  ConversationId,
  DeploymentId,
  EndedOptOutId,
  MessageId,
  ProjectId,
  ReceiptId,
  RecordId,
  ReleaseId,
  TemplateId,
  TopicId,
  VariantId,
} from '../../core/ids.ts';
import type { JsonObject, JsonValue } from '../../core/json.ts';
import type { Business } from '../../core/messaging/a2p/business.ts';
import type { SenderRegistration } from '../../core/messaging/a2p/registration.ts';
import type { KeywordsAnsweredBy } from '../../core/messaging/keywords-answered-by.ts';
import type {
  HowEnded,
  HowOptedOut,
  OptOutSender,
  SenderKey,
} from '../../core/messaging/opt-outs.ts';
import type { Outcome } from '../../core/messaging/outcomes.ts';
import type { WhyUnanswered } from '../../core/messaging/taken-as.ts';
import type { E164, Environment, Sender } from '../../core/phone.ts';
import type { Change } from '../../core/records/change.ts';
import type { ProjectRecord, RecordKind } from '../../core/records/record.ts';
import type { Release } from '../../core/release/release.ts';
import type { TopicModel } from '../../core/understanding/topics/train-topic-matcher.ts';
import {
  bool,
  check,
  hasWork,
  index,
  instant,
  integer,
  isReceiptFor,
  isSet,
  isUnset,
  isWord,
  json,
  primaryKey,
  table,
  text,
  uniqueIndex,
} from './columns.sqlite.ts';

/** A text and its consent carry their environment: `draft` is a call with the unpublished draft. */
export type StoredEnvironment = Environment | 'draft';

export const projects = table('projects', {
  id: text<ProjectId>().primaryKey(),
  name: text().notNull(),
  /** Number of the last change; 0 before the first. */
  draftRev: integer().notNull(),
  createdAt: instant().notNull(),
  updatedAt: instant().notNull(),
});

/** The draft: one row per record, whatever its kind. */
export const records = table(
  'records',
  {
    projectId: text<ProjectId>()
      .notNull()
      .references(() => projects.id),
    id: text<RecordId>().notNull(),
    kind: text<RecordKind>().notNull(),
    /** The change that last wrote it. */
    rev: integer().notNull(),
    json: json<ProjectRecord>().notNull(),
    /** What no two records of a project may share, like `template:directions_en`. */
    uniqueKey: text(),
    updatedAt: instant().notNull(),
    updatedBy: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    uniqueIndex('records_unique_key').on(t.projectId, t.uniqueKey),
    index('records_kind').on(t.projectId, t.kind),
  ],
);

/** Every saved change, in order. Never rewritten. */
export const changes = table(
  'changes',
  {
    projectId: text<ProjectId>()
      .notNull()
      .references(() => projects.id),
    seq: integer().notNull(),
    /** Made by the client: the same id again is the same change, answered and not repeated. */
    changeId: text().notNull(),
    author: text().notNull(),
    at: instant().notNull(),
    change: json<Change>().notNull(),
    /** The records it replaced or removed, as they were. */
    before: json<readonly ProjectRecord[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.seq] }),
    uniqueIndex('changes_change_id').on(t.projectId, t.changeId),
  ],
);

export const releases = table(
  'releases',
  {
    id: text<ReleaseId>().primaryKey(),
    projectId: text<ProjectId>()
      .notNull()
      .references(() => projects.id),
    /** Null for the draft compiled for a test call. */
    number: integer(),
    json: json<Release>().notNull(),
    /** The trained topic matcher, as its `toJSON` gives it. */
    matcher: json<TopicModel>().notNull(),
    /** For lists, without reading `json`. */
    topics: integer().notNull(),
    actions: integer().notNull(),
    templates: integer().notNull(),
    /** The draft's change number it was compiled from. */
    draftRev: integer().notNull(),
    note: text().notNull(),
    author: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [uniqueIndex('releases_number').on(t.projectId, t.number)],
);

/** Append-only: the newest row of a project and environment is what is active there. */
export const deployments = table(
  'deployments',
  {
    id: text<DeploymentId>().primaryKey(),
    projectId: text<ProjectId>()
      .notNull()
      .references(() => projects.id),
    environment: text<Environment>().notNull(),
    releaseId: text<ReleaseId>()
      .notNull()
      .references(() => releases.id),
    /** 1, 2, 3… within the project. */
    seq: integer().notNull(),
    why: text<'published' | 'promoted' | 'rolled back'>().notNull(),
    at: instant().notNull(),
    by: text().notNull(),
  },
  (t) => [
    uniqueIndex('deployments_seq').on(t.projectId, t.seq),
    index('deployments_environment').on(t.projectId, t.environment, t.seq),
  ],
);

export const conversations = table(
  'conversations',
  {
    id: text<ConversationId>().primaryKey(),
    projectId: text<ProjectId>()
      .notNull()
      .references(() => projects.id),
    environment: text<StoredEnvironment>().notNull(),
    releaseId: text<ReleaseId>()
      .notNull()
      .references(() => releases.id),
    channel: text().notNull(),
    /** Started from the test panel: left out of the figures. */
    isTest: bool().notNull(),
    state: json<ConversationState>().notNull(),
    /** Counts the turns' writes: a turn based on another revision is refused and taken again. */
    rev: integer().notNull(),
    caller: text<E164>(),
    language: text().notNull(),
    variantId: text<VariantId>(),
    phase: text<ConversationState['phase']>().notNull(),
    /** Like `phase`, except that who was passed on stays so when the call ends, or how it ended. */
    outcome: text<ConversationOutcome>().notNull().default('open'),
    startedAt: instant().notNull(),
    endedAt: instant(),
    /** What the simulator shall report for this conversation's texts; null outside of it. */
    simulate: text(),
  },
  (t) => [
    index('conversations_started').on(t.projectId, t.startedAt),
    // Each filter of the list is a few walks along this one; what it does not name is gone through.
    index('conversations_outcome').on(t.projectId, t.outcome, t.environment, t.isTest, t.startedAt),
    // Those that go on only: which of them nobody holds any more is looked for all the time.
    index('conversations_open').on(t.channel, t.startedAt, t.id).where(isWord(t.outcome, 'open')),
    index('conversations_caller').on(t.projectId, t.caller, t.startedAt).where(isSet(t.caller)),
  ],
);

export const conversationEvents = table(
  'conversation_events',
  {
    conversationId: text<ConversationId>()
      .notNull()
      .references(() => conversations.id),
    seq: integer().notNull(),
    projectId: text<ProjectId>().notNull(),
    at: instant().notNull(),
    /** Made by the channel: the same id again is the same event, answered and not repeated. */
    eventId: text(),
    event: json<ConversationEvent>().notNull(),
    effects: json<readonly Effect[]>().notNull(),
    notes: json<readonly TurnNote[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.conversationId, t.seq] }),
    uniqueIndex('conversation_events_event_id').on(t.conversationId, t.eventId),
    index('conversation_events_at').on(t.projectId, t.at),
    // Few turns have any: what a crash cut off is found without going through the others.
    index('conversation_events_work').on(t.at, t.conversationId, t.seq).where(hasWork(t.effects)),
  ],
);

/** The outbox, and what became of each text. */
export const messages = table(
  'messages',
  {
    id: text<MessageId>().primaryKey(),
    projectId: text<ProjectId>()
      .notNull()
      .references(() => projects.id),
    conversationId: text<ConversationId>(),
    environment: text<StoredEnvironment>().notNull(),
    actionId: text<ActionId>(),
    templateId: text<TemplateId>().notNull(),
    title: text().notNull(),
    recipient: text<E164>().notNull(),
    /** Null: the simulator. */
    sender: json<Sender>(),
    body: text().notNull(),
    encoding: text<'GSM-7' | 'UCS-2'>().notNull(),
    segments: integer().notNull(),
    /** No text without one. */
    receipt: json<Receipt>().notNull(),
    receiptId: text<ReceiptId>().notNull(),
    onceKey: text().notNull(),
    status: text().notNull(),
    statusAt: instant().notNull(),
    transport: text<'simulator' | 'twilio'>().notNull(),
    /** Twilio's id of the message. */
    providerSid: text(),
    errorCode: text(),
    errorWhy: text(),
    createdAt: instant().notNull(),
    /** When the dispatcher shall look at it next; null when nothing is left to do. */
    dueAt: instant(),
    /** Claimed by `leaseOwner` until then. */
    leaseUntil: instant(),
    leaseOwner: text(),
    attempts: integer().notNull(),
    simulate: text(),
    /** Whose rate it counts against and whose pause it waits for; see `senderKeyOf`. */
    senderKey: text().notNull().default('simulator'),
    /** When it may go out at the recipient's place, like `08:00-21:00`; null: at any hour. */
    sendHours: text(),
    /** It waited, or waits, for these hours to begin then. */
    heldUntil: instant(),
    /** The topic the caller was told about when they agreed; null for test sends and answers by text. */
    topicId: text<TopicId>(),
    /** From the test panel, or a test send: counted apart from what callers got. */
    isTest: bool().notNull().default(false),
  },
  (t) => [
    check('messages_receipt', isReceiptFor(t.receipt, t.receiptId, t.recipient)),
    uniqueIndex('messages_once_key').on(t.projectId, t.onceKey),
    // Of what is still to be done only: what is finished costs these nothing.
    index('messages_due').on(t.status, t.dueAt).where(isSet(t.dueAt)),
    // Without the status, which all of them have: Postgres asks an index of such rows only for the
    // rest, and would take one that begins with it for the worse choice.
    index('messages_lane').on(t.projectId, t.senderKey, t.dueAt).where(isWord(t.status, 'queued')),
    // What is on its way, by whom a text of the same words would go to.
    index('messages_sending').on(t.recipient).where(isWord(t.status, 'sending')),
    index('messages_conversation').on(t.conversationId),
    index('messages_created').on(t.projectId, t.createdAt),
    index('messages_provider_sid').on(t.providerSid).where(isSet(t.providerSid)),
    index('messages_recipient').on(t.projectId, t.recipient, t.createdAt),
    index('messages_status').on(t.projectId, t.status, t.createdAt),
    index('messages_template').on(t.projectId, t.templateId, t.createdAt),
  ],
);

export const messageHistory = table(
  'message_history',
  {
    messageId: text<MessageId>()
      .notNull()
      .references(() => messages.id),
    seq: integer().notNull(),
    at: instant().notNull(),
    status: text().notNull(),
    detail: json<JsonValue>(),
  },
  (t) => [primaryKey({ columns: [t.messageId, t.seq] })],
);

/**
 * Status callbacks that were answered and wait to be applied. Written before the answer, so none is
 * lost; removed in the transaction that applies it.
 */
export const statusCallbacks = table('status_callbacks', {
  /** Made here; sorts by arrival. */
  id: text().primaryKey(),
  messageId: text<MessageId>()
    .notNull()
    .references(() => messages.id),
  receivedAt: instant().notNull(),
  /** All that came, what we know and what we do not. Its signature was right. */
  params: json<JsonObject>().notNull(),
  /** How often it could not be applied. */
  failures: integer().notNull(),
});

/** One row per call to the provider. */
export const attempts = table(
  'attempts',
  {
    messageId: text<MessageId>()
      .notNull()
      .references(() => messages.id),
    n: integer().notNull(),
    /**
     * The account it was claimed for, and only ever sent through. Null: the simulator's, one that was
     * claimed while nothing was connected and so was not sent, or from before this was kept.
     */
    sentBy: text(),
    startedAt: instant().notNull(),
    finishedAt: instant(),
    outcome: text(),
    errorCode: text(),
    httpStatus: integer(),
  },
  (t) => [primaryKey({ columns: [t.messageId, t.n] })],
);

/**
 * How many messages came to which end, kept with every change of a status, so that no figure costs a
 * walk over the messages. A message counts on the day it was queued (UTC). Empty text stands for
 * none. `shard` spreads what would be one row that every process wants to write at once.
 */
export const messageStats = table(
  'message_stats',
  {
    projectId: text<ProjectId>().notNull(),
    /** YYYY-MM-DD. */
    day: text().notNull(),
    environment: text<StoredEnvironment>().notNull(),
    isTest: bool().notNull(),
    templateId: text<TemplateId>().notNull(),
    topicId: text<TopicId | ''>().notNull(),
    senderKey: text().notNull(),
    outcome: text<Outcome>().notNull(),
    /** Why, where the outcome is a bad one. */
    errorCode: text().notNull(),
    shard: integer().notNull(),
    messages: integer().notNull(),
    segments: integer().notNull(),
  },
  (t) => [
    primaryKey({
      name: 'message_stats_key',
      columns: [
        t.projectId,
        t.day,
        t.environment,
        t.isTest,
        t.templateId,
        t.topicId,
        t.senderKey,
        t.outcome,
        t.errorCode,
        t.shard,
      ],
    }),
  ],
);

/** An answer to STOP, START or HELP is no action's text: counted apart, with its segments. */
export type EventKind =
  | 'matched'
  | 'offered'
  | 'agreed'
  | 'api failure'
  | 'keyword answer'
  | 'keyword segment';

/** How often something happened on a day (UTC): the way to a text, failures of the API, answers to keywords. */
export const eventStats = table(
  'event_stats',
  {
    projectId: text<ProjectId>().notNull(),
    day: text().notNull(),
    environment: text<StoredEnvironment>().notNull(),
    isTest: bool().notNull(),
    what: text<EventKind>().notNull(),
    topicId: text<TopicId | ''>().notNull(),
    errorCode: text().notNull(),
    shard: integer().notNull(),
    n: integer().notNull(),
  },
  (t) => [
    primaryKey({
      name: 'event_stats_key',
      columns: [
        t.projectId,
        t.what,
        t.day,
        t.environment,
        t.isTest,
        t.topicId,
        t.errorCode,
        t.shard,
      ],
    }),
  ],
);

/** Every title a template's texts went out under: what a search looks through instead of the texts. */
export const messageTitles = table(
  'message_titles',
  {
    projectId: text<ProjectId>().notNull(),
    templateId: text<TemplateId>().notNull(),
    title: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.templateId, t.title] })],
);

/** What is known of a sender over all projects and processes. */
export const senderStates = table('sender_states', {
  key: text().primaryKey(),
  /** It may send again from then on: each claim moves it by segments / rate. */
  nextFreeAt: instant().notNull(),
  /** Instead of the rate that senders of its kind have. */
  segmentsPerMinute: integer(),
});

/** What rests until a person has put it in order: a project's connection, or one of its senders. */
export const pauses = table(
  'pauses',
  {
    projectId: text<ProjectId>()
      .notNull()
      .references(() => projects.id),
    /** `connection`, or a sender's key. */
    what: text().notNull(),
    /** Of a sender: the account that it is one of. The pause holds while that one is connected. */
    accountSid: text(),
    since: instant().notNull(),
    errorCode: text().notNull(),
    errorWhy: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.what] })],
);

/** Who wants no texts from a sender of ours. A row is there as long as the opt-out holds. */
export const optOuts = table(
  'opt_outs',
  {
    projectId: text<ProjectId>()
      .notNull()
      .references(() => projects.id),
    recipient: text<E164>().notNull(),
    /** Transport and sender, see `senderKeyOf`; or `any`, for every sender there is and will be. */
    senderKey: text<OptOutSender>().notNull(),
    how: text<HowOptedOut>().notNull(),
    /** What they wrote, the provider's sentence, or the reason that somebody of ours gave. */
    words: text().notNull(),
    /** Id of the inbound message, or of the message that was refused; by hand: who added it. */
    source: text().notNull(),
    /** When somebody said so last: a START that was written before that ends nothing. */
    at: instant().notNull(),
    /** When it was said first; null: at `at`, and not again since. */
    since: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.recipient, t.senderKey] }),
    // The list, and what it is narrowed by: each is one walk, from the newest.
    index('opt_outs_at').on(t.projectId, t.at, t.recipient, t.senderKey),
    index('opt_outs_sender').on(t.projectId, t.senderKey, t.at, t.recipient),
    index('opt_outs_how').on(t.projectId, t.how, t.at, t.recipient, t.senderKey),
  ],
);

/**
 * Who texted START to a sender after an opt-out for every sender: that sender may text them again. Holds
 * only against what was said before it, so one that is left over does no harm.
 */
export const optOutExceptions = table(
  'opt_out_exceptions',
  {
    projectId: text<ProjectId>()
      .notNull()
      .references(() => projects.id),
    recipient: text<E164>().notNull(),
    /** The sender that may text them, see `senderKeyOf`. */
    exceptKey: text<SenderKey>().notNull(),
    /** What was said up to then no longer keeps this sender from texting them. */
    exceptAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.recipient, t.exceptKey] })],
);

/**
 * The trace of opt-outs: each as it was, and how it ended. Rows are only ever added, in the
 * transaction that ends the opt-out: who is asked later whether somebody wanted no texts, and who let
 * us text them again, finds it here.
 */
export const endedOptOuts = table(
  'ended_opt_outs',
  {
    id: text<EndedOptOutId>().primaryKey(),
    projectId: text<ProjectId>()
      .notNull()
      .references(() => projects.id),
    recipient: text<E164>().notNull(),
    /** As in `opt_outs`, like all of these up to `since`. */
    senderKey: text<OptOutSender>().notNull(),
    how: text<HowOptedOut>().notNull(),
    words: text().notNull(),
    source: text().notNull(),
    at: instant().notNull(),
    since: instant(),
    /**
     * Of one for every sender: the only one that it ended for, or, where it was said `again`, that it
     * holds for again. Null: it ended for all that it held for.
     */
    exceptKey: text<SenderKey>(),
    endedHow: text<HowEnded>().notNull(),
    /** What they texted, the provider's sentence, or the reason that somebody of ours gave. */
    endedWords: text().notNull(),
    /** Id of the inbound message, or of the message that was refused; by hand: who did it. */
    endedSource: text().notNull(),
    /** Of a text: when it was written. */
    endedAt: instant().notNull(),
  },
  (t) => [
    // The list, and what it is narrowed by: each is one walk, from the newest.
    index('ended_opt_outs_at').on(t.projectId, t.endedAt, t.recipient, t.id),
    index('ended_opt_outs_recipient').on(t.projectId, t.recipient, t.endedAt, t.id),
    index('ended_opt_outs_sender').on(t.projectId, t.senderKey, t.endedAt, t.recipient, t.id),
    index('ended_opt_outs_how').on(t.projectId, t.how, t.endedAt, t.recipient, t.id),
  ],
);

/** Texts from outside, each kept once, with what came of it. */
export const inboundMessages = table(
  'inbound_messages',
  {
    projectId: text<ProjectId>()
      .notNull()
      .references(() => projects.id),
    /** Twilio's id, or one that the test panel's phone made. */
    providerSid: text().notNull(),
    transport: text<'simulator' | 'twilio'>().notNull(),
    fromNumber: text<E164>().notNull(),
    /** What they texted. Null: the simulator. */
    sender: json<Sender>(),
    /** Transport and sender, see `senderKeyOf`: what the list is narrowed by. */
    senderKey: text<SenderKey>().notNull().default('simulator|none'),
    body: text().notNull(),
    optOutType: text(),
    kind: text<'stop' | 'start' | 'help' | 'text'>().notNull(),
    /** What was texted back to a keyword. */
    reply: text(),
    /** Of a keyword: why nothing was; null where something was, or from before this was kept. */
    unanswered: text<WhyUnanswered>(),
    /** A keyword that another project keeps, and that opted somebody out of this one too, or in. */
    isCopy: bool().notNull().default(false),
    /** The conversation that takes it as a turn. */
    conversationId: text<ConversationId>(),
    receivedAt: instant().notNull(),
    /** Null until its conversation has taken it. */
    handledAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.providerSid] }),
    index('inbound_messages_from').on(t.projectId, t.fromNumber, t.receivedAt),
    index('inbound_messages_conversation').on(t.conversationId, t.receivedAt),
    // The list of them is a walk for each thing that a text can be taken as, and for each transport.
    index('inbound_messages_turns')
      .on(t.projectId, t.transport, t.receivedAt, t.providerSid)
      .where(isSet(t.conversationId)),
    index('inbound_messages_others')
      .on(t.projectId, t.kind, t.transport, t.receivedAt, t.providerSid)
      .where(isUnset(t.conversationId)),
    // The same for those that came to one sender.
    index('inbound_messages_sender_turns')
      .on(t.projectId, t.senderKey, t.receivedAt, t.providerSid)
      .where(isSet(t.conversationId)),
    index('inbound_messages_sender_others')
      .on(t.projectId, t.senderKey, t.kind, t.receivedAt, t.providerSid)
      .where(isUnset(t.conversationId)),
    // What no conversation has taken yet, the oldest first: nearly always none.
    index('inbound_messages_unhandled')
      .on(t.receivedAt, t.projectId, t.providerSid)
      .where(isUnset(t.handledAt)),
  ],
);

/** What was last read of an account's A2P registrations, and what a registration says of the business. */
export const a2pRegistrations = table('a2p_registrations', {
  projectId: text<ProjectId>()
    .primaryKey()
    .references(() => projects.id),
  /** The account it was read of; null before the first reading. */
  accountSid: text(),
  readAt: instant(),
  registrations: json<readonly SenderRegistration[]>().notNull(),
  /** As it was entered last; null before. */
  business: json<Business>(),
});

/** When an account's registrations are read anew: whoever claims that moves it, so one process does. */
export const accountReadings = table('account_readings', {
  accountSid: text().primaryKey(),
  nextAt: instant().notNull(),
});

/** Up to when an account was asked for texts whose webhook never came: see `MissedTexts`. */
export const inboundReadings = table('inbound_readings', {
  accountSid: text().primaryKey(),
  readUntil: instant().notNull(),
});

export const twilioConnections = table('twilio_connections', {
  projectId: text<ProjectId>()
    .primaryKey()
    .references(() => projects.id),
  accountSid: text().notNull(),
  /** Encrypted with the key in the data folder; never leaves the server. */
  tokenSealed: text().notNull(),
  accountName: text().notNull(),
  phoneNumber: text<E164>(),
  checkedAt: instant().notNull(),
  createdAt: instant().notNull(),
  keywordsAnsweredBy: text<KeywordsAnsweredBy>().notNull().default('afterword'),
});

/** Accounts that a project was connected to, for as long as texts that they have are open. */
export const formerTwilioConnections = table(
  'former_twilio_connections',
  {
    projectId: text<ProjectId>()
      .notNull()
      .references(() => projects.id),
    accountSid: text().notNull(),
    /** As in the connection. */
    tokenSealed: text().notNull(),
    keywordsAnsweredBy: text<KeywordsAnsweredBy>().notNull().default('afterword'),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.accountSid] })],
);

/**
 * Which key the secrets in this database are sealed with, so that a process with another one does not
 * start: it could open no token, and seal what the others cannot open. It tells nothing about the key.
 */
export const keyFingerprints = table('key_fingerprints', {
  /** `secrets`: there is one key. */
  id: text().primaryKey(),
  fingerprint: text().notNull(),
  createdAt: instant().notNull(),
});
