import { UserError } from '../../core/errors.ts';
import type { ReportLine } from './report.ts';

/** The text files of a project by path, with `/`, relative to the project's folder. */
export type ProjectFiles = ReadonlyMap<string, string>;

export interface FileSet {
  readonly files: ProjectFiles;
  /** What was left out while reading: links, pictures, files that are too large to keep. */
  readonly notes: readonly ReportLine[];
}

/** A real project has a few hundred files of a few kB: these leave room and stop bombs. */
export const LIMITS = {
  entries: 20_000,
  fileBytes: 2_000_000,
  totalBytes: 50_000_000,
  zipBytes: 50_000_000,
  /** Plain text packs about 10 : 1; only bombs come near this. */
  ratio: 200,
} as const;

/** Not part of a project, wherever they stand. */
const IGNORED = /(^|\/)(\.git|node_modules|__MACOSX|\.DS_Store|Thumbs\.db)(\/|$)/;

export function isIgnored(path: string): boolean {
  return IGNORED.test(path);
}

/** The format's own files: one of these that cannot be read stops the import. */
export function isProjectYaml(path: string): boolean {
  return /(^|\/)(project|afterword)\.ya?ml$|(^|\/)(topics|config|agent_settings)\/[^/]+\.ya?ml$/.test(
    path,
  );
}

/** The text of a file, or null for pictures and the like. */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

export function refuseTooLarge(path: string, limit: number): never {
  throw new UserError(
    'too_large',
    `${path} is larger than ${limit / 1_000_000} MB.`,
    'A project holds short texts: split the file, or leave it out, and import again.',
  );
}

/**
 * The same files with paths from the project's folder, wherever in the zip or folder it stands.
 * Throws `bad_input` where there is no project, or more than one.
 */
export function atProjectRoot(found: FileSet): FileSet {
  const roots = new Set<string>();
  for (const path of found.files.keys()) {
    const match = /^(.*?\/?)(?:project\.ya?ml|topics\/[^/]+\.ya?ml|config\/[^/]+\.ya?ml)$/.exec(
      path,
    );
    if (match && !/(^|\/)(topics|config|agent_settings)\/$/.test(match[1] ?? '')) {
      roots.add(match[1] ?? '');
    }
  }
  const [root] = [...roots].toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
  if (root === undefined) {
    throw new UserError(
      'bad_input',
      'This is not a PolyAI agent project: it has no project.yaml, no topics and no config.',
      'Choose the folder that holds project.yaml and the folders topics and config, or a zip of it.',
    );
  }
  if (root === '') return found;
  const files = new Map<string, string>();
  const notes = [...found.notes];
  for (const [path, text] of found.files) {
    if (path.startsWith(root)) files.set(path.slice(root.length), text);
    else notes.push(leftOut(path, `it stands outside of ${root}, where the project is`));
  }
  const others = [...roots].filter((one) => !one.startsWith(root));
  if (others.length > 0) {
    throw new UserError(
      'bad_input',
      `There is more than one project here: ${[root, ...others].slice(0, 4).join(', ')}.`,
      'Import them one by one.',
    );
  }
  return { files, notes };
}

export function leftOut(path: string, why: string): ReportLine {
  return { kind: 'not converted', where: path, what: 'file left out', why };
}
