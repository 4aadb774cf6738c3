import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { SearchField } from '../../ui-kit/index.ts';
import { WithValue } from './with-value.tsx';

const meta = {
  title: 'UI kit/SearchField',
  component: SearchField,
  args: { label: 'Search templates', value: '', onValueChange: fn() },
  render: (args) => (
    <div className="w-[260px]">
      <WithValue initial={args.value} onValue={args.onValueChange}>
        {(value, setValue) => <SearchField {...args} value={value} onValueChange={setValue} />}
      </WithValue>
    </div>
  ),
} satisfies Meta<typeof SearchField>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const WithShortcut: Story = { args: { kbd: '/' } };
export const Filled: Story = { args: { value: 'directions' } };
export const Disabled: Story = { args: { disabled: true } };

export const EscapeEmptiesIt: Story = {
  play: async ({ canvasElement, args }) => {
    const field = within(canvasElement).getByRole('searchbox', { name: 'Search templates' });
    await userEvent.type(field, 'spa');
    await expect(args.onValueChange).toHaveBeenLastCalledWith('spa');
    await userEvent.keyboard('{Escape}');
    await expect(field).toHaveValue('');
    await expect(field).toHaveFocus();
  },
};

/** The cross goes with the words; the keyboard stays. */
export const CrossEmptiesIt: Story = {
  args: { value: 'directions' },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    frame.getByRole('button', { name: 'Clear search' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(frame.getByRole('searchbox', { name: 'Search templates' })).toHaveFocus();
    await expect(frame.queryByRole('button', { name: 'Clear search' })).toBeNull();
  },
};
export const Dark: Story = { globals: { theme: 'dark' }, args: { value: 'directions' } };
