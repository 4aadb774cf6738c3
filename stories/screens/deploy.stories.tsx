import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import { ApiError } from '../../plugin/api/api-error.ts';
import { fakeTwilio } from '../../plugin/api/fake/fake-twilio.ts';
// The page is fetched when it is opened; here it is there from the start.
import '../../plugin/deploy/deploy-page.tsx';
import {
  deployServer,
  deployServerRefused,
  firstIsPublished,
  LONG_NOTE,
  nothingPublished,
} from './deploy-servers.ts';
import { Screen } from './screen.tsx';
import { seen } from './seen.ts';

const meta = {
  title: 'Screens/Deploy',
  component: Screen,
  args: { page: 'deploy', height: 900 },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Screen>;

export default meta;
type Story = StoryObj<typeof meta>;

const PATIENT = { timeout: 10_000 };
const environment = (name: string) => screen.findByRole('region', { name }, PATIENT);

export const Filled: Story = {
  args: { server: deployServer() },
  play: async () => {
    await expect(await environment('Sandbox')).toHaveTextContent('Release 12');
    await expect(await environment('Live')).toHaveTextContent('Release 11');
    await expect(await environment('Live')).toHaveTextContent('14 calls are going on.');
    await expect(screen.getByText('Same release')).toBeVisible();
    const history = screen.getByRole('table', { name: 'History of deployments' });
    await expect(within(history).getAllByRole('row')).toHaveLength(10);
  },
};
export const FilledDark: Story = { ...Filled, globals: { theme: 'dark' } };

export const NothingPublished: Story = {
  args: { server: nothingPublished() },
  play: async () => {
    await screen.findByText('Nothing is published yet', {}, PATIENT);
    await userEvent.click(screen.getByRole('button', { name: 'Publish the draft' }));
    await seen(await screen.findByRole('dialog', { name: 'Publish to Sandbox' }));
  },
};

/** The page knows of it at once, though the dialog is the top bar's. */
export const PublishedFromTheTopBar: Story = {
  args: { server: firstIsPublished() },
  // The page does not ask from time to time while nobody looks: what it knows comes of the publishing.
  beforeEach() {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
    return () => Reflect.deleteProperty(document, 'visibilityState');
  },
  play: async ({ canvasElement }) => {
    await screen.findByText('Nothing is published yet', {}, PATIENT);
    const bar = within(canvasElement);
    await userEvent.click(bar.getByRole('button', { name: 'Publish' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Publish to Sandbox' }));
    await dialog.findByRole('textbox', { name: 'Note' });
    for (const box of dialog.queryAllByRole('checkbox')) await userEvent.click(box);
    await userEvent.click(dialog.getByRole('button', { name: 'Publish' }));
    await screen.findByRole('dialog', { name: 'Release 3 is in Sandbox' });
    await waitFor(() => expect(screen.queryByText('Nothing is published yet')).toBeNull());
    const sandbox = await screen.findByRole('region', { name: 'Sandbox', hidden: true });
    await expect(sandbox).toHaveTextContent('Release 3');
  },
};
export const PublishedFromTheTopBarDark: Story = {
  ...PublishedFromTheTopBar,
  // Another: with the first one's it would be published already.
  args: { server: firstIsPublished() },
  globals: { theme: 'dark' },
};

export const PromoteToLive: Story = {
  args: { server: deployServer() },
  play: async () => {
    await userEvent.click(await screen.findByRole('button', { name: 'Promote to Live' }, PATIENT));
    const dialog = await screen.findByRole('dialog', { name: 'Promote release 12 to Live?' });
    await expect(dialog).toHaveAccessibleDescription(
      '14 calls are going on. They stay on release 11 until the end; new ones start on release 12.',
    );
    await seen(await within(dialog).findByText(/real people hear this/));
    await expect(
      within(dialog).getByText(/^3 texts of Live wait to go out, 1 of them until .* morning and/),
    ).toBeVisible();
    await expect(within(dialog).getByText(/changed: turned on, /)).toBeVisible();
    const live = within(dialog).getByRole('button', { name: 'Go live' });
    await expect(live).toBeDisabled();
    for (const box of within(dialog).getAllByRole('checkbox')) await userEvent.click(box);
    await userEvent.click(live);
    await waitFor(async () => expect(await environment('Live')).toHaveTextContent('Release 12'));
    await screen.findByText('Release 12 is in Live');
  },
};

export const PromoteDialogOpen: Story = {
  args: { server: deployServer() },
  play: async () => {
    await userEvent.click(await screen.findByRole('button', { name: 'Promote to Live' }, PATIENT));
    await screen.findByRole('region', { name: 'What changes' });
  },
};

export const LiveRefuses: Story = {
  args: { server: deployServerRefused() },
  play: async () => {
    await userEvent.click(await screen.findByRole('button', { name: 'Promote to Live' }, PATIENT));
    const dialog = within(await screen.findByRole('dialog', { name: /Promote release 13/ }));
    await seen(await dialog.findByText(/errors? to put right/));
    await expect(dialog.getByText(/A release cannot be changed/)).toBeVisible();
    for (const box of dialog.queryAllByRole('checkbox')) await userEvent.click(box);
    await expect(dialog.getByRole('button', { name: 'Go live' })).toBeDisabled();
    const [show] = dialog.getAllByRole('button', { name: 'Show' });
    if (show) await userEvent.click(show);
    await seen(await screen.findByRole('main', { name: 'SMS' }, PATIENT));
  },
};

export const RollBack: Story = {
  args: { server: deployServer() },
  play: async () => {
    const live = within(await environment('Live'));
    await userEvent.click(live.getByRole('button', { name: 'Roll back…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Roll back Live' }));
    await expect(dialog.getAllByRole('radio')).toHaveLength(1);
    await seen(dialog.getByText(/They stay on release 11 until the end/));
    await userEvent.click(dialog.getByRole('button', { name: 'Roll back to release 9' }));
    await waitFor(async () => expect(await environment('Live')).toHaveTextContent('Release 9'));
    await expect(await environment('Live')).toHaveTextContent('Rolled back');
  },
};

export const RollBackDialogOpen: Story = {
  args: { server: deployServer() },
  play: async () => {
    const sandbox = within(await environment('Sandbox'));
    await userEvent.click(sandbox.getByRole('button', { name: 'Roll back…' }));
    await seen(await screen.findByRole('dialog', { name: 'Roll back Sandbox' }));
    await expect(screen.getAllByRole('radio')).toHaveLength(3);
  },
};

const width = (element: Element) => element.getBoundingClientRect().width;

/** Beside the test panel, and on a small screen, the environments stand below each other. */
export const Narrow: Story = {
  args: { server: deployServer() },
  parameters: {
    viewport: {
      options: {
        laptop: { name: 'Laptop', styles: { width: '1440px', height: '900px' } },
        zoomed: { name: '200 %', styles: { width: '720px', height: '450px' } },
      },
    },
  },
  globals: { viewport: { value: 'laptop', isRotated: false } },
  play: async () => {
    await environment('Live');
    await userEvent.click(screen.getByRole('button', { name: 'Test' }));
    await screen.findByRole('complementary', { name: 'Test call' });
    for (const name of ['Sandbox', 'Pre-release', 'Live']) {
      await waitFor(async () => expect(width(await environment(name))).toBeGreaterThan(300));
    }
  },
};
export const NarrowZoomed: Story = {
  ...Narrow,
  globals: { viewport: { value: 'zoomed', isRotated: false }, theme: 'dark' },
  play: async () => {
    for (const name of ['Sandbox', 'Pre-release', 'Live']) {
      await expect(width(await environment(name))).toBeGreaterThan(300);
    }
  },
};

/** Of one word without end, as a link may be. */
export const RollBackToALongNote: Story = {
  args: { server: deployServer([LONG_NOTE, { ...LONG_NOTE, number: 12 }]) },
  play: async () => {
    const live = within(await environment('Live'));
    await userEvent.click(live.getByRole('button', { name: 'Roll back…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Roll back Live' });
    const choices = within(dialog).getByRole('group', { name: 'Earlier releases of Live' });
    await seen(choices);
    await expect(choices.scrollWidth).toBeLessThanOrEqual(choices.clientWidth);
    await expect(width(choices)).toBeLessThan(width(dialog));
  },
};

const failing = deployServer();
let asked = 0;
export const ServerDoesNotAnswer: Story = {
  args: {
    server: {
      ...failing,
      deployments: {
        ...failing.deployments,
        list(input) {
          asked += 1;
          return asked === 1
            ? Promise.reject(new ApiError('offline', 'The server did not answer.', 'Try again.'))
            : failing.deployments.list(input);
        },
      },
    },
  },
  play: async () => {
    await screen.findByText('The server did not answer.', {}, PATIENT);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await expect(await environment('Live')).toHaveTextContent('Release 11');
    await expect(screen.queryByText('The server did not answer.')).not.toBeInTheDocument();
  },
};

/** Whoever looks at what callers meet sees that no text goes out, and how many wait. */
export const Paused: Story = {
  args: { server: { ...deployServer(), twilio: pausedAccount() } },
  play: async () => {
    await seen(await screen.findByText('Sending through Twilio is paused'));
    await expect(screen.getByText(/1 text waits until then/)).toBeVisible();
    await expect(screen.getByRole('button', { name: 'Show the text that waits' })).toBeEnabled();
    await userEvent.click(screen.getByRole('button', { name: 'Send again' }));
    await waitFor(() => expect(screen.queryByText('Sending through Twilio is paused')).toBeNull());
    await waitFor(() => expect(screen.getByRole('main', { name: 'Deploy' })).toHaveFocus());
  },
};

function pausedAccount() {
  const paused = {
    why: 'Twilio did not accept the account or its token (20003).',
    remedy: 'Check the account at Twilio, then send again.',
    since: '2026-11-20T09:41:00Z',
    isEnding: false,
    waiting: 1,
  };
  return fakeTwilio(true, { paused, pausedSenders: [] });
}
