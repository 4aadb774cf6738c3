import type { Meta, StoryObj } from '@storybook/react-vite';
import { StatusDot } from '../../ui-kit/index.ts';

const meta = {
  title: 'UI kit/StatusDot',
  component: StatusDot,
  args: { tone: 'pending', label: 'Draft, 3 unsaved changes' },
} satisfies Meta<typeof StatusDot>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Unsaved: Story = {};
export const EveryTone: Story = {
  render: () => (
    <div className="flex flex-col gap-2">
      <StatusDot tone="neutral" label="Not connected" />
      <StatusDot tone="accent" label="Test call going on" />
      <StatusDot tone="success" label="Twilio connected" />
      <StatusDot tone="warning" label="Webhooks not answering" />
      <StatusDot tone="error" label="Sender paused" />
      <StatusDot tone="pending" label="Draft, 3 unsaved changes" />
    </div>
  ),
};
export const Dark: Story = { ...EveryTone, globals: { theme: 'dark' } };
