import type { Meta, StoryObj } from '@storybook/react-vite';
import { Play, Plus } from 'lucide-react';
import { expect, fn, userEvent, within } from 'storybook/test';
import { Button } from '../../ui-kit/index.ts';

const meta = {
  title: 'UI kit/Button',
  component: Button,
  args: { children: 'Publish', onClick: fn() },
} satisfies Meta<typeof Button>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Primary: Story = { args: { variant: 'primary' } };
export const Secondary: Story = {
  args: { children: 'Test', icon: <Play size={15} aria-hidden /> },
};
export const WithShortcut: Story = { args: { children: 'Save', kbd: '⌘S' } };
export const Ghost: Story = { args: { variant: 'ghost', children: 'Cancel' } };
export const Danger: Story = { args: { variant: 'danger', children: 'Delete', kbd: '⌫' } };
export const QuietLink: Story = {
  args: {
    variant: 'link',
    children: 'Add action',
    icon: <Plus size={15} aria-hidden />,
    size: 'sm',
  },
};
export const Disabled: Story = { args: { disabled: true, variant: 'primary' } };
export const LongText: Story = {
  args: { children: 'Write my opt-in description and sample transcripts' },
};

export const Loading: Story = {
  args: { variant: 'primary', loading: 'Publishing…' },
  play: async ({ canvasElement, args }) => {
    const button = within(canvasElement).getByRole('button', { name: 'Publishing…' });
    await userEvent.click(button);
    await expect(args.onClick).not.toHaveBeenCalled();
    await expect(button).toHaveFocus();
    await expect(button).toHaveAttribute('aria-busy', 'true');
  },
};

export const Dark: Story = {
  globals: { theme: 'dark' },
  render: (args) => (
    <div className="flex flex-wrap items-center gap-3">
      <Button {...args} variant="primary" />
      <Button {...args} variant="secondary" kbd="⌘S" />
      <Button {...args} variant="ghost" />
      <Button {...args} variant="danger" />
      <Button {...args} variant="link" />
    </div>
  ),
};
