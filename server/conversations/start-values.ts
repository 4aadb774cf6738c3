import type { StartedEvent } from '../../core/conversation/events.ts';
import type { Release } from '../../core/release/release.ts';
import { UserError } from '../../core/errors.ts';
import type { VariantId } from '../../core/ids.ts';
import type { StartRequest } from './requests.ts';

/** The values a conversation starts with; the project's examples stand in outside of Live. */
export function startValues(
  release: Release,
  request: StartRequest,
): Pick<StartedEvent, 'entities' | 'variables'> {
  const { entities, variables } = request;
  if (!request.useExamples || request.environment === 'live') return { entities, variables };
  return {
    entities: { ...examplesOf(release.graph.entities), ...entities },
    variables: { ...examplesOf(release.graph.variables), ...variables },
  };
}

function examplesOf(records: readonly { readonly name: string; readonly example: string }[]) {
  const filled = records.filter((record) => record.example.trim() !== '');
  return Object.fromEntries(filled.map((record) => [record.name, record.example]));
}

/** The variant asked for, the default one where none was. Throws `bad_input` for an unknown one. */
export function startVariant(release: Release, asked: VariantId | null): VariantId | null {
  const { variants } = release.graph;
  if (asked === null) return variants.find((variant) => variant.isDefault)?.id ?? null;
  if (variants.some((variant) => variant.id === asked)) return asked;
  throw new UserError(
    'bad_input',
    'This release has no such variant.',
    `Use one of: ${variants.map((variant) => `${variant.name} (${variant.id})`).join(', ') || 'none'}.`,
  );
}
