import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { UserError } from '../../core/errors.ts';
import {
  atProjectRoot,
  decodeText,
  type FileSet,
  isIgnored,
  isProjectYaml,
  LIMITS,
  leftOut,
  refuseTooLarge,
} from './project-files.ts';
import type { OnProgress, ReportLine } from './report.ts';

/** Reads a project's folder. Symbolic links are not followed. */
export async function readFolder(folder: string, onProgress?: OnProgress): Promise<FileSet> {
  const notes: ReportLine[] = [];
  const paths = await listFiles(folder, notes);
  const files = new Map<string, string>();
  let total = 0;
  for (const [index, path] of paths.entries()) {
    const name = relative(folder, path).split(sep).join('/');
    const { size } = await orSay(path, lstat(path));
    if (size > LIMITS.fileBytes) {
      if (isProjectYaml(name)) refuseTooLarge(name, LIMITS.fileBytes);
      notes.push(leftOut(name, 'it is too large to keep'));
      continue;
    }
    total += size;
    if (total > LIMITS.totalBytes) refuseTooLarge(folder, LIMITS.totalBytes);
    const text = decodeText(await orSay(path, readFile(path)));
    if (text === null) notes.push(leftOut(name, 'it is not text'));
    else files.set(name, text);
    onProgress?.({ stage: 'reading files', done: index + 1, total: paths.length });
  }
  return atProjectRoot({ files, notes });
}

async function listFiles(folder: string, notes: ReportLine[]): Promise<string[]> {
  const found: string[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const entry of await orSay(next, readdir(next, { withFileTypes: true }))) {
      const path = join(next, entry.name);
      const name = relative(folder, path).split(sep).join('/');
      if (isIgnored(name)) continue;
      if (entry.isDirectory()) waiting.push(path);
      else if (entry.isFile()) found.push(path);
      else notes.push(leftOut(name, 'links and special files are not followed'));
    }
    if (found.length > LIMITS.entries) {
      throw new UserError(
        'too_large',
        `${folder} holds more than ${LIMITS.entries.toLocaleString('en')} files.`,
        'Choose the folder of one project.',
      );
    }
  }
  return found.toSorted();
}

/** What the system refuses, in words: files go away while they are read, or are somebody else's. */
async function orSay<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    const isGone = code === 'ENOENT' || code === 'ENOTDIR';
    const why = isGone ? 'it is not there any more' : `the system refused it (${String(code)})`;
    throw new UserError(
      'bad_input',
      `${path} cannot be read: ${why}.`,
      'Choose the folder of one project, with files that you may read, and import again.',
    );
  }
}
