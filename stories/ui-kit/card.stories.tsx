import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button, Card } from '../../ui-kit/index.ts';

const meta = {
  title: 'UI kit/Card',
  component: Card,
  args: {
    title: 'Twilio connected',
    description: 'AC…7f3c · 3 numbers, 1 Messaging Service · webhooks answering',
    actions: <Button size="sm">Manage</Button>,
    className: 'max-w-[480px]',
    children: 'Texts go out from the sender chosen on each template.',
  },
} satisfies Meta<typeof Card>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Filled: Story = {};
export const Plain: Story = {
  args: { title: undefined, description: undefined, actions: undefined },
};
export const LongText: Story = {
  args: {
    title: 'Harbour Edinburgh Waverley, reservations and late arrivals, all languages',
    description: 'A description that is too long for one line takes as many as it needs.',
  },
};
export const Dark: Story = { globals: { theme: 'dark' } };
