import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { ServerApi } from '../../plugin/api/server-api.ts';
import { OFFLINE } from './fake-calls.ts';
import { messagesServer } from './figures.ts';
import { messageRow } from './message-row.ts';
import { Screen } from './screen.tsx';
import { seen } from './seen.ts';

/** A Cancel or Retry of a message whose answer got lost: it may have been done. */
const meta = {
  title: 'Screens/Message without an answer',
  component: Screen,
  parameters: { layout: 'fullscreen' },
  args: { page: 'messages' },
  beforeEach: () => {
    isAway = false;
  },
} satisfies Meta<typeof Screen>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = Parameters<NonNullable<Story['play']>>[0]['canvasElement'];

let isAway = false;

/** Does what it is asked (or nothing of it), and is away before it has answered. */
function serverThatLeaves({ isDone }: { isDone: boolean }): ServerApi {
  const server = messagesServer();
  const { messages } = server;
  const leaveAfter = async (act: () => Promise<unknown>) => {
    if (isDone) await act();
    isAway = true;
    return OFFLINE();
  };
  return {
    ...server,
    messages: {
      ...messages,
      cancel: (input) => leaveAfter(() => messages.cancel(input)),
      retry: (input) => leaveAfter(() => messages.retry(input)),
      get: (input) => (isAway ? OFFLINE() : messages.get(input)),
    },
  };
}

async function ask(canvasElement: Canvas, row: RegExp, button: string, yes: string) {
  await userEvent.click(await messageRow(canvasElement, row));
  const panel = within(
    await within(canvasElement).findByRole('complementary', { name: 'Message' }),
  );
  await userEvent.click(await panel.findByRole('button', { name: button }));
  const page = within(canvasElement.ownerDocument.body);
  const question = within(await page.findByRole('alertdialog'));
  await userEvent.click(question.getByRole('button', { name: yes }));
  await seen(await panel.findByText('We did not hear back'));
  // Nobody says that it failed.
  await expect(page.queryByText('The server did not answer.')).toBeNull();
  return panel;
}

export const CancelWasDone: Story = {
  args: { server: serverThatLeaves({ isDone: true }) },
  play: async ({ canvasElement }) => {
    const panel = await ask(canvasElement, /Queued$/, 'Cancel sending', 'Cancel the text');
    await expect(panel.getByText(/It may have been done.* canceled already/)).toBeVisible();
    isAway = false;
    await userEvent.click(panel.getByRole('button', { name: 'Look again' }));
    await seen(await panel.findByText('The text is canceled: it will not be sent.'));
    await expect(panel.queryByText('We did not hear back')).toBeNull();
  },
};

export const CancelWasNotDone: Story = {
  args: { server: serverThatLeaves({ isDone: false }) },
  play: async ({ canvasElement }) => {
    const panel = await ask(canvasElement, /Queued$/, 'Cancel sending', 'Cancel the text');
    isAway = false;
    // One look proves nothing: what was asked for may still be on its way.
    for (const _ of [1, 2])
      await userEvent.click(panel.getByRole('button', { name: 'Look again' }));
    await seen(await panel.findByText(/The text is not canceled/));
    await expect(panel.getByRole('button', { name: 'Cancel sending' })).toBeEnabled();
  },
};

export const RetryUnknown: Story = {
  args: { server: serverThatLeaves({ isDone: true }) },
  play: async ({ canvasElement }) => {
    const panel = await ask(canvasElement, /Not delivered/, 'Retry', 'Retry');
    await expect(panel.getByText(/It may have been done.* in the outbox again/)).toBeVisible();
  },
};
export const RetryUnknownDark: Story = { ...RetryUnknown, globals: { theme: 'dark' } };

/** The server answers what is asked next, but has never heard of the retry. */
export const RetryNeverCame: Story = {
  args: { server: messagesServer({ retry: OFFLINE }) },
  play: async ({ canvasElement }) => {
    const panel = await ask(canvasElement, /Not delivered/, 'Retry', 'Retry');
    await userEvent.click(panel.getByRole('button', { name: 'Look again' }));
    await seen(await panel.findByText(/The text was not retried/));
    await expect(panel.getByRole('button', { name: 'Retry' })).toBeEnabled();
  },
};
