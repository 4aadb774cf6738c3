import { expect } from 'storybook/test';

/** Fails where a line begins within a word. A word of a name ends with a blank or an underscore. */
export async function expectWholeWords(element: HTMLElement): Promise<void> {
  for (const text of element.childNodes) {
    for (const word of (text.textContent ?? '').matchAll(/[^\s_]+_*/g)) {
      const range = document.createRange();
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      await expect(range.getClientRects(), word[0]).toHaveLength(1);
    }
  }
}
