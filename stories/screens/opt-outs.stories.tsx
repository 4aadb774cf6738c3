import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
// Pages are fetched when they are opened; here they are there from the start.
import '../../plugin/opt-outs/opt-outs-page.tsx';
import '../../plugin/analyze/messages-page.tsx';
import { makeId, projectIdSchema } from '../../core/ids.ts';
import { EVERY_SENDER } from '../../core/messaging/opt-outs.ts';
import { fakeServerApi } from '../../plugin/api/fake/fake-server-api.ts';
import { OFFLINE } from './fake-calls.ts';
import { optOutsServer, REFUSED } from './opt-outs-server.ts';
import { Screen } from './screen.tsx';
import { seen } from './seen.ts';

const meta = {
  title: 'Screens/Opt-outs',
  component: Screen,
  parameters: { layout: 'fullscreen' },
  args: { server: optOutsServer(), page: 'opt-outs' },
} satisfies Meta<typeof Screen>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = Parameters<NonNullable<Story['play']>>[0]['canvasElement'];

async function open(canvasElement: Canvas, name: RegExp) {
  const frame = within(canvasElement);
  const row = await frame.findByRole('row', { name });
  row.focus();
  await userEvent.keyboard('{Enter}');
  return within(await frame.findByRole('complementary', { name: 'Opt-out' }));
}

async function question(canvasElement: Canvas) {
  return within(await within(canvasElement.ownerDocument.body).findByRole('alertdialog'));
}

/** A line for each STOP; what one of us added for several senders is one line too. */
export const List: Story = {
  args: { server: optOutsServer() },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    const grid = await frame.findByRole('grid', { name: 'Opt-outs' });
    await seen(await within(grid).findByText('Texted “STOP”'));
    await expect(within(grid).getAllByRole('row')).toHaveLength(7);
    await expect(within(grid).getByText(/^again/)).toBeVisible();
    await expect(within(grid).getByText('+1 555 010 0100 and 2 more')).toBeVisible();
    await expect(within(grid).getByText('Every sender')).toBeVisible();
    await expect(within(grid).getByText('Every sender but +1 555 010 0100')).toBeVisible();
    const nav = within(frame.getByRole('navigation', { name: 'Main' }));
    await expect(nav.getByRole('link', { name: 'Messages' })).toHaveAttribute(
      'aria-current',
      'page',
    );
  },
};
export const ListDark: Story = {
  args: { server: optOutsServer() },
  globals: { theme: 'dark' },
  play: async ({ canvasElement }) => {
    const panel = await open(canvasElement, /Wrote a letter/);
    await seen(await panel.findByRole('button', { name: 'Remove' }));
    await expect(panel.getByText(/also those you start to use later/)).toBeVisible();
    await expect(panel.getByText(/they texted it START on/)).toBeVisible();
  },
};

/** What ends while its record is open: the record says so by itself. */
const elsewhere = optOutsServer();
export const EndsMeanwhile: Story = {
  args: { server: elsewhere },
  play: async ({ canvasElement }) => {
    const panel = await open(canvasElement, /Wrote a letter/);
    await seen(await panel.findByRole('button', { name: 'Remove' }));
    const projectId = makeId(projectIdSchema, 'prj', 'hotel');
    const { optOuts } = await elsewhere.optOuts.list({ projectId });
    const one = optOuts.find(({ words }) => words.startsWith('Wrote a letter'));
    if (!one) throw new Error('the story has a letter');
    const { recipient } = one;
    const reason = 'Another guest’s letter';
    await elsewhere.optOuts.remove({ projectId, recipient, senders: [EVERY_SENDER], reason });
    const said = await panel.findByText(/Nothing keeps texts back/, {}, { timeout: 10_000 });
    await seen(said);
    await expect(panel.queryByRole('button', { name: 'Remove' })).toBeNull();
  },
};

/** What came from the person, nobody here can end; the text they got last is one step away. */
export const ByText: Story = {
  args: { server: optOutsServer() },
  play: async ({ canvasElement }) => {
    const panel = await open(canvasElement, /Texted “STOP”/);
    await seen(await panel.findByText('“STOP”'));
    await expect(panel.queryByRole('button', { name: 'Remove' })).toBeNull();
    await expect(panel.getByText(/nobody here can end/)).toBeVisible();
    await expect(panel.getByText(/Reply START to get them again/)).toBeVisible();
    await userEvent.click(panel.getByRole('button', { name: 'reservation_confirmation' }));
    await seen(await within(canvasElement).findByRole('complementary', { name: 'Message' }));
  },
};

export const ByProvider: Story = {
  args: { server: optOutsServer() },
  play: async ({ canvasElement }) => {
    const panel = await open(canvasElement, /The provider refused/);
    await seen(await panel.findByText('Attempt to send to unsubscribed recipient'));
    await expect(panel.queryByRole('button', { name: 'Remove' })).toBeNull();
  },
};

