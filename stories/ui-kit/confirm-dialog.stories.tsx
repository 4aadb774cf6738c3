import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, userEvent, waitFor } from 'storybook/test';
import { ConfirmDialog, Notice } from '../../ui-kit/index.ts';
import { WithValue } from './with-value.tsx';

const meta = {
  title: 'UI kit/ConfirmDialog',
  component: ConfirmDialog,
  args: {
    open: true,
    onOpenChange: fn(),
    title: 'Delete reservation_confirmation?',
    text: 'Two topics send it. Their actions will have a broken reference. You can undo this.',
    confirmLabel: 'Delete',
    onConfirm: fn(),
  },
  parameters: { layout: 'fullscreen' },
  render: (args) => (
    <WithValue initial={args.open} onValue={args.onOpenChange}>
      {(open, setOpen) => <ConfirmDialog {...args} open={open} onOpenChange={setOpen} />}
    </WithValue>
  ),
} satisfies Meta<typeof ConfirmDialog>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Danger: Story = {};
export const NotDangerous: Story = {
  args: {
    tone: 'primary',
    title: 'Promote release 12 to Pre-release?',
    text: '3 calls are going on. They end on release 11; new ones start on release 12.',
    confirmLabel: 'Promote',
  },
};
export const Working: Story = { args: { loading: 'Deleting…' } };
export const LongText: Story = {
  args: {
    title: 'Roll back Live from release 12 (‘Late checkout, shorter texts’) to release 9?',
    children: <Notice tone="warning">14 calls are going on. They end on release 12.</Notice>,
    confirmLabel: 'Roll back',
  },
};

export const EnterAloneDestroysNothing: Story = {
  play: async ({ args }) => {
    const dialog = await screen.findByRole('alertdialog', { name: args.title });
    await expect(dialog).toHaveAccessibleDescription(/Two topics send it/);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus());
    await userEvent.keyboard('{Tab}{Enter}');
    await expect(args.onConfirm).toHaveBeenCalledOnce();
    await userEvent.keyboard('{Escape}');
    await expect(args.onOpenChange).toHaveBeenLastCalledWith(false);
  },
};

export const Dark: Story = { ...LongText, globals: { theme: 'dark' } };
