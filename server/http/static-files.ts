import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createMiddleware } from 'hono/factory';
import { getMimeType } from 'hono/utils/mime';
import type { HttpEnv } from './http-env.ts';

/**
 * Serves the built app. Files under /assets have their contents' hash in their names and may be
 * kept for ever; every other path is one of the app's own and gets its page.
 */
export function staticFiles(folder: string) {
  return createMiddleware<HttpEnv>(async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next();
    const path = decodePath(c.req.path);
    const file = path === null ? null : await readInside(folder, path);
    if (file && path !== null && path !== '/') {
      c.header('Cache-Control', path.startsWith('/assets/') ? FOR_EVER : 'no-cache');
      c.header('Content-Type', getMimeType(path) ?? 'application/octet-stream');
      return c.body(file);
    }
    if (path === null || path.startsWith('/assets/')) return next();
    const page = await readInside(folder, '/index.html');
    c.header('Cache-Control', 'no-cache');
    return page ? c.html(new TextDecoder().decode(page)) : c.text(NOT_BUILT, 503);
  });
}

const FOR_EVER = 'public, max-age=31536000, immutable';
const NOT_BUILT = 'The app has not been built yet: run `npm run build`, then reload this page.\n';

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** The file's contents; null for folders, missing files and anything outside of the folder. */
async function readInside(folder: string, path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const file = normalize(join(folder, path));
  if (!file.startsWith(normalize(folder) + sep) || path.includes('\0')) return null;
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    return null;
  }
}

/** Beside the sources' folder, or beside the chunks' folder in the build. */
export function builtAppFolder(): string {
  const places = ['../../dist/app', '../app', './app'].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  );
  return places.find((place) => existsSync(join(place, 'index.html'))) ?? places[0] ?? '';
}
