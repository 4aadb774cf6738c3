import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/** `npm run dev`: the app with hot reload on the usual port, the server behind it on the next. */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const port = Number(process.env.AFTERWORD_PORT || 4180);
const target = `http://127.0.0.1:${port + 1}`;
const pages = [`http://127.0.0.1:${port}`, `http://localhost:${port}`];

const server = spawn(
  process.execPath,
  [
    join(root, 'node_modules/tsx/dist/cli.mjs'),
    'watch',
    '--clear-screen=false',
    join(root, 'server/cli/main.ts'),
    'start',
    '--quiet',
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, AFTERWORD_HOST: '127.0.0.1', AFTERWORD_PORT: String(port + 1) },
  },
);

const proxied = {
  target,
  changeOrigin: true,
  // The server refuses foreign pages; ours comes from this port, so it is introduced as its own.
  configure(proxy) {
    proxy.on('proxyReq', (request) => {
      if (pages.includes(String(request.getHeader('origin')))) request.setHeader('origin', target);
    });
  },
};

const vite = await createServer({
  root,
  configFile: join(root, 'vite.config.ts'),
  server: {
    host: '127.0.0.1',
    port,
    strictPort: true,
    proxy: Object.fromEntries(
      ['/trpc', '/projects', '/webhooks', '/healthz', '/readyz'].map((path) => [path, proxied]),
    ),
  },
});
await vite.listen();
console.log(`Afterword (development): http://127.0.0.1:${port}`);

let stopping = false;
async function stop() {
  if (stopping) return;
  stopping = true;
  server.kill('SIGTERM');
  // Vite waits for open pages to close their sockets; a Ctrl-C should not.
  setTimeout(() => process.exit(0), 2_000).unref();
  await vite.close();
  process.exit(0);
}
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
server.on('exit', stop);
