import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, fn, userEvent, waitFor, within } from 'storybook/test';
import { fakeServerApi } from '../../plugin/api/fake/fake-server-api.ts';
import { harbourHotels } from '../../plugin/api/fake/harbour-hotels.ts';
import type { ServerApi } from '../../plugin/api/server-api.ts';
import { fakeTwilio } from '../../plugin/api/fake/fake-twilio.ts';
import { OFFLINE } from './fake-calls.ts';
import { FIGURES, MESSAGES, messagesServer } from './figures.ts';
import { Screen } from './screen.tsx';
import { seen } from './seen.ts';

const serverWith = (analytics: ServerApi['analytics']) =>
  fakeServerApi(harbourHotels(), { analytics });

const meta = {
  title: 'Screens/Dashboard',
  component: Screen,
  parameters: { layout: 'fullscreen' },
  args: { server: serverWith(FIGURES), page: 'dashboard' },
} satisfies Meta<typeof Screen>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Figures, chart, funnel, breakdown, and the reasons with what to do. */
export const Filled: Story = {
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    await seen(await frame.findByText('97.3%'));
    await expect(await frame.findByText('API failures')).toBeVisible();
    await expect(frame.getByText('Let the action ask for a mobile number.')).toBeInTheDocument();
    await expect(frame.getByText('easter_offer')).toBeInTheDocument();
  },
};
export const Dark: Story = { ...Filled, globals: { theme: 'dark' } };

/** The table behind each chart has the same figures. */
export const Tables: Story = {
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    const series = within(await frame.findByRole('region', { name: 'Texts by day' }));
    await userEvent.click(series.getByRole('radio', { name: 'Table' }));
    await expect(series.getAllByRole('row')).toHaveLength(8);
    const funnel = within(frame.getByRole('region', { name: 'From topic to text' }));
    await userEvent.click(funnel.getByRole('radio', { name: 'Table' }));
    await expect(funnel.getByRole('row', { name: /Agreed 1,349 75.8%/ })).toBeVisible();
  },
};

/** From a reason that only one message has to that message, beside the list of those like it. */
const onlyOne = messagesServer({
  list: async () => ({ messages: MESSAGES.slice(5, 6), next: null }),
});
export const LeadsToTheMessage: Story = {
  args: {
    server: {
      ...onlyOne,
      analytics: {
        ...FIGURES,
        errors: async (input) => {
          const { errors } = await FIGURES.errors(input);
          return { errors: errors.map((one) => ({ ...one, messages: 1 })) };
        },
      },
    },
  },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    const link = await frame.findByRole('button', { name: /^Show the message: .* landline/ });
    await userEvent.click(link);
    const panel = within(await frame.findByRole('complementary', { name: 'Message' }));
    await panel.findByRole('region', { name: 'Receipt' });
    const error = await frame.findByRole('combobox', { name: 'Error' });
    await waitFor(() => expect(error).toHaveTextContent('30006'));
  },
};

/** From a reason to the messages that it is of, of the same days and traffic. */
const listed = fn<ServerApi['messages']['list']>((input) => messagesServer().messages.list(input));
export const LeadsToMessages: Story = {
  args: { server: { ...messagesServer({ list: listed }), analytics: FIGURES } },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    const page = within(canvasElement.ownerDocument.body);
    const link = await frame.findByRole('button', { name: /^Show the messages: .* landline/ });
    link.focus();
    await userEvent.keyboard('{Enter}');
    const error = await frame.findByRole('combobox', { name: 'Error' });
    await waitFor(() => expect(error).toHaveTextContent('30006: The number is a landline'));
    await expect(frame.getByRole('combobox', { name: 'Days' })).toHaveTextContent('Last 7 days');
    const whose = frame.getByRole('combobox', { name: 'Whose texts' });
    await expect(whose).toHaveTextContent('Callers only');
    await waitFor(() =>
      expect(listed).toHaveBeenLastCalledWith(
        expect.objectContaining({ errorCode: '30006', traffic: 'callers' }),
      ),
    );
    await userEvent.click(error);
    const late = await page.findByRole('option', { name: /^It could not be sent in time/ });
    await userEvent.click(late);
    await waitFor(() =>
      expect(listed).toHaveBeenLastCalledWith(expect.objectContaining({ errorCode: 'expired' })),
    );
  },
};
export const LeadsToMessagesDark: Story = { ...LeadsToMessages, globals: { theme: 'dark' } };

