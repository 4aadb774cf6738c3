import type { Meta, StoryObj } from '@storybook/react-vite';
import { IconTile } from '../../ui-kit/index.ts';

const meta = {
  title: 'UI kit/IconTile',
  component: IconTile,
  args: { kind: 'sms' },
  render: () => (
    <div className="flex items-center gap-3">
      <IconTile kind="sms" />
      <IconTile kind="handoff" />
      <IconTile kind="function" />
      <IconTile kind="attribute" />
      <IconTile kind="sms" size="sm" />
      <IconTile kind="handoff" size="sm" />
      <IconTile kind="function" size="sm" />
    </div>
  ),
} satisfies Meta<typeof IconTile>;

export default meta;
type Story = StoryObj<typeof meta>;

export const EveryKind: Story = {};
export const Dark: Story = { globals: { theme: 'dark' } };
