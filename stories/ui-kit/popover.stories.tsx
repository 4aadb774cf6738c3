import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import { Button, PhonePreview, Popover } from '../../ui-kit/index.ts';

const meta = {
  title: 'UI kit/Popover',
  component: Popover,
  args: {
    label: 'What they get',
    trigger: <Button>Preview</Button>,
    children: (
      <PhonePreview
        sender="+1 555 010 0100"
        messages={[
          {
            id: '1',
            direction: 'in',
            body: 'Hi Ana, your reservation is confirmed for Fri 4 Dec.',
          },
        ]}
      />
    ),
  },
  decorators: [(Story) => <div className="min-h-[240px]">{Story()}</div>],
} satisfies Meta<typeof Popover>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Closed: Story = {};

export const Open: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Preview' }));
    const popover = await screen.findByRole('dialog', { name: 'What they get' });
    await waitFor(() => expect(popover).toBeVisible());
  },
};

export const ClosesWithEscape: Story = {
  play: async ({ canvasElement }) => {
    const trigger = within(canvasElement).getByRole('button', { name: 'Preview' });
    trigger.focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('dialog');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(trigger).toHaveFocus());
  },
};

export const Dark: Story = { ...Open, globals: { theme: 'dark' } };
