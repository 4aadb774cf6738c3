import { actionDefinitions } from '../../actions/definitions.ts';
import { type Draft, createDraft } from '../../core/records/draft.ts';
import type { ProjectRecord } from '../../core/records/record.ts';
import { defaultSettings } from '../../core/records/settings.ts';
import { compileRelease } from '../../core/release/compile-release.ts';
import type { Release } from '../../core/release/release.ts';
import { projectIdSchema, releaseIdSchema } from '../../core/ids.ts';
import {
  actionId,
  aLink,
  anSms,
  aTemplate,
  aTopic,
  topicId,
} from '../../core/testing/build-project.ts';

/** A project of this many topics, each with five queries and an SMS action of its own template. */
export function largeDraft(topics: number): Draft {
  const records: ProjectRecord[] = [defaultSettings('Large project')];
  for (let n = 0; n < topics; n += 1)
    records.push(
      aTopic(`t${n}`, { exampleQueries: queriesFor(n) }),
      aTemplate(`s${n}`),
      anSms(`a${n}`, [`s${n}`]),
      aLink(topicId(`t${n}`), 'matched', actionId(`a${n}`)),
    );
  return createDraft(records);
}

/** Queries that differ between topics as those of a real catalogue do. */
export function queriesFor(n: number): string[] {
  const thing = `${WORDS[n % WORDS.length]} ${WORDS[Math.floor(n / WORDS.length) % WORDS.length]} ${n}`;
  return [
    `where can I find the ${thing}`,
    `I would like to book the ${thing}`,
    `how much does the ${thing} cost`,
    `is the ${thing} open today`,
    `tell me about the ${thing}`,
  ];
}
const WORDS =
  'garden tower pool suite cellar bakery library terrace harbour chapel studio gallery sauna bistro cinema'.split(
    ' ',
  );

export function publish(draft: Draft): Release {
  const { release, problems } = compileRelease(draft, actionDefinitions, {
    id: releaseIdSchema.parse('rel_bench'),
    projectId: projectIdSchema.parse('prj_bench'),
    number: 1,
  });
  if (!release) throw new Error(problems[0]?.message);
  return release;
}
