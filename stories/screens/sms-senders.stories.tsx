import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import { fakeTwilio } from '../../plugin/api/fake/fake-twilio.ts';
import type { ServerApi } from '../../plugin/api/server-api.ts';
// The page is fetched when it is opened; here it is there from the start.
import '../../plugin/sms/sms-page.tsx';
import { Screen } from './screen.tsx';
import { seen } from './seen.ts';
import { smsServer } from './sms-servers.ts';

const meta = {
  title: 'Screens/SMS, whom it is sent from',
  component: Screen,
  args: { page: 'sms', height: 900 },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Screen>;

export default meta;
type Story = StoryObj<typeof meta>;

const table = () => screen.findByRole('grid', { name: 'SMS templates' }, { timeout: 10_000 });
async function open(title: string) {
  await userEvent.click(within(await table()).getByText(title));
  return within(await screen.findByRole('complementary', { name: 'SMS template' }));
}

/** An account that is paused while somebody looks at this page. */
function pausedLater() {
  const twilio = fakeTwilio(true);
  let isPaused = false;
  const get: ServerApi['twilio']['get'] = async (input) => {
    const view = await twilio.get(input);
    if (!isPaused || !view.connected) return view;
    const why = 'The sender is not one of this account.';
    const remedy = 'Choose a sender of the connected account.';
    const since = '2026-11-20T09:41:00Z';
    const pause = { sender: '+15550100100', why, remedy, since, isEnding: false, waiting: 0 };
    return { ...view, pausedSenders: [pause] };
  };
  return {
    server: smsServer(true, { twilio: { ...twilio, get } }),
    pause() {
      isPaused = true;
    },
  };
}

const later = pausedLater();
/** The page tells by itself: it is asked again from time to time, and when one comes back to it. */
export const PausedMeanwhile: Story = {
  args: { server: later.server },
  play: async () => {
    await screen.findByText(/3 numbers, 1 Messaging Service/, {}, { timeout: 10_000 });
    await expect(screen.queryByText(/is paused/)).toBeNull();
    later.pause();
    document.dispatchEvent(new Event('visibilitychange'));
    await seen(await screen.findByText('+1 555 010 0100 is paused'));
    await expect(screen.getByText(/one that has failed, or waited too long/)).toBeVisible();
  },
};

const EVENTS = '+15550100101';
/** Publishing warns of it as well; here another one can still be chosen. */
export const RejectedSender: Story = {
  args: {
    server: smsServer(true, {
      twilio: {
        ...fakeTwilio(true),
        registrations: () =>
          Promise.resolve({
            readAt: '2026-11-20T09:41:00Z',
            isStale: false,
            registrations: [{ sender: EVENTS, name: 'Events', state: 'rejected', steps: [] }],
          }),
      },
    }),
  },
  play: async () => {
    const form = await open('late_checkout');
    await userEvent.click(form.getByRole('combobox', { name: 'Phone number' }));
    await userEvent.click(await screen.findByRole('option', { name: /\+1 555 010 0101/ }));
    await seen(await form.findByText(/registration was rejected: carriers block its texts/));
    await userEvent.click(form.getByRole('combobox', { name: 'Phone number' }));
    await userEvent.click(await screen.findByRole('option', { name: /\+1 555 010 0100/ }));
    await waitFor(() => expect(form.queryByText(/carriers block its texts/)).toBeNull());
  },
};

/** Before Twilio is connected the numbers that others have are there to choose. */
export const OffersWhatOthersHave: Story = {
  args: { server: smsServer(false) },
  play: async () => {
    const form = await open('late_checkout');
    await userEvent.click(form.getByRole('combobox', { name: 'Phone number' }));
    await screen.findByText('Used by other SMS');
    await userEvent.click(await screen.findByRole('option', { name: '+1 555 010 0100' }));
    await expect(form.getByRole('combobox', { name: 'Phone number' })).toHaveTextContent(
      '+1 555 010 0100',
    );
    await userEvent.click(form.getByRole('combobox', { name: 'Phone number' }));
    await userEvent.click(await screen.findByRole('option', { name: /Another number/ }));
    const field = await form.findByRole('textbox', { name: 'Number or service for Live' });
    await waitFor(() => expect(field).toHaveFocus());
  },
};
export const OffersWhatOthersHaveDark: Story = {
  ...OffersWhatOthersHave,
  globals: { theme: 'dark' },
};

/** Nothing is sent for real from a number that is not saved, and the dialog says so. */
export const TestWithoutSavedNumber: Story = {
  args: { server: smsServer() },
  play: async () => {
    const form = await open('late_checkout');
    await userEvent.click(form.getByRole('combobox', { name: 'Phone number' }));
    await userEvent.click(await screen.findByRole('option', { name: /\+1 555 010 0100/ }));
    await userEvent.click(form.getByRole('button', { name: 'Send a test…' }));
    const dialog = within(await screen.findByRole('dialog', { name: /^Send a test of/ }));
    await userEvent.click(dialog.getByRole('radio', { name: 'Live' }));
    await seen(await dialog.findByText('+1 555 010 0100 is not saved for Live yet'));
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    await seen(await dialog.findByText(/^From \+1 555 010 0100 through Twilio/));
  },
};
