import type {
  ChangeId,
  ConversationId,
  MessageId,
  ProjectId,
  ReleaseId,
  TemplateId,
  VariantId,
} from '../../core/ids.ts';
import type { Business } from '../../core/messaging/a2p/business.ts';
import type { KeywordsAnsweredBy } from '../../core/messaging/keywords-answered-by.ts';
import type { Environment } from '../../core/phone.ts';
import type { Problem } from '../../core/problems/problem.ts';
import type { Change } from '../../core/records/change.ts';
import type { ReleaseComparison } from '../../core/release/compare-releases.ts';
import type { Release } from '../../core/release/release.ts';
import type {
  EndedOptOutView,
  KnownSender,
  OptOutView,
  SenderView,
} from '../../core/messaging/opt-out-views.ts';
import type {
  ReceivedView,
  ReceivedDetail,
  PhoneReply,
} from '../../core/messaging/received-views.ts';
import type {
  BreakdownView,
  ConversationFilter,
  DayFigures,
  ErrorFigure,
  FunnelView,
  MessageFilter,
  SpanInput,
  SummaryView,
} from './analytics-views.ts';
import type { OptOutFilter, OptOutState } from './opt-out-views.ts';
import type { ReceivedFilter } from './received-views.ts';
import type {
  DeploymentsView,
  DraftView,
  FeedItem,
  ImportReport,
  Me,
  ProjectSummary,
  PromoteAnswer,
  PublishAnswer,
  ReleaseSummary,
  SaveAnswer,
  TemplateUse,
  TwilioSenders,
  TwilioView,
  ZipFile,
} from './views.ts';
import type { KnownRegistrations, ComplianceView } from '../../core/messaging/compliance-views.ts';
import type { WrittenRegistration } from '../../core/messaging/a2p/written-registration.ts';
import type { MessageView, MessageDetail } from '../../core/messaging/message-views.ts';
import type {
  ConversationNews,
  ConversationSummary,
  ConversationView,
  Turn,
} from './conversation-views.ts';

/** A file to be downloaded from an address of the server, or from one in this browser. */
export interface CsvFile {
  readonly url: string;
  readonly fileName: string;
}

interface OfProject {
  readonly projectId: ProjectId;
}

/** What a live feed tells its listener. `lost` comes with every break; the feed resumes by itself. */
export interface FeedListener<Item> {
  item(item: Item): void;
  connected(): void;
  lost(): void;
}
export type Unsubscribe = () => void;

/** What becomes of the texts of a test call, or of a test send. */
export type SimulatedCourse =
  | 'delivered'
  | 'slow'
  | 'shuffled'
  | 'answer-lost'
  | 'busy'
  | 'opted-out'
  | 'landline'
  | 'filtered'
  | 'undelivered'
  | 'failed';

/** How the simulator shall treat texts; nothing of it may be chosen in Live. */
export interface SimulationInput {
  readonly simulate?: SimulatedCourse;
  /** From one report on a simulated text to the next; left out: as its course has it. */
  readonly delaySeconds?: number;
}

export interface StartInput extends OfProject, SimulationInput {
  readonly environment: 'draft' | Environment;
  readonly channel?: 'simulator' | 'api' | 'scenario';
  readonly variantId?: VariantId;
  /** E.164; null: withheld. */
  readonly caller?: string | null;
  readonly language?: string;
  readonly useExamples?: boolean;
}

/**
 * All that the screens know of the server: `trpc-server-api.ts` speaks to the real one, and
 * `fake/fake-server-api.ts` stands in for it in stories and tests. Every call rejects with an
 * `ApiError` and with nothing else.
 */
