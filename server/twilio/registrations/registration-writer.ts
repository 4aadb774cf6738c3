import { UserError } from '../../../core/errors.ts';
import type { Business } from '../../../core/messaging/a2p/business.ts';
import { checkCampaign } from '../../../core/messaging/a2p/check-campaign.ts';
import type { OptInTranscript } from '../../../core/messaging/a2p/opt-in-transcript.ts';
import { plannedTexts } from '../../../core/messaging/a2p/planned-texts.ts';
import { printMarkdown } from '../../../core/messaging/a2p/print-markdown.ts';
import { registrationDocument } from '../../../core/messaging/a2p/registration-document.ts';
import { simulateOptIn } from '../../../core/messaging/a2p/simulate-opt-in.ts';
import { writeCampaign } from '../../../core/messaging/a2p/write-campaign.ts';
import type { WrittenRegistration } from '../../../core/messaging/a2p/written-registration.ts';
import type { ProjectId } from '../../../core/ids.ts';
import { ENVIRONMENTS } from '../../../core/phone.ts';
import type { Grant } from '../../access/authorize.ts';
import type { DeploymentsService } from '../../deployments/service.ts';
import type { LoadedRelease } from '../../releases/release-cache.ts';
import type { ReleasesService } from '../../releases/service.ts';
import type { Deps } from '../../deps.ts';
import type { ComplianceService } from './compliance.ts';
import { optInCalls } from './opt-in-calls.ts';
import { isPrintable, printPdf } from './pdf/print-pdf.ts';
import { publicNumbers } from '../public-numbers.ts';

/** Enough for a reviewer, few enough to be read. */
const CALLS_SHOWN = 4;

interface Needs {
  readonly compliance: ComplianceService;
  readonly releases: ReleasesService;
  readonly deployments: DeploymentsService;
}

/** Writes how callers opt in, from what a release does and from the calls that were held on it. */
export class RegistrationWriter {
  readonly #deps: Deps;
  readonly #needs: Needs;

  constructor(deps: Deps, needs: Needs) {
    this.#deps = deps;
    this.#needs = needs;
  }

  /** Keeps the business for the next time. Throws `refused` without a release that texts. */
  async write(grant: Grant<'build'>, business: Business): Promise<WrittenRegistration> {
    const loaded = await this.#release(grant);
    const answeredBy = await this.#needs.compliance.keywordsAnsweredBy(grant.projectId);
    const written = writeCampaign(loaded.release, business, answeredBy);
    if (!written) throw textsNobody();
    await this.#needs.compliance.keepBusiness(grant, business);
    const transcripts = await this.#transcripts(grant.projectId, loaded);
    const now = this.#deps.now();
    const { number, graph } = loaded.release;
    const document = registrationDocument({
      campaign: written.campaign,
      transcripts,
      from: `release ${number} of “${graph.settings.name}”`,
      on: now.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
    });
    const count = (source: OptInTranscript['source']) =>
      transcripts.filter((one) => one.source === source).length;
    return {
      campaign: written.campaign,
      findings: checkCampaign(written.campaign, answeredBy),
      toDo: written.toDo,
      calls: { call: count('call'), 'test call': count('test call'), example: count('example') },
      fileName: fileNameOf(business.brand),
      markdown: printMarkdown(document),
      pdfBase64: (await printPdf(document, now)).toString('base64'),
      pdfHasAllLetters: isPrintable(document),
    };
  }

  /** The highest environment that has one: what callers meet, as far as there are callers. */
  async #release(grant: Grant): Promise<LoadedRelease> {
    for (const environment of ENVIRONMENTS.toReversed()) {
      const active = await this.#needs.deployments.active(grant, environment);
      if (active) return this.#needs.releases.load(active.releaseId);
    }
    throw new UserError(
      'refused',
      'There is no release yet, so nothing says how callers opt in.',
      'Publish the draft first.',
    );
  }

  /** Calls that were held come first; examples fill up, and one shows that a no sends nothing. */
  async #transcripts(projectId: ProjectId, loaded: LoadedRelease): Promise<OptInTranscript[]> {
    const { release, matcher } = loaded;
    const mask = { publicNumbers: publicNumbers(release) };
    const held = await this.#deps.db.read((tx) =>
      optInCalls(tx, projectId, release, { limit: CALLS_SHOWN - 1, ...mask }),
    );
    const shown = [...held];
    const topics = [...new Set(plannedTexts(release).map((text) => text.topic))];
    for (const topic of topics) {
      if (shown.length >= CALLS_SHOWN - 1) break;
      const example = simulateOptIn(release, matcher, topic, 'yes', mask);
      if (example && !shown.some((one) => one.receipt?.offer === example.receipt?.offer))
        shown.push(example);
    }
    for (const topic of topics) {
      const declined = simulateOptIn(release, matcher, topic, 'no', mask);
      if (declined) return [...shown, declined];
    }
    return shown;
  }
}

/** @example fileNameOf('Harbour Hotels') // 'harbour-hotels-opt-in' */
function fileNameOf(brand: string): string {
  const plain = brand.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return `${words === '' ? 'registration' : words}-opt-in`;
}

function textsNobody(): UserError {
  return new UserError(
    'refused',
    'No topic of the release leads to an SMS, so there is nothing to opt in to.',
    'Link an SMS action to a topic and publish, then write this again.',
  );
}
