import type { Meta, StoryObj } from '@storybook/react-vite';
import { Phone, PhoneForwarded, Smartphone } from 'lucide-react';
import { expect, fn, screen, userEvent, waitFor, within } from 'storybook/test';
import { Select } from '../../ui-kit/index.ts';
import { WithValue } from './with-value.tsx';

const senders = [
  { value: 'simulator', label: 'Simulator, reaches nobody', icon: <Smartphone size={15} /> },
  {
    heading: 'Numbers',
    options: [
      { value: '+15550100100', label: '+1 555 010 0100', icon: <Phone size={15} /> },
      {
        value: '+15550100101',
        label: '+1 555 010 0101',
        description: 'A2P campaign not approved yet',
        icon: <Phone size={15} />,
      },
      { value: '+445550100', label: '+44 5550 100', icon: <Phone size={15} />, disabled: true },
    ],
  },
] as const;

const meta = {
  title: 'UI kit/Select',
  component: Select,
  args: {
    label: 'Phone number',
    aside: 'Live',
    value: '+15550100100',
    options: senders,
    onValueChange: fn(),
  },
  render: (args) => (
    <div className="min-h-[260px] w-[336px]">
      <WithValue initial={args.value} onValue={(value) => args.onValueChange(value ?? '')}>
        {(value, setValue) => <Select {...args} value={value} onValueChange={setValue} />}
      </WithValue>
    </div>
  ),
} satisfies Meta<typeof Select>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Chosen: Story = {};
export const Empty: Story = { args: { value: undefined, placeholder: 'Choose a sender…' } };
export const WithError: Story = {
  args: { value: undefined, error: 'Live needs a sender. Choose one, or connect Twilio.' },
};
export const Disabled: Story = { args: { disabled: true } };
export const LongText: Story = {
  args: {
    label: 'If the caller declines',
    aside: undefined,
    value: 'long',
    options: [
      {
        value: 'long',
        label: 'Hand off to the front desk of the Harbour Edinburgh Waverley hotel',
        icon: <PhoneForwarded size={15} />,
      },
    ],
  },
};

export const ChosenByKeyboard: Story = {
  play: async ({ canvasElement, args }) => {
    const trigger = within(canvasElement).getByRole('combobox', { name: 'Phone number' });
    trigger.focus();
    await userEvent.keyboard('{Enter}');
    const list = await screen.findByRole('listbox');
    await expect(within(list).getByRole('option', { name: '+1 555 010 0100' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect(args.onValueChange).toHaveBeenLastCalledWith('+15550100101');
    await expect(trigger).toHaveTextContent('+1 555 010 0101');
    await expect(trigger).toHaveFocus();
  },
};

export const Open: Story = {
  play: async ({ canvasElement }) => {
    within(canvasElement).getByRole('combobox').focus();
    await userEvent.keyboard('{Enter}');
    const list = await screen.findByRole('listbox');
    await waitFor(() => expect(list).toBeVisible());
  },
};

export const Dark: Story = { ...Open, globals: { theme: 'dark' } };
