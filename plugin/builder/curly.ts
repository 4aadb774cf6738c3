/**
 * How words that quote others are shown: the server keeps the quotes straight, as in a receipt. What
 * stands between them stays as it was said.
 *
 * @example curly('agreed with "yes please"') // 'agreed with “yes please”'
 */
export function curly(text: string): string {
  return text.replaceAll(/"([^"]*)"/g, '“$1”');
}
