import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface Redis {
  readonly port: number;
  stop(): Promise<void>;
}

/** A Redis of this run's own (Debian: apt-get install redis-server); null where there is none. */
export async function startRedis(port: number): Promise<Redis | null> {
  if (spawnSync('redis-server', ['--version']).status !== 0) return null;
  const dir = mkdtempSync(join(tmpdir(), 'afterword-redis-'));
  const flags = ['--appendonly', 'yes', '--appendfsync', 'everysec', '--save', ''];
  const place = ['--bind', '127.0.0.1', '--port', String(port), '--dir', dir];
  const child = spawn('redis-server', [...place, ...flags], { stdio: 'ignore' });
  while (!(await answers(port))) await wait(20);
  return {
    port,
    async stop() {
      const gone = once(child, 'exit');
      child.kill();
      await gone;
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
