import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, userEvent, waitFor, within } from 'storybook/test';
import { Button, type ToastMessage, ToastProvider, useToast } from '../../ui-kit/index.ts';

function Shower({ message }: { message: ToastMessage }) {
  const toast = useToast();
  return <Button onClick={() => toast(message)}>Show it</Button>;
}

const meta = {
  title: 'UI kit/Toast',
  component: Shower,
  args: { message: { title: 'Saved', text: 'Everybody on the project sees it now.' } },
  render: (args) => (
    <ToastProvider>
      <Shower {...args} />
    </ToastProvider>
  ),
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Show it' }));
    const list = await screen.findByRole('list');
    await waitFor(() => expect(within(list).getByText(args.message.title)).toBeVisible());
  },
} satisfies Meta<typeof Shower>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Info: Story = {};
export const Success: Story = {
  args: { message: { tone: 'success', title: 'Release 12 is in Sandbox' } },
};
export const Warning: Story = {
  args: {
    message: { tone: 'warning', title: 'Webhooks do not answer', text: 'Delivery is polled.' },
  },
};
export const LongText: Story = {
  args: {
    message: {
      tone: 'error',
      title: 'reservation_confirmation_for_guests_who_book_by_phone was not saved',
      text: 'The server did not answer. Your changes are kept in this browser. Try again soon.',
      action: { label: 'Try again', onSelect: fn() },
    },
  },
};

const undo = fn();

export const WithAction: Story = {
  args: { message: { title: 'Topic deleted', action: { label: 'Undo', onSelect: undo } } },
  play: async ({ canvasElement }) => {
    undo.mockClear();
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Show it' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await expect(undo).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
  },
};
export const Dark: Story = { ...LongText, globals: { theme: 'dark' } };

function Two() {
  const toast = useToast();
  const about = '+1 555 010 0142';
  return (
    <div className="flex gap-2">
      <Button onClick={() => toast({ about, title: `${about} gets no more texts.` })}>Stop</Button>
      <Button onClick={() => toast({ about, title: `${about} may be texted again.` })}>
        Start
      </Button>
      <Button onClick={() => toast({ title: 'Copied' })}>Copy</Button>
    </div>
  );
}

/** What is said anew about the same takes the place of what was said before; the rest stays. */
export const TakesThePlace: Story = {
  render: () => (
    <ToastProvider>
      <Two />
    </ToastProvider>
  ),
  play: async ({ canvasElement }) => {
    const press = (name: string) =>
      userEvent.click(within(canvasElement).getByRole('button', { name }));
    await press('Stop');
    await press('Copy');
    await press('Start');
    await press('Copy');
    const list = within(await screen.findByRole('list'));
    await waitFor(() =>
      expect(list.getByText('+1 555 010 0142 may be texted again.')).toBeVisible(),
    );
    await expect(list.queryByText('+1 555 010 0142 gets no more texts.')).toBeNull();
    await expect(list.getAllByText('Copied')).toHaveLength(1);
  },
};
