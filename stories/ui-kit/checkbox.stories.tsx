import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { Checkbox } from '../../ui-kit/index.ts';
import { WithValue } from './with-value.tsx';

const meta = {
  title: 'UI kit/Checkbox',
  component: Checkbox,
  args: { label: 'No opt-out wording', checked: false, onCheckedChange: fn() },
  render: (args) => (
    <WithValue initial={args.checked} onValue={(checked) => args.onCheckedChange(checked === true)}>
      {(value, setValue) => <Checkbox {...args} checked={value} onCheckedChange={setValue} />}
    </WithValue>
  ),
} satisfies Meta<typeof Checkbox>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const Ticked: Story = { args: { checked: true } };
export const SomeOfThem: Story = { args: { checked: 'indeterminate', label: 'All templates' } };
export const Disabled: Story = { args: { disabled: true, checked: true } };
export const LongText: Story = {
  args: {
    label: 'directions_es needs 3 segments in the worst case',
    description: 'For Harbour Edinburgh Waverley. Each recipient is billed three segments.',
  },
};

export const ByKeyboard: Story = {
  play: async ({ canvasElement, args }) => {
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await expect(args.onCheckedChange).toHaveBeenLastCalledWith(true);
    await expect(within(canvasElement).getByRole('checkbox')).toBeChecked();
  },
};

export const Dark: Story = {
  ...LongText,
  globals: { theme: 'dark' },
  args: { ...LongText.args, checked: true },
};
