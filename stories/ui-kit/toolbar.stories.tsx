import type { Meta, StoryObj } from '@storybook/react-vite';
import { Maximize, Minus, Plus, Redo2, Sparkles, Undo2 } from 'lucide-react';
import { expect, userEvent, within } from 'storybook/test';
import { Button, IconButton, Toolbar, ToolbarItem, ToolbarLine } from '../../ui-kit/index.ts';

const meta = {
  title: 'UI kit/Toolbar',
  component: Toolbar,
  args: {
    label: 'Canvas',
    children: (
      <>
        <ToolbarItem>
          <IconButton label="Undo" kbd="⌘Z" size="sm" icon={<Undo2 size={16} aria-hidden />} />
        </ToolbarItem>
        <ToolbarItem>
          <IconButton label="Redo" size="sm" disabled icon={<Redo2 size={16} aria-hidden />} />
        </ToolbarItem>
        <ToolbarLine />
        <ToolbarItem>
          <IconButton label="Zoom out" size="sm" icon={<Minus size={16} aria-hidden />} />
        </ToolbarItem>
        <ToolbarItem>
          <Button variant="ghost" size="sm" className="tabular">
            100%
          </Button>
        </ToolbarItem>
        <ToolbarItem>
          <IconButton label="Zoom in" size="sm" icon={<Plus size={16} aria-hidden />} />
        </ToolbarItem>
        <ToolbarItem>
          <IconButton label="Fit" size="sm" icon={<Maximize size={16} aria-hidden />} />
        </ToolbarItem>
        <ToolbarItem>
          <IconButton label="Tidy up" size="sm" icon={<Sparkles size={16} aria-hidden />} />
        </ToolbarItem>
      </>
    ),
  },
} satisfies Meta<typeof Toolbar>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Horizontal: Story = {};
export const Vertical: Story = { args: { orientation: 'vertical' } };

export const ByArrows: Story = {
  play: async ({ canvasElement }) => {
    const bar = within(within(canvasElement).getByRole('toolbar', { name: 'Canvas' }));
    await userEvent.tab();
    await expect(bar.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(bar.getByRole('button', { name: 'Zoom out' })).toHaveFocus();
    await userEvent.keyboard('{End}');
    await expect(bar.getByRole('button', { name: 'Tidy up' })).toHaveFocus();
  },
};
export const Dark: Story = { globals: { theme: 'dark' } };
