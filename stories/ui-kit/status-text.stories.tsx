import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { StatusText } from '../../ui-kit/index.ts';

const statuses = [
  'queued',
  'scheduled',
  'sending',
  'accepted',
  'sent',
  'delivered',
  'read',
  'partially_delivered',
  'undelivered',
  'failed',
  'canceled',
  'suppressed',
  'receiving',
  'received',
];

const meta = {
  title: 'UI kit/StatusText',
  component: StatusText,
  args: { status: 'delivered', detail: '9:41' },
} satisfies Meta<typeof StatusText>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Delivered: Story = {};
export const WithErrorCode: Story = { args: { status: 'undelivered', detail: '30003' } };

export const EveryStatus: Story = {
  render: () => (
    <div className="flex flex-col gap-1.5">
      {statuses.map((status) => (
        <StatusText key={status} status={status} />
      ))}
    </div>
  ),
  play: async ({ canvasElement }) => {
    // Each has a word of its own: none is shown as the raw status.
    for (const status of statuses) {
      await expect(within(canvasElement).queryByText(status)).toBeNull();
    }
  },
};

export const UnknownIsShownAsItIs: Story = {
  args: { status: 'teleported', detail: undefined },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('teleported')).toBeVisible();
  },
};
export const Dark: Story = { ...EveryStatus, globals: { theme: 'dark' } };
