import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { ChatBubble, ChatNote } from '../../ui-kit/index.ts';

const meta = {
  title: 'UI kit/ChatBubble',
  component: ChatBubble,
  args: { from: 'agent', children: 'Harbour Hotels, how can I help?' },
  decorators: [(Story) => <div className="flex w-[380px] flex-col gap-3">{Story()}</div>],
} satisfies Meta<typeof ChatBubble>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Agent: Story = {};
export const Caller: Story = { args: { from: 'caller', children: 'yes please go ahead' } };
export const LongText: Story = {
  args: { children: 'averyveryverylongwordthatnobodysays'.repeat(4) },
};

export const Call: Story = {
  render: () => (
    <>
      <ChatBubble from="agent">Harbour Hotels, how can I help?</ChatBubble>
      <ChatBubble from="caller">hi could you confirm my booking for friday</ChatBubble>
      <ChatBubble
        from="agent"
        note={<ChatNote>matched Booking confirmation, 0.91 · offered</ChatNote>}
      >
        I can confirm that for you. Your reservation is in our system under the name on the booking.
        Would you like me to text you the confirmation?
      </ChatBubble>
      <ChatBubble from="caller">um okay</ChatBubble>
      <ChatBubble from="agent" note={<ChatNote tone="warning">weak yes, asked again</ChatNote>}>
        Just to be sure: shall I text it to the number you are calling from, ending 42?
      </ChatBubble>
      <ChatBubble from="caller">yes please go ahead</ChatBubble>
      <ChatBubble
        from="agent"
        note={<ChatNote tone="success">agreed with “yes please go ahead” · sent</ChatNote>}
      >
        Done, it is on its way.
      </ChatBubble>
      <ChatBubble from="caller" note={<ChatNote tone="error">not sent: declined</ChatNote>}>
        no, leave it
      </ChatBubble>
    </>
  ),
  play: async ({ canvasElement }) => {
    // Who speaks is heard, not only seen.
    await expect(within(canvasElement).getAllByText('Caller:')).toHaveLength(4);
  },
};
export const Dark: Story = { ...Call, globals: { theme: 'dark' } };
