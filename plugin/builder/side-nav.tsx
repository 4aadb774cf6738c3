import {
  ChartNoAxesColumn,
  LayoutGrid,
  MessageSquare,
  MessagesSquare,
  Rocket,
  Send,
  Table2,
} from 'lucide-react';
import { recordsOf } from '../../core/records/draft.ts';
import { Logo, NavItem, NavSection } from '../../ui-kit/index.ts';
import { useDraft } from './builder-context.tsx';
import type { Page } from './route.ts';
import { ThemeMenu } from './theme-menu.tsx';
import { usePageLink } from './use-page-link.ts';

/** The navigation at the left, 180 wide. */
export function SideNav({ page }: { page: Page }) {
  const topics = useDraft(({ draft }) => recordsOf(draft, 'topic').length);
  const templates = useDraft(({ draft }) => recordsOf(draft, 'template').length);
  const variants = useDraft(({ draft }) => recordsOf(draft, 'variant').length);
  return (
    <nav
      aria-label="Main"
      className="flex w-[208px] shrink-0 flex-col border-r border-line bg-background px-2.5 pt-4 pb-3 max-[1199px]:w-[180px]"
    >
      <span className="px-1.5 pb-1">
        <Logo />
      </span>
      <NavSection heading="Build">
        <PageLink page="topics" current={page} label="Topics" count={topics} />
        <PageLink page="sms" current={page} label="SMS" count={templates} />
        <PageLink page="variants" current={page} label="Variants" count={variants} />
      </NavSection>
      <NavSection heading="Release">
        <PageLink page="deploy" current={page} label="Deploy" />
      </NavSection>
      <NavSection heading="Analyze">
        <PageLink page="dashboard" current={page} label="Dashboard" />
        <PageLink page="conversations" current={page} label="Conversations" />
        <PageLink
          page="messages"
          current={page === 'opt-outs' ? 'messages' : page}
          label="Messages"
        />
      </NavSection>
      <span className="mt-auto">
        <ThemeMenu />
      </span>
    </nav>
  );
}

const icons = {
  topics: LayoutGrid,
  sms: MessageSquare,
  variants: Table2,
  deploy: Rocket,
  dashboard: ChartNoAxesColumn,
  conversations: MessagesSquare,
  messages: Send,
} as const;

interface PageLinkProps {
  page: keyof typeof icons;
  current: Page;
  label: string;
  count?: number;
}

function PageLink({ page, current, label, count }: PageLinkProps) {
  const link = usePageLink(page);
  const Icon = icons[page];
  return (
    <NavItem
      label={label}
      icon={<Icon size={16} aria-hidden />}
      count={count}
      current={page === current}
      {...link}
    />
  );
}