/** What was added by hand is removed after a question; the keyboard is never left nowhere. */
export const RemoveByHand: Story = {
  args: { server: optOutsServer() },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    const panel = await open(canvasElement, /Told the front desk/);
    await expect(await panel.findByText('ana')).toBeVisible();
    panel.getByRole('button', { name: 'Remove' }).focus();
    await userEvent.keyboard('{Enter}');
    const asked = await question(canvasElement);
    await seen(asked.getByText('Let +44 7700 900123 be texted again?'));
    await expect(asked.getByText(/added on .* for every sender/)).toBeVisible();
    const reason = asked.getByRole('textbox', { name: /Why it is removed/ });
    await waitFor(() => expect(reason).toHaveFocus());
    await expect(asked.getByRole('button', { name: 'Remove' })).toBeDisabled();
    await userEvent.keyboard('Wrong number');
    asked.getByRole('button', { name: 'Remove' }).focus();
    await userEvent.keyboard('{Enter}');
    await seen(await panel.findByText(/Nothing keeps texts back/));
    const trace = within(panel.getByRole('region', { name: 'Ended' }));
    await expect(trace.getByText('Wrong number')).toBeVisible();
    await expect(trace.getByText('you')).toBeVisible();
    const record = panel.getByRole('region', { name: 'Record of the opt-out' });
    await waitFor(() => expect(record).toHaveFocus());
    await waitFor(() =>
      expect(frame.queryByRole('row', { name: /Told the front desk/ })).toBeNull(),
    );
    panel.getByRole('button', { name: 'Close the opt-out' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(frame.getByRole('main', { name: 'Opt-outs' })).toHaveFocus());
  },
};

/** They texted STOP meanwhile: the server refuses, and says why. */
export const RemoveRefused: Story = {
  args: { server: optOutsServer({ parts: { remove: () => Promise.reject(REFUSED) } }) },
  play: async ({ canvasElement }) => {
    const panel = await open(canvasElement, /Told the front desk/);
    await userEvent.click(await panel.findByRole('button', { name: 'Remove' }));
    const asked = await question(canvasElement);
    await userEvent.type(asked.getByRole('textbox', { name: /Why/ }), 'A mistake');
    await userEvent.click(asked.getByRole('button', { name: 'Remove' }));
    await seen(await asked.findByText(/They opted out themselves/));
    await userEvent.click(asked.getByRole('button', { name: 'Cancel' }));
    const remove = panel.getByRole('button', { name: 'Remove' });
    await waitFor(() => expect(remove).toHaveFocus());
  },
};

/** Narrowed by part of a number, by sender, by how; and what is exported is what is shown. */
const exported = fn(() => Promise.resolve({ url: 'data:text/csv,id', fileName: 'opt-outs.csv' }));
export const Filters: Story = {
  args: { server: optOutsServer({ parts: { export: exported } }) },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    const page = within(canvasElement.ownerDocument.body);
    const search = await frame.findByRole('searchbox', { name: /Search by number/ });
    await userEvent.type(search, '0142');
    await waitFor(() => expect(frame.getAllByRole('row')).toHaveLength(2));
    await userEvent.clear(search);
    await userEvent.type(search, 'ana');
    await seen(await frame.findByText(/write some of its digits/));
    await expect(frame.getByRole('button', { name: 'Export CSV' })).toBeDisabled();
    await userEvent.click(frame.getByRole('button', { name: 'Show all' }));
    await frame.findByText('Texted “STOP”');
    await userEvent.click(frame.getByRole('combobox', { name: 'How' }));
    await userEvent.click(await page.findByRole('option', { name: 'Added by hand' }));
    await userEvent.click(frame.getByRole('combobox', { name: 'Sender' }));
    await userEvent.click(await page.findByRole('option', { name: 'Simulator' }));
    await waitFor(() => expect(frame.getAllByRole('row')).toHaveLength(4));
    await userEvent.click(frame.getByRole('button', { name: 'Export CSV' }));
    await expect(exported).toHaveBeenCalledWith(
      expect.objectContaining({ how: 'hand', sender: 'simulator|none' }),
    );
  },
};

/** More than a page: the rest comes when it is asked for. */
export const Pages: Story = {
  args: { server: optOutsServer({ more: 60 }) },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    await userEvent.click(await frame.findByRole('button', { name: 'Show earlier ones' }));
    await waitFor(() => expect(frame.getAllByRole('row')).toHaveLength(67));
    await expect(frame.queryByRole('button', { name: 'Show earlier ones' })).toBeNull();
  },
};

/** To the messages, and from them here. */
export const BesideMessages: Story = {
  args: { server: optOutsServer() },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    const main = await frame.findByRole('main', { name: 'Opt-outs' });
    await userEvent.click(within(main).getByRole('link', { name: 'Messages' }));
    const messages = await frame.findByRole('main', { name: 'Messages' });
    await userEvent.click(await within(messages).findByRole('link', { name: 'Opt-outs' }));
    await seen(await frame.findByRole('main', { name: 'Opt-outs' }));
  },
};

export const Empty: Story = {
  args: { server: fakeServerApi() },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    await seen(await frame.findByText('Nobody has opted out'));
    await expect(frame.getByRole('button', { name: 'Export CSV' })).toBeDisabled();
  },
};

export const Failed: Story = {
  args: { server: optOutsServer({ parts: { list: OFFLINE } }) },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    await seen(await frame.findByText('The server did not answer.'));
    await expect(frame.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

export const Waiting: Story = {
  args: { server: optOutsServer({ parts: { list: () => new Promise(() => {}) } }) },
  play: async ({ canvasElement }) => {
    await seen(await within(canvasElement).findByText('Reading the opt-outs…'));
  },
};
