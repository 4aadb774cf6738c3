import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
// Pages are fetched when they are opened; here they are there from the start.
import '../../plugin/opt-outs/opt-outs-page.tsx';
import '../../plugin/analyze/messages-page.tsx';
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

function dialogIn(canvasElement: Canvas, role: 'dialog' | 'alertdialog') {
  return within(canvasElement.ownerDocument.body).findByRole(role);
}

/** A line for each STOP; what one of us added for several senders is one line too. */
export const List: Story = {
  args: { server: optOutsServer() },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    const grid = await frame.findByRole('grid', { name: 'Opt-outs' });
    await seen(await within(grid).findByText('Texted “STOP”'));
    await expect(within(grid).getAllByRole('row')).toHaveLength(5);
    await expect(within(grid).getByText('+1 555 010 0100 and 2 more')).toBeVisible();
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
    const panel = await open(canvasElement, /By hand/);
    await seen(await panel.findByRole('button', { name: 'Remove' }));
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
    const panel = await open(canvasElement, /By hand/);
    await expect(await panel.findByText('ana')).toBeVisible();
    panel.getByRole('button', { name: 'Remove' }).focus();
    await userEvent.keyboard('{Enter}');
    const question = within(await dialogIn(canvasElement, 'alertdialog'));
    await seen(question.getByText('Let +44 7700 900123 be texted again?'));
    question.getByRole('button', { name: 'Remove' }).focus();
    await userEvent.keyboard('{Enter}');
    await seen(await panel.findByText(/Nothing keeps texts back/));
    const record = panel.getByRole('region', { name: 'Record of the opt-out' });
    await waitFor(() => expect(record).toHaveFocus());
    await waitFor(() => expect(frame.queryByRole('row', { name: /By hand/ })).toBeNull());
    panel.getByRole('button', { name: 'Close the opt-out' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(frame.getByRole('main', { name: 'Opt-outs' })).toHaveFocus());
  },
};

/** They texted STOP meanwhile: the server refuses, and says why. */
export const RemoveRefused: Story = {
  args: { server: optOutsServer({ parts: { remove: () => Promise.reject(REFUSED) } }) },
  play: async ({ canvasElement }) => {
    const panel = await open(canvasElement, /By hand/);
    await userEvent.click(await panel.findByRole('button', { name: 'Remove' }));
    const question = within(await dialogIn(canvasElement, 'alertdialog'));
    await userEvent.click(question.getByRole('button', { name: 'Remove' }));
    await seen(await question.findByText(/They opted out themselves/));
    await userEvent.click(question.getByRole('button', { name: 'Cancel' }));
    const remove = panel.getByRole('button', { name: 'Remove' });
    await waitFor(() => expect(remove).toHaveFocus());
  },
};

/** By hand: a number that is checked as one types, the senders, a reason; then it is in the list. */
export const Add: Story = {
  args: { server: optOutsServer() },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    const button = await frame.findByRole('button', { name: 'Add by hand' });
    await userEvent.click(button);
    const dialog = within(await dialogIn(canvasElement, 'dialog'));
    const add = dialog.getByRole('button', { name: 'Add opt-out' });
    const number = dialog.getByRole('textbox', { name: /Their number/ });
    await userEvent.type(number, '555 010 0155');
    await seen(await dialog.findByText(/Write the number with \+/));
    await userEvent.clear(number);
    await userEvent.type(number, '+1 (555) 010-0155');
    await userEvent.type(dialog.getByRole('textbox', { name: /How you know/ }), 'By mail');
    await expect(add).toBeEnabled();
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Simulator, for test calls' }));
    await userEvent.click(add);
    const row = await frame.findByRole('row', { name: /\+1 555 010 0155/ });
    await expect(row).toHaveTextContent('+1 555 010 0100 and 1 more');
    await waitFor(() => expect(button).toHaveFocus());
  },
};
export const AddDark: Story = {
  args: { server: optOutsServer() },
  globals: { theme: 'dark' },
  play: async ({ canvasElement }) => {
    await userEvent.click(
      await within(canvasElement).findByRole('button', { name: 'Add by hand' }),
    );
    const dialog = within(await dialogIn(canvasElement, 'dialog'));
    for (const box of await dialog.findAllByRole('checkbox')) await userEvent.click(box);
    await seen(await dialog.findByText('Tick one sender at least'));
    await expect(dialog.getByRole('button', { name: 'Add opt-out' })).toBeDisabled();
  },
};

/** Who had opted out already is told apart; a reason that is too long is not taken. */
export const AddKnown: Story = {
  args: { server: optOutsServer() },
  play: async ({ canvasElement }) => {
    await userEvent.click(
      await within(canvasElement).findByRole('button', { name: 'Add by hand' }),
    );
    const dialog = within(await dialogIn(canvasElement, 'dialog'));
    await userEvent.type(dialog.getByRole('textbox', { name: /Their number/ }), '+447700900123');
    const reason = dialog.getByRole('textbox', { name: /How you know/ });
    await userEvent.click(reason);
    await userEvent.paste('x'.repeat(201));
    await seen(await dialog.findByText(/Keep it under 200/));
    await expect(dialog.getByRole('button', { name: 'Add opt-out' })).toBeDisabled();
    await userEvent.clear(reason);
    await userEvent.type(reason, 'On the phone');
    await userEvent.click(dialog.getByRole('button', { name: 'Add opt-out' }));
    const page = within(canvasElement.ownerDocument.body);
    await seen(await page.findByText('+44 7700 900123 had opted out already'));
  },
};

export const AddFails: Story = {
  args: { server: optOutsServer({ parts: { add: OFFLINE, senders: OFFLINE } }) },
  play: async ({ canvasElement }) => {
    await userEvent.click(
      await within(canvasElement).findByRole('button', { name: 'Add by hand' }),
    );
    const dialog = within(await dialogIn(canvasElement, 'dialog'));
    await seen(await dialog.findByText(/it will be for all of them/));
    await userEvent.type(dialog.getByRole('textbox', { name: /Their number/ }), '+447700900123');
    await userEvent.type(dialog.getByRole('textbox', { name: /How you know/ }), 'By mail');
    await userEvent.click(dialog.getByRole('button', { name: 'Add opt-out' }));
    await seen(await dialog.findByText(/It may have been added all the same/));
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
    await waitFor(() => expect(frame.getAllByRole('row')).toHaveLength(2));
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
    await waitFor(() => expect(frame.getAllByRole('row')).toHaveLength(65));
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
