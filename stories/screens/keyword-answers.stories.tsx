import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, within } from 'storybook/test';
import { ApiError } from '../../plugin/api/api-error.ts';
import { fakeWritten } from '../../plugin/api/fake/fake-compliance.ts';
// The page is fetched when it is opened; here it is there from the start.
import '../../plugin/sms/sms-page.tsx';
import { section, unfold } from './health-sections.ts';
import { Screen } from './screen.tsx';
import { seen } from './seen.ts';
import { connectedSmsServer } from './sms-servers.ts';

/** Who answers STOP, START and HELP: this server, or Twilio. */
const meta = {
  title: 'Screens/Keyword answers',
  component: Screen,
  args: { page: 'sms', height: 1000 },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Screen>;

export default meta;
type Story = StoryObj<typeof meta>;

async function theChoice() {
  const part = await unfold('Texts that come in');
  return { part, choice: part.getByRole('combobox', { name: 'STOP, START and HELP' }) };
}

export const AfterwordAnswers: Story = {
  args: { server: connectedSmsServer() },
  play: async () => {
    const { part, choice } = await theChoice();
    await expect(choice).toHaveTextContent('Afterword answers');
    await expect(choice).toHaveAccessibleDescription(/two answers to START and to HELP/);
    await expect(part.queryByText(/only the answer is left to Twilio/)).toBeNull();
  },
};
export const AfterwordAnswersDark: Story = { ...AfterwordAnswers, globals: { theme: 'dark' } };

export const TwilioAnswers: Story = {
  args: { server: connectedSmsServer({}, { keywordsAnsweredBy: 'twilio' }) },
  play: async () => {
    const { part, choice } = await theChoice();
    await expect(choice).toHaveTextContent('Twilio answers');
    await expect(choice).toHaveAccessibleDescription(/only the answer is left to Twilio/);
    await expect(part.queryByText(/two answers/)).toBeNull();
  },
};
export const TwilioAnswersDark: Story = { ...TwilioAnswers, globals: { theme: 'dark' } };

/** Each choice says in the list what it means. */
export const Choosing: Story = {
  args: { server: connectedSmsServer() },
  play: async () => {
    const { choice } = await theChoice();
    choice.focus();
    await userEvent.keyboard('{Enter}');
    const list = within(await screen.findByRole('listbox'));
    await seen(list.getByText(/Nothing is texted back from here/));
    await expect(list.getByRole('option', { name: /^Afterword answers/ })).toHaveFocus();
  },
};
export const ChoosingDark: Story = { ...Choosing, globals: { theme: 'dark' } };

/** Saved at once, with the keyboard alone, which stays where it was. */
export const Chosen: Story = {
  args: { server: connectedSmsServer() },
  play: async () => {
    const { choice } = await theChoice();
    choice.focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('listbox');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await seen(await screen.findByText('STOP, START and HELP are left to Twilio to answer.'));
    await expect(choice).toHaveTextContent('Twilio answers');
    await expect(choice).toHaveAccessibleDescription(/only the answer is left to Twilio/);
    await expect(choice).toHaveFocus();
  },
};

/** Who may not connect an account may not choose either: the server says so, and nothing has changed. */
export const Refused: Story = {
  args: {
    server: connectedSmsServer({
      chooseAnswers: () =>
        Promise.reject(
          new ApiError(
            'not_allowed',
            'Ana may not administer this server.',
            'Ask whoever administers this server to do it, or to allow it.',
          ),
        ),
    }),
  },
  play: async () => {
    const { choice } = await theChoice();
    await userEvent.click(choice);
    await userEvent.click(await screen.findByRole('option', { name: /^Twilio answers/ }));
    await seen(await screen.findByText('Ana may not administer this server.'));
    await expect(choice).toHaveTextContent('Afterword answers');
    await expect(choice).toHaveAccessibleDescription(/two answers/);
  },
};
export const RefusedDark: Story = { ...Refused, globals: { theme: 'dark' } };

const written = fakeWritten();
/** A campaign is written without words of ours for what Twilio answers. */
export const WritesNoAnswers: Story = {
  args: {
    server: connectedSmsServer(
      {
        writeRegistration: () =>
          Promise.resolve({
            ...written,
            campaign: {
              ...written.campaign,
              optInMessage: null,
              optOutMessage: null,
              helpMessage: null,
              optInKeywords: [],
              optOutKeywords: [],
              helpKeywords: [],
            },
          }),
      },
      { keywordsAnsweredBy: 'twilio' },
    ),
  },
  play: async () => {
    const part = await section('A2P registration');
    await userEvent.click(part.getByRole('button', { name: /^Write my opt-in description/ }));
    const form = within(await screen.findByRole('dialog', { name: 'Write my opt-in description' }));
    await userEvent.click(form.getByRole('button', { name: 'Write it' }));
    const keywords = await screen.findByRole('region', { name: 'Keywords' });
    keywords.scrollIntoView();
    await seen(within(keywords).getByText(/leave the keywords and their messages empty/));
    await expect(screen.queryByRole('region', { name: 'Help message' })).toBeNull();
  },
};
export const WritesNoAnswersDark: Story = { ...WritesNoAnswers, globals: { theme: 'dark' } };
