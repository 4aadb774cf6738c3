import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { fakeServerApi } from '../../plugin/api/fake/fake-server-api.ts';
import { harbourHotels } from '../../plugin/api/fake/harbour-hotels.ts';
import { conversationsServer } from './conversation-list.ts';
import { CONVERSATION, callsWith, FAILED_MESSAGE, OFFLINE } from './fake-calls.ts';
import { detailOf } from './figures.ts';
import { expectWholeWords } from '../whole-words.ts';
import { Screen } from './screen.tsx';
import { seen } from './seen.ts';

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

const LONG_NAME = 'the_reservation_confirmation_for_weddings_and_conferences_by_the_harbour';

/** A long title stands above its status, and breaks between its words; so does what names it. */
export const LongTitle: Story = {
  args: {
    server: fakeServerApi(
      harbourHotels(),
      callsWith({
        list: async () => ({ conversations: [CONVERSATION.conversation], next: null }),
        get: async () => ({
          ...CONVERSATION,
          messages: [{ ...FAILED_MESSAGE, title: LONG_NAME }].map(detailOf),
        }),
      }),
    ),
  },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    await userEvent.click(await frame.findByText('Sandbox, release 3'));
    const panel = within(await frame.findByRole('complementary', { name: 'Conversation' }));
    await expectWholeWords(await panel.findByText(LONG_NAME));
  },
};

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

type Canvas = Parameters<NonNullable<Story['play']>>[0]['canvasElement'];

async function choose(canvasElement: Canvas, filter: string, option: string) {
  await userEvent.click(within(canvasElement).getByRole('combobox', { name: filter }));
  const page = within(canvasElement.ownerDocument.body);
  const wanted = await page.findByRole('option', { name: option });
  await seen(wanted);
  await userEvent.click(wanted);
}

async function hasRows(canvasElement: Canvas, rows: number): Promise<void> {
  const grid = await within(canvasElement).findByRole('grid', { name: 'Conversations' });
  // And the one with the headers.
  await waitFor(() => expect(within(grid).queryAllByRole('row')).toHaveLength(rows + 1));
}

/** Test calls and scenario runs are marked, and can be left out or looked at alone. */
export const Tests: Story = {
  args: { server: conversationsServer() },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    await frame.findByRole('grid', { name: 'Conversations' });
    await expect(frame.getAllByText('test').length).toBe(3);
    await expect(frame.getAllByText('scenario').length).toBe(2);
    await choose(canvasElement, 'Whose calls', 'Callers only');
    await hasRows(canvasElement, 9);
    await expect(frame.queryByText('test')).toBeNull();
    await choose(canvasElement, 'Whose calls', 'Tests only');
    await hasRows(canvasElement, 5);
    const [first] = frame.getAllByText('test');
    await userEvent.click(first ?? canvasElement);
    await seen(await frame.findByText('Test call · Sandbox, release 3 · Ended'));
  },
};
export const TestsDark: Story = { ...Tests, globals: { theme: 'dark' } };

/** What came of it, with the search for a caller: whole numbers only, and a way back. */
const answering = conversationsServer().conversations;
const asked = fn((input: Parameters<typeof answering.list>[0]) => answering.list(input));
export const Narrowed: Story = {
  args: { server: conversationsServer({ list: asked }) },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    await frame.findByRole('grid', { name: 'Conversations' });
    await choose(canvasElement, 'State', 'Handed off');
    await hasRows(canvasElement, 2);
    await choose(canvasElement, 'State', 'Any state');
    await choose(canvasElement, 'Text', 'Text not delivered');
    await choose(canvasElement, 'Days', 'Last 7 days');
    await hasRows(canvasElement, 2);
    await expect(asked).toHaveBeenLastCalledWith(
      expect.objectContaining({
        text: 'undelivered',
        from: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      }),
    );
    frame.getByRole('button', { name: 'Clear' }).focus();
    await userEvent.keyboard('{Enter}');
    await hasRows(canvasElement, 14);
    await expect(frame.queryByRole('button', { name: 'Clear' })).toBeNull();
    await expect(frame.getByRole('searchbox')).toHaveFocus();
  },
};

/** With a text, or without one. */
export const WithOrWithoutText: Story = {
  args: { server: conversationsServer() },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole('grid', { name: 'Conversations' });
    await choose(canvasElement, 'Text', 'With a text');
    await hasRows(canvasElement, 12);
    await choose(canvasElement, 'Text', 'Without a text');
    await hasRows(canvasElement, 2);
    await choose(canvasElement, 'Text', 'Any text status');
    await hasRows(canvasElement, 14);
  },
};

/** Where such conversations are rare, the server gives empty pages: the list reads on by itself. */
const RARE = conversationsServer().conversations;
export const RareOnes: Story = {
  args: {
    server: conversationsServer({
      list: async (input) => {
        if (input.text !== 'none') return RARE.list(input);
        const page = Number(input.before ?? 0);
        return page < 3
          ? { conversations: [], next: String(page + 1) }
          : RARE.list({ projectId: input.projectId, text: 'none' });
      },
    }),
  },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole('grid', { name: 'Conversations' });
    await choose(canvasElement, 'Text', 'Without a text');
    await hasRows(canvasElement, 2);
  },
};

/** By the keyboard alone: part of a number, one that called, one that did not, all again. */
export const Keyboard: Story = {
  args: { server: conversationsServer() },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    const search = await frame.findByRole('searchbox', { name: 'Search by the caller’s number' });
    search.focus();
    await userEvent.keyboard('Ana');
    await expect(await frame.findByText(/found by the caller’s number/)).toBeVisible();
    await userEvent.keyboard('{Escape}(555) 010');
    await hasRows(canvasElement, 13);
    await userEvent.keyboard('-0145');
    await hasRows(canvasElement, 1);
    await userEvent.tab();
    await userEvent.tab();
    // Beside the search, as one sees it.
    await expect(frame.getByRole('button', { name: 'Clear' })).toHaveFocus();
    await userEvent.tab();
    await expect(frame.getByRole('combobox', { name: 'Text' })).toHaveFocus();
    await userEvent.clear(search);
    await userEvent.type(search, '+1 555 010 9999');
    const all = await frame.findByRole('button', { name: 'Show all' });
    all.focus();
    await userEvent.keyboard('{Enter}');
    await hasRows(canvasElement, 14);
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
