import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { actionDefinitions } from '../../actions/definitions.ts';
import { findProblems } from '../../core/problems/find-problems.ts';
import { createDraft, recordsOf } from '../../core/records/draft.ts';
import { readFolder } from './read-folder.ts';
import { readPolyaiProject } from './read-project.ts';
import { writePolyaiProject } from './write-project.ts';

const DATA = join(import.meta.dirname, '../../../shared/data/polyai');
const hasData = existsSync(DATA);
const projects = hasData ? readdirSync(DATA).toSorted() : ['a project'];
const listed = z.object({ sms_templates: z.array(z.object({ name: z.string() })) });

describe.skipIf(!hasData).each(projects)('%s (needs ../shared/data)', (name) => {
  const folder = join(DATA, name);
  const read = async () => readPolyaiProject(await readFolder(folder));

  it('comes in with as many topics and templates as its files have', async () => {
    const { report, records } = await read();
    const templates = await readFile(join(folder, 'config/sms_templates.yaml'), 'utf8');
    expect(report.counts.topics).toBe(readdirSync(join(folder, 'topics')).length);
    expect(report.counts.templates).toBe(listed.parse(parse(templates)).sms_templates.length);
    expect(new Set(records.map((record) => record.id)).size).toBe(records.length);
  });

  it('makes an SMS action of every call that names a template, once for each topic', async () => {
    const { report, records } = await read();
    const set = await readFolder(folder);
    const titles = records.flatMap((one) => (one.kind === 'template' ? [one.title] : []));
    let calls = 0;
    for (const [path, text] of set.files) {
      if (!path.startsWith('topics/')) continue;
      const named = [...text.matchAll(/(?:_id\s*=\s*["']|twilio_sms:)([\w-]+)/g)];
      calls += new Set(named.map((match) => match[1]).filter((one) => titles.includes(one ?? '')))
        .size;
    }
    expect(report.counts.smsActions).toBe(calls);
    expect(calls).toBeGreaterThan(0);
  });

  it('says in every file, exported, what it said before', async () => {
    const set = await readFolder(folder);
    const written = writePolyaiProject(createDraft(readPolyaiProject(set).records));
    expect([...written.keys()].toSorted()).toEqual([...set.files.keys()].toSorted());
    for (const [path, text] of set.files) {
      const again = written.get(path) ?? '';
      if (path.endsWith('.yaml')) expect(parse(again), path).toEqual(parse(text));
      else expect(again, path).toBe(text);
    }
  });

  it('gives the same records when its export is imported', async () => {
    const { records } = await read();
    const files = writePolyaiProject(createDraft(records));
    expect(readPolyaiProject({ files, notes: [] }).records).toEqual(records);
  });

  it('can be published', async () => {
    const { records } = await read();
    const draft = createDraft(records);
    const problems = findProblems(draft, actionDefinitions, { target: 'live' });
    expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
    expect(recordsOf(draft, 'action').every((action) => action.type === 'sms')).toBe(true);
  });
});
