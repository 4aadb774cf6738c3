import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { actionIdSchema, topicIdSchema } from '../../core/ids.ts';
import { fakeServerApi } from '../../plugin/api/fake/fake-server-api.ts';
import { harbourHotels } from '../../plugin/api/fake/harbour-hotels.ts';
import { aTurn, callsWith } from './fake-calls.ts';
import { Screen } from './screen.tsx';

/** The canvas beside a panel on the usual screens: what the panel is about is not covered. */
const meta = {
  title: 'Screens/Beside a panel',
  component: Screen,
  parameters: {
    layout: 'fullscreen',
    viewport: {
      options: {
        laptop: { name: 'Laptop', styles: { width: '1440px', height: '900px' } },
        small: { name: 'Small', styles: { width: '1024px', height: '768px' } },
      },
    },
  },
} satisfies Meta<typeof Screen>;

export default meta;
type Story = StoryObj<typeof meta>;

/** In pixels: what of the first lies over the second. */
function overlap(one: Element, other: Element): number {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

export const ActionAndItsTopic: Story = {
  globals: { viewport: { value: 'laptop', isRotated: false } },
  args: { height: 900 },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    const action = await frame.findByTestId('rf__node-act_booking_sms');
    action.focus();
    await userEvent.keyboard('{Enter}');
    await frame.findByRole('complementary', { name: 'Inspector' });
    const palette = frame.getByRole('region', { name: 'Actions' });
    const topic = frame.getByTestId('rf__node-top_booking');
    await waitFor(() => expect(overlap(palette, topic)).toBe(0));
    await expect(within(palette).getByText('Add topic')).not.toBeVisible();
  },
};
export const ActionAndItsTopicDark: Story = {
  ...ActionAndItsTopic,
  globals: { ...ActionAndItsTopic.globals, theme: 'dark' },
};

const topicId = topicIdSchema.parse('top_booking');
const actionId = actionIdSchema.parse('act_booking_sms');
const offered = async () =>
  aTurn({
    say: ['Would you like me to text you the confirmation?'],
    notes: [
      {
        what: 'matched',
        text: 'matched Booking confirmation',
        tone: 'good',
        topicId,
        port: 'matched',
      },
      { what: 'offered', text: 'offered', tone: 'neutral', actionId },
    ],
  });

/** Both do not fit beside the call: the card that was reached last is shown alone. */
export const TestCall: Story = {
  globals: { viewport: { value: 'small', isRotated: false } },
  args: { height: 768, server: fakeServerApi(harbourHotels(), callsWith({ say: offered })) },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    await userEvent.click(await frame.findByRole('button', { name: /^Test/ }));
    const call = await frame.findByRole('complementary', { name: 'Test call' });
    const field = within(call).getByRole('textbox', { name: 'Say something as the caller' });
    await within(call).findByText('Harbour Hotels, how can I help?');
    await userEvent.type(field, 'could you confirm my booking{Enter}');
    await within(call).findByText('offered');
    const canvas = frame.getByLabelText('Canvas of topics and actions').getBoundingClientRect();
    await waitFor(() => {
      const lit = frame.getByTestId('rf__node-act_booking_sms').getBoundingClientRect();
      void expect(lit.left).toBeGreaterThan(canvas.left);
      void expect(lit.right).toBeLessThan(canvas.right);
    });
  },
};
export const TestCallDark: Story = {
  ...TestCall,
  globals: { ...TestCall.globals, theme: 'dark' },
};
