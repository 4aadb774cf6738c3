import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, fn, screen, userEvent, waitFor, within } from 'storybook/test';
import { promptSchema } from '../../core/prompt/prompt-doc.ts';
import { PromptHarness } from './prompt-editor-harness.tsx';
import { seen } from './seen.ts';
import { caretToEnd, copied, paste, shownText } from './prompt-editor-steps.ts';

const reservation = {
  ref: { kind: 'template', id: 'tpl_reservation', label: 'reservation_confirmation' },
};
const gone = { ref: { kind: 'template', id: 'tpl_gone', label: 'spa_menu' } };
const filled = promptSchema.parse([
  {
    text: 'After the user confirms that they would like to receive an SMS message with further details, call ',
  },
  reservation,
  { text: ' to send the SMS out.' },
]);
const short = promptSchema.parse([{ text: 'Call ' }, reservation, { text: ' now' }]);

const meta = {
  title: 'Screens/Prompt editor',
  component: PromptHarness,
  args: { value: filled, onChange: fn(), onOpen: fn() },
  decorators: [(Story) => <div className="min-h-[470px]">{Story()}</div>],
} satisfies Meta<typeof PromptHarness>;

export default meta;
type Story = StoryObj<typeof meta>;

const insertMenu = () => screen.findByRole('dialog', { name: 'Insert' });
const noMenu = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

export const Filled: Story = {};
export const Empty: Story = { args: { value: [] } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const Disabled: Story = { args: { editor: { disabled: true } } };

export const OpensWithPlus: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Insert' }));
    const field = await screen.findByRole('combobox', { name: 'Insert' });
    await waitFor(() => expect(field).toHaveFocus());
    await waitFor(() => expect(screen.getByRole('group', { name: 'SMS (2)' })).toBeVisible());
    await expect(screen.getByRole('group', { name: 'Functions' })).toBeVisible();
    // Else its only row would stand below the handoffs, like one of them.
    await seen(await screen.findByText('Functions'));
    const active = screen.getByRole('option', { selected: true });
    await expect(field).toHaveAttribute('aria-activedescendant', active.id);
    await expect(active).toHaveTextContent('directions_en1 seg');
  },
};

export const EscapeGivesTheFocusBack: Story = {
  play: async ({ canvasElement }) => {
    const text = caretToEnd(canvasElement, 'Prompt');
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Insert' }));
    await insertMenu();
    await userEvent.keyboard('{Escape}');
    await noMenu();
    await waitFor(() => expect(text).toHaveFocus());
  },
};

export const FiltersInTheField: Story = {
  args: { value: short },
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Insert' }));
    const field = await screen.findByRole('combobox', { name: 'Insert' });
    await userEvent.type(field, 'desk');
    await expect(screen.getByText('1 match')).toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    await noMenu();
    await expect(args.onChange).toHaveBeenLastCalledWith(
      'Call <<reservation_confirmation>> now{{ho:Front desk}}',
    );
  },
};

export const TypedSlash: Story = {
  args: { value: [] },
  play: async ({ canvasElement, args }) => {
    const text = caretToEnd(canvasElement, 'Prompt');
    await userEvent.keyboard('Send /');
    await insertMenu();
    await expect(text).toHaveFocus();
    await expect(text).toHaveAttribute('role', 'combobox');
    await userEvent.keyboard('{End}{Home}{ArrowDown}{ArrowDown}');
    const active = screen.getByRole('option', { selected: true });
    await expect(active).toHaveTextContent('reservation_confirmation');
    await expect(text).toHaveAttribute('aria-activedescendant', active.id);
    await userEvent.keyboard('{Enter}');
    await noMenu();
    await expect(args.onChange).toHaveBeenLastCalledWith('Send <<reservation_confirmation>>');
    await userEvent.keyboard(' now');
    await expect(shownText(text)).toBe('Send [reservation_confirmation] now');
    await expect(text).toHaveAttribute('role', 'textbox');
  },
};

