import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { SegmentedControl } from '../../ui-kit/index.ts';
import { WithValue } from './with-value.tsx';

const when = [
  { value: 'agrees', label: 'Caller agrees' },
  { value: 'asks', label: 'Caller asks' },
  { value: 'once', label: 'At once' },
] as const;

const meta = {
  title: 'UI kit/SegmentedControl',
  component: SegmentedControl,
  args: { label: 'When', value: 'agrees', options: when, onValueChange: fn() },
  render: (args) => (
    <div className="w-[336px]">
      <WithValue initial={args.value} onValue={args.onValueChange}>
        {(value, setValue) => <SegmentedControl {...args} value={value} onValueChange={setValue} />}
      </WithValue>
    </div>
  ),
} satisfies Meta<typeof SegmentedControl>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Chosen: Story = {};
export const WithHint: Story = {
  args: { hint: 'The text goes out once the caller has said yes to the offer.' },
};
export const WithError: Story = {
  args: { value: 'once', error: 'At once needs consent from elsewhere. Say which, or change it.' },
};
export const Disabled: Story = { args: { disabled: true } };
export const LongText: Story = {
  args: {
    options: [
      { value: 'agrees', label: 'After the caller has agreed' },
      { value: 'asks', label: 'Only when the caller asks for it' },
    ],
  },
};

export const ByArrows: Story = {
  play: async ({ canvasElement, args }) => {
    const group = within(canvasElement).getByRole('radiogroup', { name: 'When' });
    await userEvent.tab();
    await expect(within(group).getByRole('radio', { name: 'Caller agrees' })).toHaveFocus();
    // Held until the choice has followed the focus, as a finger would.
    await userEvent.keyboard('{ArrowRight>}');
    await waitFor(() => expect(args.onValueChange).toHaveBeenLastCalledWith('asks'));
    await userEvent.keyboard('{/ArrowRight}');
    await expect(within(group).getByRole('radio', { name: 'Caller asks' })).toBeChecked();
  },
};

export const Dark: Story = { globals: { theme: 'dark' } };
