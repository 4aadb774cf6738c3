import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
// The page is fetched when it is opened; here it is there from the start.
import '../../plugin/sms/sms-page.tsx';
import { Screen } from './screen.tsx';
import { smsServer } from './sms-servers.ts';

const meta = {
  title: 'Screens/SMS without a value',
  component: Screen,
  args: { page: 'sms', height: 900 },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Screen>;

export default meta;
type Story = StoryObj<typeof meta>;

const PATIENT = { timeout: 10_000 };

async function open(title: string) {
  const table = await screen.findByRole('grid', { name: 'SMS templates' }, PATIENT);
  await userEvent.click(within(table).getByText(title));
  return within(await screen.findByRole('complementary', { name: 'SMS template' }));
}
async function choose(label: string, option: RegExp | string) {
  await userEvent.click(await screen.findByRole('combobox', { name: label }));
  await userEvent.click(await screen.findByRole('option', { name: option }));
}

/** Whoever makes an entity of their own could not see or test a text with it otherwise. */
export const AnExampleStandsIn: Story = {
  args: { server: smsServer() },
  play: async () => {
    const form = await open('reservation_confirmation');
    const example = await form.findByRole('textbox', { name: 'Example of booking_date' });
    await expect(example).toHaveValue('Fri 4 Dec');
    const preview = within(form.getByRole('region', { name: 'Preview' }));
    await userEvent.clear(example);
    await expect(await preview.findByText(/booking_date has no value/)).toBeVisible();
    await expect(form.getByText(/In previews and tests; no caller gets it/)).toBeVisible();
    await userEvent.type(example, 'Sat 5 Dec');
    await expect(await preview.findByText(/Sat 5 Dec/)).toBeVisible();
    await waitFor(() => expect(preview.queryByText(/has no value/)).not.toBeInTheDocument());
    await userEvent.click(form.getByRole('textbox', { name: 'Title' }));
    await userEvent.click(example);
    await userEvent.paste('x'.repeat(500));
    await expect(await form.findByText('At most 500 characters: shorten it.')).toBeVisible();
  },
};
export const AnExampleStandsInDark: Story = {
  args: { server: smsServer() },
  globals: { theme: 'dark' },
  play: async () => {
    const form = await open('reservation_confirmation');
    await expect(
      await form.findByRole('textbox', { name: 'Example of booking_date' }),
    ).toBeVisible();
  },
};

/** What one types after choosing other words is those words, and is not lost on the list. */
export const OtherWordsAreTypedAtOnce: Story = {
  args: { server: smsServer() },
  play: async () => {
    await open('reservation_confirmation');
    await choose('Without booking_date', 'Use other words instead');
    const words = await screen.findByRole('textbox', { name: 'Words instead of booking_date' });
    await waitFor(() => expect(words).toHaveFocus());
    await userEvent.keyboard('your day');
    await expect(words).toHaveValue('your day');
    await choose('Without booking_date', /Do not send/);
    await waitFor(() =>
      expect(screen.getByRole('combobox', { name: 'Without booking_date' })).toHaveFocus(),
    );
  },
};
