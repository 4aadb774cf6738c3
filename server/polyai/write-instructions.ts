import type { ActionId, TopicId } from '../../core/ids.ts';
import type { PromptTitles } from '../../core/prompt/prompt-names.ts';
import { printPrompt } from '../../core/prompt/print-prompt.ts';
import { referencesIn } from '../../core/prompt/references-in.ts';
import type { Action } from '../../core/records/action.ts';
import { recordOf } from '../../core/records/draft.ts';
import type { Topic } from '../../core/records/topic.ts';
import type { DraftGraph } from '../../core/release/draft-graph.ts';

/**
 * The `actions` text of each topic: its notes with the prompts of its actions put back where their
 * text stood, then the prompts of actions that the notes do not mention, each as a paragraph. An
 * action that two topics lead to is written with the first.
 */
export function writeInstructions(
  graph: DraftGraph,
  topics: readonly Topic[],
  titles: PromptTitles,
): Map<TopicId, string> {
  const written = new Set<ActionId>();
  for (const topic of topics) {
    for (const ref of referencesIn(topic.notes)) if (ref.kind === 'action') written.add(ref.id);
  }
  const texts = new Map<TopicId, string>();
  for (const topic of topics) {
    const paragraphs = actionsBehind(graph, topic.id)
      .filter((action) => !written.has(action.id))
      .map((action) => {
        written.add(action.id);
        return printPrompt(action.prompt, titles, 'polyai').trim();
      });
    const notes = expandNotes(graph, topic, titles);
    texts.set(topic.id, [notes, ...paragraphs].filter((text) => text !== '').join('\n\n'));
  }
  return texts;
}

/** Text and placeholders are printed together, so that quotes around a name are seen. */
function expandNotes(graph: DraftGraph, topic: Topic, titles: PromptTitles): string {
  const expanded = topic.notes.flatMap((part) => {
    if (!('ref' in part) || part.ref.kind !== 'action') return [part];
    return recordOf(graph.draft, 'action', part.ref.id)?.prompt ?? [];
  });
  return printPrompt(expanded, titles, 'polyai');
}

/** Everything that the topic leads to, in the order of its links. */
function actionsBehind(graph: DraftGraph, from: TopicId): Action[] {
  const found = new Map<ActionId, Action>();
  const waiting: (TopicId | ActionId)[] = [from];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    for (const { to } of graph.linksFrom(id)) {
      const action = recordOf(graph.draft, 'action', to);
      if (!action || found.has(to)) continue;
      found.set(to, action);
      waiting.push(to);
    }
  }
  return [...found.values()];
}
