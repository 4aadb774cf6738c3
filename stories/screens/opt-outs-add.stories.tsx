import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
// Fetched when it is opened; here it is there from the start.
import '../../plugin/opt-outs/opt-outs-page.tsx';
import { OFFLINE } from './fake-calls.ts';
import { optOutsServer } from './opt-outs-server.ts';
import { Screen } from './screen.tsx';
import { seen } from './seen.ts';

const meta = {
  title: 'Screens/Opt-outs added by hand',
  component: Screen,
  parameters: { layout: 'fullscreen' },
  args: { server: optOutsServer(), page: 'opt-outs' },
} satisfies Meta<typeof Screen>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = Parameters<NonNullable<Story['play']>>[0]['canvasElement'];

async function open(canvasElement: Canvas) {
  const button = await within(canvasElement).findByRole('button', { name: 'Add by hand' });
  await userEvent.click(button);
  return within(await within(canvasElement.ownerDocument.body).findByRole('dialog'));
}

/** By hand: a number that is checked as one types, and a reason; it is for every sender. */
export const Add: Story = {
  args: { server: optOutsServer() },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    const dialog = await open(canvasElement);
    const add = dialog.getByRole('button', { name: 'Add opt-out' });
    const number = dialog.getByRole('textbox', { name: /Their number/ });
    await userEvent.click(add);
    await seen(await dialog.findByText('Say how you know, for whoever asks later.'));
    await userEvent.type(number, '555 010 0155');
    await seen(await dialog.findByText(/Write the number with \+/));
    await userEvent.clear(number);
    await userEvent.type(number, '+1 (555) 010-0155');
    await userEvent.type(dialog.getByRole('textbox', { name: /How you know/ }), 'By mail');
    await expect(dialog.queryByRole('checkbox')).toBeNull();
    await userEvent.click(add);
    const row = await frame.findByRole('row', { name: /\+1 555 010 0155/ });
    await expect(row).toHaveTextContent('Every sender');
    await waitFor(() => expect(frame.getByRole('button', { name: 'Add by hand' })).toHaveFocus());
  },
};

/** For some senders: one of them at least, and none is ticked at the start. */
export const AddForSome: Story = {
  args: { server: optOutsServer() },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    const dialog = await open(canvasElement);
    const add = dialog.getByRole('button', { name: 'Add opt-out' });
    await userEvent.type(dialog.getByRole('textbox', { name: /Their number/ }), '+15550100155');
    await userEvent.type(dialog.getByRole('textbox', { name: /How you know/ }), 'By mail');
    await userEvent.click(dialog.getByRole('radio', { name: 'Some senders' }));
    const [first] = await dialog.findAllByRole('checkbox');
    const simulator = dialog.getByRole('checkbox', { name: /Simulator/ });
    await userEvent.click(add);
    await expect(await dialog.findByRole('alert')).toHaveTextContent('Tick one sender at least.');
    for (const box of [first, simulator]) if (box) await userEvent.click(box);
    await userEvent.click(add);
    const row = await frame.findByRole('row', { name: /\+1 555 010 0155/ });
    await expect(row).toHaveTextContent('+1 555 010 0100 and 1 more');
  },
};
export const AddDark: Story = {
  args: { server: optOutsServer() },
  globals: { theme: 'dark' },
  play: async ({ canvasElement }) => {
    const dialog = await open(canvasElement);
    await userEvent.click(dialog.getByRole('radio', { name: 'Some senders' }));
    const boxes = await dialog.findAllByRole('checkbox');
    await expect(boxes).toHaveLength(3);
    for (const box of boxes) await expect(box).not.toBeChecked();
    await seen(await dialog.findByText('Tick one sender at least.'));
    await userEvent.click(dialog.getByRole('button', { name: 'Add opt-out' }));
    await seen(await dialog.findByText(/Write the number with \+/));
  },
};

/** Who had opted out already is told apart; a reason that is too long is not taken. */
export const AddKnown: Story = {
  args: { server: optOutsServer() },
  play: async ({ canvasElement }) => {
    const dialog = await open(canvasElement);
    await userEvent.type(dialog.getByRole('textbox', { name: /Their number/ }), '+447700900123');
    const reason = dialog.getByRole('textbox', { name: /How you know/ });
    await userEvent.click(reason);
    await userEvent.paste('x'.repeat(201));
    await seen(await dialog.findByText(/At most 200/));
    await userEvent.click(dialog.getByRole('button', { name: 'Add opt-out' }));
    await seen(dialog.getByText(/At most 200/));
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
    const dialog = await open(canvasElement);
    await userEvent.click(dialog.getByRole('radio', { name: 'Some senders' }));
    await seen(await dialog.findByText(/Choose every sender, or try again later/));
    await userEvent.click(dialog.getByRole('radio', { name: 'Every sender' }));
    await userEvent.type(dialog.getByRole('textbox', { name: /Their number/ }), '+447700900123');
    await userEvent.type(dialog.getByRole('textbox', { name: /How you know/ }), 'By mail');
    await userEvent.click(dialog.getByRole('button', { name: 'Add opt-out' }));
    await seen(await dialog.findByText(/It may have been added all the same/));
  },
};
