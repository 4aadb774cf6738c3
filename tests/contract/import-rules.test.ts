import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The layers of ARCHITECTURE.md: which room may import which, and which packages. A line added
 * here is a decision about the house, not a fix for a failing test.
 */
const ROOT = resolve(import.meta.dirname, '../..');

interface Layer {
  /** Which files this is about, from the repository's root. */
  readonly files: RegExp;
  /** What they may import: other files, by path from the root. */
  readonly mayImport: readonly RegExp[];
  readonly packages: readonly RegExp[] | 'any';
}

const CORE = /^core\//;
const CONTRACTS = /^actions\/(contract|editor-contract|definitions)\.ts$/;
const DEFINITIONS = /^actions\/[^/]+\/definition\.ts$/;
const EXAMPLES = /^actions\/[^/]+\/examples\.json$/;
const UI_KIT = /^ui-kit\//;

const LAYERS: readonly Layer[] = [
  {
    files: CORE,
    mayImport: [CORE],
    packages: [/^zod$/, /^libphonenumber-js(\/|$)/],
  },
  {
    files: UI_KIT,
    mayImport: [UI_KIT],
    packages: [
      /^react(\/|$)/,
      /^react-dom(\/|$)/,
      /^radix-ui$/,
      /^lucide-react(\/|$)/,
      /^@fontsource/,
    ],
  },
  {
    files: /^actions\/[^/]+\/definition\.ts$/,
    mayImport: [CORE, /^actions\/contract\.ts$/, /^actions\/[^/]+\/[^/]+\.ts$/],
    packages: [/^zod$/],
  },
  {
    files:
      /^actions\/[^/]+\/editor\.tsx$|^actions\/[^/]+\/.*\.tsx$|^actions\/(editors|editor-contract)\.tsx?$/,
    mayImport: [CORE, UI_KIT, CONTRACTS, DEFINITIONS, /^actions\/.*\.(tsx|ts)$/],
    packages: [/^react(\/|$)/, /^lucide-react(\/|$)/, /^zod$/],
  },
  {
    files: /^actions\/([^/]+\/runtime|runtimes)\.ts$/,
    mayImport: [CORE, CONTRACTS, DEFINITIONS, /^actions\/[^/]+\/runtime\.ts$/],
    packages: [/^zod$/],
  },
  {
    files: /^plugin\//,
    mayImport: [
      /^plugin\//,
      CORE,
      UI_KIT,
      CONTRACTS,
      DEFINITIONS,
      EXAMPLES,
      /^actions\/(editors|editor-contract|use-draft-text)\.tsx?$/,
      /^actions\/[^/]+\/editor\.tsx$/,
    ],
    packages: 'any',
  },
  {
    files: /^server\//,
    mayImport: [
      /^server\//,
      CORE,
      CONTRACTS,
      DEFINITIONS,
      /^actions\/(runtimes|[^/]+\/runtime)\.ts$/,
    ],
    packages: 'any',
  },
];

/** Of the server, screens may know the type of its API and nothing else. */
const API_TYPE = { from: /^plugin\/api\//, to: /^server\/app-router\.ts$/ };

const IMPORT =
  /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[\w*{}\s,$]+\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|new URL\(\s*['"](\.[^'"]+)['"]/g;

interface Import {
  readonly file: string;
  readonly target: string;
  readonly isType: boolean;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(IMPORT)].map((match) => {
    const name = match[3] ?? match[4] ?? match[5] ?? '';
    const target = name.startsWith('.')
      ? relative(ROOT, resolve(dirname(join(ROOT, file)), name))
      : name;
    return { file, target, isType: match[2] !== undefined };
  });
}

function isAllowed({ file, target, isType }: Import, layer: Layer): boolean {
  if (/^(core|ui-kit|actions|plugin|server|stories|tests|scripts)\//.test(target)) {
    if (API_TYPE.from.test(file) && API_TYPE.to.test(target)) return isType;
    return layer.mayImport.some((pattern) => pattern.test(target));
  }
  if (target.endsWith('.css') || target.endsWith('.json')) return true;
  return layer.packages === 'any' || layer.packages.some((pattern) => pattern.test(target));
}

const files = ['core', 'actions', 'ui-kit', 'plugin', 'server'].flatMap(sourceFiles);

describe('imports go down the layers only', () => {
  it.each(LAYERS.map((layer) => [String(layer.files), layer] as const))('%s', (_, layer) => {
    const own = files.filter((file) => layer.files.test(file));
    const wrong = own.flatMap(importsOf).filter((one) => !isAllowed(one, layer));
    expect(wrong.map((one) => `${one.file} imports ${one.target}`)).toEqual([]);
    expect(own.length).toBeGreaterThan(0);
  });
});

type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

/** Those that import one another in a circle, and what lies between two circles; types count too. */
function inCircles(arrows: Arrows): string[] {
  const left = new Set(arrows.keys());
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    const imported = new Set([...left].flatMap((one) => [...(arrows.get(one) ?? [])]));
    for (const one of left) {
      const imports = [...(arrows.get(one) ?? [])].some((other) => left.has(other));
      if (!imports || !imported.has(one)) left.delete(one);
    }
  }
  return [...left].toSorted();
}

function arrowsBetween(own: readonly string[], placeOf: (file: string) => string): Arrows {
  const arrows = new Map(own.map((file) => [placeOf(file), new Set<string>()]));
  for (const { file, target } of own.flatMap(importsOf)) {
    const [from, to] = [placeOf(file), placeOf(target)];
    if (from !== to && arrows.has(to)) arrows.get(from)?.add(to);
  }
  return arrows;
}

/** What both need has a file of its own: in a circle nothing can be read, or tried, without the rest. */
describe('no circles', () => {
  it('among files', () => {
    expect(inCircles(arrowsBetween(files, (file) => file))).toEqual([]);
  });

  it("among the engine's folders", () => {
    const ENGINE = 'server/engine/';
    const own = files.filter((file) => file.startsWith(ENGINE));
    const place = (file: string) => {
      const [folder = '', name] = file.slice(ENGINE.length).split('/');
      return name === undefined ? file : ENGINE + folder;
    };
    expect(inCircles(arrowsBetween(own, place))).toEqual([]);
  });

  it('are found', () => {
    const arrows: Arrows = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['c'])],
      ['c', new Set(['b', 'd'])],
      ['d', new Set<string>()],
    ]);
    expect(inCircles(arrows)).toEqual(['b', 'c']);
  });
});

describe('what stands in one place only', () => {
  const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');

  it('reads process.env in server/config.ts', () => {
    const readers = files.filter((file) => /\bprocess\.env\b/.test(textOf(file)));
    expect(readers.filter((file) => file !== 'server/config.ts')).toEqual([]);
  });

  it('asks no clock and no dice in core', () => {
    const impure = files
      .filter((file) => CORE.test(file))
      .filter((file) =>
        /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bcrypto\./.test(textOf(file)),
      );
    expect(impure).toEqual([]);
  });

  it('imports the database library in repositories and server/db', () => {
    const users = files.filter((file) =>
      importsOf(file).some(({ target }) => /^(drizzle-orm|better-sqlite3)(\/|$)/.test(target)),
    );
    const wrong = users.filter((file) => !/(^server\/db\/|\/repo\.ts$|-repo\.ts$)/.test(file));
    expect(wrong).toEqual([]);
  });

  it('has a folder with a definition for every registered action type, and the other way round', async () => {
    const { actionDefinitions } = await import('../../actions/definitions.ts');
    const folders = readdirSync(join(ROOT, 'actions'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(folders.toSorted()).toEqual(Object.keys(actionDefinitions).toSorted());
  });
});