/** Days of one's own lead to the messages of these days, and are there again on the way back. */
export const LeadsToMessagesOfItsDays: Story = {
  args: { server: { ...messagesServer({ list: listed }), analytics: FIGURES } },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    const page = within(canvasElement.ownerDocument.body);
    await frame.findByText('97.3%');
    await userEvent.click(frame.getByRole('combobox', { name: 'Days' }));
    await userEvent.click(await page.findByRole('option', { name: 'Other days…' }));
    await fireEvent.change(await frame.findByLabelText('From'), {
      target: { value: '2026-03-01' },
    });
    await fireEvent.change(frame.getByLabelText('To'), { target: { value: '2026-03-09' } });
    await userEvent.click(
      await frame.findByRole('button', { name: /^Show the messages: .* landline/ }),
    );
    const days = await frame.findByRole('combobox', { name: 'Days' });
    await waitFor(() => expect(days).toHaveTextContent(/^1 Mar to 9 Mar/));
    await waitFor(() =>
      expect(listed).toHaveBeenLastCalledWith(
        expect.objectContaining({ from: '2026-03-01', to: '2026-03-09', errorCode: '30006' }),
      ),
    );
    // Clear is beside the search: it takes no row, and no select has moved for it.
    const clear = frame.getByRole('button', { name: 'Clear' }).getBoundingClientRect();
    const search = frame.getByRole('searchbox').getBoundingClientRect();
    await expect(Math.abs(clear.top + clear.bottom - search.top - search.bottom)).toBeLessThan(4);
  },
};

/** Another environment and other days are asked for; days the wrong way round are not. */
const asked = fn<ServerApi['analytics']['summary']>((input) => FIGURES.summary(input));
export const Filtered: Story = {
  args: { server: serverWith({ ...FIGURES, summary: asked }) },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    const page = within(canvasElement.ownerDocument.body);
    await frame.findByText('97.3%');
    await userEvent.click(frame.getByRole('combobox', { name: 'Environment' }));
    await userEvent.click(await page.findByRole('option', { name: 'Live' }));
    await expect(asked).toHaveBeenLastCalledWith(expect.objectContaining({ environment: 'live' }));
    await userEvent.click(frame.getByRole('combobox', { name: 'Days' }));
    await userEvent.click(await page.findByRole('option', { name: 'Other days…' }));
    const from = await frame.findByLabelText('From');
    const to = frame.getByLabelText('To');
    await userEvent.clear(from);
    await userEvent.type(from, '2026-03-01');
    await userEvent.clear(to);
    await userEvent.type(to, '2026-02-01');
    await expect(await frame.findByText('The first day is after the last.')).toBeVisible();
    await expect(asked).not.toHaveBeenCalledWith(expect.objectContaining({ to: '2026-02-01' }));
  },
};

const PAUSED = {
  sender: '+15550100100',
  why: 'The number is not registered for texts to US numbers (30034).',
  remedy: 'Finish its A2P registration at Twilio, then send again.',
  since: '2026-11-20T09:41:00Z',
  isEnding: false,
  waiting: 12,
};
const senders = fn<ServerApi['twilio']['senders']>((of) => fakeTwilio(true).senders(of));
const pausedServer = () => ({
  ...messagesServer({ list: listed }),
  analytics: FIGURES,
  twilio: { ...fakeTwilio(true, { paused: null, pausedSenders: [PAUSED] }), senders },
});

/** A pause is said where figures are looked at too, with what waits; nothing is asked of Twilio for it. */
export const Paused: Story = {
  args: { server: pausedServer() },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    await seen(await frame.findByText('+1 555 010 0100 is paused'));
    await expect(frame.getByText(/12 texts wait until then/)).toBeVisible();
    await expect(frame.getByRole('button', { name: 'Send again' })).toBeEnabled();
    await expect(senders).not.toHaveBeenCalled();
    await userEvent.click(frame.getByRole('button', { name: 'Show the texts that wait' }));
    const status = await frame.findByRole('combobox', { name: 'Status' });
    await expect(status).toHaveTextContent('Waiting');
  },
};
export const PausedDark: Story = {
  args: { server: pausedServer() },
  globals: { theme: 'dark' },
  play: async ({ canvasElement }) => {
    await seen(await within(canvasElement).findByText('+1 555 010 0100 is paused'));
  },
};

export const Empty: Story = {
  args: { server: fakeServerApi(harbourHotels()) },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    await expect(await frame.findByText('No caller was texted on these days')).toBeVisible();
    frame.getByRole('button', { name: 'Show tests too' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(frame.getByText('No texts on these days')).toBeVisible();
    await expect(frame.getByRole('main', { name: 'Dashboard' })).toHaveFocus();
  },
};

export const Failed: Story = {
  args: { server: serverWith({ ...FIGURES, series: OFFLINE }) },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    await expect(await frame.findByText('The server did not answer.')).toBeVisible();
    await expect(frame.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

export const Waiting: Story = {
  args: { server: serverWith({ ...FIGURES, summary: () => new Promise(() => {}) }) },
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement);
    await expect(await frame.findByText('Counting the messages…')).toBeVisible();
  },
};
