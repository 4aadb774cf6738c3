import { screen, userEvent, within } from 'storybook/test';

/** The page is asked for, and then Twilio. */
export const PATIENT = { timeout: 10_000 };

/** A line about the senders, by its title. */
export async function section(name: string) {
  return within(await screen.findByRole('region', { name }, PATIENT));
}

/** The same, opened to what it is about. */
export async function unfold(name: string) {
  const part = await section(name);
  await userEvent.click(part.getByRole('button', { name: new RegExp(name) }));
  return part;
}
