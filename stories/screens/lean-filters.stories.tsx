import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { conversationsServer } from './conversation-list.ts';
import { messagesServer } from './figures.ts';
import { messageRow } from './message-row.ts';
import { optOutsServer } from './opt-outs-server.ts';
import { Screen } from './screen.tsx';
import { seen } from './seen.ts';

/** A small laptop with a record open: the filters take one row, and the list the rest. */
const meta = {
  title: 'Screens/Lean filters',
  component: Screen,
  parameters: {
    layout: 'fullscreen',
    viewport: {
      options: { laptop: { name: 'Laptop', styles: { width: '1024px', height: '768px' } } },
    },
  },
  globals: { viewport: { value: 'laptop', isRotated: false } },
  args: { height: 768 },
} satisfies Meta<typeof Screen>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = Parameters<NonNullable<Story['play']>>[0]['canvasElement'];

async function openFirst(canvasElement: Canvas) {
  await userEvent.click(await messageRow(canvasElement, /Not delivered/));
  const frame = within(canvasElement);
  await frame.findByRole('complementary', { name: 'Message' });
  return within(await frame.findByRole('group', { name: 'Which messages' }));
}

/** Narrows by the keyboard alone; nothing that was chosen leaves while it has the keyboard. */
export const Messages: Story = {
  args: { server: messagesServer(), page: 'messages' },
  play: async ({ canvasElement }) => {
    const page = within(canvasElement.ownerDocument.body);
    const bar = await openFirst(canvasElement);
    await waitFor(() => expect(bar.queryAllByRole('combobox')).toHaveLength(0));
    const button = bar.getByRole('button', { name: 'Filters' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    const all = within(await page.findByRole('dialog', { name: 'Which messages' }));
    await expect(all.getAllByRole('combobox')).toHaveLength(6);
    all.getByRole('combobox', { name: 'Status' }).focus();
    await userEvent.keyboard('{Enter}');
    const failed = await page.findByRole('option', { name: 'Failed' });
    await seen(failed);
    await userEvent.click(failed);
    await waitFor(() => expect(all.getByRole('combobox', { name: 'Status' })).toHaveFocus());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(button).toHaveFocus());
    // What is in use is in sight, and goes only with all the others.
    const status = bar.getByRole('combobox', { name: 'Status' });
    await expect(status).toHaveTextContent('Failed');
    status.focus();
    await userEvent.keyboard('{Enter}');
    const any = await page.findByRole('option', { name: 'Any status' });
    await seen(any);
    await userEvent.click(any);
    await waitFor(() => expect(status).toHaveFocus());
    await expect(status).toHaveTextContent('Any status');
  },
};

export const MessagesDark: Story = {
  args: { server: messagesServer(), page: 'messages' },
  globals: { theme: 'dark' },
  play: async ({ canvasElement }) => {
    const bar = await openFirst(canvasElement);
    await waitFor(() => expect(bar.queryAllByRole('combobox')).toHaveLength(0));
    await userEvent.click(bar.getByRole('button', { name: 'Filters' }));
    const page = within(canvasElement.ownerDocument.body);
    await seen(await page.findByRole('dialog', { name: 'Which messages' }));
  },
};

/** Cleared: nothing is in use any more, so nothing stays in sight; the keyboard is in the search. */
export const Cleared: Story = {
  args: { server: conversationsServer(), page: 'conversations' },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    const page = within(canvasElement.ownerDocument.body);
    const grid = await frame.findByRole('grid', { name: 'Conversations' });
    const [, row] = within(grid).getAllByRole('row');
    await userEvent.click(row ?? grid);
    await frame.findByRole('complementary', { name: 'Conversation' });
    const bar = within(await frame.findByRole('group', { name: 'Which conversations' }));
    await userEvent.click(await bar.findByRole('button', { name: 'Filters' }));
    const all = within(await page.findByRole('dialog', { name: 'Which conversations' }));
    await userEvent.click(all.getByRole('combobox', { name: 'State' }));
    const handedOff = await page.findByRole('option', { name: 'Handed off' });
    await seen(handedOff);
    await userEvent.click(handedOff);
    await userEvent.keyboard('{Escape}');
    await userEvent.click(await bar.findByRole('button', { name: 'Clear' }));
    await waitFor(() => expect(bar.queryAllByRole('combobox')).toHaveLength(0));
    await expect(bar.getByRole('searchbox')).toHaveFocus();
  },
};

/** Where all of them are in sight, none of their words are cut. */
export const AllInSight: Story = {
  args: { server: optOutsServer(), page: 'opt-outs' },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    const bar = within(await frame.findByRole('group', { name: 'Which opt-outs' }));
    await seen(await bar.findByText('Whichever sender'));
    for (const select of bar.getAllByRole('combobox'))
      for (const part of select.querySelectorAll('span'))
        await expect(part.scrollWidth, select.textContent).toBeLessThanOrEqual(part.clientWidth);
  },
};
export const AllInSightDark: Story = {
  ...AllInSight,
  globals: { ...meta.globals, theme: 'dark' },
};
