import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, userEvent, waitFor, within } from 'storybook/test';
import { Button, Dialog, TextField } from '../../ui-kit/index.ts';
import { WithValue } from './with-value.tsx';

const meta = {
  title: 'UI kit/Dialog',
  component: Dialog,
  args: {
    open: true,
    onOpenChange: fn(),
    title: 'Connect Twilio Account',
    description: 'Checked against Twilio before it is stored. The token is never shown again.',
    children: (
      <div className="flex flex-col gap-4">
        <TextField label="Account SID" value="" placeholder="AC…" onValueChange={fn()} />
        <TextField label="Auth Token" type="password" value="" onValueChange={fn()} />
      </div>
    ),
    footer: (
      <>
        <Button variant="ghost">Cancel</Button>
        <Button variant="primary">Connect</Button>
      </>
    ),
  },
  parameters: { layout: 'fullscreen' },
  render: (args) => (
    <WithValue initial={args.open} onValue={args.onOpenChange}>
      {(open, setOpen) => (
        <div className="p-6">
          <Button onClick={() => setOpen(true)}>Connect Twilio Account</Button>
          <Dialog {...args} open={open} onOpenChange={setOpen} />
        </div>
      )}
    </WithValue>
  ),
} satisfies Meta<typeof Dialog>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Form: Story = {};
export const Small: Story = {
  args: {
    size: 'sm',
    title: 'Shortcuts',
    description: undefined,
    footer: null,
    children: 'Press ? to open this list.',
  },
};
export const LongText: Story = {
  args: {
    size: 'lg',
    title: 'Write my opt-in description and the sample transcripts for the A2P campaign',
    children: 'The caller hears the offer and says yes before anything is sent. '.repeat(60),
  },
};

export const OpensAndCloses: Story = {
  args: { open: false },
  play: async ({ canvasElement }) => {
    const opener = within(canvasElement).getByRole('button', { name: 'Connect Twilio Account' });
    await userEvent.click(opener);
    const dialog = await screen.findByRole('dialog', { name: 'Connect Twilio Account' });
    await expect(dialog).toHaveAccessibleDescription(/Checked against Twilio/);
    await expect(within(dialog).getByRole('textbox', { name: 'Account SID' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(opener).toHaveFocus());
  },
};

/** One dialog takes the place of another, and what opened the first is where focus goes back to. */
export const TakesThePlaceOfAnother: Story = {
  render: () => (
    <WithValue initial="closed" onValue={fn()}>
      {(step, setStep) => (
        <div className="p-6">
          <Button onClick={() => setStep('first')}>Open</Button>
          {step === 'first' ? (
            <Dialog
              open
              key="first"
              title="First"
              onOpenChange={() => setStep('closed')}
              footer={<Button onClick={() => setStep('second')}>Next</Button>}
            />
          ) : null}
          {step === 'second' ? (
            <Dialog
              open
              key="second"
              title="Second"
              onOpenChange={() => setStep('closed')}
              footer={<Button onClick={() => setStep('closed')}>Done</Button>}
            />
          ) : null}
        </div>
      )}
    </WithValue>
  ),
  play: async ({ canvasElement }) => {
    const opener = within(canvasElement).getByRole('button', { name: 'Open' });
    await userEvent.click(opener);
    await userEvent.click(await screen.findByRole('button', { name: 'Next' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Done' }));
    await waitFor(() => expect(opener).toHaveFocus());
  },
};

export const Dark: Story = { globals: { theme: 'dark' } };
