import type { Meta, StoryObj } from '@storybook/react-vite';
import { Phone, Play, Plus, Smartphone, TriangleAlert } from 'lucide-react';
import { fn } from 'storybook/test';
import {
  Button,
  Card,
  IconButton,
  Logo,
  NavItem,
  NavSection,
  Notice,
  PageHeader,
  Panel,
  PanelBody,
  PanelHeader,
  PhonePreview,
  SearchField,
  SegmentMeter,
  Select,
  StatusDot,
  Table,
  TextArea,
  TextField,
} from '../../ui-kit/index.ts';
import { navigation, templates } from './overview-data.tsx';

/** The kit put together as on the SMS page, to see that its parts agree with each other. */
function Overview() {
  return (
    <div className="flex h-screen min-h-[860px] bg-background">
      <Navigation />
      <div className="flex min-w-0 flex-1 flex-col border-l border-line">
        <TopBar />
        <div className="flex min-h-0 flex-1">
          <main className="min-w-0 flex-1 overflow-auto px-[30px] py-6">
            <Page />
          </main>
          <Inspector />
        </div>
      </div>
    </div>
  );
}

function Navigation() {
  return (
    <nav aria-label="Afterword" className="w-[207px] shrink-0 px-2.5 py-4">
      <div className="px-2 pb-2">
        <Logo />
      </div>
      {navigation.map(({ heading, items }) => (
        <NavSection key={heading} heading={heading}>
          {items.map((item) => (
            <NavItem key={item.label} href="#page" {...item} current={item.label === 'SMS'} />
          ))}
        </NavSection>
      ))}
    </nav>
  );
}

function TopBar() {
  return (
    <div className="flex h-[52px] shrink-0 items-center gap-2.5 border-b border-line bg-surface px-4">
      <span className="mr-auto flex items-center gap-4">
        <b className="font-[600]">Harbour Hotels</b>
        <StatusDot tone="pending" label="Draft, 3 unsaved changes" />
      </span>
      <Button icon={<Play size={15} aria-hidden />}>Test</Button>
      <Button kbd="⌘S">Save</Button>
      <Button variant="primary">Publish</Button>
    </div>
  );
}

function Page() {
  return (
    <div className="flex flex-col gap-[18px]">
      <PageHeader
        title="SMS"
        description="Templates your topics can send, and the Twilio numbers they are sent from."
        actions={
          <Button variant="primary" icon={<Plus size={15} aria-hidden />}>
            Add SMS
          </Button>
        }
      />
      <Notice
        tone="warning"
        title="A2P campaign not approved yet"
        action={<Button>Continue</Button>}
      >
        Texts from +1 555 010 0100 will be blocked (30034). 3 of 5 steps done.
      </Notice>
      <Card flush>
        <div className="border-b border-line p-3">
          <SearchField
            label="Search templates"
            value=""
            onValueChange={fn()}
            className="w-[260px]"
          />
        </div>
        <Table
          label="Templates"
          rows={templates}
          rowKey={(row) => row.title}
          selectedKey="reservation_confirmation"
          onSelect={fn()}
          columns={[
            {
              key: 'title',
              header: 'Title',
              width: '24%',
              cell: (row) => <b className="font-[600]">{row.title}</b>,
            },
            {
              key: 'body',
              header: 'Message',
              cell: (row) => <span className="text-muted">{row.body}</span>,
            },
            { key: 'segments', header: 'Segments', width: '92px', cell: (row) => row.segments },
            {
              key: 'edited',
              header: 'Edited',
              width: '96px',
              cell: (row) => <span className="text-secondary text-muted">{row.edited}</span>,
            },
          ]}
        />
      </Card>
    </div>
  );
}

function Inspector() {
  return (
    <Panel label="reservation_confirmation">
      <PanelHeader
        title="reservation_confirmation"
        description="Used in Booking confirmation, Change of date"
      />
      <PanelBody>
        <TextField label="Title" value="reservation_confirmation" max={100} onValueChange={fn()} />
        <TextArea
          label="SMS Body"
          max={500}
          value="Hi ${customer_name}, your reservation at ${property_name} is confirmed for ${booking_date}."
          onValueChange={fn()}
          corner={
            <IconButton
              label="Insert"
              variant="primary"
              size="sm"
              icon={<Plus size={16} aria-hidden />}
            />
          }
        />
        <SegmentMeter encoding="GSM-7" characters={70} segments={1} forWhom="Harbour London" />
        <Notice icon={<TriangleAlert size={16} aria-hidden className="text-muted" />}>
          <b className="text-text">booking_date</b> may be unknown:{' '}
          <b className="text-text">do not send</b>. Ask the caller instead, or use other words.
        </Notice>
        <PhonePreview
          messages={[
            {
              id: '1',
              direction: 'in',
              body: 'Hi Ana, your reservation at Harbour London is confirmed for Fri 4 Dec.',
            },
          ]}
        />
        <Select
          label="Phone number"
          aside="Live"
          value="number"
          onValueChange={fn()}
          options={[
            { value: 'number', label: '+1 555 010 0100', icon: <Phone size={15} aria-hidden /> },
          ]}
        />
        <Select
          label="Sandbox"
          value="simulator"
          onValueChange={fn()}
          options={[
            {
              value: 'simulator',
              label: 'Simulator, reaches nobody',
              icon: <Smartphone size={15} aria-hidden />,
            },
          ]}
        />
      </PanelBody>
    </Panel>
  );
}

const meta = {
  title: 'UI kit/Overview',
  component: Overview,
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Overview>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Together: Story = {};
export const Dark: Story = { globals: { theme: 'dark' } };
