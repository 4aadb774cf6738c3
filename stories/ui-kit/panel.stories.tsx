import type { Meta, StoryObj } from '@storybook/react-vite';
import { Ellipsis, PhoneForwarded } from 'lucide-react';
import { expect, fn, within } from 'storybook/test';
import {
  IconButton,
  IconTile,
  Notice,
  Panel,
  PanelBody,
  PanelHeader,
  PhonePreview,
  SegmentedControl,
  SegmentMeter,
  Select,
  TextArea,
} from '../../ui-kit/index.ts';

const meta = {
  title: 'UI kit/Panel',
  component: Panel,
  args: { label: 'Send SMS' },
  parameters: { layout: 'fullscreen' },
  decorators: [(Story) => <div className="flex h-[800px] justify-end">{Story()}</div>],
} satisfies Meta<typeof Panel>;

export default meta;
type Story = StoryObj<typeof meta>;

function Inspector({ title, text }: { title: string; text: string }) {
  return (
    <Panel label={title}>
      <PanelHeader
        title={title}
        description="on Booking confirmation"
        icon={<IconTile kind="sms" />}
        actions={<IconButton label="More" icon={<Ellipsis size={16} aria-hidden />} />}
      />
      <PanelBody>
        <SegmentedControl
          label="When"
          value="agrees"
          onValueChange={fn()}
          options={[
            { value: 'agrees', label: 'Caller agrees' },
            { value: 'asks', label: 'Caller asks' },
            { value: 'once', label: 'At once' },
          ]}
        />
        <TextArea label="Prompt" aside="type / or << to insert" value={text} onValueChange={fn()} />
        <Notice>After the caller agrees, sends reservation_confirmation.</Notice>
        <PhonePreview
          sender="+1 555 010 0100"
          messages={[{ id: '1', direction: 'in', body: text }]}
          footer={<SegmentMeter encoding="GSM-7" characters={70} segments={1} worst={1} />}
        />
        <Select
          label="If the caller declines"
          value="front"
          onValueChange={fn()}
          options={[
            {
              value: 'front',
              label: 'Hand off to Front desk',
              icon: <PhoneForwarded size={15} aria-hidden />,
            },
          ]}
        />
      </PanelBody>
    </Panel>
  );
}

export const Filled: Story = {
  render: () => <Inspector title="Send SMS" text="Hi Ana, your reservation is confirmed." />,
};

export const Empty: Story = {
  render: () => (
    <Panel label="Inspector">
      <PanelBody>
        <p className="text-muted">Select a topic or an action to change it here.</p>
      </PanelBody>
    </Panel>
  ),
};

export const LongText: Story = {
  render: () => (
    <Inspector title={'Send_SMS_'.repeat(12)} text={'https://harbour.example/'.repeat(12)} />
  ),
  play: async ({ canvasElement }) => {
    const panel = within(canvasElement).getByRole('complementary');
    await expect(panel.getBoundingClientRect().width).toBe(372);
    for (const part of panel.querySelectorAll('*')) {
      if (getComputedStyle(part).overflowY !== 'auto') continue;
      await expect(part.scrollWidth).toBeLessThanOrEqual(part.clientWidth);
    }
  },
};
export const Dark: Story = { ...Filled, globals: { theme: 'dark' } };