export const TypedAngles: Story = {
  args: { value: [] },
  play: async ({ canvasElement, args }) => {
    caretToEnd(canvasElement, 'Prompt');
    await userEvent.keyboard('Send<<dir');
    await expect(await insertMenu()).toHaveTextContent('directions_en');
    await userEvent.keyboard('{Enter}');
    await expect(args.onChange).toHaveBeenLastCalledWith('Send<<directions_en>>');
  },
};

export const TypedInFull: Story = {
  args: { value: [] },
  play: async ({ canvasElement }) => {
    const text = caretToEnd(canvasElement, 'Prompt');
    await userEvent.keyboard('Send <<reservation_confirmation>> or <<nothing_so_called>>.');
    await expect(shownText(text)).toBe('Send [reservation_confirmation] or <<nothing_so_called>>.');
    await noMenu();
  },
};

export const SlashesInWords: Story = {
  args: { value: [] },
  play: async ({ canvasElement }) => {
    const text = caretToEnd(canvasElement, 'Prompt');
    await userEvent.keyboard('and/or 24/7');
    await expect(screen.queryByRole('dialog')).toBeNull();
    await userEvent.keyboard(' / of course not');
    await noMenu();
    await userEvent.keyboard('{Enter}next');
    await expect(shownText(text)).toBe('and/or 24/7 / of course not\nnext');
  },
};

export const EscapeLeavesWhatWasTyped: Story = {
  args: { value: [] },
  play: async ({ canvasElement }) => {
    const text = caretToEnd(canvasElement, 'Prompt');
    await userEvent.keyboard('Send /di');
    await insertMenu();
    await userEvent.keyboard('{Escape}');
    await noMenu();
    await userEvent.keyboard('r');
    await expect(screen.queryByRole('dialog')).toBeNull();
    await expect(shownText(text)).toBe('Send /dir');
  },
};

export const RightClick: Story = {
  play: async ({ canvasElement }) => {
    const text = caretToEnd(canvasElement, 'Prompt');
    const { left, top } = text.getBoundingClientRect();
    await fireEvent.contextMenu(text, { clientX: left + 60, clientY: top + 20, button: 2 });
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Insert' })).toHaveFocus());
  },
};

export const NothingFound: Story = {
  args: { value: [] },
  play: async ({ canvasElement, args }) => {
    const text = caretToEnd(canvasElement, 'Prompt');
    await userEvent.keyboard('<<late_checkout');
    await expect(await screen.findByText('Nothing called “late_checkout”.')).toBeVisible();
    await expect(screen.queryByRole('option', { selected: true })).toBeNull();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect(shownText(text)).toBe('[late_checkout]');
    await waitFor(() => expect(args.onChange).toHaveBeenCalled());
  },
};

export const CreatesByName: Story = {
  args: { value: [] },
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Insert' }));
    await userEvent.click(await screen.findByRole('option', { name: 'New Handoff' }));
    const name = await screen.findByRole('textbox', { name: 'Name of the new handoff' });
    await waitFor(() => expect(name).toHaveFocus());
    await userEvent.keyboard('Front desk{Enter}');
    await expect(await screen.findByText(/could not be made/)).toBeVisible();
    await userEvent.clear(name);
    await userEvent.type(name, 'Night desk{Enter}');
    await noMenu();
    const text = within(canvasElement).getByRole('textbox', { name: 'Prompt' });
    await waitFor(() => expect(shownText(text)).toBe('[Night desk]'));
    await waitFor(() => expect(text).toHaveFocus());
  },
};

export const CannotCreate: Story = {
  args: { value: [], canCreate: false },
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Insert' }));
    await insertMenu();
    await expect(screen.queryByRole('option', { name: /New/ })).toBeNull();
  },
};

export const PastesChips: Story = {
  args: { value: [] },
  play: async ({ canvasElement, args }) => {
    const text = caretToEnd(canvasElement, 'Prompt');
    const words =
      'Send <<directions_en>> or {{ho:Front desk}}\n{{attr:address}} {{entity:booking_date}} {{twilio_sms:reservation_confirmation}} <<nope>>';
    paste(text, words);
    await expect(within(text).findByText('directions_en')).resolves.toBeVisible();
    await expect(shownText(text)).toBe(
      'Send [directions_en] or [Front desk]\n[address] [booking_date] [reservation_confirmation] <<nope>>',
    );
    await expect(args.onChange).toHaveBeenLastCalledWith(
      words.replace('{{twilio_sms:reservation_confirmation}}', '<<reservation_confirmation>>'),
    );
  },
};

