import type { Meta, StoryObj } from '@storybook/react-vite';
import { MessageSquare, Plus, SearchX } from 'lucide-react';
import { Button, EmptyState } from '../../ui-kit/index.ts';

const meta = {
  title: 'UI kit/EmptyState',
  component: EmptyState,
  args: {
    icon: <MessageSquare size={20} aria-hidden />,
    title: 'No templates yet',
    children: 'Write the first text your topics can send. You can test it before anyone gets it.',
    action: (
      <Button variant="primary" icon={<Plus size={15} aria-hidden />}>
        Add SMS
      </Button>
    ),
  },
} satisfies Meta<typeof EmptyState>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Filled: Story = {};
export const NothingFound: Story = {
  args: {
    icon: <SearchX size={20} aria-hidden />,
    title: 'Nothing matches ‘breakfast’',
    children: 'Titles, bodies and topics were searched.',
    action: <Button>Clear search</Button>,
  },
};
export const TitleOnly: Story = {
  args: { icon: undefined, children: undefined, action: undefined },
};
export const Dark: Story = { globals: { theme: 'dark' } };
