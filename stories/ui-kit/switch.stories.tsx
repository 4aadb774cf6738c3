import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { Switch } from '../../ui-kit/index.ts';
import { WithValue } from './with-value.tsx';

const meta = {
  title: 'UI kit/Switch',
  component: Switch,
  args: { label: 'Answer this topic', checked: true, onCheckedChange: fn() },
  render: (args) => (
    <WithValue initial={args.checked} onValue={args.onCheckedChange}>
      {(value, setValue) => <Switch {...args} checked={value} onCheckedChange={setValue} />}
    </WithValue>
  ),
} satisfies Meta<typeof Switch>;

export default meta;
type Story = StoryObj<typeof meta>;

export const On: Story = {};
export const Off: Story = { args: { checked: false } };
export const OnACard: Story = { args: { hideLabel: true } };
export const Disabled: Story = { args: { disabled: true } };
export const WithDescription: Story = {
  args: {
    label: 'Quiet hours',
    description: 'Texts the caller did not just ask for wait until 8:00 at the recipient’s place.',
  },
};

export const ByKeyboard: Story = {
  args: { checked: false },
  play: async ({ canvasElement, args }) => {
    const toggle = within(canvasElement).getByRole('switch', { name: 'Answer this topic' });
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await expect(args.onCheckedChange).toHaveBeenLastCalledWith(true);
    await expect(toggle).toBeChecked();
  },
};

export const Dark: Story = { ...WithDescription, globals: { theme: 'dark' } };
