import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import { fakeServerApi } from '../../plugin/api/fake/fake-server-api.ts';
import { Screen } from './screen.tsx';
import { seen } from './seen.ts';

const meta = {
  title: 'Screens/Project settings',
  component: Screen,
  args: { height: 900 },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Screen>;

export default meta;
type Story = StoryObj<typeof meta>;

async function openSettings() {
  const button = await screen.findByRole('button', { name: /project menu/ });
  button.focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Project settings…' }));
  return within(await screen.findByRole('dialog', { name: 'Project settings' }));
}

/** The name and the first words are the designer's to write; a name that is none is not taken. */
export const NameAndGreeting: Story = {
  args: { server: fakeServerApi() },
  play: async () => {
    const dialog = await openSettings();
    const name = dialog.getByRole('textbox', { name: 'Name' });
    const take = dialog.getByRole('button', { name: 'Use these settings' });
    await userEvent.clear(name);
    await seen(dialog.getByText('Give it a name.'));
    await expect(take).toBeDisabled();
    await userEvent.type(name, 'Sunny Dental');
    const greeting = dialog.getByRole('textbox', { name: 'What the agent says first' });
    await userEvent.clear(greeting);
    await userEvent.type(greeting, 'Hello!');
    await userEvent.click(take);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await expect(screen.getByRole('button', { name: /Sunny Dental.*project menu/ })).toBeVisible();
    await seen(screen.getByText('Draft, 1 unsaved change'));
    const again = await openSettings();
    await expect(again.getByRole('textbox', { name: 'What the agent says first' })).toHaveValue(
      'Hello!',
    );
    await userEvent.click(again.getByRole('button', { name: 'Cancel' }));
  },
};

export const Dark: Story = {
  args: { server: fakeServerApi() },
  globals: { theme: 'dark' },
  play: async () => {
    const dialog = await openSettings();
    await seen(dialog.getByText(/callers hear them once it is published/));
  },
};
