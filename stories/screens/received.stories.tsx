import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { fakeServerApi } from '../../plugin/api/fake/fake-server-api.ts';
import { harbourHotels } from '../../plugin/api/fake/harbour-hotels.ts';
import { OFFLINE } from './fake-calls.ts';
import { receivedServer, RECEIVED } from './received-server.ts';
import { Screen } from './screen.tsx';
import { seen } from './seen.ts';

const meta = {
  title: 'Screens/Messages received',
  component: Screen,
  parameters: { layout: 'fullscreen' },
  args: { server: receivedServer(), page: 'messages' },
} satisfies Meta<typeof Screen>;

export default meta;
type Story = StoryObj<typeof meta>;

type Play = NonNullable<Story['play']>;
type Canvas = Parameters<Play>[0]['canvasElement'];

async function showReceived(canvasElement: Canvas) {
  const frame = within(canvasElement);
  await userEvent.click(await frame.findByRole('radio', { name: 'Received' }));
  return frame;
}

async function open(canvasElement: Canvas, row: RegExp) {
  const frame = await showReceived(canvasElement);
  await userEvent.click(await frame.findByRole('row', { name: row }));
  return within(await frame.findByRole('complementary', { name: 'Text' }));
}

/** What came in, with what it was answered with; where nothing was, why. */
async function seeList({ canvasElement }: { canvasElement: Canvas }) {
  const frame = await showReceived(canvasElement);
  const grid = within(await frame.findByRole('grid', { name: 'Texts that came in' }));
  await expect(grid.getAllByRole('row')).toHaveLength(RECEIVED.length + 1);
  await expect(grid.getByRole('row', { name: /Stop STOP/ })).toBeVisible();
}
export const List: Story = { play: seeList };
export const ListDark: Story = { globals: { theme: 'dark' }, play: seeList };

/** A STOP of the test panel's phone: its answer, and the ways to the opt-out, the text before it and the call. */
async function seeStop({ canvasElement }: { canvasElement: Canvas }) {
  const panel = await open(canvasElement, /Stop STOP/);
  await seen(await panel.findByText(/you will get no more texts from this number/));
  await expect(panel.getByText('Texted back to the phone of the test call.')).toBeVisible();
  await expect(
    panel.getByRole('button', { name: /^Opted out on .* by texting “Stop”$/ }),
  ).toBeVisible();
  return panel;
}
export const Stop: Story = {
  play: async (context) => {
    const panel = await seeStop(context);
    await userEvent.click(panel.getByRole('button', { name: 'reservation_confirmation' }));
    const frame = within(context.canvasElement);
    await frame.findByRole('complementary', { name: 'Message' });
    await expect(frame.getByRole('radio', { name: 'Sent' })).toBeChecked();
  },
};
export const StopDark: Story = {
  globals: { theme: 'dark' },
  play: async (context) => void (await seeStop(context)),
};

/** Only what is known is said of who answered. */
export const AnsweredByOthers: Story = {
  play: async ({ canvasElement }) => {
    const frame = await showReceived(canvasElement);
    for (const [row, words] of [
      [/arret STOP/, /Twilio answered it by its Advanced Opt-Out/],
      [/Help! HELP/, /Whether Twilio gave one is not known here/],
      [/STOPALL STOP/, /it said what held already/],
      [/INFO HELP/, /it was chosen that Twilio answers/],
    ] as const) {
      await userEvent.click(await frame.findByRole('row', { name: row }));
      await seen(await frame.findByText(words));
    }
  },
};

/** A text that a conversation took: its answer, and how that is doing. */
async function seeTurn({ canvasElement }: { canvasElement: Canvas }) {
  const panel = await open(canvasElement, /Where can I park/);
  await seen(await panel.findByText(/car park below the hotel/));
  await expect(panel.getByText('Delivered')).toBeVisible();
  return panel;
}
export const Turn: Story = {
  play: async (context) => {
    const panel = await seeTurn(context);
    await userEvent.click(panel.getByRole('button', { name: 'Open the conversation' }));
    const frame = within(context.canvasElement);
    const record = within(await frame.findByRole('complementary', { name: 'Conversation' }));
    // The keywords that were texted back to its messages stand beside them.
    await expect(await record.findAllByText('Texted back')).toHaveLength(2);
  },
};
export const TurnDark: Story = {
  globals: { theme: 'dark' },
  play: async (context) => void (await seeTurn(context)),
};

/** What nobody took, and what still waits, say so. */
export const NotTaken: Story = {
  play: async ({ canvasElement }) => {
    const frame = await showReceived(canvasElement);
    await userEvent.click(await frame.findByRole('row', { name: /Who is this/ }));
    await seen(await frame.findByText(/No conversation took it: none had texted with them/));
    await userEvent.click(await frame.findByRole('row', { name: /Is breakfast included/ }));
    await seen(await frame.findByText('Its conversation has not taken it yet.'));
  },
};

