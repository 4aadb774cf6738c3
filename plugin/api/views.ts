import type {
  ActionId,
  ProjectId,
  RecordId,
  ReleaseId,
  TemplateId,
  TopicId,
} from '../../core/ids.ts';
import type { KeywordsAnsweredBy } from '../../core/messaging/keywords-answered-by.ts';
import type { OwnPauseView } from '../../core/messaging/pause-views.ts';
import type { Environment } from '../../core/phone.ts';
import type { Problem } from '../../core/problems/problem.ts';
import type { Change } from '../../core/records/change.ts';
import type { ProjectRecord } from '../../core/records/record.ts';

/** What the server answers with, as screens read it. Instants are ISO 8601 strings. */

export interface ProjectSummary {
  readonly id: ProjectId;
  readonly name: string;
  readonly topics: number;
  readonly templates: number;
  readonly updatedAt: string;
}

/** What an import did. `lines` names everything that was converted, or kept as text, and why. */
export interface ImportReport {
  readonly counts: Readonly<Record<ImportCount, number>>;
  readonly lines: readonly ImportLine[];
}
export type ImportCount =
  | 'topics'
  | 'templates'
  | 'variants'
  | 'attributes'
  | 'entities'
  | 'variables'
  | 'handoffs'
  | 'functions'
  | 'smsActions'
  | 'handoffActions';
export interface ImportLine {
  readonly kind: 'came in' | 'converted' | 'not converted' | 'note';
  readonly where: string;
  readonly what: string;
  readonly why: string;
}

export interface ZipFile {
  readonly fileName: string;
  readonly zipBase64: string;
}

export interface EditedBy {
  readonly at: string;
  readonly by: string;
}

export interface DraftView {
  readonly rev: number;
  readonly records: readonly ProjectRecord[];
  readonly edited: Readonly<Record<string, EditedBy>>;
}

/** Two people changed the same record: nothing was written. Null: removed, or never there. */
export interface RecordConflict {
  readonly id: RecordId;
  readonly mine: ProjectRecord | null;
  readonly theirs: ProjectRecord | null;
  readonly base: ProjectRecord | null;
}
export type SaveAnswer =
  | { readonly saved: true; readonly rev: number }
  | { readonly saved: false; readonly conflicts: readonly RecordConflict[] };

/** One save, by anybody, as the live feed brings it. */
export interface FeedItem extends EditedBy {
  readonly rev: number;
  readonly change: Change;
}

export interface TemplateUse {
  readonly topics: readonly { readonly id: TopicId; readonly name: string }[];
  readonly actions: readonly { readonly id: ActionId; readonly title: string }[];
  /** It is sent instead of these, which are used, to callers who speak its language (ISO 639-1). */
  readonly standsIn: {
    readonly language: string;
    readonly insteadOf: readonly { readonly id: TemplateId; readonly title: string }[];
  } | null;
}

export type TwilioView =
  | { readonly connected: false }
  | {
      readonly connected: true;
      readonly accountSid: string;
      readonly accountName: string;
      readonly phoneNumber: string | null;
      readonly checkedAt: string;
      readonly delivery: 'webhooks' | 'polling';
      /** STOP, START and HELP of people who text its senders. */
      readonly keywordsAnsweredBy: KeywordsAnsweredBy;
      /** Texts for Twilio that are queued now. */
      readonly waiting: number;
      /** The whole account rests: its texts wait until it is resumed. */
      readonly paused: OwnPauseView | null;
      /** Senders that rest; `sender` is a number or a Messaging Service's id. */
      readonly pausedSenders: readonly (OwnPauseView & { readonly sender: string })[];
    };
export interface TwilioSenders {
  readonly numbers: readonly {
    readonly number: string;
    readonly name: string;
    readonly sms: boolean;
    readonly mms: boolean;
  }[];
  /** Null: Twilio keeps them from this account. */
  readonly services: readonly { readonly sid: string; readonly name: string }[] | null;
}

export type PublishAnswer =
  | { readonly published: true; readonly releaseId: ReleaseId; readonly number: number }
  | { readonly published: false; readonly problems: readonly Problem[] };
export interface ReleaseSummary extends EditedBy {
  readonly id: ReleaseId;
  readonly number: number;
  readonly note: string;
  readonly topics: number;
  readonly actions: number;
  readonly templates: number;
}

export interface DeploymentView extends EditedBy {
  readonly deploymentId: string;
  readonly releaseId: ReleaseId;
  readonly environment: Environment;
  readonly number: number;
  /** The release's. */
  readonly note: string;
  readonly why: 'published' | 'promoted' | 'rolled back';
}
export interface EnvironmentView {
  readonly environment: Environment;
  readonly current: DeploymentView | null;
  /** Callers' calls that are going on: no test calls, and no threads by text. */
  readonly openConversations: number;
  /** The same by the release that they stay on, the earliest first. */
  readonly openCalls: readonly { readonly release: number; readonly calls: number }[];
  /** Its queued texts; of those, what waits for a morning, and what waits behind a pause. */
  readonly textsWaiting: {
    readonly texts: number;
    readonly untilMorning: number;
    readonly paused: number;
  };
}
export interface DeploymentsView {
  readonly environments: readonly EnvironmentView[];
  /** Newest first. */
  readonly history: readonly DeploymentView[];
}
export type PromoteAnswer =
  | { readonly promoted: true; readonly number: number }
  | { readonly promoted: false; readonly problems: readonly Problem[] };

export interface Me {
  readonly name: string;
  readonly may: readonly ('see' | 'build' | 'publish' | 'admin')[];
  readonly local: boolean;
}
