import type { Logger } from 'pino';
import { AnalyticsService } from './analytics/service.ts';
import type { Config } from './config.ts';
import type { Db } from './db/handles.ts';
import { DeploymentsService } from './deployments/service.ts';
import { DraftsService } from './drafts/service.ts';
import type { EngineOptions } from './engine/engine-options.ts';
import { MissedTexts } from './inbound/missed-texts.ts';
import { ReceivedService } from './inbound/received-service.ts';
import type { Notifier } from './live/notifier.ts';
import { Metrics } from './metrics/metrics.ts';
import { EndedOptOutsService } from './opt-outs/ended-service.ts';
import { OptOutsService } from './opt-outs/service.ts';
import type { Queue } from './queue/queue.ts';
import { PolyaiService } from './polyai/service.ts';
import { ProjectsService } from './projects/service.ts';
import { MatcherTrainer } from './releases/matcher-trainer.ts';
import { ReleasesService } from './releases/service.ts';
import { createMessaging, type Messaging } from './runtime/create-messaging.ts';
import { TemplatesService } from './templates/service.ts';
import { ComplianceService } from './twilio/compliance.ts';
import { FormerAccounts } from './twilio/former-accounts.ts';
import { RegistrationRefresh } from './twilio/registration-refresh.ts';
import { RegistrationWriter } from './twilio/registration-writer.ts';
import type { SealKey } from './twilio/seal.ts';
import { TwilioService } from './twilio/service.ts';

/** What every service is made from. */
export interface Deps {
  readonly config: Config;
  readonly db: Db;
  /** The one that the secrets in the database are sealed with. */
  readonly sealKey: SealKey;
  /** Wakes the dispatchers. */
  readonly queue: Queue;
  readonly log: Logger;
  /** Wakes live feeds after a commit. */
  readonly notifier: Notifier;
  /** The time. Tests bring their own. */
  readonly now: () => Date;
  /** The same, whatever time a test brings: what Twilio's clock is compared with. This machine's unless told. */
  readonly clock?: () => Date;
  /** Other paces and limits of the SMS engine, for tests. */
  readonly engine?: EngineOptions;
}

/** One service per area: the routers, the command line and the webhooks call these. */
export interface Services extends Deps {
  readonly projects: ProjectsService;
  /** Import and export. */
  readonly polyai: PolyaiService;
  readonly drafts: DraftsService;
  readonly releases: ReleasesService;
  readonly deployments: DeploymentsService;
  readonly templates: TemplatesService;
  readonly trainer: MatcherTrainer;
  /** The SMS engine and what runs it. */
  readonly messaging: Messaging;
  readonly conversations: Messaging['conversations'];
  readonly messages: Messaging['messages'];
  /** What came in by text. */
  readonly received: ReceivedService;
  /** Who wants no texts. */
  readonly optOuts: OptOutsService;
  readonly endedOptOuts: EndedOptOutsService;
  readonly twilio: TwilioService;
  /** Forgets accounts that nothing is owed by. */
  readonly formerAccounts: FormerAccounts;
  /** Registrations and webhooks at Twilio. */
  readonly compliance: ComplianceService;
  readonly registrationWriter: RegistrationWriter;
  /** Reads registrations anew while the server runs. */
  readonly registrationRefresh: RegistrationRefresh;
  /** Fetches texts whose webhook never came. */
  readonly missedTexts: MissedTexts;
  /** Figures of what was sent. */
  readonly analytics: AnalyticsService;
  readonly metrics: Metrics;
}

/** Wires the areas together. A new area: a field above, a line here, a line in the router. */
export function createServices(deps: Deps): Services {
  const twilio = new TwilioService(deps);
  const compliance = new ComplianceService(deps, twilio);
  const drafts = new DraftsService(deps, compliance);
  const trainer = new MatcherTrainer();
  const releases = new ReleasesService(deps, drafts, trainer, compliance);
  const deployments = new DeploymentsService(deps, releases, compliance);
  const projects = new ProjectsService(deps, drafts, deployments);
  const polyai = new PolyaiService(projects, drafts);
  const templates = new TemplatesService(drafts);
  const metrics = new Metrics(deps.db, deps.now);
  const messaging = createMessaging(
    { ...deps, metrics },
    { drafts, releases, deployments, twilio },
  );
  const { conversations, messages } = messaging;
  const optOuts = new OptOutsService(deps, releases);
  const registrationWriter = new RegistrationWriter(deps, { compliance, releases, deployments });
  const registrationRefresh = new RegistrationRefresh(deps, { twilio, compliance });
  const missedTexts = new MissedTexts(deps, { twilio, inbound: messaging.inbound });
  twilio.hearFirstBy((accountSid) => missedTexts.hear(accountSid));
  const building = { projects, polyai, drafts, releases, deployments, templates, trainer };
  const formerAccounts = new FormerAccounts(deps, twilio);
  const registering = { compliance, registrationWriter, registrationRefresh };
  const sending = {
    twilio,
    formerAccounts,
    ...registering,
    messaging,
    missedTexts,
    conversations,
    messages,
    received: new ReceivedService(deps),
    optOuts,
    endedOptOuts: new EndedOptOutsService(deps),
  };
  const analytics = new AnalyticsService(deps);
  return { ...deps, ...building, ...sending, analytics, metrics };
}
