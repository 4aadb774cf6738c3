/**
 * Compiles the phrases of a language table into tries and matches them against words.
 *
 * A phrase is words separated by spaces. `<name>` calls a rule, `(a|b c)` is a choice, `x?` is
 * optional, `^` and `$` are the first and the last place of the reply, and `@name` asks the caller
 * of the matcher (the offer's own nouns, the offer's own number). Nothing repeats: repetition is
 * the covering's business.
 */
export interface Grammar {
  /** The trie of each rule, by name; and every word they know. */
  rules: ReadonlyMap<string, Rule>;
  words: ReadonlySet<string>;
}

export interface Rule {
  /** Its place among the rules; matches are remembered by it. */
  index: number;
  root: Node;
  /** Words, and `@names`, the rule can start with; null when it can start with anything. */
  first: ReadonlySet<string> | null;
  firstNames: readonly string[];
}

interface Node {
  words: Map<string, Node>;
  calls: Map<string, Node>;
  end: boolean;
  /** The calls that can begin with a word, filled in when the word first stands there. */
  callsByWord: Map<string, readonly Call[]>;
}

interface Call {
  /** Null for an anchor or an `@name`. */
  rule: Rule | null;
  name: string;
  after: Node;
}

/** Ends (exclusive) of the matches of an `@name` that start at a place. */
export type Dynamics = ReadonlyMap<string, (from: number) => readonly number[]>;

export type Phrases = Readonly<Record<string, readonly string[]>>;

/** Throws when a phrase calls a rule that does not exist or matches nothing at all: a bug. */
export function compileGrammar(phrases: Phrases): Grammar {
  const roots = new Map<string, Node>();
  for (const [name, lines] of Object.entries(phrases)) {
    const root = newNode();
    roots.set(name, root);
    for (const line of lines) {
      for (const sequence of sequencesOf(line, name, roots)) {
        if (sequence.length === 0) throw new Error(`the phrase '${line}' matches nothing at all`);
        insert(root, sequence);
      }
    }
  }
  for (const root of roots.values()) checkCalls(root, roots);
  const rules = new Map<string, Rule>();
  for (const [name, root] of roots) {
    const first = firstSymbols(root, roots);
    const firstNames = [...(first ?? [])].filter((symbol) => symbol.startsWith('@'));
    rules.set(name, { index: rules.size, root, first, firstNames });
  }
  return { rules, words: wordsOf(rules.values()) };
}

function newNode(): Node {
  return { words: new Map(), calls: new Map(), end: false, callsByWord: new Map() };
}

const SYMBOL = /\(|\)|\||[^\s()|]+/g;

/** Every sequence of symbols a phrase stands for; a choice in parentheses becomes a rule. */
function sequencesOf(line: string, owner: string, roots: Map<string, Node>): string[][] {
  const symbols = line.match(SYMBOL) ?? [];
  let position = 0;

  function alternatives(): string[][] {
    const all: string[][] = [];
    let current: string[][] = [[]];
    while (position < symbols.length) {
      const symbol = symbols[position] ?? '';
      if (symbol === ')') break;
      position += 1;
      if (symbol === '|') {
        all.push(...current);
        current = [[]];
      } else {
        current = symbol === '(' ? withGroup(current) : withSymbol(current, symbol);
      }
    }
    return [...all, ...current];
  }

  function withGroup(current: string[][]): string[][] {
    const choices = alternatives();
    position += 1; // the closing parenthesis
    const name = `${owner}#${roots.size}`;
    const root = newNode();
    roots.set(name, root);
    for (const choice of choices) insert(root, choice);
    const optional = symbols[position] === '?';
    if (optional) position += 1;
    const extended = current.map((sequence) => [...sequence, `<${name}>`]);
    return optional ? [...current, ...extended] : extended;
  }

  function withSymbol(current: string[][], symbol: string): string[][] {
    const optional = symbol.length > 1 && symbol.endsWith('?');
    const bare = optional ? symbol.slice(0, -1) : symbol;
    const extended = current.map((sequence) => [...sequence, bare]);
    return optional ? [...current, ...extended] : extended;
  }

  return alternatives();
}

function insert(root: Node, sequence: readonly string[]): void {
  let node = root;
  for (const symbol of sequence) {
    const isCall = symbol.startsWith('<') || symbol.startsWith('@');
    const isAnchor = symbol === '^' || symbol === '$';
    const edges = isCall || isAnchor ? node.calls : node.words;
    const key = symbol.startsWith('<') ? symbol.slice(1, -1) : symbol;
    const next = edges.get(key) ?? newNode();
    edges.set(key, next);
    node = next;
  }
  node.end = true;
}

