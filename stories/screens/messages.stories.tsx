import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { fakeServerApi } from '../../plugin/api/fake/fake-server-api.ts';
import { harbourHotels } from '../../plugin/api/fake/harbour-hotels.ts';
import { OFFLINE } from './fake-calls.ts';
import { messagesServer } from './figures.ts';
import { messageRow } from './message-row.ts';
import { Screen } from './screen.tsx';
import { seen } from './seen.ts';

const meta = {
  title: 'Screens/Messages',
  component: Screen,
  parameters: { layout: 'fullscreen' },
  args: { server: messagesServer(), page: 'messages' },
} satisfies Meta<typeof Screen>;

export default meta;
type Story = StoryObj<typeof meta>;

type Play = NonNullable<Story['play']>;
type Canvas = Parameters<Play>[0]['canvasElement'];

async function open(canvasElement: Canvas, status: RegExp) {
  await userEvent.click(await messageRow(canvasElement, status));
  return within(await within(canvasElement).findByRole('complementary', { name: 'Message' }));
}

/** A message that was not delivered: its receipt, its life line by line, and another try. */
export const Retry: Story = {
  args: { server: messagesServer() },
  play: async ({ canvasElement }) => {
    const panel = await open(canvasElement, /Not delivered/);
    await seen(await panel.findByText('“yes please”'));
    const life = within(panel.getByRole('list', { name: 'Status, line by line' }));
    await expect(life.getAllByRole('listitem')).toHaveLength(4);
    await userEvent.click(panel.getByRole('button', { name: 'Retry' }));
    const page = within(canvasElement.ownerDocument.body);
    const dialog = within(await page.findByRole('alertdialog'));
    await expect(dialog.getByText(/It has not arrived so far\./)).toBeInTheDocument();
    await userEvent.click(dialog.getByRole('button', { name: 'Retry' }));
    await seen(await page.findByText('It is in the outbox again.'));
    await expect(panel.queryByRole('button', { name: 'Retry' })).toBeNull();
  },
};
export const RetryDark: Story = {
  args: { server: messagesServer() },
  globals: { theme: 'dark' },
  play: async ({ canvasElement }) => {
    const panel = await open(canvasElement, /Not delivered/);
    await seen(await panel.findByText('“yes please”'));
  },
};

/** What still waits can be taken back, after a question. */
export const CancelQueued: Story = {
  args: { server: messagesServer() },
  play: async ({ canvasElement }) => {
    const panel = await open(canvasElement, /Queued$/);
    await userEvent.click(await panel.findByRole('button', { name: 'Cancel sending' }));
    const page = within(canvasElement.ownerDocument.body);
    const dialog = within(await page.findByRole('alertdialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel the text' }));
    await seen(await page.findByText('It will not be sent.'));
  },
};

/** By the keyboard alone: into the list, down, open, and a filter that finds nothing. */
export const Keyboard: Story = {
  args: { server: messagesServer() },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    const grid = await frame.findByRole('grid', { name: 'Messages' });
    within(grid).getAllByRole('row')[1]?.focus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await frame.findByRole('complementary', { name: 'Message' });
    const search = frame.getByRole('searchbox', { name: 'Search by title or number' });
    await userEvent.type(search, 'breakfast');
    await expect(await frame.findByText('No message found')).toBeVisible();
    await userEvent.clear(search);
    await userEvent.type(search, '0199');
    await expect(await frame.findByText(/No text to a number with these digits/)).toBeVisible();
    await userEvent.clear(search);
    await userEvent.type(search, '(555) 010-0142');
    await expect((await frame.findAllByText('reservation_confirmation')).length).toBeGreaterThan(1);
  },
};

/** A button that shows everything again goes with that: the keyboard is in the search then. */
export const ShowsAllAgain: Story = {
  args: { server: messagesServer() },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    const search = await frame.findByRole('searchbox', { name: 'Search by title or number' });
    for (const name of ['Clear', 'Show all']) {
      await userEvent.type(search, 'breakfast');
      (await frame.findByRole('button', { name })).focus();
      await userEvent.keyboard('{Enter}');
      await waitFor(() => expect(frame.queryByRole('button', { name })).toBeNull());
      await expect(search).toHaveFocus();
      await expect(search).toHaveValue('');
    }
  },
};

