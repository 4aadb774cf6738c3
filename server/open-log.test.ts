import { DrizzleQueryError } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { openLog } from './open-log.ts';

function logged(err: unknown): string {
  const lines: string[] = [];
  openLog('info', { write: (line) => void lines.push(line) }).error({ err }, 'it went wrong');
  return lines.join('');
}

describe('the log', () => {
  it('says what an error says, its code and where it comes from', () => {
    const said = JSON.parse(logged(Object.assign(new TypeError('no such thing'), { code: 'X1' })));
    expect(said).toMatchObject({
      msg: 'it went wrong',
      err: { type: 'TypeError', message: 'no such thing', code: 'X1' },
    });
    expect(said.err.stack).toContain('open-log.test.ts');
  });

  it('says nothing that an error carries besides', () => {
    const err = Object.assign(new Error('lost'), { client: { password: 'secret' } });
    expect(logged(err)).not.toContain('secret');
  });

  it('leaves out the parameters of a query, which are numbers and texts of people', () => {
    const params = ['+447700900123', 'Your room is 12'];
    const cause = Object.assign(new Error('out of memory'), { code: '53200' });
    const said = logged(new DrizzleQueryError('insert into messages', params, cause));
    expect(said).not.toContain('447700900123');
    expect(said).not.toContain('room');
    expect(JSON.parse(said).err).toMatchObject({
      query: 'insert into messages',
      cause: { message: 'out of memory', code: '53200' },
    });
  });
});
