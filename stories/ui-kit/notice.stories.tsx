import type { Meta, StoryObj } from '@storybook/react-vite';
import { Sparkles } from 'lucide-react';
import { expect, fn, userEvent, within } from 'storybook/test';
import { Button, Notice } from '../../ui-kit/index.ts';

const meta = {
  title: 'UI kit/Notice',
  component: Notice,
  args: {
    title: 'A2P campaign not approved yet',
    children: 'Texts from +1 555 010 0100 will be blocked (30034). 3 of 5 steps done.',
    className: 'max-w-[520px]',
  },
} satisfies Meta<typeof Notice>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Info: Story = {
  args: {
    title: undefined,
    icon: <Sparkles size={16} aria-hidden className="text-muted" />,
    children: (
      <>
        After the caller agrees, sends <b className="text-text">reservation_confirmation</b> from{' '}
        <b className="text-text">+1 555 010 0100</b> in Live, and to the simulator in Sandbox.
      </>
    ),
    className: 'w-[336px]',
  },
};
export const Warning: Story = { args: { tone: 'warning', action: <Button>Continue</Button> } };
export const Success: Story = {
  args: { tone: 'success', title: 'Release 12 is in Sandbox', children: 'Live is unchanged.' },
};
export const LongText: Story = {
  args: {
    tone: 'warning',
    action: <Button>Continue</Button>,
    children: 'Each text from this number will be blocked by the carriers. '.repeat(6),
    className: 'w-[320px]',
  },
};

export const AnnouncedError: Story = {
  args: {
    tone: 'error',
    announce: true,
    title: 'Not saved',
    children: 'The server did not answer. Your changes are kept here. Try again in a moment.',
    action: <Button>Try again</Button>,
    onDismiss: fn(),
  },
  play: async ({ canvasElement, args }) => {
    const alert = within(canvasElement).getByRole('alert');
    await expect(alert).toHaveTextContent('Your changes are kept here.');
    await userEvent.click(within(alert).getByRole('button', { name: 'Dismiss' }));
    await expect(args.onDismiss).toHaveBeenCalledOnce();
  },
};

export const Dark: Story = {
  globals: { theme: 'dark' },
  render: (args) => (
    <div className="flex flex-col gap-3">
      <Notice {...args} />
      <Notice {...args} tone="warning" action={<Button>Continue</Button>} />
      <Notice {...args} tone="error" />
      <Notice {...args} tone="success" />
    </div>
  ),
};
