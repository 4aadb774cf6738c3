import type { Meta, StoryObj } from '@storybook/react-vite';
import { BreakableName } from '../../ui-kit/index.ts';
import { expectWholeWords } from '../whole-words.ts';

const meta = {
  title: 'UI kit/BreakableName',
  component: BreakableName,
  args: { children: 'the_reservation_confirmation_for_weddings_and_conferences' },
  decorators: [
    (Story) => (
      <p className="w-[190px] rounded-input border border-line p-3 break-words">
        <Story />
      </p>
    ),
  ],
} satisfies Meta<typeof BreakableName>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Words: Story = {
  play: ({ canvas }) => expectWholeWords(canvas.getByText(/reservation_/)),
};

/** A word that is too long by itself breaks all the same. */
export const OneLongWord: Story = {
  args: { children: 'Donaudampfschifffahrtsgesellschaftskapitaen_ahoy' },
};
