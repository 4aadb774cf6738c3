import type { Topic } from '../../records/topic.ts';
import type { Problem } from '../problem.ts';
import type { RuleInput } from '../rule.ts';

const FEWEST = 3;
const MOST = 20;

/** Too few example queries make a topic hard to find, too many crowd out the others. */
export function exampleQueries({ graph }: RuleInput): Problem[] {
  const enabled = graph.topics.filter((topic) => topic.enabled);
  return [...enabled.flatMap(countProblem), ...sharedQueries(enabled)];
}

function countProblem(topic: Topic): Problem[] {
  const count = topic.exampleQueries.length;
  if (count >= FEWEST && count <= MOST) return [];
  const few = count < FEWEST;
  return [
    {
      code: few ? 'topic-few-queries' : 'topic-many-queries',
      severity: 'warning',
      place: { recordId: topic.id, field: 'exampleQueries' },
      message: `“${topic.name}” has ${count === 0 ? 'no example queries' : count === 1 ? '1 example query' : `${count} example queries`}.`,
      remedy: few
        ? `Add at least ${FEWEST} ways in which callers ask for it.`
        : `Keep the ${MOST} that differ most.`,
    },
  ];
}

function sharedQueries(topics: readonly Topic[]): Problem[] {
  const owners = new Map<string, Topic>();
  const problems: Problem[] = [];
  for (const topic of topics)
    for (const query of new Set(topic.exampleQueries.map((text) => text.trim().toLowerCase()))) {
      const owner = owners.get(query);
      if (owner === undefined) owners.set(query, topic);
      else if (owner.id !== topic.id) problems.push(sharedProblem(topic, owner, query));
    }
  return problems;
}

function sharedProblem(topic: Topic, owner: Topic, query: string): Problem {
  return {
    code: 'example-query-twice',
    severity: 'warning',
    place: { recordId: topic.id, field: `exampleQueries.${query}` },
    message: `“${query}” is an example query of both “${owner.name}” and “${topic.name}”, so the agent has to ask which is meant.`,
    remedy: 'Keep it in one of the two.',
  };
}
