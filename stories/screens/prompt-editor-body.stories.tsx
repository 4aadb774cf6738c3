import type { Meta, StoryObj } from '@storybook/react-vite';
import { Activity, type ReactNode, useState } from 'react';
import { expect, fn, screen, userEvent, waitFor, within } from 'storybook/test';
import { BodyHarness } from './prompt-editor-harness.tsx';
import { caretToEnd, shownText } from './prompt-editor-steps.ts';

const meta = {
  title: 'Screens/SMS body editor',
  component: BodyHarness,
  args: {
    body: 'Hi ${customer_name}, your reservation at ${property_name} is confirmed for {{entity:booking_date}}.',
    onChange: fn(),
    onOpen: fn(),
  },
  decorators: [(Story) => <div className="min-h-[420px]">{Story()}</div>],
} satisfies Meta<typeof BodyHarness>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Filled: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('customer_name')).toBeVisible();
    await expect(canvas.getByText(/\/ 500/)).toHaveTextContent('99 / 500');
  },
};

export const Empty: Story = { args: { body: '' } };

export const InsertsAToken: Story = {
  args: { body: 'See you at ' },
  play: async ({ canvasElement, args }) => {
    const text = caretToEnd(canvasElement, 'SMS Body');
    await userEvent.keyboard('/addr');
    await expect(screen.queryByRole('group', { name: /SMS/ })).toBeNull();
    await userEvent.keyboard('{Enter}');
    await expect(args.onChange).toHaveBeenLastCalledWith('See you at ${address}');
    await expect(shownText(text)).toBe('See you at [address]');
  },
};

export const UnknownToken: Story = {
  args: { body: 'Your code is {{vrbl:CODE}}, ${nope}.' },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('CODE (unknown)')).toBeVisible();
    await expect(within(canvasElement).getByText('nope (unknown)')).toBeVisible();
  },
};

export const TypedInFull: Story = {
  args: { body: '' },
  play: async ({ canvasElement, args }) => {
    const text = caretToEnd(canvasElement, 'SMS Body');
    await userEvent.keyboard('Hi ${{customer_name}, see you');
    await waitFor(() =>
      expect(args.onChange).toHaveBeenLastCalledWith('Hi ${customer_name}, see you'),
    );
    await expect(shownText(text)).toBe('Hi [customer_name], see you');
  },
};

export const OverTheLimit: Story = {
  args: { body: `${'Parking is in the marina lot. '.repeat(16)}See you soon at the bay!` },
  play: async ({ canvasElement, args }) => {
    const text = caretToEnd(canvasElement, 'SMS Body');
    await userEvent.keyboard('12');
    await waitFor(() =>
      expect(within(canvasElement).getByText(/over the limit/)).toHaveTextContent(
        '6 characters over the limit of 500',
      ),
    );
    await expect(text).toHaveAttribute('aria-invalid', 'true');
    await expect(text.textContent).toMatch(/bay!12$/);
    await expect(args.onChange).toHaveBeenLastCalledWith(expect.stringMatching(/bay!12$/));
    await userEvent.keyboard('{Backspace}'.repeat(6));
    await waitFor(() => expect(within(canvasElement).queryByText(/over the limit/)).toBeNull());
  },
};

export const CreatesAnAttribute: Story = {
  args: { body: '' },
  play: async ({ canvasElement, args }) => {
    caretToEnd(canvasElement, 'SMS Body');
    await userEvent.keyboard('/spa_url');
    await userEvent.click(
      await screen.findByRole('option', { name: 'Create Attribute “spa_url”' }),
    );
    await waitFor(() => expect(args.onChange).toHaveBeenLastCalledWith('${spa_url}'));
    await expect(within(canvasElement).getByText('spa_url')).toBeVisible();
  },
};

export const Dark: Story = {
  globals: { theme: 'dark' },
  args: { body: 'Hi ${customer_name}, your code is {{vrbl:CODE}}.' },
};

/** The library may replace its editor after a slow start: what is typed into the new one counts too. */
export const ReplacedEditor: Story = {
  args: { body: 'See you' },
  render: (args) => <HiddenForAWhile>{<BodyHarness {...args} />}</HiddenForAWhile>,
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    const first = canvas.getByRole('textbox', { name: 'SMS Body' });
    await userEvent.click(canvas.getByRole('button', { name: 'Hide' }));
    await waitFor(() => expect(first.isConnected).toBe(false));
    await userEvent.click(canvas.getByRole('button', { name: 'Show' }));
    await waitFor(() => expect(canvas.getByRole('textbox', { name: 'SMS Body' })).toBeVisible());
    caretToEnd(canvasElement, 'SMS Body');
    await userEvent.keyboard(' at noon');
    await waitFor(() => expect(args.onChange).toHaveBeenLastCalledWith('See you at noon'));
  },
};

function HiddenForAWhile({ children }: { children: ReactNode }) {
  const [hidden, setHidden] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setHidden(!hidden)}>
        {hidden ? 'Show' : 'Hide'}
      </button>
      <Activity mode={hidden ? 'hidden' : 'visible'}>{children}</Activity>
    </>
  );
}
