import type { Meta, StoryObj } from '@storybook/react-vite';
import { Plus } from 'lucide-react';
import { Button, PageHeader } from '../../ui-kit/index.ts';

const meta = {
  title: 'UI kit/PageHeader',
  component: PageHeader,
  args: {
    title: 'SMS',
    description: 'Templates your topics can send, and the Twilio numbers they are sent from.',
    actions: (
      <Button variant="primary" icon={<Plus size={15} aria-hidden />}>
        Add SMS
      </Button>
    ),
  },
} satisfies Meta<typeof PageHeader>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Filled: Story = {};
export const TitleOnly: Story = { args: { description: undefined, actions: undefined } };
export const LongText: Story = {
  args: {
    title: 'Conversations with callers of Harbour Edinburgh Waverley in the last thirty days',
    description: 'What was said, what was understood, what was sent. '.repeat(5),
  },
};
export const Dark: Story = { globals: { theme: 'dark' } };
