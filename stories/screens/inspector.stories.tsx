import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { fakeServerApi } from '../../plugin/api/fake/fake-server-api.ts';
import { Screen } from './screen.tsx';
import { seen } from './seen.ts';

const meta = {
  title: 'Screens/Inspector',
  component: Screen,
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Screen>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Opens the card at a place of the canvas by its test id. */
async function select(canvasElement: HTMLElement, id: string) {
  const card = await within(canvasElement).findByTestId(`rf__node-${id}`);
  const [title] = within(card).getAllByRole('heading');
  if (!title) throw new Error('a card without a title');
  await userEvent.click(title);
  return within(within(canvasElement).getByRole('complementary', { name: 'Inspector' }));
}

export const Topic: Story = {
  play: ({ canvasElement }) => select(canvasElement, 'top_booking').then(() => {}),
};

export const TopicDark: Story = { ...Topic, globals: { theme: 'dark' } };

export const ExampleQueriesPasted: Story = {
  args: { server: fakeServerApi() },
  play: async ({ canvasElement }) => {
    const panel = await select(canvasElement, 'top_pets');
    await userEvent.click(panel.getByRole('textbox', { name: 'New example query' }));
    await userEvent.paste('do you take dogs\n- may my cat come\n2. can I bring my dog\n\n');
    await seen(panel.getByDisplayValue('may my cat come'));
    await expect(panel.getAllByRole('textbox', { name: /^Example query/ })).toHaveLength(5);
  },
};

export const NameThatCannotBeSaved: Story = {
  play: async ({ canvasElement }) => {
    const panel = await select(canvasElement, 'top_pets');
    await userEvent.clear(panel.getByRole('textbox', { name: 'Name' }));
    await seen(panel.getByText('Give it a name.'));
    await seen(panel.getByRole('heading', { name: 'Pets' }));
  },
};

export const Sms: Story = {
  play: async ({ canvasElement }) => {
    const panel = await select(canvasElement, 'act_booking_sms');
    await seen(panel.getByText(/After the caller agrees, sends/));
    await seen(panel.getByText(/your reservation at Harbour London/));
  },
};

export const SmsDark: Story = { ...Sms, globals: { theme: 'dark' } };

export const SmsAtOnceWantsABasis: Story = {
  args: { server: fakeServerApi() },
  play: async ({ canvasElement }) => {
    const panel = await select(canvasElement, 'act_directions_sms');
    await userEvent.click(panel.getByRole('radio', { name: 'At once' }));
    const basis = await panel.findByRole('textbox', { name: 'Basis of consent' });
    await expect(basis).toBeVisible();
    await userEvent.type(basis, 'opted in when booking');
    await expect(basis).toHaveValue('opted in when booking');
    await expect(panel.getByRole('combobox', { name: 'If the caller declines' })).toBeVisible();
    await expect(panel.getByText(/leave something open, like the number/)).toBeVisible();
    await userEvent.click(panel.getByRole('radio', { name: 'Caller agrees' }));
    await expect(panel.queryByText(/leave something open, like the number/)).toBeNull();
    await userEvent.click(panel.getByRole('radio', { name: 'At once' }));
    await expect(await panel.findByRole('textbox', { name: 'Basis of consent' })).toBeVisible();
  },
};

export const SmsWithABrokenReference: Story = {
  play: async ({ canvasElement }) => {
    const panel = await select(canvasElement, 'act_spa_sms');
    await expect((await panel.findAllByText(/spa_menu/))[0]).toBeVisible();
  },
};

export const Handoff: Story = {
  play: async ({ canvasElement }) => {
    const panel = await select(canvasElement, 'act_front_desk');
    await seen(panel.getByText(/when declined, after Send SMS/));
  },
};

/** Added by the keyboard, it is filled in by the keyboard: who takes the call comes first. */
export const HandoffJustAdded: Story = {
  args: { server: fakeServerApi() },
  play: async ({ canvasElement }) => {
    await select(canvasElement, 'top_pets');
    within(canvasElement).getByTestId('rf__node-top_pets').focus();
    await userEvent.keyboard('a{ArrowDown}{Enter}');
    const who = await within(canvasElement).findByRole('combobox', { name: 'Who takes the call' });
    await waitFor(() => expect(who).toHaveFocus());
  },
};
