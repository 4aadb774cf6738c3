import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { ProgressBar } from '../../ui-kit/index.ts';

const meta = {
  title: 'UI kit/ProgressBar',
  component: ProgressBar,
  args: { label: 'Importing Harbour Hotels', value: 0.32, detail: '38 of 120 topics' },
  decorators: [(Story) => <div className="w-[360px]">{Story()}</div>],
} satisfies Meta<typeof ProgressBar>;

export default meta;
type Story = StoryObj<typeof meta>;

export const HowFar: Story = {
  play: async ({ canvasElement }) => {
    const bar = within(canvasElement).getByRole('progressbar', { name: /Importing/ });
    await expect(bar).toHaveAttribute('aria-valuenow', '32');
    await expect(bar).toHaveAttribute('aria-valuetext', '38 of 120 topics');
  },
};
export const InPercent: Story = { args: { detail: undefined } };
export const Unknown: Story = {
  args: { label: 'Publishing release 12…', value: null, detail: undefined },
};
export const Done: Story = { args: { value: 1, detail: '120 of 120 topics' } };
export const LongText: Story = {
  args: { label: 'Importing Harbour Hotels, Edinburgh Waverley and Conference Centre' },
};
export const Dark: Story = { globals: { theme: 'dark' } };
