import type { TemplateId } from '../../ids.ts';
import type { Template } from '../../records/template.ts';
import { siblingFor } from '../../template/language-siblings.ts';
import type { Turn } from './turn.ts';

/** The templates to choose from, each in the conversation's language, siblings counted once. */
export function templatesOf(turn: Turn, ids: readonly TemplateId[]): Template[] {
  const found = new Map<TemplateId, Template>();
  for (const id of ids) {
    const template = inLanguage(turn, id);
    if (template) found.set(template.id, template);
  }
  return [...found.values()];
}

function inLanguage(turn: Turn, id: TemplateId): Template | undefined {
  const named = turn.index.templates.get(id);
  if (!named) return undefined;
  const chosen = siblingFor(turn.release.graph.templates, named.id, turn.state.language);
  return (chosen && turn.index.templates.get(chosen.id)) ?? named;
}
