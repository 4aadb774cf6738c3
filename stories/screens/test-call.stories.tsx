import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { actionIdSchema } from '../../core/ids.ts';
import { fakeServerApi } from '../../plugin/api/fake/fake-server-api.ts';
import { harbourHotels } from '../../plugin/api/fake/harbour-hotels.ts';
import { ApiError } from '../../plugin/api/api-error.ts';
import type { StartInput } from '../../plugin/api/server-api.ts';
import { aMessage, aTurn, callsWith, FAILED_MESSAGE, OFFLINE } from './fake-calls.ts';
import { Screen } from './screen.tsx';

const meta = {
  title: 'Screens/Test call',
  component: Screen,
  parameters: { layout: 'fullscreen' },
  args: { server: fakeServerApi(harbourHotels(), callsWith()) },
} satisfies Meta<typeof Screen>;

export default meta;
type Story = StoryObj<typeof meta>;

const OPTED_OUT = 'not sent: this number has opted out of our texts';
const error = {
  code: 'opted_out',
  meaning: 'The recipient has opted out of texts from this sender.',
  cause: null,
  remedy: 'Ask the caller to text START to it.',
};
const actionId = actionIdSchema.parse(aMessage().actionId);

async function openTest(canvasElement: HTMLElement) {
  const frame = within(canvasElement);
  await userEvent.click(await frame.findByRole('button', { name: /^Test/ }));
  const panel = within(await frame.findByRole('complementary', { name: 'Test call' }));
  return { frame, panel };
}

async function say(panel: ReturnType<typeof within>, text: string) {
  await userEvent.type(panel.getByRole('textbox', { name: 'Say something as the caller' }), text);
  await userEvent.keyboard('{Enter}');
}

export const Started: Story = {
  play: async ({ canvasElement }) => {
    const { panel } = await openTest(canvasElement);
    await expect(await panel.findByText('Harbour Hotels, how can I help?')).toBeVisible();
    await expect(panel.getByText('Texts arrive here once the caller has agreed.')).toBeVisible();
  },
};

const asked: StartInput[] = [];

/** What becomes of the texts, and how soon, is chosen before a call begins. */
export const Chosen: Story = {
  args: {
    server: fakeServerApi(
      harbourHotels(),
      callsWith({
        start: async (input) => {
          asked.push(input);
          return aTurn({ say: ['Hello.'] });
        },
      }),
    ),
  },
  play: async ({ canvasElement }) => {
    const { panel } = await openTest(canvasElement);
    await panel.findByText('Hello.');
    await userEvent.click(panel.getByRole('button', { name: 'Settings of the test call' }));
    const page = within(canvasElement.ownerDocument.body);
    const settings = within(await page.findByRole('dialog', { name: 'Settings of the test call' }));
    const choose = async (field: string, option: string) => {
      await userEvent.click(settings.getByRole('combobox', { name: field }));
      await userEvent.click(await page.findByRole('option', { name: option }));
    };
    await choose('What becomes of texts', 'Delivered, the answer got lost');
    await choose('Time between reports', '30 seconds');
    await userEvent.click(settings.getByRole('button', { name: 'Start a new call' }));
    await waitFor(() =>
      expect(asked.at(-1)).toMatchObject({ simulate: 'answer-lost', delaySeconds: 30 }),
    );
  },
};

/** Words that are too long stay where they were typed, with what is wrong with them. */
export const TooLong: Story = {
  play: async ({ canvasElement }) => {
    const { panel } = await openTest(canvasElement);
    await panel.findByText('Harbour Hotels, how can I help?');
    const field = panel.getByRole('textbox', { name: 'Say something as the caller' });
    await userEvent.click(field);
    await userEvent.paste('a'.repeat(2_001));
    await userEvent.keyboard('{Enter}');
    await expect(
      await panel.findByText(/^This has 2,001 characters, and at most 2,000/),
    ).toBeVisible();
    await expect(field).toHaveValue('a'.repeat(2_001));
    await userEvent.type(field, '{Backspace}');
    await expect(panel.queryByText(/^This has/)).toBeNull();
    await expect(panel.getByRole('button', { name: 'Say it' })).toBeEnabled();
    await userEvent.type(field, 'a');
    await expect(await panel.findByText(/^This has 2,001 characters/)).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Say it' })).toBeDisabled();
  },
};
export const TooLongDark: Story = { ...TooLong, globals: { theme: 'dark' } };

/** Offer, a weak yes, a strong yes: the verdicts stand below, the text arrives on the phone. */
export const Agreed: Story = {
  play: async ({ canvasElement }) => {
    const { panel } = await openTest(canvasElement);
    await panel.findByText('Harbour Hotels, how can I help?');
    await say(panel, 'could you confirm my booking');
    await panel.findByText('offered');
    await userEvent.click(panel.getByRole('button', { name: 'um okay' }));
    await panel.findByText('asked again: weak yes');
    await say(panel, 'yes please');
    await expect(await panel.findByText('agreed with “yes please” · delivered')).toBeVisible();
    await expect(panel.getByText(/Hi Ana, your reservation at Harbour London/)).toBeVisible();
    await expect(panel.getByText(/^delivered/i)).toBeVisible();
  },
};
export const Dark: Story = { ...Agreed, globals: { theme: 'dark' } };

