import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
// The page is fetched when it is opened; here it is there from the start.
import '../../plugin/opt-outs/opt-outs-page.tsx';
import { fakeServerApi } from '../../plugin/api/fake/fake-server-api.ts';
import { OFFLINE } from './fake-calls.ts';
import { optOutsServer } from './opt-outs-server.ts';
import { Screen } from './screen.tsx';
import { seen } from './seen.ts';

const meta = {
  title: 'Screens/Opt-outs that ended',
  component: Screen,
  parameters: { layout: 'fullscreen' },
  args: { server: optOutsServer(), page: 'opt-outs' },
} satisfies Meta<typeof Screen>;

export default meta;
type Story = StoryObj<typeof meta>;

async function showEnded(canvasElement: HTMLElement) {
  const frame = within(canvasElement);
  await userEvent.click(await frame.findByRole('radio', { name: 'Ended' }));
  return frame;
}

/** Each way once: by START, by hand, said again, and in the person's own words. */
export const List: Story = {
  args: { server: optOutsServer() },
  play: async ({ canvasElement }) => {
    const frame = await showEnded(canvasElement);
    const grid = within(await frame.findByRole('grid', { name: 'Ended opt-outs' }));
    await seen(await grid.findByText('Removed by ben: Wrong number: another guest had called'));
    await expect(grid.getByText('Texted “START” to +1 555 010 0100')).toBeVisible();
    await expect(grid.getByText('Added again by ben: Said so at check-out')).toBeVisible();
    await expect(grid.getByText('Texted “STOP” themselves')).toBeVisible();
    await expect(grid.getAllByRole('row')).toHaveLength(6);
  },
};

export const RecordDark: Story = {
  args: { server: optOutsServer() },
  globals: { theme: 'dark' },
  play: async ({ canvasElement }) => {
    const frame = await showEnded(canvasElement);
    await userEvent.click(await frame.findByRole('row', { name: /Wrong number/ }));
    const panel = within(await frame.findByRole('complementary', { name: 'Opt-out' }));
    await seen(await panel.findByText('Removed by hand'));
    await expect(panel.getByText(/Told the front desk on the phone/)).toBeVisible();
    await expect(panel.getByText('ben')).toBeVisible();
  },
};

/** A filter that nothing fits is cleared, and what is shown stays the trace. */
export const NothingFound: Story = {
  args: { server: optOutsServer() },
  play: async ({ canvasElement }) => {
    const frame = await showEnded(canvasElement);
    await userEvent.type(await frame.findByRole('searchbox', { name: /Search by number/ }), '999');
    await seen(await frame.findByText('None has ended that fits all of this.'));
    await userEvent.click(frame.getByRole('button', { name: 'Show all' }));
    await waitFor(() => expect(frame.getAllByRole('row')).toHaveLength(6));
    await expect(frame.getByRole('radio', { name: 'Ended' })).toBeChecked();
  },
};

export const Empty: Story = {
  args: { server: fakeServerApi() },
  play: async ({ canvasElement }) => {
    const frame = await showEnded(canvasElement);
    await seen(await frame.findByText('No opt-out has ended'));
    await expect(frame.getByRole('button', { name: 'Export CSV' })).toBeDisabled();
  },
};

export const Failed: Story = {
  args: { server: optOutsServer({ parts: { ended: OFFLINE } }) },
  play: async ({ canvasElement }) => {
    const frame = await showEnded(canvasElement);
    await seen(await frame.findByText('The server did not answer.'));
  },
};
