import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { awayServer } from './away-server.ts';
import { Screen } from './screen.tsx';
import { seen } from './seen.ts';

const meta = {
  title: 'Screens/The server is away',
  component: Screen,
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Screen>;

export default meta;
type Story = StoryObj<typeof meta>;

const NO_ANSWER = 'The server did not answer.';

/** What was asked for meanwhile is asked for again by itself once the connection is back. */
const list = awayServer();
export const AList: Story = {
  args: { server: list, page: 'topics' },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    const goTo = async (page: string) =>
      userEvent.click(await frame.findByRole('link', { name: page }));
    await frame.findByRole('link', { name: 'Messages' });
    list.leave();
    await goTo('Messages');
    await seen(await frame.findByText(NO_ANSWER));
    await expect(frame.getByRole('button', { name: 'Try again' })).toBeVisible();
    await seen(frame.getByText('Connection lost'));
    list.comeBack();
    await seen(await frame.findByRole('grid', { name: 'Messages' }));
    await expect(frame.queryByText(NO_ANSWER)).toBeNull();
    for (const [page, shown] of [
      ['Conversations', 'grid'],
      ['Dashboard', 'table'],
    ] as const) {
      list.leave();
      await goTo(page);
      await seen(await frame.findByText(NO_ANSWER));
      list.comeBack();
      await frame.findAllByRole(shown);
      await expect(frame.queryByText(NO_ANSWER)).toBeNull();
    }
  },
};

const panel = awayServer();
export const APanel: Story = {
  args: { server: panel, page: 'conversations' },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    const [row] = await frame.findAllByText('Live, release 3');
    panel.leave();
    await userEvent.click(row ?? canvasElement);
    const record = within(await frame.findByRole('complementary', { name: 'Conversation' }));
    await seen(await record.findByText(NO_ANSWER));
    panel.comeBack();
    await seen(await record.findByText('can you confirm my booking'));
    await expect(record.queryByText(NO_ANSWER)).toBeNull();
  },
};
const messages = awayServer();
export const AMessage: Story = {
  args: { server: messages, page: 'messages' },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    const [row] = await frame.findAllByRole('row', { name: /Not delivered/ });
    messages.leave();
    await userEvent.click(row ?? canvasElement);
    const record = within(await frame.findByRole('complementary', { name: 'Message' }));
    await seen(await record.findByText(NO_ANSWER));
    messages.comeBack();
    await seen(await record.findByText('“yes please”'));
  },
};

const sms = awayServer();
export const TheTwilioAccount: Story = {
  args: { server: sms, page: 'topics' },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    const link = await frame.findByRole('link', { name: /^SMS/ });
    sms.leave();
    await userEvent.click(link);
    await seen(await frame.findByText(NO_ANSWER));
    sms.comeBack();
    await seen(await frame.findByText('Twilio connected'));
    await waitFor(() => expect(frame.queryByText(NO_ANSWER)).toBeNull());
  },
};