/** The last page takes its button along; the keyboard goes on at the first row that has come. */
const ALL = messagesServer().messages;
export const LastPage: Story = {
  args: {
    server: messagesServer({
      list: async (input) => {
        const { messages } = await ALL.list(input);
        return input.before === undefined
          ? { messages: messages.slice(0, 8), next: 'rest' }
          : { messages: messages.slice(8), next: null };
      },
    }),
  },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    (await frame.findByRole('button', { name: 'Show earlier ones' })).focus();
    await userEvent.keyboard('{Enter}');
    const grid = await frame.findByRole('grid', { name: 'Messages' });
    await waitFor(() => expect(within(grid).getAllByRole('row')).toHaveLength(13));
    await expect(frame.queryByRole('button', { name: 'Show earlier ones' })).toBeNull();
    // After the header and the eight that were there.
    await waitFor(() => expect(within(grid).getAllByRole('row')[9]).toHaveFocus());
  },
};

/** While somebody reads, what has come meanwhile is counted, and shown when asked. */
async function seeNew({ canvasElement }: { canvasElement: Canvas }) {
  const frame = within(canvasElement);
  (await messageRow(canvasElement, /Delivered/)).focus();
  const button = await frame.findByRole('button', { name: /^1 new/ }, { timeout: 15_000 });
  await expect(await frame.findByText('New messages have come.')).toBeInTheDocument();
  await expect(within(frame.getByRole('grid')).getAllByRole('row')).toHaveLength(12);
  return { frame, button };
}
export const New: Story = {
  args: { server: growingServer() },
  play: async (context) => {
    const { frame, button } = await seeNew(context);
    await userEvent.click(button);
    await waitFor(() =>
      expect(within(frame.getByRole('grid')).getAllByRole('row')).toHaveLength(13),
    );
    await expect(frame.queryByText('New messages have come.')).toBeNull();
  },
};
export const NewDark: Story = {
  args: { server: growingServer() },
  globals: { theme: 'dark' },
  play: async (context) => void (await seeNew(context)),
};

/** Its newest message comes after the list was read for the first time. */
function growingServer() {
  let looks = 0;
  return messagesServer({
    list: async (input) => {
      looks += 1;
      const { messages, next } = await ALL.list(input);
      return { messages: looks > 1 ? messages : messages.slice(1), next };
    },
  });
}

/** The export has the filters of the list. */
const exported = fn(() => Promise.resolve({ url: 'data:text/csv,id', fileName: 'messages.csv' }));
export const Export: Story = {
  args: { server: messagesServer({ export: exported }) },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    await userEvent.click(await frame.findByRole('combobox', { name: 'Status' }));
    const page = within(canvasElement.ownerDocument.body);
    await userEvent.click(await page.findByRole('option', { name: 'Failed' }));
    await frame.findAllByText('Failed');
    await userEvent.click(frame.getByRole('button', { name: 'Export CSV' }));
    await expect(exported).toHaveBeenCalledWith(expect.objectContaining({ outcome: 'failed' }));
  },
};

/** What is said at the lower right covers nothing of the record, and nothing of the list that is scrolled to its end. */
export const SaidBesideThem: Story = {
  args: { server: messagesServer({ export: OFFLINE }) },
  play: async ({ canvasElement }) => {
    await open(canvasElement, /Not delivered/);
    const frame = within(canvasElement);
    await userEvent.click(frame.getByRole('button', { name: 'Export CSV' }));
    const page = within(canvasElement.ownerDocument.body);
    const said = (await page.findByText('The server did not answer.')).closest('li');
    const box = (element: Element | null) => element?.getBoundingClientRect() ?? new DOMRect();
    const record = frame.getByRole('complementary', { name: 'Message' });
    const list = frame.getByRole('main', { name: 'Messages' });
    await waitFor(async () => {
      await expect(box(said).height).toBeGreaterThan(0);
      await expect(box(said).right).toBeLessThanOrEqual(box(record).left);
      const below = parseFloat(getComputedStyle(list).paddingBottom);
      await expect(below).toBeGreaterThan(window.innerHeight - box(said).top);
    });
  },
};

export const Empty: Story = {
  args: { server: fakeServerApi(harbourHotels()) },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    await expect(await frame.findByText('No messages yet')).toBeVisible();
    await expect(frame.getByRole('button', { name: 'Export CSV' })).toBeDisabled();
  },
};

export const Failed: Story = {
  args: { server: messagesServer({ list: OFFLINE }) },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    await expect(await frame.findByText('The server did not answer.')).toBeVisible();
    await expect(frame.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

export const Waiting: Story = {
  args: { server: messagesServer({ list: () => new Promise(() => {}) }) },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    await expect(await frame.findByText('Reading the messages…')).toBeVisible();
  },
};
