import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent } from 'storybook/test';
import { Button, Tooltip } from '../../ui-kit/index.ts';

const meta = {
  title: 'UI kit/Tooltip',
  component: Tooltip,
  args: { content: 'Lay the graph out', kbd: '⇧L', children: <Button>Tidy up</Button> },
  parameters: { layout: 'centered' },
} satisfies Meta<typeof Tooltip>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Hidden: Story = {};

export const OnFocus: Story = {
  play: async () => {
    await userEvent.tab();
    await expect(await screen.findByRole('tooltip')).toHaveTextContent('Lay the graph out');
  },
};

export const LongText: Story = {
  ...OnFocus,
  args: {
    content:
      'Lay the graph out: topics at the left, their actions at the right, in the order of the list',
  },
};

export const Dark: Story = { ...OnFocus, globals: { theme: 'dark' } };