export interface ServerApi {
  readonly projects: {
    create(input: { name: string; from: 'empty' | 'demo' }): Promise<{ projectId: ProjectId }>;
    list(): Promise<{ projects: readonly ProjectSummary[] }>;
    import(
      input: { name?: string; projectId?: ProjectId; zipBase64: string },
      signal?: AbortSignal,
    ): Promise<{ projectId: ProjectId; report: ImportReport }>;
    export(input: OfProject, signal?: AbortSignal): Promise<ZipFile>;
  };
  readonly drafts: {
    get(input: OfProject): Promise<DraftView>;
    /** The same `changeId` again gives the first answer and writes nothing. */
    save(
      input: OfProject & {
        changeId: ChangeId;
        change: Change;
        /** By record id: the revision the put or removal is based on, 0 for a new record. */
        base: Readonly<Record<string, number>>;
      },
    ): Promise<SaveAnswer>;
    problems(
      input: OfProject & { target?: 'sandbox' | 'live' },
    ): Promise<{ problems: readonly Problem[] }>;
    feed(input: OfProject & { since: number }, listener: FeedListener<FeedItem>): Unsubscribe;
  };
  readonly templates: {
    whereUsed(input: OfProject & { templateId: TemplateId }): Promise<TemplateUse>;
    /** The same `onceKey` again sends nothing more, and answers as the first time. */
    sendTest(
      input: OfProject &
        SimulationInput & {
          templateId: TemplateId;
          to: string;
          environment: Environment;
          onceKey: string;
        },
    ): Promise<{ messageId: MessageId }>;
  };
  readonly twilio: {
    get(input: OfProject): Promise<TwilioView>;
    connect(
      input: OfProject & { accountSid: string; authToken: string; phoneNumber?: string },
    ): Promise<TwilioView>;
    disconnect(input: OfProject): Promise<void>;
    /** For this account; refused where another is connected by now. */
    chooseAnswers(
      input: OfProject & { accountSid: string; keywordsAnsweredBy: KeywordsAnsweredBy },
    ): Promise<TwilioView>;
    senders(input: OfProject): Promise<TwilioSenders>;
    /** Asks Twilio anew; rejects where it is not connected, or does not answer. */
    compliance(input: OfProject): Promise<ComplianceView>;
    /** As they were read last, without asking Twilio. */
    registrations(input: OfProject): Promise<KnownRegistrations>;
    writeRegistration(input: OfProject & { business: Business }): Promise<WrittenRegistration>;
    /** Ends one pause, of a sender or else of the whole account, after asking Twilio. */
    resume(input: OfProject & { sender?: string }): Promise<TwilioView>;
  };
  readonly releases: {
    publish(
      input: OfProject & { note?: string; acceptedWarnings: readonly string[] },
    ): Promise<PublishAnswer>;
    list(input: OfProject): Promise<{ releases: readonly ReleaseSummary[] }>;
    /** With its records: what was published, not what the draft has become since. */
    get(
      input: OfProject & { releaseId: ReleaseId },
    ): Promise<{ release: Pick<Release, 'id' | 'number' | 'records'> }>;
    /** What changes from `a` to `b`. */
    compare(input: OfProject & { a: ReleaseId; b: ReleaseId }): Promise<ReleaseComparison>;
  };
  readonly deployments: {
    list(input: OfProject): Promise<DeploymentsView>;
    /** What `promote` would find now. */
    problems(
      input: OfProject & { to: 'pre-release' | 'live' },
    ): Promise<{ problems: readonly Problem[] }>;
    promote(
      input: OfProject & { to: 'pre-release' | 'live'; acceptedWarnings: readonly string[] },
    ): Promise<PromoteAnswer>;
    rollBack(
      input: OfProject & { environment: Environment; releaseId: ReleaseId },
    ): Promise<{ number: number }>;
  };
  readonly conversations: {
    start(input: StartInput): Promise<Turn>;
    /** `eventId` makes a retry after a lost answer safe: said once, answered the same. */
    say(
      input: OfProject & {
        conversationId: ConversationId;
        text: string;
        turn?: number;
        eventId?: string;
      },
    ): Promise<Turn>;
    /** The simulator's phone answers a text of this call. */
    smsReply(
      input: OfProject & {
        conversationId: ConversationId;
        from: string;
        text: string;
        eventId: string;
      },
    ): Promise<PhoneReply>;
    end(input: OfProject & { conversationId: ConversationId }): Promise<Turn>;
    get(input: OfProject & { conversationId: ConversationId }): Promise<ConversationView>;
    list(
      input: OfProject & ConversationFilter & { before?: string; limit?: number },
    ): Promise<{ conversations: readonly ConversationSummary[]; next: string | null }>;
    /** A hundred at the most; those that are not there are left out. */
    getMany(
      input: OfProject & { conversationIds: readonly ConversationId[] },
    ): Promise<{ conversations: readonly ConversationSummary[] }>;
    feed(
      input: OfProject & { conversationId: ConversationId; since: number },
      listener: FeedListener<ConversationNews>,
    ): Unsubscribe;
  };
  readonly messages: {
    /** Newest first. */
    list(
      input: OfProject &
        MessageFilter & { conversationId?: ConversationId; limit?: number; before?: string },
    ): Promise<{ messages: readonly MessageView[]; next: string | null }>;
    get(input: OfProject & { messageId: MessageId }): Promise<MessageDetail>;
    /** A hundred at the most; those that are not there are left out. */
    getMany(
      input: OfProject & { messageIds: readonly MessageId[] },
    ): Promise<{ messages: readonly MessageView[] }>;
    retry(input: OfProject & { messageId: MessageId }): Promise<MessageView>;
    cancel(input: OfProject & { messageId: MessageId }): Promise<MessageView>;
    /** Where a browser finds the messages as CSV; what it finds there may be of any size. */
    export(input: OfProject & MessageFilter): Promise<CsvFile>;
    /** What came in, newest first. */
    received(
      input: OfProject & ReceivedFilter & { limit?: number; before?: string },
    ): Promise<{ texts: readonly ReceivedView[]; next: string | null }>;
    getReceived(input: OfProject & { id: string }): Promise<ReceivedDetail>;
    /** Those that anything has come to. */
    receivedSenders(input: OfProject): Promise<{ senders: readonly SenderView[] }>;
    exportReceived(input: OfProject & ReceivedFilter): Promise<CsvFile>;
  };
  readonly optOuts: {
    /** Newest first. */
    list(
      input: OfProject & OptOutFilter & { limit?: number; before?: string },
    ): Promise<{ optOuts: readonly OptOutView[]; next: string | null }>;
    /** The trace of those that ended, the last one first. */
    ended(
      input: OfProject & OptOutFilter & { limit?: number; before?: string },
    ): Promise<{ optOuts: readonly EndedOptOutView[]; next: string | null }>;
    senders(input: OfProject): Promise<{ senders: readonly KnownSender[] }>;
    /** From every sender, also later ones, unless told. What stands already stays as it is. */
    add(
      input: OfProject & { recipient: string; senders?: readonly string[]; reason: string },
    ): Promise<{ added: number; before: number }>;
    /** Only what was added by hand, `any` the one for every sender; rejects for what the person or the provider said. */
    remove(
      input: OfProject & { recipient: string; senders: readonly string[]; reason: string },
    ): Promise<{ removed: number }>;
    export(input: OfProject & OptOutFilter & { state: OptOutState }): Promise<CsvFile>;
  };
  readonly analytics: {
    summary(input: OfProject & SpanInput): Promise<SummaryView>;
    series(input: OfProject & SpanInput): Promise<{ days: readonly DayFigures[] }>;
    funnel(input: OfProject & SpanInput): Promise<FunnelView>;
    errors(input: OfProject & SpanInput): Promise<{ errors: readonly ErrorFigure[] }>;
    breakdown(input: OfProject & SpanInput): Promise<BreakdownView>;
  };
  readonly access: {
    me(): Promise<Me>;
  };
}
