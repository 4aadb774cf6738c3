import { type ProjectId, projectIdSchema } from '../../core/ids.ts';

export type Page =
  | 'topics'
  | 'sms'
  | 'variants'
  | 'deploy'
  | 'dashboard'
  | 'conversations'
  | 'messages'
  | 'opt-outs';
/** The pages whose records have an address each. */
export type RecordPage = 'messages' | 'conversations';
export interface Route {
  /** Null: the last project, or the first there is. */
  readonly projectId: ProjectId | null;
  readonly page: Page;
  /** The id of the record that is open on the page, as the address has it: there may be none such. */
  readonly record: string | null;
}

const PAGES: readonly Page[] = [
  'topics',
  'sms',
  'variants',
  'deploy',
  'dashboard',
  'conversations',
  'messages',
  'opt-outs',
];

const RECORD_PAGES: readonly Page[] = ['messages', 'conversations'] satisfies RecordPage[];

/**
 * @example
 * parseRoute('#/projects/prj_1/sms') // { projectId: 'prj_1', page: 'sms', record: null }
 * parseRoute('#/projects/prj_1/messages/msg_1') // { …, page: 'messages', record: 'msg_1' }
 */
export function parseRoute(hash: string): Route {
  const [, area, id = '', name = '', ...rest] = hash.replace(/^#/, '').split('/');
  const projectId = area === 'projects' ? projectIdSchema.safeParse(decode(id)).data : undefined;
  const page = PAGES.find((known) => known === name) ?? 'topics';
  // What cannot be decoded is nobody's id, and is said to be nobody's.
  const record = RECORD_PAGES.includes(page) ? decode(rest.join('/')) || rest.join('/') : '';
  return { projectId: projectId ?? null, page, record: record === '' ? null : record };
}

/** @example printRoute({ projectId, page: 'sms', record: null }) // '#/projects/prj_1/sms' */
export function printRoute({ projectId, page, record }: Route): string {
  if (projectId === null) return '#/';
  const address = `#/projects/${encodeURIComponent(projectId)}/${page}`;
  return record === null ? address : `${address}/${encodeURIComponent(record)}`;
}

/** Whether both lead to the same page, whatever record is open there. */
export function isSamePage(a: Route, b: Route): boolean {
  return a.projectId === b.projectId && a.page === b.page;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
