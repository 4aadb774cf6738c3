import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/**
 * Adds an action type the way a developer would, in a copy of the sources, and looks for it where
 * a builder and the interpreter would meet it.
 */
const ROOT = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);
let copy = '';

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'afterword-new-action-'));
  for (const folder of ['core', 'actions', 'ui-kit', 'plugin'])
    cpSync(join(ROOT, folder), join(copy, folder), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  await newAction('send-email', '--title', 'Send email');
}, 60_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function newAction(...args: string[]) {
  const script = join(ROOT, 'scripts/new-action.ts');
  return run(process.execPath, ['--import', 'tsx', script, ...args, '--root', copy], { cwd: ROOT });
}

describe('npm run new:action', () => {
  it('puts the type on the palette and in the menu of actions, which draw one list', async () => {
    const { actionTypes } = await import(join(copy, 'plugin/canvas/action-look.tsx'));
    expect(actionTypes).toContainEqual(
      expect.objectContaining({ type: 'send-email', title: 'Send email' }),
    );
  });

  it('gives it an editor and a runtime', async () => {
    const { actionEditors } = await import(join(copy, 'actions/editors.ts'));
    const { actionRuntimes } = await import(join(copy, 'actions/runtimes.ts'));
    expect(actionEditors['send-email']).toBeTypeOf('function');
    expect(actionRuntimes['send-email'].type).toBe('send-email');
  });

  it('validates it, and interprets it', async () => {
    const { actionDefinitions } = await import(join(copy, 'actions/definitions.ts'));
    const project = await import(join(copy, 'core/testing/build-project.ts'));
    const { findProblems } = await import(join(copy, 'core/problems/find-problems.ts'));
    const { createDraft } = await import(join(copy, 'core/records/draft.ts'));
    const { replay } = await import(join(copy, 'core/conversation/replay.ts'));
    const topic = project.aTopic('news');
    const action = project.anAction('mail', 'send-email', { say: 'Sending it.' });
    const link = project.aLink(topic.id, 'matched', action.id);

    const loose = findProblems(createDraft([topic, action]), actionDefinitions);
    expect(loose).toContainEqual(expect.objectContaining({ code: 'action-not-linked' }));
    const wrong = { ...action, config: { say: 7 } };
    const found = findProblems(createDraft([topic, wrong, link]), actionDefinitions);
    expect(found).toContainEqual(expect.objectContaining({ code: 'action-config' }));

    const release = project.aRelease([topic, action, link], actionDefinitions);
    const [, turn] = replay(release, [project.started(), project.asksAbout('news')]);
    expect(turn.effects).toContainEqual(
      expect.objectContaining({ type: 'perform', actionType: 'send-email' }),
    );
    expect(turn.effects).toContainEqual({ type: 'say', text: 'Sending it.' });
  });

  it('refuses a name that is taken or cannot be one', async () => {
    await expect(newAction('sms')).rejects.toThrow('exists already');
    await expect(newAction('Send Email')).rejects.toThrow('lower-case');
  });
});
