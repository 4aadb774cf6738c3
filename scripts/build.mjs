import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { sourceHash } from './source-hash.mjs';

/**
 * Builds dist/: the app, the package's entries with their shared chunks, and the type
 * declarations (left out with --no-types, as `npm start` does).
 */

// Under NODE_ENV=test, as test runners set it, Vite would ship React's development build.
process.env.NODE_ENV = 'production';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** By path under dist/, without `.js`. */
const ENTRIES = {
  'core/index': 'core/index.ts',
  'actions/index': 'actions/index.ts',
  'server/index': 'server/index.ts',
  'plugin/index': 'plugin/index.ts',
  'ui-kit/index': 'ui-kit/index.ts',
  'train-worker': 'server/releases/train-worker.ts',
  cli: 'server/cli/main.ts',
};

const withTypes = !process.argv.includes('--no-types');
const hash = sourceHash(root);
rmSync(join(root, 'dist'), { recursive: true, force: true });
await buildApp();
await buildEntries();
await buildStyle();
for (const name of ['migrations', 'migrations-pg']) {
  cpSync(join(root, 'server/db', name), join(root, 'dist', name), { recursive: true });
}
finishCli();
if (withTypes) buildTypes();
writeFileSync(join(root, 'dist/.built-from'), hash);

async function buildApp() {
  if (!existsSync(join(root, 'plugin/app/main.tsx'))) return;
  await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
}

/**
 * One build of all entries, so that they share their chunks. zod and libphonenumber-js go into
 * it: dist/core/index.js then loads in a browser as it is. All other packages stay imports.
 */
async function buildEntries() {
  const present = Object.entries(ENTRIES).filter(([, file]) => existsSync(join(root, file)));
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: [/^zod($|\/)/, /^libphonenumber-js($|\/)/] },
    build: {
      ssr: true,
      outDir: 'dist',
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rollupOptions: {
        input: Object.fromEntries(present.map(([name, file]) => [name, join(root, file)])),
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
      },
    },
  });
}

/** One style sheet for programs that embed the plugin: the tokens, the utilities, and the plugin's own. */
async function buildStyle() {
  const { default: tailwindcss } = await import('@tailwindcss/vite');
  const own = cssFilesIn(join(root, 'plugin'));
  const entry = join(root, 'dist/plugin/all-styles.css');
  const files = [join(root, 'ui-kit/styles.css'), ...own];
  mkdirSync(dirname(entry), { recursive: true });
  writeFileSync(
    entry,
    files.map((file) => `@import '${relative(dirname(entry), file)}';\n`).join(''),
  );
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    base: './',
    plugins: [tailwindcss()],
    build: {
      outDir: 'dist/plugin',
      emptyOutDir: false,
      rollupOptions: {
        input: entry,
        output: {
          assetFileNames: (asset) =>
            asset.names.some((name) => name.endsWith('.css'))
              ? 'style.css'
              : 'fonts/[name][extname]',
        },
      },
    },
  });
  rmSync(entry);
}

/** Every .css file below the folder, in a stable order. */
function cssFilesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => join(folder, name));
}

function finishCli() {
  const file = join(root, 'dist/cli.js');
  if (!existsSync(file)) return;
  const code = readFileSync(file, 'utf8').replace(/^#!.*\n/, '');
  writeFileSync(file, `#!/usr/bin/env node\n${code}`);
  chmodSync(file, 0o755);
}

function buildTypes() {
  const entries = Object.values(ENTRIES).filter((file) => existsSync(join(root, file)));
  const config = {
    extends: '../tsconfig.json',
    compilerOptions: {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: '..',
      outDir: 'types',
    },
    include: [],
    files: entries.map((file) => `../${file}`),
  };
  const configFile = join(root, 'dist/tsconfig.types.json');
  writeFileSync(configFile, JSON.stringify(config));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const run = spawnSync(process.execPath, [tsc, '-p', configFile], { stdio: 'inherit' });
  rmSync(configFile);
  if (run.status !== 0) process.exit(run.status ?? 1);
}
