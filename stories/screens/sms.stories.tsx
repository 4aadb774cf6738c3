import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import { ApiError } from '../../plugin/api/api-error.ts';
import { FAKE_SERVICE_SID, fakeTwilio } from '../../plugin/api/fake/fake-twilio.ts';
// The page is fetched when it is opened; here it is there from the start.
import '../../plugin/sms/sms-page.tsx';
import { Screen } from './screen.tsx';
import { seen } from './seen.ts';
import { LONG_TITLE, longTemplates } from './sms-records.ts';
import {
  connectedSmsServer,
  deafAtFirst,
  hearsTests,
  noTemplates,
  smsServer,
  type TestInput,
} from './sms-servers.ts';

const meta = {
  title: 'Screens/SMS',
  component: Screen,
  args: { page: 'sms', height: 900 },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Screen>;

export default meta;
type Story = StoryObj<typeof meta>;

const PATIENT = { timeout: 10_000 };
const table = () => screen.findByRole('grid', { name: 'SMS templates' }, PATIENT);
const panel = () => screen.findByRole('complementary', { name: 'SMS template' });
const rowOf = async (title: string) =>
  within(await table())
    .getByText(title)
    .closest('tr');
/** Waits: columns come back after the panel is gone, and what is stored comes after an answer. */
const rowShows = (title: string, words: string) =>
  waitFor(async () => expect(await rowOf(title)).toHaveTextContent(words));

async function open(title: string) {
  await userEvent.click(within(await table()).getByText(title));
  return within(await panel());
}
async function menu(title: string, item: string) {
  await userEvent.click(
    within(await table()).getByRole('button', { name: `Actions for ${title}` }),
  );
  await userEvent.click(await screen.findByRole('menuitem', { name: item }));
}
async function choose(label: string, option: RegExp | string) {
  await userEvent.click(await screen.findByRole('combobox', { name: label }));
  await userEvent.click(await screen.findByRole('option', { name: option }));
}

export const Filled: Story = {
  args: { server: smsServer() },
  play: async () => {
    await screen.findByText(/3 numbers, 1 Messaging Service · statuses by webhook/, {}, PATIENT);
    await rowShows('directions_es', 'as Spanish');
    await rowShows('spa_menu', 'not used');
    await rowShows('reservation_confirmation', '1 topic');
    const form = await open('reservation_confirmation');
    await expect(form.getByText('GSM-7, 70 characters for Harbour London')).toBeVisible();
    await expect(form.getByText(/^Longest: Harbour Edinburgh/)).toBeVisible();
  },
};
export const FilledDark: Story = { ...Filled, globals: { theme: 'dark' } };

/** People know a Messaging Service by its name. */
export const ServiceByItsName: Story = {
  args: { server: smsServer(), height: 900 },
  parameters: {
    viewport: {
      options: { laptop: { name: 'Laptop', styles: { width: '1440px', height: '900px' } } },
    },
  },
  globals: { viewport: { value: 'laptop', isRotated: false } },
  play: async () => {
    await rowShows('spa_menu', 'Harbour guests');
  },
};
export const ServiceByItsNameDark: Story = {
  ...ServiceByItsName,
  globals: { ...ServiceByItsName.globals, theme: 'dark' },
};

export const NotConnected: Story = {
  args: { server: smsServer(false) },
  play: async () => {
    await screen.findByText(/simulator, which reaches nobody. Live cannot send/, {}, PATIENT);
  },
};

export const TwilioDoesNotAnswer: Story = {
  args: {
    server: smsServer(true, {
      twilio: {
        ...fakeTwilio(true),
        get: () =>
          Promise.reject(new ApiError('offline', 'The server did not answer.', 'Try again.')),
      },
    }),
  },
  play: async () => {
    await screen.findByText('The server did not answer.', {}, PATIENT);
    await expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
    await table();
  },
};

const quietHours = () => screen.findByRole('region', { name: 'Quiet hours' }, PATIENT);

export const QuietHoursAreChanged: Story = {
  args: { server: smsServer() },
  play: async () => {
    await expect(await quietHours()).toHaveTextContent('From 21:00 to 08:00');
    const change = screen.getByRole('button', { name: 'Change quiet hours' });
    await userEvent.click(change);
    await choose('Texts go out from', '22:00');
    await expect(await screen.findByText('The end has to be after the start.')).toBeVisible();
    await expect(screen.getByRole('button', { name: 'Use these hours' })).toBeDisabled();
    await choose('Texts go out from', '09:30');
    await choose('Until', '20:00');
    await userEvent.click(screen.getByRole('button', { name: 'Use these hours' }));
    await waitFor(async () => expect(await quietHours()).toHaveTextContent('From 20:00 to 09:30'));
    await waitFor(() => expect(change).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    await userEvent.click(await screen.findByRole('switch', { name: 'Keep quiet hours' }));
    await userEvent.click(screen.getByRole('button', { name: 'Use these hours' }));
    await waitFor(async () => expect(await quietHours()).toHaveTextContent('at any hour'));
  },
};

export const QuietHoursDialog: Story = {
  args: { server: smsServer() },
  play: async () => {
    await quietHours();
    await userEvent.click(screen.getByRole('button', { name: 'Change quiet hours' }));
    await seen(await screen.findByRole('dialog', { name: 'Quiet hours' }));
  },
};
export const QuietHoursDialogDark: Story = { ...QuietHoursDialog, globals: { theme: 'dark' } };

export const NoneYetThenTheFirst: Story = {
  args: { server: noTemplates() },
  play: async () => {
    await userEvent.click(await screen.findByRole('button', { name: 'Write the first' }, PATIENT));
    const title = within(await panel()).getByRole('textbox', { name: 'Title' });
    await expect(title).toHaveValue('new_sms');
    await userEvent.keyboard('welcome_text');
    await rowShows('welcome_text', 'not saved yet');
    await userEvent.click(screen.getByRole('button', { name: 'Add SMS' }));
    await expect(within(await panel()).getByRole('textbox', { name: 'Title' })).toHaveValue(
      'new_sms',
    );
  },
};

export const NoneFound: Story = {
  args: { server: smsServer() },
  play: async () => {
    await table();
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search templates' }), 'xyz');
    await expect(screen.getByText('No template found')).toBeVisible();
    await expect(screen.getByText('0 of 6 templates')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    await rowOf('spa_menu');
  },
};

export const RenameIsRefusedWhenTaken: Story = {
  args: { server: smsServer() },
  play: async () => {
    const form = await open('spa_menu');
    const title = form.getByRole('textbox', { name: 'Title' });
    await userEvent.clear(title);
    await expect(form.getByText('Give it a name.')).toBeVisible();
    await userEvent.type(title, 'late_checkout');
    await expect(form.getByText(/Another SMS has this title already/)).toBeVisible();
    // What is refused stays in the field and out of the draft.
    await expect(await rowOf('spa_menu')).toBeInTheDocument();
    await userEvent.type(title, '_2');
    await expect(await rowOf('late_checkout_2')).toBeInTheDocument();
  },
};

export const RenameKeepsReferences: Story = {
  args: { server: smsServer() },
  play: async () => {
    const form = await open('directions_en');
    const title = form.getByRole('textbox', { name: 'Title' });
    await userEvent.clear(title);
    await userEvent.type(title, 'how_to_get_here');
    await rowShows('how_to_get_here', '1 topic');
    await userEvent.click(form.getByRole('button', { name: 'Directions and parking' }));
    await seen(await screen.findByRole('main', { name: 'Topics' }, PATIENT));
  },
};

export const Duplicate: Story = {
  args: { server: smsServer() },
  play: async () => {
    await table();
    await menu('reservation_confirmation', 'Duplicate');
    const form = within(await panel());
    await expect(form.getByRole('textbox', { name: 'Title' })).toHaveValue(
      'reservation_confirmation_copy',
    );
    await rowShows('reservation_confirmation_copy', 'not used');
  },
};

export const DeleteSaysWhatBreaks: Story = {
  args: { server: smsServer() },
  play: async () => {
    await table();
    await menu('reservation_confirmation', 'Delete…');
    const dialog = await screen.findByRole('alertdialog', {
      name: 'Delete reservation_confirmation?',
    });
    await expect(dialog).toHaveAccessibleDescription(/1 action in 1 topic sends it/);
    await seen(within(dialog).getByText('Booking confirmation'));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Delete' }));
    const rows = await table();
    await waitFor(() =>
      expect(within(rows).queryByText('reservation_confirmation')).not.toBeInTheDocument(),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await rowShows('reservation_confirmation', '1 topic');
  },
};

/** Nobody names the Spanish one: it is sent to whoever speaks Spanish, and that is what is said. */
export const ATranslationIsUsed: Story = {
  args: { server: smsServer() },
  play: async () => {
    const form = await open('directions_es');
    await expect(form.getByText('Used as Spanish of directions_en')).toBeVisible();
    const used = within(form.getByRole('region', { name: 'Used in' }));
    await expect(used.getByText(/callers who speak Spanish, instead of:/)).toBeInTheDocument();
    await menu('directions_es', 'Delete…');
    const spanish = await screen.findByRole('alertdialog', { name: 'Delete directions_es?' });
    await expect(spanish).toHaveAccessibleDescription(
      'Callers who speak Spanish get directions_en instead. You can undo this.',
    );
    await userEvent.click(within(spanish).getByRole('button', { name: 'Cancel' }));
    await menu('directions_en', 'Delete…');
    const english = await screen.findByRole('alertdialog', { name: 'Delete directions_en?' });
    await expect(english).toHaveAccessibleDescription(
      /directions_es, sent instead of it in other languages, goes to nobody then/,
    );
    await userEvent.click(within(english).getByRole('button', { name: 'Cancel' }));
    await userEvent.click(used.getByRole('button', { name: 'directions_en' }));
    await seen(await screen.findByDisplayValue('directions_en'));
  },
};
export const ATranslationIsUsedDark: Story = {
  args: { server: smsServer() },
  globals: { theme: 'dark' },
  play: async () => {
    await rowShows('directions_es', 'as Spanish');
    await menu('directions_es', 'Delete…');
    await seen(await screen.findByRole('alertdialog', { name: 'Delete directions_es?' }));
  },
};

export const MarksWhatForcesUcs2: Story = {
  args: { server: smsServer() },
  play: async () => {
    const form = await open('directions_es');
    await expect(
      form.getByText(/makes? this a UCS-2 text: 70 characters a segment instead of 160/),
    ).toBeVisible();
    const marked = form.getByText('“í”');
    await expect(marked).toBeVisible();
    // Its quotes stay where they are, whichever way the letter is written.
    await expect(getComputedStyle(marked).unicodeBidi).toBe('isolate');
    await expect(within(await table()).getByText('3')).toBeVisible();
  },
};

export const OtherWordsForAMissingValue: Story = {
  args: { server: smsServer() },
  play: async () => {
    const form = await open('reservation_confirmation');
    await expect(form.getByText(/if the caller has not said it/)).toBeVisible();
    await choose('Without booking_date', 'Use other words instead');
    const words = await form.findByRole('textbox', { name: 'Words instead of booking_date' });
    await expect(form.getByText(/Until there are words here, nothing is sent/)).toBeVisible();
    await userEvent.type(words, 'your day');
    await expect(words).toHaveValue('your day');
    await choose('Without booking_date', /Do not send/);
    await waitFor(() => expect(words).not.toBeInTheDocument());
  },
};

export const SendersAreCheckedAsOneTypes: Story = {
  args: { server: smsServer() },
  play: async () => {
    const form = await open('late_checkout');
    await expect(form.getByText('Without a number it cannot be sent in Live.')).toBeVisible();
    await choose('Phone number', /Another number/);
    const field = await form.findByRole('textbox', { name: 'Number or service for Live' });
    await userEvent.type(field, '+1555');
    await expect(form.getByText(/\+1555 has too few or too many digits/)).toBeVisible();
    await userEvent.clear(field);
    await userEvent.type(field, 'MG123');
    await expect(form.getByText(/after MG this has 3/)).toBeVisible();
    await userEvent.clear(field);
    await userEvent.type(field, '555 0100');
    await expect(form.getByText(/Write the number with \+ and its country code/)).toBeVisible();
    await expect(form.getByText('Without a number it cannot be sent in Live.')).toBeVisible();
    await userEvent.clear(field);
    await userEvent.type(field, '+1 (555) 010-0142');
    await expect(form.getByText(/Not one of the connected account’s/)).toBeVisible();
    await choose('Phone number', /Harbour guests/);
    await userEvent.click(form.getByRole('button', { name: 'Close' }));
    await rowShows('late_checkout', 'Harbour guests');
  },
};

export const ConnectRefusedThenConnected: Story = {
  args: { server: smsServer(false) },
  play: async () => {
    await userEvent.click(await screen.findByRole('button', { name: 'Connect' }, PATIENT));
    const dialog = within(await screen.findByRole('dialog', { name: 'Connect Twilio Account' }));
    const sid = dialog.getByRole('textbox', { name: 'Account SID' });
    const token = dialog.getByLabelText('Auth Token');
    const number = dialog.getByRole('textbox', { name: 'Twilio phone number' });
    await userEvent.type(sid, 'AC12');
    await expect(dialog.getByText('After AC there are 32 characters; this has 2.')).toBeVisible();
    await userEvent.clear(sid);
    await userEvent.type(sid, `AC${'0'.repeat(28)}beef`);
    await expect(token).toHaveAttribute('type', 'password');
    await userEvent.type(token, 'wrong');
    await userEvent.type(number, '+1555');
    await userEvent.click(dialog.getByRole('button', { name: 'Connect' }));
    await expect(dialog.getByText(/too few or too many digits/)).toBeVisible();
    await userEvent.clear(number);
    await userEvent.type(number, '+15550100100');
    await userEvent.click(dialog.getByRole('button', { name: 'Connect' }));
    await expect(await dialog.findByText(/Twilio does not accept/)).toBeVisible();
    await expect(dialog.getByText(/Nothing was stored/)).toBeVisible();
    await userEvent.clear(token);
    await userEvent.type(token, 'right');
    await userEvent.click(dialog.getByRole('button', { name: 'Connect' }));
    const connected = within(await screen.findByRole('dialog', { name: 'Twilio connected' }));
    await expect(await connected.findByText('London switchboard')).toBeVisible();
    await expect(connected.getByText('No SMS')).toBeVisible();
    await userEvent.click(connected.getByRole('button', { name: 'Done' }));
    await screen.findByText(/AC…beef/);
  },
};

/** What Save has written is what is sent, so an unsaved SMS asks for Save first. */
export const SendsATest: Story = {
  args: { server: smsServer() },
  play: async () => {
    const form = await open('reservation_confirmation');
    await userEvent.click(form.getByRole('button', { name: 'Send a test…' }));
    const dialog = within(await screen.findByRole('dialog', { name: /^Send a test of/ }));
    const to = dialog.getByRole('textbox', { name: 'Send it to' });
    const send = dialog.getByRole('button', { name: 'Send' });
    await userEvent.type(to, '+1555');
    await seen(await dialog.findByText(/too few or too many digits/));
    await userEvent.clear(to);
    await userEvent.click(send);
    await seen(await dialog.findByText(/^Write the number with \+/));
    await userEvent.type(to, '+15550100199');
    await expect(dialog.getByText(/no phone gets it/)).toBeVisible();
    await userEvent.click(dialog.getByRole('radio', { name: 'Live' }));
    await userEvent.click(send);
    await seen(await dialog.findByText('Tick this to send it.'));
    await userEvent.click(dialog.getByRole('checkbox', { name: /Send a real text/ }));
    await userEvent.click(send);
    await expect(await dialog.findByText('Delivered')).toBeVisible();
    // Each further real text is agreed to anew.
    const tick = dialog.getByRole('checkbox', { name: /Send a real text/ });
    await expect(tick).not.toBeChecked();
    await expect(dialog.queryByText('Tick this to send it.')).toBeNull();
    await userEvent.click(dialog.getByRole('button', { name: 'Send another' }));
    await seen(await dialog.findByText('Tick this to send it.'));
    await userEvent.click(tick);
    await userEvent.click(dialog.getByRole('button', { name: 'Send another' }));
    await waitFor(() => expect(tick).not.toBeChecked());
  },
};

const tests: TestInput[] = [];
/** Where the simulator takes it, what becomes of it can be chosen; where a phone gets it, nothing can. */
export const ChoosesWhatBecomesOfATest: Story = {
  args: { server: hearsTests((test) => tests.push(test)) },
  play: async () => {
    const form = await open('reservation_confirmation');
    await userEvent.click(form.getByRole('button', { name: 'Send a test…' }));
    const dialog = within(await screen.findByRole('dialog', { name: /^Send a test of/ }));
    await userEvent.type(dialog.getByRole('textbox', { name: 'Send it to' }), '+15550100199');
    await choose('What becomes of the text', 'A landline');
    await choose('Time between reports', '30 seconds');
    await userEvent.click(dialog.getByRole('button', { name: 'Send' }));
    await waitFor(() =>
      expect(tests.at(-1)).toMatchObject({ simulate: 'landline', delaySeconds: 30 }),
    );
    await userEvent.click(dialog.getByRole('radio', { name: 'Live' }));
    await expect(dialog.queryByRole('combobox', { name: 'What becomes of the text' })).toBeNull();
    await userEvent.click(dialog.getByRole('checkbox', { name: /Send a real text/ }));
    await userEvent.click(dialog.getByRole('button', { name: 'Send another' }));
    await waitFor(() => expect(tests.at(-1)).toMatchObject({ environment: 'live' }));
    await expect(tests.at(-1)).not.toHaveProperty('simulate');
    await userEvent.click(dialog.getByRole('radio', { name: 'Sandbox' }));
    await expect(dialog.getByRole('combobox', { name: 'What becomes of the text' })).toBeVisible();
  },
};

/** It may be on its way: whoever asks again asks for the same text. */
export const TestWithoutAnswer: Story = {
  args: { server: deafAtFirst() },
  play: async () => {
    const form = await open('reservation_confirmation');
    await userEvent.click(form.getByRole('button', { name: 'Send a test…' }));
    const dialog = within(await screen.findByRole('dialog', { name: /^Send a test of/ }));
    const to = dialog.getByRole('textbox', { name: 'Send it to' });
    await userEvent.type(to, '+15550100199');
    await userEvent.click(dialog.getByRole('button', { name: 'Send' }));
    await seen(await dialog.findByText('We did not hear back'));
    await expect(dialog.getByText(/may have been sent: Messages shows it/)).toBeVisible();
    await userEvent.type(to, '{Backspace}8');
    await expect(dialog.getByRole('button', { name: 'Send' })).toBeEnabled();
    await userEvent.type(to, '{Backspace}9');
    await userEvent.click(dialog.getByRole('button', { name: 'Send again' }));
    const outcome = within(await dialog.findByRole('region', { name: 'What became of it' }));
    await seen(outcome.getByText('Delivered'));
  },
};

export const TestOfAnUnsavedSms: Story = {
  args: { server: smsServer() },
  play: async () => {
    await table();
    await userEvent.click(screen.getByRole('button', { name: 'Add SMS' }));
    const form = within(await panel());
    await userEvent.click(form.getByRole('button', { name: 'Send a test…' }));
    const dialog = within(await screen.findByRole('dialog', { name: /^Send a test of/ }));
    await seen(await dialog.findByText('The SMS is not saved yet'));
    await expect(dialog.getByText(/nothing to send before that/)).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(dialog.queryByText('The SMS is not saved yet')).not.toBeInTheDocument(),
    );
  },
};

export const TwilioDialog: Story = {
  args: { server: smsServer() },
  play: async () => {
    await userEvent.click(await screen.findByRole('button', { name: 'Manage' }, PATIENT));
    await seen(await screen.findByText('London switchboard'));
    const dialog = within(screen.getByRole('dialog'));
    await expect(dialog.getByText('+44 20 7946 0018')).toBeVisible();
    const [service, number] = ['Harbour guests', /^MG/].map((words) => dialog.getByText(words));
    await expect(number && service?.compareDocumentPosition(number)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    // Enter again closes: what lets the account go is not what one lands on.
    await expect(dialog.getByRole('button', { name: 'Done' })).toHaveFocus();
  },
};

export const LongTexts: Story = {
  args: { server: smsServer(true, {}, longTemplates()) },
  play: async () => {
    await open(LONG_TITLE);
    const page = await screen.findByRole('main', { name: 'SMS' });
    await expect(page.scrollWidth).toBeLessThanOrEqual(page.clientWidth);
  },
};

export const Disconnect: Story = {
  args: { server: smsServer() },
  play: async () => {
    await userEvent.click(await screen.findByRole('button', { name: 'Manage' }, PATIENT));
    await userEvent.click(await screen.findByRole('button', { name: 'Disconnect…' }));
    const question = await screen.findByRole('alertdialog', { name: 'Disconnect Twilio?' });
    await expect(question).toHaveAccessibleDescription(
      /The 3 texts that are waiting now, and those that Live queues meanwhile, wait/,
    );
    await expect(question).toHaveAccessibleDescription(/The Auth Token stays stored, sealed/);
    await userEvent.click(within(question).getByRole('button', { name: 'Disconnect' }));
    await screen.findByText(/Live cannot send/);
    // Nobody who has just disconnected is asked for another account.
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(screen.getByRole('button', { name: 'Connect' })).toHaveFocus());
  },
};

/** Senders of another account than the connected one are marked in the list, as in the panel. */
export const OfAnotherAccount: Story = {
  args: {
    server: connectedSmsServer({
      senders: () =>
        Promise.resolve({
          numbers: [{ number: '+15005550006', name: 'Trial', sms: true, mms: false }],
          services: null,
        }),
    }),
  },
  play: async () => {
    const rows = within(await table());
    const marked = await rows.findAllByTitle('Not one of the connected account’s.');
    await expect(marked[0]).toHaveTextContent('+1 555 010 0100');
  },
};

/** What rests says why and what to do; the button ends it. */
export const Paused: Story = {
  args: {
    server: smsServer(true, {
      twilio: fakeTwilio(true, {
        paused: null,
        pausedSenders: [
          {
            sender: '+15550100100',
            why: 'The number is not registered for texts to US numbers (30034).',
            remedy: 'Finish its A2P registration at Twilio, then send again.',
            since: '2026-11-20T09:41:00Z',
            isEnding: false,
            waiting: 3,
          },
        ],
      }),
    }),
  },
  play: async () => {
    await table();
    await expect(await screen.findByText('+1 555 010 0100 is paused')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Send again' }));
    await waitFor(() => expect(screen.queryByText('+1 555 010 0100 is paused')).toBeNull());
    await waitFor(() => expect(screen.getByRole('main', { name: 'SMS' })).toHaveFocus());
  },
};

/** Paused anew, as by another text that was refused meanwhile: nobody is told that it sends. */
export const PausedAnew: Story = {
  args: { server: pausedAnew() },
  play: async () => {
    await table();
    await userEvent.click(await screen.findByRole('button', { name: 'Send again' }));
    await seen(await screen.findByText('Sending through Twilio is still paused.'));
    await expect(screen.getByText('Sending through Twilio is paused')).toBeVisible();
    await expect(screen.queryByText(/is not paused any more/)).toBeNull();
  },
};

/** What came of it last is all that is said: an error does not outlive the success that follows. */
export const PausedThenSends: Story = {
  args: { server: refusedOnce() },
  play: async () => {
    await table();
    await userEvent.click(await screen.findByRole('button', { name: 'Send again' }));
    await seen(await screen.findByText('Twilio says that this account is suspended.'));
    await userEvent.click(screen.getByRole('button', { name: 'Send again' }));
    await seen(await screen.findByText('Sending through Twilio is not paused any more.'));
    await expect(screen.queryByText('Twilio says that this account is suspended.')).toBeNull();
  },
};

function refusedOnce() {
  const paused = {
    why: 'The Twilio account is not active.',
    remedy: 'Put it right in the Twilio console.',
    since: '2026-11-20T09:41:00Z',
    isEnding: false,
    waiting: 0,
  };
  const twilio = fakeTwilio(true, { paused, pausedSenders: [] });
  let isRefused = true;
  return smsServer(true, {
    twilio: {
      ...twilio,
      resume(of) {
        if (!isRefused) return twilio.resume(of);
        isRefused = false;
        return Promise.reject(
          new ApiError(
            'refused',
            'Twilio says that this account is suspended.',
            'Put it right in the Twilio console first.',
          ),
        );
      },
    },
  });
}

function pausedAnew() {
  const paused = {
    why: 'Twilio did not accept the account or its token (20003).',
    remedy: 'Check the account at Twilio, then send again.',
    since: '2026-11-20T09:41:00Z',
    isEnding: false,
    waiting: 0,
  };
  const twilio = fakeTwilio(true, { paused, pausedSenders: [] });
  return smsServer(true, { twilio: { ...twilio, resume: (of) => twilio.get(of) } });
}

function bothPaused() {
  const since = '2026-11-20T09:41:00Z';
  const twilio = fakeTwilio(true, {
    paused: {
      why: 'Twilio did not accept the account or its token (20003).',
      remedy: 'Check the account at Twilio, then send again.',
      since,
      isEnding: false,
      waiting: 0,
    },
    pausedSenders: [
      {
        sender: '+15550100100',
        why: 'The number is not registered for texts to US numbers (30034).',
        remedy: 'Finish its A2P registration at Twilio, then send again.',
        since,
        isEnding: false,
        waiting: 0,
      },
    ],
  });
  return smsServer(true, { twilio });
}

/** An account that is in order again says nothing of its senders: told before and after. */
export const PausedAccountAndSender: Story = {
  args: { server: bothPaused() },
  play: async () => {
    await table();
    await seen(await screen.findByText('Sending through Twilio is paused'));
    const stays = /\+1 555 010 0100 has a pause of its own, which stays\./;
    await expect(screen.getByText(stays)).toBeVisible();
    const [account] = screen.getAllByRole('button', { name: 'Send again' });
    await userEvent.click(account ?? document.body);
    await seen(await screen.findByText('Sending through Twilio is not paused any more.'));
    await waitFor(() => expect(screen.queryByText('Sending through Twilio is paused')).toBeNull());
    // In the message of it alone: what is read out has the title before it.
    await seen(screen.getByText('+1 555 010 0100 has a pause of its own, which stays.'));
    await expect(screen.getByText('+1 555 010 0100 is paused')).toBeVisible();
    await expect(screen.getAllByRole('button', { name: 'Send again' })).toHaveLength(1);
  },
};
export const PausedAccountAndSenderDark: Story = {
  args: { server: bothPaused() },
  globals: { theme: 'dark' },
  play: async () => {
    await table();
    await seen(await screen.findByText('Sending through Twilio is paused'));
  },
};

/** A Messaging Service is called by its name. */
export const PausedService: Story = {
  args: {
    server: smsServer(true, {
      twilio: fakeTwilio(true, {
        paused: null,
        pausedSenders: [
          {
            sender: FAKE_SERVICE_SID,
            why: 'The Messaging Service has no number that fits this recipient.',
            remedy: "Add a number of the recipient's country to the service.",
            since: '2026-11-20T09:41:00Z',
            isEnding: false,
            waiting: 0,
          },
        ],
      }),
    }),
  },
  play: async () => {
    await table();
    await expect(
      await screen.findByText('Harbour guests (Messaging Service MG…20ab) is paused'),
    ).toBeVisible();
  },
};
