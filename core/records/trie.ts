/**
 * A persistent hash map from strings: setting or deleting returns a new map that shares all
 * untouched nodes with the old one, in O(log32 n). Keys whose 30-bit hashes collide share a leaf.
 */

interface Leaf<Value> {
  readonly hash: number;
  readonly entries: readonly (readonly [string, Value])[];
}
interface Branch<Value> {
  /** Which of the 32 slots are taken, bit by bit; `children` holds only those. */
  readonly taken: number;
  readonly children: readonly Node<Value>[];
}
type Node<Value> = Leaf<Value> | Branch<Value>;
export type Trie<Value> = Branch<Value>;

const BITS = 5;
const LAST_SHIFT = 25;

export function emptyTrie<Value>(): Trie<Value> {
  return { taken: 0, children: [] };
}

export function trieGet<Value>(trie: Trie<Value>, key: string): Value | undefined {
  const hash = hashOf(key);
  let node: Node<Value> | undefined = trie;
  for (let shift = 0; node !== undefined && 'children' in node; shift += BITS) {
    const bit = 1 << ((hash >>> shift) & 31);
    if ((node.taken & bit) === 0) return undefined;
    node = node.children[slotOf(node.taken, bit)];
  }
  return node?.entries.find(([existing]) => existing === key)?.[1];
}

export function trieSet<Value>(trie: Trie<Value>, key: string, value: Value): Trie<Value> {
  return setInBranch(trie, 0, hashOf(key), key, value);
}

export function trieDelete<Value>(trie: Trie<Value>, key: string): Trie<Value> {
  return deleteInBranch(trie, 0, hashOf(key), key);
}

export function* trieValues<Value>(node: Node<Value>): IterableIterator<Value> {
  if ('children' in node) for (const child of node.children) yield* trieValues(child);
  else for (const [, value] of node.entries) yield value;
}

function setInBranch<Value>(
  branch: Branch<Value>,
  shift: number,
  hash: number,
  key: string,
  value: Value,
): Branch<Value> {
  const bit = 1 << ((hash >>> shift) & 31);
  const slot = slotOf(branch.taken, bit);
  if ((branch.taken & bit) === 0) {
    const leaf: Leaf<Value> = { hash, entries: [[key, value]] };
    return { taken: branch.taken | bit, children: branch.children.toSpliced(slot, 0, leaf) };
  }
  const child = branch.children[slot];
  if (child === undefined) return branch;
  const next =
    'children' in child
      ? setInBranch(child, shift + BITS, hash, key, value)
      : setInLeaf(child, shift + BITS, hash, key, value);
  return { taken: branch.taken, children: branch.children.with(slot, next) };
}

function setInLeaf<Value>(
  leaf: Leaf<Value>,
  shift: number,
  hash: number,
  key: string,
  value: Value,
): Node<Value> {
  if (leaf.hash === hash || shift > LAST_SHIFT) {
    const others = leaf.entries.filter(([existing]) => existing !== key);
    return { hash: leaf.hash, entries: [...others, [key, value]] };
  }
  const bit = 1 << ((leaf.hash >>> shift) & 31);
  return setInBranch({ taken: bit, children: [leaf] }, shift, hash, key, value);
}

function deleteInBranch<Value>(
  branch: Branch<Value>,
  shift: number,
  hash: number,
  key: string,
): Branch<Value> {
  const bit = 1 << ((hash >>> shift) & 31);
  const slot = slotOf(branch.taken, bit);
  const child = branch.children[slot];
  if ((branch.taken & bit) === 0 || child === undefined) return branch;
  const next =
    'children' in child
      ? deleteInBranch(child, shift + BITS, hash, key)
      : { hash: child.hash, entries: child.entries.filter(([existing]) => existing !== key) };
  const isGone = 'children' in next ? next.children.length === 0 : next.entries.length === 0;
  if (isGone) return { taken: branch.taken & ~bit, children: branch.children.toSpliced(slot, 1) };
  return { taken: branch.taken, children: branch.children.with(slot, next) };
}

/** How many taken slots come before this one: its index in the packed children. */
function slotOf(taken: number, bit: number): number {
  let rest = taken & (bit - 1);
  rest -= (rest >>> 1) & 0x55555555;
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** FNV-1a, cut to 30 bits: six levels of five. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}
