import { expect, waitFor } from 'storybook/test';

/** Waits until an element can be seen: what opens fades in. */
export async function seen(element: HTMLElement): Promise<void> {
  await waitFor(() => expect(element).toBeVisible());
}
