import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
// The page is fetched when it is opened; here it is there from the start.
import '../../plugin/sms/sms-page.tsx';
import { paste } from './prompt-editor-steps.ts';
import { Screen } from './screen.tsx';
import { seen } from './seen.ts';
import { smsServer } from './sms-servers.ts';

const meta = {
  title: 'Screens/SMS, too long to be saved',
  component: Screen,
  args: { page: 'sms', height: 900 },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Screen>;

export default meta;
type Story = StoryObj<typeof meta>;

const LONG = 'Your room is ready. '.repeat(33).slice(0, 648);
const table = () => screen.findByRole('grid', { name: 'SMS templates' }, { timeout: 10_000 });
async function open(title: string) {
  await userEvent.click(within(await table()).getByText(title));
  const panel = within(await screen.findByRole('complementary', { name: 'SMS template' }));
  await panel.findByRole('heading', { name: title });
  return panel;
}
async function pasteOverBody(words: string) {
  const form = await open('reservation_confirmation');
  const body = form.getByRole('textbox', { name: 'SMS Body' });
  await userEvent.click(body);
  await userEvent.keyboard('{Control>}a{/Control}{Delete}');
  paste(body, words);
  await form.findByText(/148 characters over the limit/);
}

/** What was typed is neither cut, nor called saved, nor lost by looking at another SMS. */
export const BodyIsKept: Story = {
  args: { server: smsServer() },
  play: async () => {
    await pasteOverBody(LONG);
    await userEvent.keyboard('{Control>}s{/Control}');
    await seen(await screen.findByText('Not saved: the SMS body of “reservation_confirmation”'));
    await expect(screen.queryByText('Draft saved')).toBeNull();
    await expect(screen.getByText('Draft, 1 text cannot be saved yet')).toBeVisible();
    await open('spa_menu');
    const form = await open('reservation_confirmation');
    await expect(form.getByRole('textbox', { name: 'SMS Body' })).toHaveTextContent(LONG.trim());
    await expect(form.getByText(/148 characters over the limit/)).toBeVisible();
    await userEvent.click(form.getByRole('textbox', { name: 'SMS Body' }));
    await userEvent.keyboard('{Control>}a{/Control}Shorter');
    await waitFor(() => expect(form.queryByText(/over the limit/)).toBeNull());
    await userEvent.keyboard('{Control>}s{/Control}');
    await screen.findByText('Draft saved');
    await screen.findByText('Draft, all changes saved');
    await expect(screen.queryByText(/^Not saved/)).toBeNull();
  },
};

export const TitleIsKept: Story = {
  args: { server: smsServer() },
  play: async () => {
    const form = await open('spa_menu');
    const title = form.getByRole('textbox', { name: 'Title' });
    await userEvent.clear(title);
    await userEvent.paste('t'.repeat(130));
    await form.findByText('At most 100 characters: shorten it.');
    await open('late_checkout');
    const again = await open('spa_menu');
    await expect(again.getByRole('textbox', { name: 'Title' })).toHaveValue('t'.repeat(130));
    await userEvent.click(screen.getByRole('button', { name: /^Save/ }));
    await seen(await screen.findByText('Not saved: the title of “spa_menu”'));
  },
};

/** What is not saved is in no release, so publishing says what stands in the way. */
export const Publishing: Story = {
  args: { server: smsServer() },
  play: async () => {
    await pasteOverBody(LONG);
    await userEvent.click(screen.getByRole('button', { name: 'Publish' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Publish to Sandbox' }));
    await dialog.findByText('Not saved: the SMS body of “reservation_confirmation”');
    await userEvent.click(dialog.getByRole('button', { name: 'Save and check' }));
    await seen(await dialog.findByText(/148 characters over the limit/));
    await expect(dialog.queryByRole('textbox', { name: 'Note' })).toBeNull();
  },
};
export const PublishingDark: Story = { ...Publishing, globals: { theme: 'dark' } };