function isRule(name: string): boolean {
  return !name.startsWith('@') && name !== '^' && name !== '$';
}

function checkCalls(node: Node, roots: ReadonlyMap<string, Node>): void {
  for (const [name, next] of node.calls) {
    if (isRule(name) && !roots.has(name)) throw new Error(`there is no rule <${name}>`);
    checkCalls(next, roots);
  }
  for (const next of node.words.values()) checkCalls(next, roots);
}

function firstSymbols(
  root: Node,
  roots: ReadonlyMap<string, Node>,
  within: readonly Node[] = [],
): Set<string> | null {
  if (within.includes(root)) throw new Error('a rule calls itself at its beginning');
  if (root.end) return null;
  const first = new Set(root.words.keys());
  for (const [name, next] of root.calls) {
    if (name.startsWith('@')) {
      first.add(name);
      continue;
    }
    const target = name === '^' ? next : name === '$' ? undefined : roots.get(name);
    const inner = target === undefined ? null : firstSymbols(target, roots, [...within, root]);
    if (inner === null) return null;
    for (const symbol of inner) first.add(symbol);
  }
  return first;
}

const NO_ENDS: readonly number[] = [];

function wordsOf(rules: Iterable<Rule>): Set<string> {
  const found = new Set<string>();
  function collect(node: Node): void {
    for (const [word, next] of node.words) {
      found.add(word);
      collect(next);
    }
    for (const next of node.calls.values()) collect(next);
  }
  for (const rule of rules) collect(rule.root);
  return found;
}

/** Whether a rule can start with a word at all; `@names` have to be asked. */
export function mayStart({ first, firstNames }: Rule, word: string): boolean {
  return first === null || first.has(word) || firstNames.length > 0;
}

/**
 * A matcher over one reply: `match(rule, from)` gives the ends (exclusive) of every match.
 * Results are remembered, so a rule is tried at most once a place.
 */
export function matcher(grammar: Grammar, words: readonly string[], dynamics: Dynamics) {
  const places = words.length + 1;
  const known: (readonly number[] | undefined)[] = [];
  const asked = new Map<string, (readonly number[] | undefined)[]>();

  function match(rule: Rule, from: number): readonly number[] {
    const slot = rule.index * places + from;
    const before = known[slot];
    if (before !== undefined) return before;
    let ends = NO_ENDS;
    if (canStart(rule, from)) {
      const found: number[] = [];
      walk(rule.root, from, found);
      ends = found;
    }
    known[slot] = ends;
    return ends;
  }

  function canStart({ first, firstNames }: Rule, from: number): boolean {
    if (first === null || first.has(words[from] ?? '')) return true;
    return firstNames.some((name) => dynamicEnds(name, from).length > 0);
  }

  function dynamicEnds(name: string, from: number): readonly number[] {
    let all = asked.get(name);
    if (all === undefined) {
      all = [];
      asked.set(name, all);
    }
    const ends = all[from] ?? dynamics.get(name)?.(from) ?? NO_ENDS;
    all[from] = ends;
    return ends;
  }

  function walk(node: Node, at: number, ends: number[]): void {
    if (node.end && !ends.includes(at)) ends.push(at);
    const word = words[at];
    const next = word === undefined ? undefined : node.words.get(word);
    if (next !== undefined) walk(next, at + 1, ends);
    if (node.calls.size === 0) return;
    for (const { rule, name, after } of callsAt(grammar, node, word)) {
      if (rule !== null) for (const end of match(rule, at)) walk(after, end, ends);
      else if (name === '^') {
        if (at === 0) walk(after, at, ends);
      } else if (name === '$') {
        if (at === words.length) walk(after, at, ends);
      } else for (const end of dynamicEnds(name, at)) walk(after, end, ends);
    }
  }

  return match;
}

/** Most calls cannot begin with most words; unknown words share one entry. */
function callsAt(grammar: Grammar, node: Node, word: string | undefined): readonly Call[] {
  const key = word !== undefined && grammar.words.has(word) ? word : '';
  const before = node.callsByWord.get(key);
  if (before !== undefined) return before;
  const calls: Call[] = [];
  for (const [name, after] of node.calls) {
    const rule = grammar.rules.get(name) ?? null;
    if (rule === null || mayStart(rule, key)) calls.push({ rule, name, after });
  }
  node.callsByWord.set(key, calls);
  return calls;
}
