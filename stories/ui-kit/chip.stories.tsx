import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { Chip, type ReferenceKind } from '../../ui-kit/index.ts';

const meta = {
  title: 'UI kit/Chip',
  component: Chip,
  args: { kind: 'sms', label: 'reservation_confirmation' },
} satisfies Meta<typeof Chip>;

export default meta;
type Story = StoryObj<typeof meta>;

const kinds = [
  ['sms', 'reservation_confirmation'],
  ['handoff', 'Front desk'],
  ['function', 'note_in_crm'],
  ['attribute', 'property_name'],
  ['entity', 'booking_date'],
  ['variable', 'ROOM_NUMBER'],
] as const satisfies (readonly [ReferenceKind, string])[];

export const EveryKind: Story = {
  render: () => (
    <div className="flex flex-wrap gap-2">
      {kinds.map(([kind, label]) => (
        <Chip key={kind} kind={kind} label={label} />
      ))}
    </div>
  ),
};

export const InAText: Story = {
  render: () => (
    <p className="w-[310px] leading-[22px]">
      After the user confirms that they would like to receive an SMS message with further details,
      call <Chip kind="sms" label="reservation_confirmation" /> to send the SMS out to{' '}
      <Chip kind="attribute" label="customer_name" hideIcon />.
    </p>
  ),
};

export const Broken: Story = {
  args: { label: 'spa_menu', broken: true },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('spa_menu (deleted)')).toBeVisible();
  },
};
export const Selected: Story = { args: { selected: true } };
export const WithoutIcon: Story = { args: { kind: 'attribute', label: 'name', hideIcon: true } };
export const LongText: Story = {
  args: { label: 'reservation_confirmation_for_guests_who_book_by_phone_and_pay_on_arrival' },
  decorators: [(Story) => <div className="w-[220px]">{Story()}</div>],
};
export const Dark: Story = {
  globals: { theme: 'dark' },
  render: () => (
    <div className="flex flex-wrap gap-2">
      {kinds.map(([kind, label]) => (
        <Chip key={kind} kind={kind} label={label} />
      ))}
      <Chip kind="sms" label="spa_menu" broken />
    </div>
  ),
};
