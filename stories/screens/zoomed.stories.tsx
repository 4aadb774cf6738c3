import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
// Pages are fetched when they are opened; here they are there from the start.
import '../../plugin/opt-outs/opt-outs-page.tsx';
import '../../plugin/sms/sms-page.tsx';
import { conversationsServer } from './conversation-list.ts';
import { messagesServer } from './figures.ts';
import { messageRow } from './message-row.ts';
import { optOutsServer } from './opt-outs-server.ts';
import { Screen } from './screen.tsx';
import { seen } from './seen.ts';
import { smsServer } from './sms-servers.ts';

/** A laptop's screen at 200 %: a panel covers the page, which comes back when it is closed. */
const meta = {
  title: 'Screens/At 200 percent',
  component: Screen,
  parameters: {
    layout: 'fullscreen',
    viewport: {
      options: { zoomed: { name: '200 %', styles: { width: '720px', height: '450px' } } },
    },
  },
  globals: { viewport: { value: 'zoomed', isRotated: false } },
  args: { height: 450 },
} satisfies Meta<typeof Screen>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = Parameters<NonNullable<Story['play']>>[0]['canvasElement'];

/** All of the page's width, and nothing of the page can be seen or reached. */
async function covers(canvasElement: Canvas, panel: HTMLElement): Promise<void> {
  const place = panel.parentElement?.closest('.relative') ?? canvasElement;
  await expect(panel.getBoundingClientRect().width).toBe(place.getBoundingClientRect().width);
  await expect(panel.scrollWidth).toBeLessThanOrEqual(panel.clientWidth);
  await waitFor(() => expect(within(canvasElement).queryByRole('main')).toBeNull());
}

interface Places {
  readonly panel: string;
  readonly close: string;
  readonly table: string;
}

/** What was opened covers the list, and the list is back once it is closed. */
async function coversUntilClosed(canvasElement: Canvas, { panel, close, table }: Places) {
  const frame = within(canvasElement);
  const opened = await frame.findByRole('complementary', { name: panel });
  await covers(canvasElement, opened);
  await userEvent.click(within(opened).getByRole('button', { name: close }));
  await seen(await frame.findByRole('grid', { name: table }));
}

export const Topics: Story = {
  args: { page: 'topics' },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    const card = await frame.findByTestId('rf__node-top_booking');
    card.focus();
    await userEvent.keyboard('{Enter}');
    const panel = await frame.findByRole('complementary', { name: 'Inspector' });
    await covers(canvasElement, panel);
    await userEvent.click(within(panel).getByRole('button', { name: 'Back to the canvas' }));
    await expect(frame.queryByRole('complementary', { name: 'Inspector' })).toBeNull();
    await seen(await frame.findByRole('main', { name: 'Topics' }));
  },
};

/** Picked together they are not opened: that would cover what is yet to be picked. */
export const SeveralTopics: Story = {
  args: { page: 'topics' },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    const card = await frame.findByTestId('rf__node-top_booking');
    card.focus();
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    const bar = within(await frame.findByRole('region', { name: 'Selected cards' }));
    await seen(bar.getByText('1 selected'));
    await seen(await frame.findByRole('main', { name: 'Topics' }));
    await userEvent.click(bar.getByRole('button', { name: 'Select nothing' }));
    await expect(frame.queryByRole('region', { name: 'Selected cards' })).toBeNull();
    await expect(card).toHaveFocus();
  },
};

export const Sms: Story = {
  args: { server: smsServer(), page: 'sms' },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    const table = await frame.findByRole('grid', { name: 'SMS templates' });
    await userEvent.click(within(table).getByText('reservation_confirmation'));
    const places = { panel: 'SMS template', close: 'Close', table: 'SMS templates' };
    await coversUntilClosed(canvasElement, places);
  },
};

export const Messages: Story = {
  args: { server: messagesServer(), page: 'messages' },
  play: async ({ canvasElement }) => {
    await userEvent.click(await messageRow(canvasElement, /Not delivered/));
    const places = { panel: 'Message', close: 'Close the message', table: 'Messages' };
    await coversUntilClosed(canvasElement, places);
  },
};

export const OptOuts: Story = {
  args: { server: optOutsServer(), page: 'opt-outs' },
  play: async ({ canvasElement }) => {
    await userEvent.click(await within(canvasElement).findByText('Texted “STOP”'));
    const places = { panel: 'Opt-out', close: 'Close the opt-out', table: 'Opt-outs' };
    await coversUntilClosed(canvasElement, places);
  },
};

export const Conversations: Story = {
  args: { server: conversationsServer(), page: 'conversations' },
  play: async ({ canvasElement }) => {
    await userEvent.click(await within(canvasElement).findByText('+1 555 010 0142'));
    const close = 'Close the conversation';
    const places = { panel: 'Conversation', close, table: 'Conversations' };
    await coversUntilClosed(canvasElement, places);
  },
};

export const PanelDark: Story = {
  args: { server: conversationsServer(), page: 'conversations' },
  globals: { theme: 'dark' },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    await userEvent.click(await frame.findByText('+1 555 010 0142'));
    await covers(canvasElement, await frame.findByRole('complementary', { name: 'Conversation' }));
  },
};

export const TestCall: Story = {
  args: { page: 'topics' },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    await userEvent.click(await frame.findByRole('button', { name: /^Test/ }));
    const panel = await frame.findByRole('complementary', { name: 'Test call' });
    await covers(canvasElement, panel);
    await userEvent.click(within(panel).getByRole('button', { name: 'Close the test call' }));
    await seen(await frame.findByRole('main', { name: 'Topics' }));
  },
};
