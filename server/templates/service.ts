import { NOT_USED, templateUses } from '../../core/release/template-uses.ts';
import { actionDefinitions } from '../../actions/definitions.ts';
import { UserError } from '../../core/errors.ts';
import {
  type ActionId,
  changeIdSchema,
  type TemplateId,
  templateIdSchema,
  type TopicId,
  type VariantId,
} from '../../core/ids.ts';
import { type Draft, recordOf, recordsOf } from '../../core/records/draft.ts';
import { type MissingPolicy, type Template, TITLE_LIMIT } from '../../core/records/template.ts';
import type { Grant } from '../access/authorize.ts';
import type { DraftsService } from '../drafts/service.ts';
import { newId } from '../make-id.ts';
import { type Preview, previewBody } from './preview-body.ts';

export interface TemplateUse {
  /** Topics whose text names it, or that lead to an action below. */
  readonly topics: readonly { readonly id: TopicId; readonly name: string }[];
  readonly actions: readonly { readonly id: ActionId; readonly title: string }[];
  /** It is sent instead of these, which are used, to callers who speak its language. */
  readonly standsIn: {
    /** ISO 639-1. */
    readonly language: string;
    readonly insteadOf: readonly { readonly id: TemplateId; readonly title: string }[];
  } | null;
}

/** What the SMS page asks of the draft's templates. */
export class TemplatesService {
  readonly #drafts: DraftsService;

  constructor(drafts: DraftsService) {
    this.#drafts = drafts;
  }

  async whereUsed(grant: Grant, templateId: TemplateId): Promise<TemplateUse> {
    const { draft } = await this.#drafts.read(grant);
    templateOf(draft, templateId);
    const uses = templateUses(draft, actionDefinitions).get(templateId) ?? NOT_USED;
    return {
      topics: uses.topics.map(({ id, name }) => ({ id, name })),
      actions: uses.actions.map(({ id, type }) => ({
        id,
        title: actionDefinitions[type]?.title ?? type,
      })),
      standsIn: uses.standsIn && {
        language: uses.standsIn.language,
        insteadOf: uses.standsIn.insteadOf.map(({ id, title }) => ({ id, title })),
      },
    };
  }

  /** The body as it would be sent, with examples for what only a call knows. */
  async preview(
    grant: Grant,
    body: string,
    missing: Readonly<Record<string, MissingPolicy>>,
    variantId: VariantId | null,
  ): Promise<Preview> {
    return previewBody((await this.#drafts.read(grant)).draft, body, missing, variantId);
  }

  /** A copy under the first free title like `spa_menu copy 2`. */
  async duplicate(
    grant: Grant<'build'>,
    templateId: TemplateId,
  ): Promise<{ templateId: TemplateId }> {
    const { draft } = await this.#drafts.read(grant);
    const template = templateOf(draft, templateId);
    const copy: Template = {
      ...template,
      id: newId(templateIdSchema, 'tpl'),
      rev: 0,
      title: freeTitle(draft, template.title),
    };
    await this.#drafts.save(grant, {
      changeId: newId(changeIdSchema, 'chg'),
      change: { put: [copy], remove: [] },
      base: {},
    });
    return { templateId: copy.id };
  }
}

function freeTitle(draft: Draft, title: string): string {
  const taken = new Set(recordsOf(draft, 'template').map((template) => template.title));
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? ' copy' : ` copy ${n}`;
    const candidate = title.slice(0, TITLE_LIMIT - suffix.length) + suffix;
    if (!taken.has(candidate)) return candidate;
  }
}

function templateOf(draft: Draft, id: TemplateId): Template {
  const template = recordOf(draft, 'template', id);
  if (template) return template;
  throw new UserError(
    'not_found',
    'There is no such SMS template in the saved draft.',
    'It may have been deleted, or not been saved yet: save, then try again.',
  );
}
