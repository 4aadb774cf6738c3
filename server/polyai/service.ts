import { strToU8, zipSync } from 'fflate';
import { UserError } from '../../core/errors.ts';
import { changeIdSchema, type ProjectId } from '../../core/ids.ts';
import type { ProjectRecord } from '../../core/records/record.ts';
import type { Grant, ServerGrant } from '../access/authorize.ts';
import type { DraftsService } from '../drafts/service.ts';
import { newId } from '../make-id.ts';
import type { ProjectsService } from '../projects/service.ts';
import { mergeImport } from './merge-import.ts';
import type { FileSet } from './project-files.ts';
import { readPolyaiProject } from './read-project.ts';
import type { ImportReport, OnProgress } from './report.ts';
import { isSafePath } from './safe-path.ts';
import { writePolyaiProject } from './write-project.ts';

export interface ImportAnswer {
  readonly projectId: ProjectId;
  readonly name: string;
  readonly report: ImportReport;
}

/** Projects in and out, in the format of PolyAI's agent projects. */
export class PolyaiService {
  readonly #projects: ProjectsService;
  readonly #drafts: DraftsService;

  constructor(projects: ProjectsService, drafts: DraftsService) {
    this.#projects = projects;
    this.#drafts = drafts;
  }

  /** Makes a new project of these files, in one transaction: all of it is there, or nothing. */
  async importNew(
    grant: ServerGrant<'build'>,
    files: FileSet,
    options: { readonly name?: string; readonly onProgress?: OnProgress } = {},
  ): Promise<ImportAnswer> {
    const read = readPolyaiProject(files, options.onProgress);
    const name = options.name ?? read.name;
    const total = read.records.length;
    options.onProgress?.({ stage: 'saving', done: 0, total });
    const { projectId } = await this.#projects.createWith(grant, name, read.records);
    options.onProgress?.({ stage: 'saving', done: total, total });
    return { projectId, name, report: read.report };
  }

  /**
   * Brings the files into a project that exists: what has the same name is replaced and keeps its
   * id and place, what is new is added, and nothing is removed. Throws `conflict` if somebody saves
   * in the same moment.
   */
  async importInto(grant: Grant<'build'>, files: FileSet): Promise<ImportAnswer> {
    const read = readPolyaiProject(files);
    const { draft } = await this.#drafts.read(grant);
    const put = mergeImport(draft, read.records);
    const base = Object.fromEntries(
      put.map((record) => [record.id, draft.get(record.id)?.rev ?? 0] as const),
    );
    const changeId = newId(changeIdSchema, 'chg');
    const answer = await this.#drafts.save(grant, { changeId, change: { put, remove: [] }, base });
    if (!answer.saved) throw savedMeanwhile();
    return { projectId: grant.projectId, name: nameIn(put) || read.name, report: read.report };
  }

  /** The saved draft as files by path. */
  async export(grant: Grant): Promise<{ name: string; files: Map<string, string> }> {
    const { draft } = await this.#drafts.read(grant);
    const files = writePolyaiProject(draft);
    const name = nameIn([...draft.values()]) || 'project';
    return { name, files: new Map([...files].filter(([path]) => isSafePath(path))) };
  }

  /** The same as one zip in base64, in a folder of the project's name. */
  async exportZip(grant: Grant): Promise<{ fileName: string; zipBase64: string }> {
    const { name, files } = await this.export(grant);
    const folder = fileNameOf(name);
    const entries = [...files].map(([path, text]) => [`${folder}/${path}`, strToU8(text)] as const);
    const zip = zipSync(Object.fromEntries(entries), { level: 6 });
    return { fileName: `${folder}.zip`, zipBase64: Buffer.from(zip).toString('base64') };
  }
}

function nameIn(records: readonly ProjectRecord[]): string {
  return records.find((record) => record.kind === 'settings')?.name ?? '';
}

/** A name that every file system takes: `ADK - Restaurant` -> `adk-restaurant`. */
function fileNameOf(name: string): string {
  const slug = name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return slug.replaceAll(/^-+|-+$/g, '').slice(0, 60) || 'project';
}

function savedMeanwhile(): UserError {
  return new UserError(
    'conflict',
    'Somebody saved this project in the same moment, so nothing was imported.',
    'Import again.',
  );
}
