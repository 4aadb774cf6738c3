import type { Meta, StoryObj } from '@storybook/react-vite';
import {
  ChartNoAxesColumn,
  Code,
  LayoutGrid,
  MessageSquare,
  PhoneForwarded,
  Rocket,
  Table2,
} from 'lucide-react';
import { expect, within } from 'storybook/test';
import { Logo, NavItem, NavSection } from '../../ui-kit/index.ts';

const meta = {
  title: 'UI kit/NavItem',
  component: NavItem,
  args: { label: 'Topics', icon: <LayoutGrid size={16} aria-hidden />, count: 38, href: '#topics' },
  decorators: [(Story) => <div className="w-[208px] p-2">{Story()}</div>],
} satisfies Meta<typeof NavItem>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Current: Story = { args: { current: true } };
export const Other: Story = {};
export const LongText: Story = { args: { label: 'Handoffs to people and other agents' } };

export const Navigation: Story = {
  render: () => (
    <nav aria-label="Afterword">
      <div className="px-2 py-3">
        <Logo />
      </div>
      <NavSection heading="Build">
        <NavItem
          href="#topics"
          label="Topics"
          count={38}
          current
          icon={<LayoutGrid size={16} aria-hidden />}
        />
        <NavItem
          href="#sms"
          label="SMS"
          count={19}
          icon={<MessageSquare size={16} aria-hidden />}
        />
        <NavItem
          href="#variants"
          label="Variants"
          count={3}
          icon={<Table2 size={16} aria-hidden />}
        />
        <NavItem
          href="#handoffs"
          label="Handoffs"
          count={2}
          icon={<PhoneForwarded size={16} aria-hidden />}
        />
        <NavItem
          href="#functions"
          label="Functions"
          count={4}
          icon={<Code size={16} aria-hidden />}
        />
      </NavSection>
      <NavSection heading="Release">
        <NavItem href="#deploy" label="Deploy" icon={<Rocket size={16} aria-hidden />} />
      </NavSection>
      <NavSection heading="Analyze">
        <NavItem
          href="#dashboard"
          label="Dashboard"
          icon={<ChartNoAxesColumn size={16} aria-hidden />}
        />
      </NavSection>
    </nav>
  ),
  play: async ({ canvasElement }) => {
    const current = within(canvasElement).getByRole('link', { current: 'page' });
    await expect(current).toHaveTextContent('Topics');
  },
};
export const Dark: Story = { ...Navigation, globals: { theme: 'dark' } };
