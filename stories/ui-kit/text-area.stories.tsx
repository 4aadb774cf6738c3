import type { Meta, StoryObj } from '@storybook/react-vite';
import { Plus } from 'lucide-react';
import { expect, fn, userEvent, within } from 'storybook/test';
import { IconButton, TextArea } from '../../ui-kit/index.ts';
import { WithValue } from './with-value.tsx';

const body = 'Hi ${customer_name}, your reservation at ${property_name} is confirmed.';

const meta = {
  title: 'UI kit/TextArea',
  component: TextArea,
  args: { label: 'SMS Body', value: '', max: 500, onValueChange: fn() },
  render: (args) => (
    <div className="w-[336px]">
      <WithValue initial={args.value} onValue={args.onValueChange}>
        {(value, setValue) => <TextArea {...args} value={value} onValueChange={setValue} />}
      </WithValue>
    </div>
  ),
} satisfies Meta<typeof TextArea>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = { args: { placeholder: 'Hi ${customer_name}, …' } };
export const Filled: Story = {
  args: {
    value: body,
    corner: (
      <IconButton
        label="Insert"
        size="sm"
        variant="primary"
        icon={<Plus size={16} aria-hidden />}
      />
    ),
  },
};
export const WithHint: Story = { args: { value: body, hint: 'Tokens are filled in when sent.' } };
export const Disabled: Story = { args: { value: body, disabled: true } };
export const LongText: Story = { args: { value: `${body} `.repeat(6).trim() } };

export const TooLong: Story = {
  args: { value: body, max: 60, error: 'The body may have 60 characters. Shorten it by 12.' },
  play: async ({ canvasElement, args }) => {
    const area = within(canvasElement).getByRole('textbox', { name: 'SMS Body' });
    await expect(area).toBeInvalid();
    await userEvent.type(area, '!');
    // Typing past the limit is heard: nobody loses what they paste.
    await expect(args.onValueChange).toHaveBeenLastCalledWith(`${body}!`);
    await expect(area).toHaveAccessibleDescription(/72 \/ 60 characters/);
  },
};

export const Dark: Story = { globals: { theme: 'dark' }, args: { value: body } };
