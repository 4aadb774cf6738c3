import type { Meta, StoryObj } from '@storybook/react-vite';
import { Phone } from 'lucide-react';
import { expect, fn, userEvent, within } from 'storybook/test';
import { TextField } from '../../ui-kit/index.ts';
import { WithValue } from './with-value.tsx';

const meta = {
  title: 'UI kit/TextField',
  component: TextField,
  args: { label: 'Title', value: '', onValueChange: fn() },
  render: (args) => (
    <div className="w-[336px]">
      <WithValue initial={args.value} onValue={args.onValueChange}>
        {(value, setValue) => <TextField {...args} value={value} onValueChange={setValue} />}
      </WithValue>
    </div>
  ),
} satisfies Meta<typeof TextField>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = { args: { placeholder: 'reservation_confirmation', max: 100 } };
export const Filled: Story = { args: { value: 'reservation_confirmation', max: 100 } };
export const WithHint: Story = {
  args: { label: 'Account SID', hint: 'Starts with AC, on the first page of the Twilio console.' },
};
export const WithIconAndAside: Story = {
  args: {
    label: 'Phone number',
    aside: 'Live',
    icon: <Phone size={15} aria-hidden />,
    value: '+1 555 010 0100',
  },
};
export const Code: Story = { args: { label: 'Key', mono: true, value: 'aw_live_8f2c41d09b' } };
export const LongText: Story = {
  args: { value: 'reservation_confirmation_for_guests_who_book_by_phone_and_pay_later', max: 100 },
};
/** A button in it that rests while one types does not grey the field. */
export const RestingButton: Story = {
  args: {
    value: 'too long',
    error: 'At most 2 characters.',
    trailing: (
      <button type="button" disabled>
        Say it
      </button>
    ),
  },
  play: async ({ canvas }) => {
    const box = canvas.getByRole('textbox', { name: /Title/ }).parentElement;
    const button = canvas.getByRole('button', { name: 'Say it' });
    const ground = () => box && getComputedStyle(box).backgroundColor;
    const resting = ground();
    button.removeAttribute('disabled');
    await expect(resting).toBe(ground());
  },
};
export const Disabled: Story = { args: { value: 'reservation_confirmation', disabled: true } };

export const WithError: Story = {
  args: {
    value: 'directions_en',
    error: 'Another template has this title. Choose a different one.',
    required: true,
    max: 100,
  },
  play: async ({ canvasElement }) => {
    const input = within(canvasElement).getByRole('textbox', { name: 'Title' });
    await expect(input).toBeInvalid();
    await expect(input).toBeRequired();
    await expect(input).toHaveAccessibleDescription(/Another template has this title/);
  },
};

export const CountsWhileTyping: Story = {
  args: { value: 'late', max: 5 },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('textbox'), '_checkout');
    await expect(args.onValueChange).toHaveBeenLastCalledWith('late_checkout');
    await expect(canvas.getByRole('textbox')).toHaveAccessibleDescription('13 / 5 characters');
  },
};

export const Dark: Story = {
  globals: { theme: 'dark' },
  args: { value: 'directions_en', max: 100, error: 'Another template has this title.' },
};
