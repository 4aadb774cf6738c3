import type { Template } from '../../records/template.ts';
import { type RenderResult, renderBody } from '../../template/render-body.ts';
import type { Turn } from './turn.ts';

/** The template's body with the values of this conversation. */
export function renderTemplate(turn: Turn, template: Template): RenderResult {
  const { state, index } = turn;
  return renderBody(
    template.body,
    {
      attributes: index.attributesFor(state.variantId),
      entities: state.entities,
      variables: state.variables,
    },
    template.missing,
  );
}
