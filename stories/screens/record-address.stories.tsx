import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { ApiError } from '../../plugin/api/api-error.ts';
import { printRoute, type Route } from '../../plugin/builder/route.ts';
import { MESSAGES, messagesServer } from './figures.ts';
import { Screen } from './screen.tsx';

const meta = {
  title: 'Screens/Record address',
  component: Screen,
  parameters: { layout: 'fullscreen' },
  args: {
    server: messagesServer(),
    page: 'messages',
  },
} satisfies Meta<typeof Screen>;

export default meta;
type Story = StoryObj<typeof meta>;

const addressOf = (route: Route) => `https://afterword.example.com/${printRoute(route)}`;

/** A link to a text opens it beside the list, and can be copied again; closed, the list stays. */
export const Linked: Story = {
  args: { record: MESSAGES[2]?.id, addressOf },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    const panel = within(await frame.findByRole('complementary', { name: 'Message' }));
    await panel.findByRole('region', { name: 'Receipt' });
    await expect(
      panel.getByRole('button', { name: 'Copy the link to this message' }),
    ).toBeVisible();
    await waitFor(() =>
      expect(panel.getByRole('region', { name: 'Record of the message' })).toHaveFocus(),
    );
  },
};
export const LinkedDark: Story = { ...Linked, globals: { theme: 'dark' } };

/** Within another product the address is not ours: everything opens as ever, and there is no link. */
export const Embedded: Story = {
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    const grid = await frame.findByRole('grid', { name: 'Messages' });
    const row = within(grid).getAllByRole('row')[2];
    if (!row) throw new Error('the list has no second text');
    await userEvent.click(row);
    const panel = within(await frame.findByRole('complementary', { name: 'Message' }));
    await panel.findByRole('region', { name: 'Receipt' });
    await expect(panel.queryByRole('button', { name: /^Copy the link/ })).toBeNull();
    await userEvent.click(panel.getByRole('button', { name: 'Close the message' }));
    await expect(row).toHaveFocus();
  },
};

/** A link to what is not there says so, and the way back leaves the keyboard at the list. */
export const NotThere: Story = {
  args: {
    record: 'msg_gone',
    addressOf,
    server: messagesServer({
      get: () =>
        Promise.reject(
          new ApiError(
            'not_found',
            'There is no such message in this project.',
            'Choose one from the list.',
          ),
        ),
    }),
  },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    const panel = within(await frame.findByRole('complementary', { name: 'Message' }));
    await panel.findByText('There is no such message in this project.');
    await expect(panel.queryByRole('button', { name: 'Try again' })).toBeNull();
    await expect(panel.queryByRole('button', { name: /^Copy the link/ })).toBeNull();
    (await panel.findByRole('button', { name: 'Back to the list' })).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(frame.queryByRole('complementary')).toBeNull());
    await expect(frame.getByRole('main')).toHaveFocus();
  },
};