/** The phone answers: STOP is confirmed at once. */
export const Replied: Story = {
  args: {
    server: fakeServerApi(
      harbourHotels(),
      callsWith({
        start: async () => aTurn({ say: ['Hello.'], messages: [aMessage()] }),
        smsReply: async () => ({
          kind: 'stop',
          reply: 'Harbour Hotels: you will get no more texts from this number.',
          conversationId: null,
          messages: [],
        }),
      }),
    ),
  },
  play: async ({ canvasElement }) => {
    const { panel } = await openTest(canvasElement);
    const field = await panel.findByPlaceholderText('Reply, or STOP…');
    await userEvent.type(field, 'STOP{Enter}');
    await expect(await panel.findByText(/no more texts from this number/)).toBeVisible();
    await expect(panel.getByText('STOP')).toBeVisible();
    await expect(field).toHaveValue('');
  },
};

export const HandedOff: Story = {
  play: async ({ canvasElement }) => {
    const { panel } = await openTest(canvasElement);
    await panel.findByText('Harbour Hotels, how can I help?');
    await say(panel, 'no thanks');
    await expect(await panel.findByText('The caller was passed on.')).toBeVisible();
    await expect(panel.getByRole('button', { name: 'New call' })).toBeVisible();
  },
};

export const NotDelivered: Story = {
  args: {
    server: fakeServerApi(
      harbourHotels(),
      callsWith({ start: async () => aTurn({ say: ['Hello.'], messages: [FAILED_MESSAGE] }) }),
    ),
  },
  play: async ({ canvasElement }) => {
    const { panel } = await openTest(canvasElement);
    await expect(await panel.findByText(/not delivered/i)).toBeVisible();
  },
};

/** Somebody who has opted out: the phone shows no text, but says, like the transcript, why. */
export const HeldBack: Story = {
  args: {
    server: fakeServerApi(
      harbourHotels(),
      callsWith({
        say: async () =>
          aTurn({
            say: ['I cannot text you: this number has opted out of our texts.'],
            notes: [{ what: 'not sent', text: OPTED_OUT, tone: 'bad', actionId }],
            messages: [aMessage({ status: 'suppressed', error })],
          }),
      }),
    ),
  },
  play: async ({ canvasElement }) => {
    const { panel } = await openTest(canvasElement);
    await panel.findByText('Harbour Hotels, how can I help?');
    await say(panel, 'yes please');
    await expect(await panel.findByText(OPTED_OUT)).toBeVisible();
    const phone = within(panel.getByRole('region', { name: "The caller's phone" }));
    await expect(phone.getByText(/^suppressed, not sent: .* from this sender · /)).toBeVisible();
    await expect(phone.queryByText(/Hi Ana/)).toBeNull();
    // Whoever has opted out can come back, and is told by which word.
    await expect(phone.getByPlaceholderText('START, to get texts…')).toBeVisible();
  },
};
export const HeldBackDark: Story = { ...HeldBack, globals: { theme: 'dark' } };

/** What was said is kept, and can be said again. */
export const NoAnswer: Story = {
  args: { server: fakeServerApi(harbourHotels(), callsWith({ say: OFFLINE })) },
  play: async ({ canvasElement }) => {
    const { panel } = await openTest(canvasElement);
    await panel.findByText('Harbour Hotels, how can I help?');
    await say(panel, 'hello?');
    await expect(await panel.findByText('The server did not answer.')).toBeVisible();
    await expect(panel.getByText('hello?')).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

export const CannotStart: Story = {
  args: {
    server: fakeServerApi(
      harbourHotels(),
      callsWith({
        start: () =>
          Promise.reject(
            new ApiError('refused', 'The draft has an error.', 'Mend it, save, and call again.'),
          ),
      }),
    ),
  },
  play: async ({ canvasElement }) => {
    const { panel } = await openTest(canvasElement);
    await expect(await panel.findByText('The draft has an error.')).toBeVisible();
  },
};

/** What the server has not seen yet may have put it right: saving is the way out, and comes first. */
export const CannotStartUnsaved: Story = {
  ...CannotStart,
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    await userEvent.click(await frame.findByRole('button', { name: 'Add topic' }));
    await frame.findByRole('textbox', { name: 'Name' });
    const { panel } = await openTest(canvasElement);
    await expect(
      await panel.findByText('As it was last saved, the draft has errors and cannot be called.'),
    ).toBeVisible();
    await expect(panel.queryByText('The draft has an error.')).toBeNull();
    await userEvent.click(panel.getByRole('button', { name: 'Save and call again' }));
    // Saved, and still refused: now it is true of what one sees.
    await expect(await panel.findByText('The draft has an error.')).toBeVisible();
  },
};

const LONG = 'This answer goes on and on, as answers of real agents sometimes do. '.repeat(12);
export const LongTexts: Story = {
  args: {
    server: fakeServerApi(
      harbourHotels(),
      callsWith({ start: async () => aTurn({ say: [LONG, 'Donaudampfschifffahrt'.repeat(8)] }) }),
    ),
  },
  play: async ({ canvasElement }) => {
    const { panel } = await openTest(canvasElement);
    await expect(await panel.findByText(/goes on and on/)).toBeInTheDocument();
  },
};
