import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import { recordOf, recordsOf } from '../../core/records/draft.ts';
import { fakeServerApi } from '../../plugin/api/fake/fake-server-api.ts';
// The page is fetched when it is opened; here it is there from the start.
import '../../plugin/sms/sms-page.tsx';
import { Screen } from './screen.tsx';
import { seen } from './seen.ts';

const meta = {
  title: 'Screens/Change senders',
  component: Screen,
  args: { page: 'sms', height: 800 },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Screen>;

export default meta;
type Story = StoryObj<typeof meta>;

async function open() {
  const button = await screen.findByRole(
    'button',
    { name: 'Change senders…' },
    { timeout: 10_000 },
  );
  button.focus();
  await userEvent.keyboard('{Enter}');
  return within(await screen.findByRole('dialog', { name: 'Change senders' }));
}

async function choose(field: HTMLElement, option: RegExp) {
  field.focus();
  await userEvent.keyboard('{Enter}');
  (await screen.findByRole('option', { name: option })).focus();
  await userEvent.keyboard('{Enter}');
}

/** All that use one sender are ticked by choosing it; the whole step is one Undo. */
const server = fakeServerApi();
const texts = recordsOf(server.held.draft, 'template').length;
const liveNow = () =>
  recordsOf(server.held.draft, 'template').map(({ id }) =>
    JSON.stringify(recordOf(server.held.draft, 'template', id)?.senders.live),
  );
export const ByTheKeyboard: Story = {
  args: { server },
  play: async () => {
    const before = liveNow();
    const dialog = await open();
    await choose(dialog.getByRole('combobox', { name: 'Sent from in Live now' }), /^\+1 555/);
    await waitFor(() => expect(dialog.getAllByRole('checkbox')).toHaveLength(texts + 1));
    for (const box of dialog.getAllByRole('checkbox')) await expect(box).toBeChecked();
    await seen(await dialog.findByText('Choose the new sender.'));
    await choose(dialog.getByRole('combobox', { name: /Phone number/ }), /^Another number/);
    const typed = await dialog.findByRole('textbox', { name: 'Number or service for Live' });
    await userEvent.type(typed, '+15550100177');
    await seen(await dialog.findByText(`${texts} templates change.`));
    dialog.getByRole('button', { name: `Change ${texts} templates` }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await seen(await screen.findByText(`${texts} templates changed`));
    await expect((await screen.findAllByText('+1 555 010 0177')).length).toBe(texts);
    await userEvent.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(screen.queryByText('+1 555 010 0177')).toBeNull());
    await expect(liveNow()).toEqual(before);
  },
};

/** Nothing is ticked at first, and nothing can be changed then. */
export const Open: Story = {
  play: async () => {
    const dialog = await open();
    await expect(dialog.getByRole('button', { name: 'Change' })).toBeDisabled();
    await seen(dialog.getByText('Tick the templates that are to change.'));
    const [, first] = dialog.getAllByRole('checkbox');
    if (first) await userEvent.click(first);
    await seen(await dialog.findByText('Choose the new sender.'));
  },
};
