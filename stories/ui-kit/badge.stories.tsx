import type { Meta, StoryObj } from '@storybook/react-vite';
import { TriangleAlert } from 'lucide-react';
import { Badge } from '../../ui-kit/index.ts';

const meta = {
  title: 'UI kit/Badge',
  component: Badge,
  args: { children: 'Release 12' },
} satisfies Meta<typeof Badge>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Neutral: Story = {};
export const EveryTone: Story = {
  render: () => (
    <div className="flex flex-wrap gap-2">
      <Badge>Release 12</Badge>
      <Badge tone="accent">Sandbox</Badge>
      <Badge tone="success">Approved</Badge>
      <Badge tone="warning" icon={<TriangleAlert size={12} aria-hidden />}>
        1 problem
      </Badge>
      <Badge tone="error">3 errors</Badge>
    </div>
  ),
};
export const Dark: Story = { ...EveryTone, globals: { theme: 'dark' } };
