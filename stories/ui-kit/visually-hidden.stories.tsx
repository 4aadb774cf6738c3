import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { VisuallyHidden } from '../../ui-kit/index.ts';

const meta = {
  title: 'UI kit/VisuallyHidden',
  component: VisuallyHidden,
  args: { children: 'three problems' },
  render: (args) => (
    <p>
      3 <VisuallyHidden {...args} />
    </p>
  ),
} satisfies Meta<typeof VisuallyHidden>;

export default meta;
type Story = StoryObj<typeof meta>;

export const HeardNotSeen: Story = {
  play: async ({ canvasElement }) => {
    const words = within(canvasElement).getByText('three problems');
    await expect(words.getBoundingClientRect().width).toBeLessThanOrEqual(1);
  },
};
export const Dark: Story = { globals: { theme: 'dark' } };
