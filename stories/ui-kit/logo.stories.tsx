import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { Logo } from '../../ui-kit/index.ts';

const meta = { title: 'UI kit/Logo', component: Logo } satisfies Meta<typeof Logo>;

export default meta;
type Story = StoryObj<typeof meta>;

export const WithName: Story = {};
export const MarkOnly: Story = {
  args: { markOnly: true },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('Afterword')).toBeInTheDocument();
  },
};
export const Dark: Story = { globals: { theme: 'dark' } };
