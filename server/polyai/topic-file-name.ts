/** The file a topic of this name is written to, as PolyAI's own tool does: `a-b c` -> `a_b_c`. */
export function topicFileName(name: string): string {
  const slug = name.replaceAll(/[^\p{L}\p{N}_]/gu, '_').slice(0, 100);
  return `topics/${slug}.yaml`;
}
