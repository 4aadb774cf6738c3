import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ComponentProps } from 'react';
import { expect, fn, waitFor, within } from 'storybook/test';
import { PhonePreview, SegmentMeter, TextField } from '../../ui-kit/index.ts';

const confirmation = 'Hi Ana, your reservation at Harbour London is confirmed for Fri 4 Dec.';

const meta = {
  title: 'UI kit/PhonePreview',
  component: PhonePreview,
  args: {
    sender: '+1 555 010 0100',
    messages: [{ id: '1', direction: 'in', body: confirmation }],
    className: 'w-[336px]',
  },
} satisfies Meta<typeof PhonePreview>;

export default meta;
type Story = StoryObj<typeof meta>;

export const BesideAForm: Story = {
  args: { footer: <SegmentMeter encoding="GSM-7" characters={70} segments={1} worst={1} /> },
};

/** More than fits: the newest text is what one sees. */
export const ManyTexts: Story = {
  args: {
    shape: 'phone',
    className: undefined,
    messages: Array.from({ length: 9 }, (_, index) => ({
      id: String(index),
      direction: 'in',
      body: `${index + 1}. ${confirmation}`,
      status: `delivered · 9:4${index}`,
    })),
  },
  play: async ({ canvasElement }) => {
    const texts = within(canvasElement).getByRole('log');
    const last = within(canvasElement).getByText('delivered · 9:48');
    await waitFor(async () =>
      expect(last.getBoundingClientRect().bottom).toBeLessThanOrEqual(
        texts.getBoundingClientRect().bottom + 1,
      ),
    );
  },
};

/** As high as its column, but no higher than a phone; in a low one the texts scroll. */
const inColumn = (height: number) => (args: ComponentProps<typeof PhonePreview>) => (
  <div className="flex w-[262px] flex-col items-center" style={{ height }}>
    <PhonePreview {...args} />
  </div>
);
const column = { ...ManyTexts.args, fill: true };
export const HighColumn: Story = {
  args: column,
  render: inColumn(900),
  play: async ({ canvasElement }) => {
    const phone = within(canvasElement).getByRole('log').parentElement;
    await expect(phone?.getBoundingClientRect().height).toBe(540);
  },
};
export const LowColumn: Story = {
  args: column,
  render: inColumn(300),
  play: async ({ canvasElement }) => {
    const texts = within(canvasElement).getByRole('log');
    await expect(texts.parentElement?.getBoundingClientRect().height).toBe(300);
    await expect(texts.scrollHeight).toBeGreaterThan(texts.clientHeight);
  },
};

export const Phone: Story = {
  args: {
    shape: 'phone',
    className: undefined,
    messages: [
      { id: '1', direction: 'in', body: confirmation, status: 'Delivered · 9:41' },
      { id: '2', direction: 'out', body: 'STOP', status: '9:42' },
      { id: '3', direction: 'in', body: 'You are opted out.', status: 'Filtered', tone: 'error' },
    ],
    reply: (
      <TextField
        label="Reply"
        hideLabel
        placeholder="Reply, or STOP…"
        value=""
        onValueChange={fn()}
      />
    ),
  },
  play: async ({ canvasElement }) => {
    const texts = within(canvasElement).getByRole('log', { name: 'Texts from +1 555 010 0100' });
    await expect(texts).toHaveTextContent('Delivered · 9:41');
  },
};

/** What never came stands there without its words. */
export const NothingCame: Story = {
  args: {
    shape: 'phone',
    className: undefined,
    messages: [
      { id: '1', direction: 'in', body: confirmation, status: 'delivered · 9:41' },
      { id: '2', direction: 'out', body: 'STOP' },
      {
        id: '3',
        direction: 'none',
        body: 'directions_en',
        status: 'not sent: this number has opted out of our texts · 9:43',
        tone: 'error',
      },
      {
        id: '4',
        direction: 'none',
        body: 'spa_menu',
        status: 'waits for quiet hours to end · 8:00',
      },
    ],
  },
  play: async ({ canvasElement }) => {
    const texts = within(canvasElement).getByRole('log');
    await expect(texts).toHaveTextContent('No text: directions_ennot sent: this number');
  },
};
export const NothingCameDark: Story = { ...NothingCame, globals: { theme: 'dark' } };

export const Empty: Story = {
  args: { shape: 'phone', className: undefined, messages: [], empty: 'Texts appear here.' },
};
export const LongText: Story = {
  args: {
    messages: [
      {
        id: '1',
        direction: 'in',
        body: `${confirmation} https://harbour.example/reservations/2026/12/04/8f2c41d09b-confirmation`,
      },
    ],
  },
};
export const Dark: Story = { ...Phone, globals: { theme: 'dark' } };
