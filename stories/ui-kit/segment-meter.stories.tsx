import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { SegmentMeter } from '../../ui-kit/index.ts';

const meta = {
  title: 'UI kit/SegmentMeter',
  component: SegmentMeter,
  args: { encoding: 'GSM-7', characters: 70, segments: 1 },
  decorators: [(Story) => <div className="w-[336px]">{Story()}</div>],
} satisfies Meta<typeof SegmentMeter>;

export default meta;
type Story = StoryObj<typeof meta>;

export const NothingWritten: Story = {
  args: { encoding: 'GSM-7', characters: 0, segments: 1 },
  play: async ({ canvasElement }) => {
    await expect(canvasElement).toHaveTextContent('0 characters');
    await expect(canvasElement).not.toHaveTextContent('segment');
  },
};

export const OneSegment: Story = { args: { forWhom: 'Harbour London' } };
export const WorstCase: Story = { args: { characters: 148, worst: 2 } };
export const ForcedUcs2: Story = {
  args: { encoding: 'UCS-2', characters: 83, segments: 2, culprits: ['ç', '\u00a0', '🎉'] },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('no-break space')).toBeVisible();
  },
};
export const LongText: Story = {
  args: { forWhom: 'Harbour Edinburgh Waverley and Conference Centre', worst: 3, segments: 2 },
};
export const Dark: Story = { ...ForcedUcs2, globals: { theme: 'dark' } };
