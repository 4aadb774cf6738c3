import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import { checkKeptKeywords } from '../../core/messaging/a2p/check-kept-keywords.ts';
import type { AccountFacts } from '../../core/messaging/account-facts.ts';
import { webhookHealth } from '../../core/messaging/webhook-health.ts';
import { ApiError } from '../../plugin/api/api-error.ts';
import {
  fakeCompliance,
  fakeWritten,
  troubledCompliance,
} from '../../plugin/api/fake/fake-compliance.ts';
import { FAKE_SERVICE_SID, fakeTwilio } from '../../plugin/api/fake/fake-twilio.ts';
import type { ComplianceView } from '../../core/messaging/compliance-views.ts';
import type { WrittenRegistration } from '../../core/messaging/a2p/written-registration.ts';
// The page is fetched when it is opened; here it is there from the start.
import '../../plugin/sms/sms-page.tsx';
import { OFFLINE } from './fake-calls.ts';
import { PATIENT, section, unfold } from './health-sections.ts';
import { Screen } from './screen.tsx';
import { seen } from './seen.ts';
import { connectedSmsServer } from './sms-servers.ts';

const meta = {
  title: 'Screens/Senders',
  component: Screen,
  args: { page: 'sms', height: 1000 },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Screen>;

export default meta;
type Story = StoryObj<typeof meta>;

const answering = (view: ComplianceView) =>
  connectedSmsServer({ compliance: () => Promise.resolve(view) });
const writing = (written: WrittenRegistration) =>
  connectedSmsServer({ writeRegistration: () => Promise.resolve(written) });

export const InOrder: Story = {
  args: { server: answering(fakeCompliance()) },
  play: async () => {
    const part = await unfold('A2P registration');
    await expect(part.getByText(/2 registered with US and Canadian carriers/)).toBeVisible();
    await expect(part.getByText('Not needed')).toBeVisible();
    const texts = await unfold('Texts that come in');
    await expect(texts.getByText('2 senders in use pointing to this server')).toBeVisible();
    await expect(texts.getByText(/sms.harbour.com\/webhooks\/twilio\/inbound/)).toBeVisible();
  },
};

/** A check that fails leaves what was read, says so, and keeps the keyboard on its button. */
let isAway = false;
export const CheckFails: Story = {
  args: {
    server: connectedSmsServer({
      compliance: () => (isAway ? OFFLINE() : Promise.resolve(fakeCompliance())),
    }),
  },
  beforeEach: () => {
    isAway = false;
  },
  play: async () => {
    const part = await unfold('A2P registration');
    isAway = true;
    const button = part.getByRole('button', { name: 'Check again' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    await expect(await part.findByRole('alert')).toHaveTextContent(
      /The server did not answer\..*What is shown was read before\./,
    );
    await expect(part.getByText('Not needed')).toBeVisible();
    await expect(button).toHaveFocus();
  },
};

/** What was refused with the old token is asked again with the new one. */
const rotated = rotatedToken();
export const NewToken: Story = {
  args: { server: rotated.server },
  beforeEach: () => rotated.refuse(),
  play: async () => {
    const card = within(await screen.findByRole('region', { name: 'Senders' }, PATIENT));
    await seen(await card.findByText('Twilio does not accept this token.'));
    await userEvent.click(screen.getByRole('button', { name: 'Manage' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Change account or token…' }));
    await userEvent.type(await screen.findByLabelText('Auth Token'), 'a-new-token');
    await userEvent.click(screen.getByRole('button', { name: 'Connect' }));
    await seen(await card.findByText(/2 registered with US and Canadian carriers/));
    await expect(card.queryByText('Twilio does not accept this token.')).toBeNull();
  },
};

function rotatedToken() {
  const twilio = fakeTwilio(true);
  let isRefused = true;
  return {
    refuse() {
      isRefused = true;
    },
    server: connectedSmsServer({
      ...twilio,
      async connect(account) {
        isRefused = false;
        const view = await twilio.connect(account);
        return view.connected ? { ...view, checkedAt: '2026-11-21T09:41:00Z' } : view;
      },
      get: async (input) => {
        const view = await twilio.get(input);
        return view.connected && !isRefused ? { ...view, checkedAt: '2026-11-21T09:41:00Z' } : view;
      },
      compliance: () =>
        isRefused
          ? Promise.reject(
              new ApiError('refused', 'Twilio does not accept this token.', 'Copy it again.'),
            )
          : Promise.resolve(fakeCompliance()),
    }),
  };
}

/** Which senders are in use is known from what was saved: it is asked for again after that. */
let asked = 0;
export const SenderTakenIntoUse: Story = {
  args: {
    server: connectedSmsServer({
      compliance: () => {
        asked += 1;
        return Promise.resolve(fakeCompliance());
      },
    }),
  },
  beforeEach: () => {
    asked = 0;
  },
  play: async () => {
    await section('Texts that come in');
    await expect(asked).toBe(1);
    const table = await screen.findByRole('grid', { name: 'SMS templates' }, PATIENT);
    await userEvent.click(within(table).getByText('late_checkout'));
    const panel = within(await screen.findByRole('complementary', { name: 'SMS template' }));
    await userEvent.click(panel.getByRole('combobox', { name: 'Phone number' }));
    await userEvent.click(await screen.findByRole('option', { name: /\+1 555 010 0101/ }));
    await expect(asked).toBe(1);
    await userEvent.click(screen.getByRole('button', { name: /^Save/ }));
    await waitFor(() => expect(asked).toBe(2));
  },
};

export const InTrouble: Story = {
  args: { server: answering(troubledCompliance()) },
  play: async () => {
    const part = await unfold('A2P registration');
    await expect(
      part.getByText('1 rejected, 1 not registered, 1 in review with US and Canadian carriers'),
    ).toBeVisible();
    await expect(part.getByText(/could not be verified/)).toBeVisible();
    const [link] = part.getAllByRole('link', { name: /Read about it/ });
    await expect(link).toHaveAttribute(
      'href',
      expect.stringMatching(/^https:\/\/www\.twilio\.com/),
    );
    const review = within(part.getByRole('list', { name: 'In the campaign’s text' }));
    await expect(review.getByText(/^The opt-in description/)).toBeVisible();
  },
};
export const InTroubleDark: Story = { ...InTrouble, globals: { theme: 'dark' } };

/** Approved, and with a keyword that does nothing here: the only thing that is held against it then. */
export const PromisesTooMuch: Story = {
  args: {
    server: answering(
      fakeCompliance({
        campaigns: [
          {
            sender: FAKE_SERVICE_SID,
            name: 'Harbour guests',
            findings: checkKeptKeywords(
              { ...fakeWritten().campaign, optOutKeywords: ['STOP', 'REMOVE'] },
              'afterword',
            ),
          },
        ],
      }),
    ),
  },
  play: async () => {
    const part = await unfold('A2P registration');
    await expect(
      part.getByText('2 registered with US and Canadian carriers; look at 1 campaign'),
    ).toBeVisible();
    const review = within(part.getByRole('list', { name: 'In the campaign’s text' }));
    await expect(review.getByText(/“REMOVE”, which is no such keyword here/)).toBeVisible();
  },
};
export const PromisesTooMuchDark: Story = { ...PromisesTooMuch, globals: { theme: 'dark' } };

export const WebhooksInTrouble: Story = {
  args: { server: answering(troubledCompliance()) },
  play: async () => {
    const part = await unfold('Texts that come in');
    await expect(part.getByText('3 of 3 senders in use not pointing to this server')).toBeVisible();
    await expect(part.getByText(/by GET, which this server does not answer/)).toBeVisible();
    await expect(
      part.getByText(/overrides this number's own address, although that one is right/),
    ).toBeVisible();
    await expect(part.getAllByText('Not pointing here')).toHaveLength(3);
    // Somebody else's number: told, and nobody is asked to change it.
    await expect(part.getByText('Not in use here')).toBeVisible();
  },
};
export const WebhooksInTroubleDark: Story = { ...WebhooksInTrouble, globals: { theme: 'dark' } };

export const NoneNeeded: Story = {
  args: {
    server: answering(
      fakeCompliance({
        registrations: [
          { sender: '+442079460018', name: 'London', state: 'not needed', steps: [] },
        ],
      }),
    ),
  },
  play: async () => {
    const part = await section('A2P registration');
    await expect(part.getByText(/so none needs it/)).toBeVisible();
  },
};

export const NoPublicAddress: Story = {
  args: { server: answering(fakeCompliance({ webhooks: null })) },
  play: async () => {
    const part = await unfold('Texts that come in');
    await expect(part.getByText(/AFTERWORD_PUBLIC_URL/)).toBeVisible();
    await expect(part.getByText(/HELP get no answer from here.* no choice yet/)).toBeVisible();
    await expect(part.queryByRole('combobox')).toBeNull();
  },
};
export const NoPublicAddressDark: Story = { ...NoPublicAddress, globals: { theme: 'dark' } };

/** Twilio keeps a part of the account: nothing is said of it that nobody knows. */
const KEPT = fakeCompliance();
const KEPT_FACTS = {
  numbers: [
    {
      number: '+15550100100',
      name: 'Reservations',
      sms: true,
      mms: true,
      inboundUrl: null,
      inboundMethod: null,
      application: null,
    },
  ],
  services: [],
  brands: [],
  tollFree: [],
  notRead: [],
  unread: ['Messaging Services'],
} satisfies AccountFacts;
const USED = new Set(['+15550100100', FAKE_SERVICE_SID]);
export const ServicesKept: Story = {
  args: {
    server: answering({
      ...KEPT,
      unread: ['Messaging Services'],
      webhooks: KEPT.webhooks && {
        ...KEPT.webhooks,
        senders: webhookHealth(KEPT_FACTS, KEPT.webhooks.addresses, USED),
      },
    }),
  },
  play: async () => {
    const part = await unfold('A2P registration');
    await expect(
      part.getByText('Twilio keeps from this account: Messaging Services'),
    ).toBeVisible();
    const texts = await unfold('Texts that come in');
    await expect(texts.getByText('Where texts to 2 senders in use go is not known.')).toBeVisible();
    // Its own address is neither a fault nor a proof, as long as a service may override it.
    await expect(texts.getByText(/go nowhere: .* may override that/)).toBeVisible();
    await expect(texts.getAllByText('Not known')).toHaveLength(2);
    await expect(texts.queryByText('Not pointing here')).toBeNull();
    await expect(texts.queryByText(/Wrong/)).toBeNull();
  },
};

export const ServicesKeptDark: Story = { ...ServicesKept, globals: { theme: 'dark' } };

export const Asking: Story = {
  args: { server: connectedSmsServer({ compliance: () => new Promise(() => {}) }) },
  play: async () => {
    await seen(await screen.findByText(/Asking Twilio about registrations/, {}, PATIENT));
  },
};

let answers = 0;
export const TwilioDoesNotAnswer: Story = {
  args: {
    server: connectedSmsServer({
      compliance() {
        answers += 1;
        return answers === 1
          ? Promise.reject(new ApiError('refused', 'Twilio did not answer in time.', 'Try again.'))
          : Promise.resolve(fakeCompliance());
      },
    }),
  },
  play: async () => {
    await screen.findByText('Twilio did not answer in time.', {}, PATIENT);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await section('A2P registration');
  },
};

const silent = () =>
  Promise.reject(new ApiError('refused', 'Twilio did not answer in time.', 'Try again.'));
const last = (isStale: boolean) => {
  const { readAt, registrations } = fakeCompliance();
  return () => Promise.resolve({ readAt, isStale, registrations });
};

/** What was read last stands in, and says from when it is. */
export const KnownFromBefore: Story = {
  args: { server: connectedSmsServer({ compliance: silent, registrations: last(true) }) },
  play: async () => {
    await screen.findByText('Twilio did not answer in time.', {}, PATIENT);
    const part = await unfold('A2P registration');
    await expect(
      part.getByText(/^Read last on .*, so it may be out of date: 2 registered/),
    ).toBeVisible();
    await expect(part.getAllByText('Registered')).toHaveLength(2);
  },
};
export const KnownFromBeforeDark: Story = { ...KnownFromBefore, globals: { theme: 'dark' } };

export const NeverRead: Story = {
  args: {
    server: connectedSmsServer({
      compliance: silent,
      registrations: () => Promise.resolve({ readAt: null, isStale: false, registrations: [] }),
    }),
  },
  play: async () => {
    await seen(
      await screen.findByText(/Nothing is known of the senders’ registration/, {}, PATIENT),
    );
  },
};

async function openForm() {
  const part = await section('A2P registration');
  await userEvent.click(part.getByRole('button', { name: /^Write my opt-in description/ }));
  return within(await screen.findByRole('dialog', { name: 'Write my opt-in description' }));
}

/** The form is checked as one types; what was written can be copied and downloaded. */
export const Writes: Story = {
  args: { server: writing(fakeWritten()) },
  play: async () => {
    const form = await openForm();
    await userEvent.type(form.getByRole('textbox', { name: 'Privacy policy' }), 'privacy');
    await seen(await form.findByText(/Write the full address/));
    await userEvent.clear(form.getByRole('textbox', { name: 'Privacy policy' }));
    await userEvent.clear(form.getByRole('textbox', { name: /Brand/ }));
    await userEvent.click(form.getByRole('button', { name: 'Write it' }));
    await expect(form.getByText(/Write the name under which/)).toBeVisible();
    await userEvent.type(form.getByRole('textbox', { name: /Brand/ }), 'Harbour Hotels');
    await userEvent.click(form.getByRole('button', { name: 'Write it' }));
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Opt-in description and transcripts' }),
    );
    await expect(dialog.getByText('Nothing speaks against these fields')).toBeVisible();
    await expect(dialog.getByText('2 real calls, 2 examples; numbers are masked')).toBeVisible();
    const stop = within(dialog.getByRole('region', { name: 'Opt-out keywords' }));
    await expect(stop.getByText(/^STOP, STOPALL, UNSUBSCRIBE/)).toBeInTheDocument();
    await expect(stop.getByRole('button', { name: 'Copy: Opt-out keywords' })).toBeInTheDocument();
    const help = within(dialog.getByRole('region', { name: 'Help message' }));
    await expect(help.getByText(/^Harbour Hotels: we text only/)).toBeInTheDocument();
    await expect(dialog.getByRole('button', { name: 'Download PDF' })).toBeEnabled();
    await expect(dialog.getByRole('button', { name: 'Download Markdown' })).toBeEnabled();
  },
};

/** Said before the download, not at the end of the file. */
export const WritesWithoutLetters: Story = {
  args: { server: writing(fakeWritten({ pdfHasAllLetters: false })) },
  play: async () => {
    const form = await openForm();
    await userEvent.click(form.getByRole('button', { name: 'Write it' }));
    await seen(await screen.findByText('The PDF cannot show all letters'));
    await expect(screen.getByRole('button', { name: 'Download Markdown' })).toBeEnabled();
  },
};
export const WritesWithoutLettersDark: Story = {
  ...WritesWithoutLetters,
  globals: { theme: 'dark' },
};

export const WritesWithFindings: Story = {
  args: {
    server: writing(
      fakeWritten({
        findings: [
          {
            code: 'privacy-missing',
            severity: 'warning',
            field: 'urls',
            sample: null,
            message:
              'There is no link to the privacy policy: a campaign without one is refused as a rule.',
            remedy:
              'Give the public address of the privacy policy, with a part about text messages.',
          },
        ],
        toDo: ['No text names the brand: begin “spa_menu” with “Harbour Hotels: ”.'],
      }),
    ),
  },
  play: async () => {
    const form = await openForm();
    await userEvent.click(form.getByRole('button', { name: 'Write it' }));
    const list = within(await screen.findByRole('region', { name: 'Before you submit' }));
    await expect(list.getAllByRole('listitem')).toHaveLength(2);
  },
};
export const WritesWithFindingsDark: Story = { ...WritesWithFindings, globals: { theme: 'dark' } };

export const NothingToWriteFrom: Story = {
  args: {
    server: connectedSmsServer({
      writeRegistration: () =>
        Promise.reject(
          new ApiError(
            'refused',
            'There is no release yet, so nothing says how callers opt in.',
            'Publish the draft first.',
          ),
        ),
    }),
  },
  play: async () => {
    const form = await openForm();
    await userEvent.click(form.getByRole('button', { name: 'Write it' }));
    await seen(await form.findByText(/There is no release yet/));
  },
};
