import { AnalyticsService } from './analytics/service.ts';
import type { Deps } from './deps.ts';
import { DeploymentsService } from './deployments/service.ts';
import { DraftsService } from './drafts/service.ts';
import { MissedTexts } from './inbound/missed/missed-texts.ts';
import { ReceivedService } from './received/service.ts';
import { Metrics } from './metrics/metrics.ts';
import { EndedOptOutsService } from './opt-outs/ended-service.ts';
import { OptOutsService } from './opt-outs/service.ts';
import { PolyaiService } from './polyai/service.ts';
import { ProjectsService } from './projects/service.ts';
import { MatcherTrainer } from './releases/matcher-trainer.ts';
import { ReleasesService } from './releases/service.ts';
import { createMessaging, type Messaging } from './runtime/create-messaging.ts';
import { TemplatesService } from './templates/service.ts';
import { ComplianceService } from './twilio/registrations/compliance.ts';
import { FormerAccounts } from './twilio/former-accounts.ts';
import { RegistrationRefresh } from './twilio/registrations/registration-refresh.ts';
import { RegistrationWriter } from './twilio/registrations/registration-writer.ts';
import { TwilioService } from './twilio/service.ts';

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
