import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { Spinner } from '../../ui-kit/index.ts';

const meta = {
  title: 'UI kit/Spinner',
  component: Spinner,
  args: { label: 'Checking with Twilio…' },
} satisfies Meta<typeof Spinner>;

export default meta;
type Story = StoryObj<typeof meta>;

export const SaysWhatItWaitsFor: Story = {
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('status')).toHaveTextContent(
      'Checking with Twilio…',
    );
  },
};
export const FirstSecond: Story = { args: { hideLabel: true } };
export const Dark: Story = { globals: { theme: 'dark' } };
