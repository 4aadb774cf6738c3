/**
 * What a schema says of a value, as a sentence.
 *
 * @example sentence('give it a name') // 'Give it a name.'
 */
export function sentence(words = 'this cannot be saved'): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
