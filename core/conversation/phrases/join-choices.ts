/** 'a, b or the c': a spoken list of choices. */
export function joinChoices(choices: readonly string[], or: string): string {
  if (choices.length < 2) return choices.join('');
  return `${choices.slice(0, -1).join(', ')} ${or} ${choices.at(-1) ?? ''}`;
}
