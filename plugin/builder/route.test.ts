import { describe, expect, it } from 'vitest';
import { projectIdSchema } from '../../core/ids.ts';
import { parseRoute, printRoute } from './route.ts';

const projectId = projectIdSchema.parse('prj_1');

describe('the address of a record', () => {
  it('is that of its page, and its id', () => {
    for (const record of ['msg_1', 'no id', 'a/b', '%']) {
      const route = { projectId, page: 'messages', record } as const;
      expect(parseRoute(printRoute(route))).toEqual(route);
    }
    expect(printRoute({ projectId, page: 'conversations', record: 'cnv_1' })).toBe(
      '#/projects/prj_1/conversations/cnv_1',
    );
  });

  it('is a page without one where nothing stands behind it, or the page has none', () => {
    for (const hash of ['#/projects/prj_1/messages', '#/projects/prj_1/messages/']) {
      expect(parseRoute(hash)).toEqual({ projectId, page: 'messages', record: null });
    }
    expect(parseRoute('#/projects/prj_1/sms/tpl_1')).toEqual({
      projectId,
      page: 'sms',
      record: null,
    });
    expect(parseRoute('#/')).toEqual({ projectId: null, page: 'topics', record: null });
  });

  it('may be one that no id can be', () => {
    expect(parseRoute('#/projects/prj_1/messages/no%20id%').record).toBe('no%20id%');
    expect(parseRoute('#/projects/prj_1/messages/a/b').record).toBe('a/b');
  });
});