/** By the keyboard alone: to the other list, into it, down, open, closed, and a filter that finds nothing. */
export const Keyboard: Story = {
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    const sent = await frame.findByRole('radio', { name: 'Sent' });
    sent.focus();
    // Held, as by a finger: a radio is chosen where the focus comes while the key is down.
    await userEvent.keyboard('{ArrowRight>}');
    await waitFor(() => expect(frame.getByRole('radio', { name: 'Received' })).toBeChecked());
    await userEvent.keyboard('{/ArrowRight}');
    await expect(frame.getByRole('radio', { name: 'Received' })).toHaveFocus();
    const grid = within(await frame.findByRole('grid', { name: 'Texts that came in' }));
    const [, first] = grid.getAllByRole('row');
    first?.focus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await frame.findByRole('complementary', { name: 'Text' });
    await userEvent.keyboard('{ArrowDown}');
    const search = frame.getByRole('searchbox', { name: 'Search by number, or part of it' });
    await userEvent.type(search, 'parking');
    await expect(await frame.findByText('No text found')).toBeVisible();
    await expect(frame.getByText(/or part of it, like 0142/)).toBeVisible();
    await userEvent.clear(search);
    await userEvent.type(search, '0142');
    await waitFor(() => expect(grid.getAllByRole('row')).toHaveLength(3));
  },
};

/** Narrowed to one sender of ours, and by part of a number. */
async function seeNarrowed({ canvasElement }: { canvasElement: Canvas }) {
  const frame = await showReceived(canvasElement);
  const page = within(canvasElement.ownerDocument.body);
  const grid = within(await frame.findByRole('grid', { name: 'Texts that came in' }));
  await userEvent.click(frame.getByRole('combobox', { name: 'Sender' }));
  await expect(await page.findAllByRole('option')).toHaveLength(4);
  await userEvent.click(page.getByRole('option', { name: '+1 555 010 0100' }));
  await waitFor(() => expect(grid.getAllByRole('row')).toHaveLength(9));
  const search = frame.getByRole('searchbox', { name: 'Search by number, or part of it' });
  await userEvent.type(search, '+1 555 01');
  await waitFor(() => expect(grid.getAllByRole('row')).toHaveLength(7));
}
export const Narrowed: Story = { play: seeNarrowed };
export const NarrowedDark: Story = { globals: { theme: 'dark' }, play: seeNarrowed };

/** The export has the filters of the list. */
const exported = fn(() => Promise.resolve({ url: 'data:text/csv,id', fileName: 'received.csv' }));
export const Export: Story = {
  args: { server: receivedServer({ parts: { exportReceived: exported } }) },
  play: async ({ canvasElement }) => {
    const frame = await showReceived(canvasElement);
    await userEvent.click(await frame.findByRole('combobox', { name: 'Taken as' }));
    const page = within(canvasElement.ownerDocument.body);
    await userEvent.click(await page.findByRole('option', { name: 'HELP' }));
    await waitFor(() =>
      expect(within(frame.getByRole('grid')).getAllByRole('row')).toHaveLength(4),
    );
    await userEvent.type(frame.getByRole('searchbox'), '0168');
    await waitFor(() =>
      expect(within(frame.getByRole('grid')).getAllByRole('row')).toHaveLength(2),
    );
    await userEvent.click(frame.getByRole('button', { name: 'Export CSV' }));
    const filters = { takenAs: 'help', number: '0168' };
    await expect(exported).toHaveBeenCalledWith(expect.objectContaining(filters));
  },
};

/** A page at a time. */
export const Pages: Story = {
  args: { server: receivedServer({ more: 60 }) },
  play: async ({ canvasElement }) => {
    const frame = await showReceived(canvasElement);
    const grid = within(await frame.findByRole('grid', { name: 'Texts that came in' }));
    await expect(grid.getAllByRole('row')).toHaveLength(51);
    await userEvent.click(frame.getByRole('button', { name: 'Show earlier ones' }));
    await waitFor(() => expect(grid.getAllByRole('row')).toHaveLength(RECEIVED.length + 61));
  },
};

export const Empty: Story = {
  args: { server: fakeServerApi(harbourHotels()) },
  play: async ({ canvasElement }) => {
    const frame = await showReceived(canvasElement);
    await expect(await frame.findByText('Nothing has come in yet')).toBeVisible();
    await expect(frame.getByRole('button', { name: 'Export CSV' })).toBeDisabled();
  },
};

export const Failed: Story = {
  args: { server: receivedServer({ parts: { received: OFFLINE } }) },
  play: async ({ canvasElement }) => {
    const frame = await showReceived(canvasElement);
    await expect(await frame.findByText('The server did not answer.')).toBeVisible();
    await expect(frame.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};
