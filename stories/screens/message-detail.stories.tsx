import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';

// Pages are fetched when they are opened; here they are there from the start.
import '../../plugin/opt-outs/opt-outs-page.tsx';
import { detailOf, MESSAGES, messagesServer } from './figures.ts';
import { messageRow } from './message-row.ts';
import { optOutsServer } from './opt-outs-server.ts';
import { Screen } from './screen.tsx';
import type { MessageDetail } from '../../core/messaging/message-views.ts';
import type { HeldBy } from '../../core/messaging/pause-views.ts';
import { seen } from './seen.ts';

const meta = {
  title: 'Screens/Message detail',
  component: Screen,
  parameters: { layout: 'fullscreen' },
  args: { server: messagesServer(), page: 'messages' },
} satisfies Meta<typeof Screen>;

export default meta;
type Story = StoryObj<typeof meta>;

type Play = NonNullable<Story['play']>;
type Canvas = Parameters<Play>[0]['canvasElement'];

async function open(canvasElement: Canvas, status: RegExp) {
  const row = await messageRow(canvasElement, status);
  row.focus();
  await userEvent.keyboard('{Enter}');
  return within(await within(canvasElement).findByRole('complementary', { name: 'Message' }));
}

/** The messages, each of which has this beside what it has anyway. */
function serverWith(parts: Partial<MessageDetail>) {
  return messagesServer({
    get: ({ messageId }) => {
      const found = MESSAGES.find(({ id }) => id === messageId);
      return found
        ? Promise.resolve({ ...detailOf(found), ...parts })
        : Promise.reject(new Error('no such message'));
    },
  });
}

function aReceipt(): MessageDetail['receipt'] {
  const [message] = MESSAGES;
  if (!message) throw new Error('there are no messages');
  return message.receipt;
}

const HELD: HeldBy = {
  what: 'sender',
  until: 'resumed',
  why: 'The number is not registered for texting US phones.',
  remedy: 'Register brand and campaign, then add the number.',
  since: '2026-11-20T09:41:00Z',
  isEnding: false,
  failsAt: '2026-11-20T13:41:00Z',
};

/** A text behind a paused sender says what it waits for, and where that ends. */
export const WaitsForSender: Story = {
  args: { server: serverWith({ heldBy: HELD, transport: 'twilio' }) },
  play: async ({ canvasElement }) => {
    const panel = await open(canvasElement, /Queued$/);
    await seen(await panel.findByText('Waits: sending from +1 555 010 0100 is paused'));
    await expect(panel.getByText(/not registered for texting US phones/)).toBeVisible();
    await expect(
      panel.getByText(/If it still waits on 20 Nov at \d+:41, it fails: a late text is worse/),
    ).toBeVisible();
    panel.getByRole('button', { name: 'Open SMS' }).focus();
    await userEvent.keyboard('{Enter}');
    // The button went with its page: the keyboard goes on in the other one.
    const sms = await within(canvasElement).findByRole('main', { name: 'SMS' });
    await waitFor(() => expect(sms).toHaveFocus());
  },
};

/** The account's error is told once: as what everything waits for. */
export const WaitsForAccount: Story = {
  args: {
    server: serverWith({
      heldBy: { ...HELD, what: 'account', why: 'Twilio did not accept the credentials.' },
      error: {
        code: '20003',
        meaning: 'Twilio did not accept the credentials.',
        cause: null,
        remedy: '',
      },
    }),
  },
  play: async ({ canvasElement }) => {
    const panel = await open(canvasElement, /Queued$/);
    await seen(await panel.findByText('Waits: sending through Twilio is paused'));
    await expect(panel.getAllByText(/did not accept the credentials/)).toHaveLength(1);
  },
};

/** A night is told where the message is opened, and in its history. */
export const WaitsForMorning: Story = {
  args: {
    server: serverWith({
      waitsUntil: '2026-11-21T14:00:00Z',
      history: [
        { at: '2026-11-20T09:41:00Z', status: 'queued', detail: null },
        {
          at: '2026-11-20T09:41:01Z',
          status: 'queued',
          detail: { quietHours: "waits: quiet hours at the recipient's place" },
        },
      ],
    }),
  },
  play: async ({ canvasElement }) => {
    const panel = await open(canvasElement, /Queued$/);
    await seen(await panel.findByText('Waits for quiet hours to end'));
    const life = within(panel.getByRole('list', { name: 'Status, line by line' }));
    await expect(life.getByText("waits: quiet hours at the recipient's place")).toBeVisible();
  },
};

