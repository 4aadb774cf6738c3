import type { Meta, StoryObj } from '@storybook/react-vite';
import { Ellipsis, Plus, Redo2, Undo2 } from 'lucide-react';
import { expect, fn, screen, userEvent, within } from 'storybook/test';
import { IconButton } from '../../ui-kit/index.ts';

const meta = {
  title: 'UI kit/IconButton',
  component: IconButton,
  args: { label: 'More', icon: <Ellipsis size={16} aria-hidden />, onClick: fn() },
} satisfies Meta<typeof IconButton>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Ghost: Story = {};
export const Primary: Story = {
  args: { variant: 'primary', size: 'sm', label: 'Insert', icon: <Plus size={16} aria-hidden /> },
};
export const Secondary: Story = { args: { variant: 'secondary' } };
export const Pressed: Story = { args: { pressed: true, label: 'Show minimap' } };
export const Disabled: Story = {
  args: { disabled: true, label: 'Redo', icon: <Redo2 size={16} aria-hidden /> },
};

export const TooltipOnFocus: Story = {
  args: { label: 'Undo', kbd: '⌘Z', icon: <Undo2 size={16} aria-hidden /> },
  play: async ({ canvasElement }) => {
    await userEvent.tab();
    await expect(within(canvasElement).getByRole('button', { name: 'Undo' })).toHaveFocus();
    await expect(await screen.findByRole('tooltip')).toHaveTextContent('Undo');
    await userEvent.keyboard('{Escape}');
    await expect(screen.queryByRole('tooltip')).toBeNull();
  },
};

export const Dark: Story = {
  globals: { theme: 'dark' },
  render: (args) => (
    <div className="flex gap-2">
      <IconButton {...args} />
      <IconButton {...args} variant="secondary" label="More, framed" />
      <IconButton {...args} variant="primary" label="More, filled" />
      <IconButton {...args} pressed label="More, pressed" />
    </div>
  ),
};
