import type { Meta, StoryObj } from '@storybook/react-vite';
import { Skeleton } from '../../ui-kit/index.ts';

const meta = {
  title: 'UI kit/Skeleton',
  component: Skeleton,
  args: { className: 'w-[280px]' },
} satisfies Meta<typeof Skeleton>;

export default meta;
type Story = StoryObj<typeof meta>;

export const OneLine: Story = {};
export const Paragraph: Story = { args: { lines: 4 } };
export const Dark: Story = { globals: { theme: 'dark' }, args: { lines: 4 } };
