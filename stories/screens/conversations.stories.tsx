import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { fakeServerApi } from '../../plugin/api/fake/fake-server-api.ts';
import { harbourHotels } from '../../plugin/api/fake/harbour-hotels.ts';
import { CONVERSATION, callsWith, FAILED_MESSAGE, OFFLINE } from './fake-calls.ts';
import { detailOf } from './figures.ts';
import { Screen } from './screen.tsx';

const filled = callsWith({
  list: async () => ({ conversations: [CONVERSATION.conversation], next: null }),
  get: async () => ({
    ...CONVERSATION,
    messages: [...CONVERSATION.messages, FAILED_MESSAGE].map(detailOf),
  }),
});
const meta = {
  title: 'Screens/Conversations',
  component: Screen,
  parameters: { layout: 'fullscreen' },
  args: { server: fakeServerApi(harbourHotels(), filled), page: 'conversations' },
} satisfies Meta<typeof Screen>;

export default meta;
type Story = StoryObj<typeof meta>;

/** One conversation opens with its messages, their receipts and the transcript. */
export const Filled: Story = {
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    await userEvent.click(await frame.findByText('Sandbox, release 3'));
    const panel = within(await frame.findByRole('complementary', { name: 'Conversation' }));
    await expect((await panel.findAllByText('“yes please”'))[0]).toBeVisible();
    await expect(panel.getAllByText('Delivered')[0]).toBeVisible();
    await expect(panel.getAllByText('Not delivered')[0]).toBeVisible();
    const [life] = panel.getAllByRole('list', { name: 'Status, line by line' });
    await expect(within(life ?? canvasElement).getAllByRole('listitem')).toHaveLength(4);
    await expect(panel.getByText(/landline/)).toBeVisible();
    await expect(panel.getByText('can you confirm my booking')).toBeInTheDocument();
    await expect(panel.getByText('agreed with “yes please” · delivered')).toBeInTheDocument();
  },
};
export const Dark: Story = { ...Filled, globals: { theme: 'dark' } };

const undelivered = callsWith({
  list: async () => ({ conversations: [CONVERSATION.conversation], next: null }),
  get: async () => ({ ...CONVERSATION, messages: [FAILED_MESSAGE] }),
});
/** What was said below the turn then is not true any more: it says how the text is doing now. */
export const NotDelivered: Story = {
  args: { server: fakeServerApi(harbourHotels(), undelivered) },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    await userEvent.click(await frame.findByText('Sandbox, release 3'));
    const note = await frame.findByText('agreed with “yes please” · not delivered');
    await expect(note).toBeInTheDocument();
    await expect(frame.queryByText(/· queued$/)).toBeNull();
  },
};

export const Empty: Story = {
  args: { server: fakeServerApi(harbourHotels(), callsWith()), page: 'conversations' },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    await expect(await frame.findByText('No conversations yet')).toBeVisible();
    await userEvent.click(frame.getByRole('button', { name: 'Make a test call' }));
    await expect(await frame.findByRole('complementary', { name: 'Test call' })).toBeVisible();
  },
};

export const Failed: Story = {
  args: {
    server: fakeServerApi(harbourHotels(), callsWith({ list: OFFLINE })),
    page: 'conversations',
  },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    await expect(await frame.findByText('The server did not answer.')).toBeVisible();
    await expect(frame.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};
