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
export interface Route {
  /** Null: the last project, or the first there is. */
  readonly projectId: ProjectId | null;
  readonly page: Page;
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

/** @example parseRoute('#/projects/prj_1/sms') // { projectId: 'prj_1', page: 'sms' } */
export function parseRoute(hash: string): Route {
  const [, area, id = '', page = ''] = hash.replace(/^#/, '').split('/');
  const projectId = area === 'projects' ? projectIdSchema.safeParse(decode(id)).data : undefined;
  return { projectId: projectId ?? null, page: PAGES.find((known) => known === page) ?? 'topics' };
}

/** @example printRoute({ projectId, page: 'sms' }) // '#/projects/prj_1/sms' */
export function printRoute(route: Route): string {
  return route.projectId === null
    ? '#/'
    : `#/projects/${encodeURIComponent(route.projectId)}/${route.page}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
