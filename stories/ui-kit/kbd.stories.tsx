import type { Meta, StoryObj } from '@storybook/react-vite';
import { Kbd } from '../../ui-kit/index.ts';

const meta = {
  title: 'UI kit/Kbd',
  component: Kbd,
  args: { children: '⌘K' },
} satisfies Meta<typeof Kbd>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Combination: Story = {};
export const Single: Story = { args: { children: 'A' } };
export const Words: Story = { args: { children: 'Ctrl Shift L' } };
export const Dark: Story = { globals: { theme: 'dark' } };
