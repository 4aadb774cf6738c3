import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { Field, inputBoxClass } from '../../ui-kit/index.ts';

const meta = {
  title: 'UI kit/Field',
  component: Field,
  args: {
    label: 'Texts may go out from',
    children: (wiring) => (
      <div className={inputBoxClass(wiring['aria-invalid'] === true, 'px-2.5')}>
        <input type="time" {...wiring} defaultValue="08:00" className="h-8.5 w-full outline-none" />
      </div>
    ),
  },
  decorators: [(Story) => <div className="w-[336px]">{Story()}</div>],
} satisfies Meta<typeof Field>;

export default meta;
type Story = StoryObj<typeof meta>;

export const AroundAnyControl: Story = { args: { aside: 'at the recipient’s place' } };
export const WithCounterAndHint: Story = {
  args: { counter: { count: 88, max: 500 }, hint: 'A text the caller asked for goes out at once.' },
};
export const OverTheLimit: Story = { args: { counter: { count: 512, max: 500 } } };
export const HiddenLabel: Story = { args: { hideLabel: true } };
export const LongText: Story = {
  args: {
    label: 'What the agent does after the caller has agreed to a text',
    aside: 'Harbour Edinburgh Waverley and eleven others',
    hint: 'A long hint that takes more than one line stays below the control and never widens it.',
  },
};

export const WithError: Story = {
  args: { error: 'Choose a time between 6:00 and 12:00.', hint: 'Not shown meanwhile.' },
  play: async ({ canvasElement }) => {
    const box = within(canvasElement).getByLabelText('Texts may go out from');
    await expect(box).toHaveAccessibleDescription('Choose a time between 6:00 and 12:00.');
  },
};

export const Dark: Story = { ...WithError, globals: { theme: 'dark' } };