/** A text that was kept back names the opt-out that did it, and leads to it. */
export const OptedOut: Story = {
  args: {
    server: {
      ...optOutsServer(),
      messages: serverWith({
        status: 'suppressed',
        error: {
          code: 'opted_out',
          meaning: 'The recipient has opted out of texts from this sender.',
          cause: null,
          remedy: 'Do not text them. They can text START to the sender to opt in again.',
        },
        optOut: {
          since: '2026-11-20T09:41:00Z',
          at: '2026-11-20T09:41:00Z',
          how: 'keyword',
          words: 'STOP',
          by: null,
          isForAll: false,
        },
      }).messages,
    },
  },
  play: async ({ canvasElement }) => {
    const panel = await open(canvasElement, /Suppressed$/);
    (await panel.findByRole('button', { name: /by texting “STOP”$/ })).focus();
    await userEvent.keyboard('{Enter}');
    const frame = within(canvasElement);
    const record = await frame.findByRole('region', { name: 'Record of the opt-out' });
    await waitFor(() => expect(record).toHaveFocus());
    await seen(await within(record).findByText('Opted out by text'));
  },
};

/** The agent's answer to a text: what they wrote is no consent, whatever it was. */
export const AnAnswer: Story = {
  args: { server: serverWith({ actionId: null, title: 'Reply', isTest: true }) },
  play: async ({ canvasElement }) => {
    const panel = await open(canvasElement, /Delivered/);
    await seen(panel.getByText('Answers'));
    await expect(panel.getByText(/ · test$/)).toBeVisible();
    for (const name of ['Consent', 'Agreed', 'Read as']) {
      await expect(panel.queryByText(name)).toBeNull();
    }
  },
};

export const AnAnswerDark: Story = { ...AnAnswer, globals: { theme: 'dark' } };

/** No phone gets it: it is tried again without a question. */
export const RetryAtTheSimulator: Story = {
  args: { server: serverWith({ transport: 'simulator' }) },
  play: async ({ canvasElement }) => {
    const panel = await open(canvasElement, /Not delivered/);
    await userEvent.click(await panel.findByRole('button', { name: 'Retry' }));
    const page = within(canvasElement.ownerDocument.body);
    await seen(await page.findByText('It is in the outbox again.'));
    await expect(page.queryByRole('alertdialog')).toBeNull();
  },
};

/** A text on a stated basis: the basis as it was stated, and no agreement of the caller's. */
export const OnABasis: Story = {
  args: {
    server: serverWith({
      receipt: {
        ...aReceipt(),
        kind: 'basis',
        offer: '',
        offerTurn: null,
        words: 'Guests opted in to texts when booking.',
        why: 'basis: Guests opted in to texts when booking.',
      },
    }),
  },
  play: async ({ canvasElement }) => {
    const panel = await open(canvasElement, /Delivered/);
    await seen(await panel.findByText('Stated basis'));
    await expect(panel.getByText('“Guests opted in to texts when booking.”')).toBeVisible();
    await expect(panel.getByText('none: the recipient was not asked')).toBeVisible();
    for (const name of ['Agreed', 'Consent', 'Read as']) {
      await expect(panel.queryByText(name)).toBeNull();
    }
  },
};

export const OnABasisDark: Story = { ...OnABasis, globals: { theme: 'dark' } };

/** What somebody took back is no failure, and its history does not say so twice. */
export const Canceled: Story = {
  args: {
    server: serverWith({
      status: 'canceled',
      error: {
        code: 'canceled',
        meaning: 'Somebody canceled it before it was sent.',
        cause: null,
        remedy: 'Nothing has to be done.',
      },
      history: [
        {
          at: '2026-11-20T09:41:00Z',
          status: 'canceled',
          detail: { why: 'canceled by Ana', errorCode: 'canceled' },
        },
      ],
    }),
  },
  play: async ({ canvasElement }) => {
    const panel = await open(canvasElement, /Queued$/);
    await seen(await panel.findByText('Somebody canceled it before it was sent.'));
    await expect(panel.getByText('canceled by Ana')).toBeVisible();
  },
};

/** From a message to its conversation, the keyboard comes along. */
export const ToTheConversation: Story = {
  args: { server: messagesServer() },
  play: async ({ canvasElement }) => {
    const panel = await open(canvasElement, /Queued$/);
    (await panel.findByRole('button', { name: 'Open the conversation' })).focus();
    await userEvent.keyboard('{Enter}');
    const record = await within(canvasElement).findByRole('region', {
      name: 'Record of the conversation',
    });
    await waitFor(() => expect(record).toHaveFocus());
  },
};

/** The keyboard is where it was: in the record after its button has gone, in the row after that. */
export const KeepsTheKeyboard: Story = {
  args: { server: messagesServer() },
  play: async ({ canvasElement }) => {
    const panel = await open(canvasElement, /Queued$/);
    const cancel = await panel.findByRole('button', { name: 'Cancel sending' });
    cancel.focus();
    await userEvent.keyboard('{Enter}');
    const page = within(canvasElement.ownerDocument.body);
    const question = within(await page.findByRole('alertdialog'));
    question.getByRole('button', { name: 'Cancel the text' }).focus();
    await userEvent.keyboard('{Enter}');
    const record = await panel.findByRole('region', { name: 'Record of the message' });
    await waitFor(() => expect(record).toHaveFocus());
    panel.getByRole('button', { name: 'Close the message' }).focus();
    await userEvent.keyboard('{Enter}');
    const canceled = await messageRow(canvasElement, /Canceled/);
    await waitFor(() => expect(canceled).toHaveFocus());
  },
};
