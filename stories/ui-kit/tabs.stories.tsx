import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { Tabs } from '../../ui-kit/index.ts';
import { WithValue } from './with-value.tsx';

const meta = {
  title: 'UI kit/Tabs',
  component: Tabs,
  args: {
    label: 'Send SMS',
    value: 'prompt',
    onValueChange: fn(),
    items: [
      { value: 'prompt', label: 'Prompt', content: 'After the caller agrees, send the text.' },
      { value: 'problems', label: 'Problems', count: 2, content: 'Two problems.' },
      { value: 'history', label: 'History', content: 'No changes yet.', disabled: true },
    ],
  },
  render: (args) => (
    <WithValue initial={args.value} onValue={args.onValueChange}>
      {(value, setValue) => <Tabs {...args} value={value} onValueChange={setValue} />}
    </WithValue>
  ),
} satisfies Meta<typeof Tabs>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The line below the tabs leaves nothing to scroll up and down. */
export const First: Story = {
  play: async ({ canvasElement }) => {
    const list = within(canvasElement).getByRole('tablist');
    await expect(list.scrollHeight).toBe(list.clientHeight);
  },
};
export const Many: Story = {
  args: {
    value: 'topic-1',
    items: Array.from({ length: 14 }, (_, index) => ({
      value: `topic-${index + 1}`,
      label: `Topic ${index + 1}`,
      content: 'Content',
    })),
  },
  decorators: [(Story) => <div className="w-[420px]">{Story()}</div>],
};

export const ByArrows: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    await expect(canvas.getByRole('tab', { name: /Problems/ })).toHaveFocus();
    await expect(canvas.getByRole('tabpanel')).toHaveTextContent('Two problems.');
  },
};

export const Dark: Story = { globals: { theme: 'dark' } };
