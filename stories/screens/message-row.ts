import { within } from 'storybook/test';

/** The first message of the list with this status. */
export async function messageRow(canvasElement: HTMLElement, status: RegExp): Promise<HTMLElement> {
  const [row] = await within(canvasElement).findAllByRole('row', { name: status });
  if (!row) throw new Error('no such message');
  return row;
}
