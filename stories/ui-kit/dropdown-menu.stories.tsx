import type { Meta, StoryObj } from '@storybook/react-vite';
import { Copy, Ellipsis, ExternalLink, Trash2 } from 'lucide-react';
import { expect, fn, screen, userEvent, waitFor, within } from 'storybook/test';
import { Button, DropdownMenu, IconButton } from '../../ui-kit/index.ts';

const remove = fn();

const meta = {
  title: 'UI kit/DropdownMenu',
  component: DropdownMenu,
  args: {
    trigger: <IconButton label="More" icon={<Ellipsis size={16} aria-hidden />} />,
    items: [
      { heading: 'reservation_confirmation' },
      { label: 'Open', icon: <ExternalLink size={15} />, kbd: '↵', onSelect: fn() },
      { label: 'Duplicate', icon: <Copy size={15} />, kbd: '⌘D', onSelect: fn() },
      {
        label: 'Move to another project',
        description: 'You may not write to any other project.',
        disabled: true,
        onSelect: fn(),
      },
      'separator',
      { label: 'Delete', icon: <Trash2 size={15} />, tone: 'danger', kbd: '⌫', onSelect: remove },
    ],
  },
  decorators: [(Story) => <div className="min-h-[280px]">{Story()}</div>],
} satisfies Meta<typeof DropdownMenu>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Closed: Story = {};

export const Open: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'More' }));
    const menu = await screen.findByRole('menu');
    await waitFor(() => expect(menu).toBeVisible());
  },
};

export const ByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    remove.mockClear();
    const trigger = within(canvasElement).getByRole('button', { name: 'More' });
    trigger.focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('menu');
    await userEvent.keyboard('{End}{Enter}');
    await expect(remove).toHaveBeenCalledOnce();
    await waitFor(() => expect(trigger).toHaveFocus());
  },
};

export const WithTicks: Story = {
  args: {
    trigger: <Button>Make it fail</Button>,
    items: [
      { label: 'Delivered', checked: true, onSelect: fn() },
      { label: 'Opted out', checked: false, onSelect: fn() },
      { label: 'Landline', checked: false, onSelect: fn() },
    ],
  },
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Make it fail' }));
    const ticked = await screen.findByRole('menuitemcheckbox', { name: 'Delivered' });
    await expect(ticked).toBeChecked();
  },
};

export const Dark: Story = { ...Open, globals: { theme: 'dark' } };
