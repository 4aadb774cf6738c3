import { within } from 'storybook/test';

/** Puts the caret behind the last character of the text with this label, and gives the text. */
export function caretToEnd(canvas: HTMLElement, label: string): HTMLElement {
  const text = within(canvas).getByRole('textbox', { name: label });
  text.focus();
  const last = text.lastElementChild ?? text;
  getSelection()?.setPosition(last, last.childNodes.length);
  return text;
}

/** What the text shows, chips in brackets. */
export function shownText(text: HTMLElement): string {
  return [...text.querySelectorAll('p')].map(lineText).join('\n');
}

function lineText(line: HTMLElement): string {
  return [...line.childNodes]
    .map((node) => (isChip(node) ? `[${titleOf(node)}]` : node.textContent))
    .join('');
}

function isChip(node: Node): node is HTMLElement {
  return node instanceof HTMLElement && node.classList.contains('node-chip');
}

function titleOf(chip: HTMLElement): string {
  return chip.querySelector('.truncate')?.textContent ?? '';
}

/** Pastes as another program would: plain text only. */
export function paste(text: HTMLElement, words: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', words);
  text.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
}

/** What copying puts on the clipboard now. */
export function copied(text: HTMLElement): DataTransfer {
  const clipboardData = new DataTransfer();
  text.dispatchEvent(
    new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
  );
  return clipboardData;
}