export const CopiesTheTextForm: Story = {
  args: { value: short },
  play: async ({ canvasElement }) => {
    const text = caretToEnd(canvasElement, 'Prompt');
    getSelection()?.selectAllChildren(text);
    await waitFor(() =>
      expect(copied(text).getData('text/plain')).toBe('Call <<reservation_confirmation>> now'),
    );
  },
};

export const BrokenChip: Story = {
  args: { value: promptSchema.parse([{ text: 'Send ' }, gone]) },
  play: async ({ canvasElement }) => {
    const chip = within(canvasElement).getByText('spa_menu (deleted)');
    await userEvent.click(chip);
    const replace = await screen.findByRole('menuitem', { name: 'Replace…' });
    await waitFor(() => expect(replace).toBeVisible());
    await expect(screen.queryByRole('menuitem', { name: 'Open' })).toBeNull();
  },
};

export const FollowsARename: Story = {
  args: { value: short },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: /Rename/ }));
    await expect(await canvas.findByText('booking_confirmed')).toBeVisible();
    await expect(args.onChange).not.toHaveBeenCalled();
  },
};

export const ChipMenu: Story = {
  args: { value: short },
  play: async ({ canvasElement, args }) => {
    const text = caretToEnd(canvasElement, 'Prompt');
    getSelection()?.setPosition(text.querySelector('p')?.firstChild ?? text, 5);
    await userEvent.keyboard('{ArrowRight}');
    await expect(await screen.findByText(/Press Enter for its menu/)).toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('menu');
    await userEvent.click(screen.getByRole('menuitem', { name: 'Open' }));
    await waitFor(() => expect(args.onOpen).toHaveBeenCalledWith(reservation.ref));
    await waitFor(() => expect(text).toHaveFocus());
  },
};

export const ReplacesAChip: Story = {
  args: { value: short },
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getByText('reservation_confirmation'));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Replace…' }));
    const field = await screen.findByRole('combobox', { name: 'Insert' });
    await waitFor(() => expect(field).toHaveFocus());
    await userEvent.keyboard('directions{Enter}');
    await waitFor(() =>
      expect(args.onChange).toHaveBeenLastCalledWith('Call <<directions_en>> now'),
    );
  },
};

export const RemovesAChip: Story = {
  args: { value: short },
  play: async ({ canvasElement, args }) => {
    const text = caretToEnd(canvasElement, 'Prompt');
    getSelection()?.setPosition(text.querySelector('p')?.lastChild ?? text, 0);
    await userEvent.keyboard('{Backspace}');
    await expect(args.onChange).toHaveBeenLastCalledWith('Call  now');
  },
};

export const PreviewOnHover: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.hover(within(canvasElement).getByText('reservation_confirmation'));
    const preview = await screen.findByRole('tooltip');
    await expect(preview).toHaveTextContent('Hi Ana, your reservation at Harbour London');
    await expect(preview).toHaveTextContent('1 segment');
  },
};

export const UndoIsTheProjects: Story = {
  args: { value: short },
  play: async ({ canvasElement, args }) => {
    const text = caretToEnd(canvasElement, 'Prompt');
    await userEvent.keyboard('!');
    await expect(args.onChange).toHaveBeenCalledTimes(1);
    await userEvent.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(shownText(text)).toBe('Call [reservation_confirmation] now'));
    await expect(args.onChange).toHaveBeenCalledTimes(1);
    await expect(text).toHaveFocus();
  },
};

export const LongText: Story = {
  args: {
    value: promptSchema.parse([
      { text: 'Ask for the dates, then offer the text. '.repeat(499) },
      reservation,
    ]),
  },
  decorators: [(Story) => <div className="h-[460px] overflow-auto">{Story()}</div>],
};
