import type { Meta, StoryObj } from '@storybook/react-vite';
import { Ellipsis, MessageSquare, Plus } from 'lucide-react';
import { expect, fn, screen, userEvent, within } from 'storybook/test';
import {
  Button,
  Card,
  type Column,
  DropdownMenu,
  EmptyState,
  IconButton,
  type Sort,
  Table,
} from '../../ui-kit/index.ts';
import { WithValue } from './with-value.tsx';

interface Template {
  title: string;
  body: string;
  segments: number;
  usedIn: string;
  sender: string;
  edited: string;
}

const templates: Template[] = [
  [
    'reservation_confirmation',
    'Hi ${customer_name}, your reservation at ${property_name} is confirmed for ${booking_date}.',
    1,
    '2 topics',
    '+1 555 010 0100',
    '2 h ago',
  ],
  [
    'directions_en',
    'We are at ${address}. Parking: ${parking}. See you soon!',
    2,
    '1 topic',
    '+1 555 010 0100',
    'yesterday',
  ],
  [
    'directions_es',
    'Estamos en ${address}. Aparcamiento: ${parking}. ¡Hasta pronto!',
    2,
    '1 topic',
    '+1 555 010 0100',
    'yesterday',
  ],
  [
    'spa_menu',
    'Our treatments and prices: ${spa_url}. Reply STOP to opt out.',
    1,
    '1 topic',
    'MG…20ab',
    '12 Nov',
  ],
].map(([title, body, segments, usedIn, sender, edited]) => ({
  title: String(title),
  body: String(body),
  segments: Number(segments),
  usedIn: String(usedIn),
  sender: String(sender),
  edited: String(edited),
}));

const columns: Column<Template>[] = [
  {
    key: 'title',
    header: 'Title',
    width: '21%',
    sortable: true,
    cell: (row) => <span className="font-[600]">{row.title}</span>,
  },
  { key: 'body', header: 'Message', cell: (row) => <span className="text-muted">{row.body}</span> },
  {
    key: 'segments',
    header: 'Segments',
    width: '90px',
    cell: (row) => (
      <span className={row.segments > 1 ? 'text-warning' : 'text-muted'}>{row.segments}</span>
    ),
  },
  { key: 'usedIn', header: 'Used in', width: '90px', cell: (row) => row.usedIn },
  { key: 'sender', header: 'Live sender', width: '150px', cell: (row) => row.sender },
  {
    key: 'edited',
    header: 'Edited',
    width: '100px',
    align: 'end',
    sortable: true,
    cell: (row) => <span className="text-secondary text-muted">{row.edited}</span>,
  },
  {
    key: 'more',
    header: 'More',
    hideHeader: true,
    width: '60px',
    align: 'end',
    cell: (row) => (
      <DropdownMenu
        align="end"
        trigger={
          <IconButton
            label={`More about ${row.title}`}
            size="sm"
            className="-my-1"
            icon={<Ellipsis size={16} aria-hidden />}
          />
        }
        items={[{ label: 'Duplicate', onSelect: fn() }]}
      />
    ),
  },
];

function Templates(props: {
  rows: readonly Template[];
  onSelect?: (title: string) => void;
  onSort?: (sort: Sort) => void;
}) {
  const onSort = props.onSort;
  return (
    <Card flush className="max-w-[1040px]">
      <WithValue initial="reservation_confirmation" onValue={props.onSelect}>
        {(selected, select) => (
          <Table
            label="Templates"
            minWidth={880}
            columns={columns}
            rows={props.rows}
            rowKey={(row) => row.title}
            selectedKey={selected}
            onSelect={props.onSelect ? (row) => select(row.title) : undefined}
            sort={onSort ? { key: 'title', direction: 'ascending' } : undefined}
            onSort={onSort}
            empty={
              <EmptyState
                icon={<MessageSquare size={20} aria-hidden />}
                title="No templates yet"
                action={
                  <Button variant="primary" icon={<Plus size={15} aria-hidden />}>
                    Add SMS
                  </Button>
                }
              >
                Write the first text your topics can send.
              </EmptyState>
            }
          />
        )}
      </WithValue>
    </Card>
  );
}

const meta = {
  title: 'UI kit/Table',
  component: Templates,
  args: { rows: templates, onSelect: fn() },
} satisfies Meta<typeof Templates>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Selectable: Story = {};
export const ReadOnly: Story = { render: () => <Templates rows={templates} /> };
export const Empty: Story = { args: { rows: [] } };
export const LongText: Story = {
  args: {
    rows: templates.map((row) => ({ ...row, title: `${row.title}_${row.title}_${row.title}` })),
  },
};

export const Sortable: Story = {
  args: { onSort: fn() },
  play: async ({ canvasElement, args }) => {
    const header = within(canvasElement).getByRole('columnheader', { name: 'Title' });
    await expect(header).toHaveAttribute('aria-sort', 'ascending');
    await userEvent.click(within(header).getByRole('button'));
    await expect(args.onSort).toHaveBeenLastCalledWith({ key: 'title', direction: 'descending' });
  },
};

export const ByKeyboard: Story = {
  play: async ({ canvasElement, args }) => {
    const [, first, second] = within(canvasElement).getAllByRole('row');
    await userEvent.tab();
    await expect(first).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await expect(second).toHaveFocus();
    await expect(args.onSelect).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    await expect(args.onSelect).toHaveBeenLastCalledWith('directions_en');
    await expect(second).toHaveAttribute('aria-selected', 'true');
  },
};

export const ButtonsInARowAreTheirOwn: Story = {
  play: async ({ canvasElement, args }) => {
    const button = within(canvasElement).getByRole('button', { name: 'More about spa_menu' });
    await userEvent.click(button);
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Duplicate' }));
    await expect(args.onSelect).not.toHaveBeenCalled();
    await userEvent.click(within(canvasElement).getByText('spa_menu'));
    await expect(args.onSelect).toHaveBeenLastCalledWith('spa_menu');
  },
};

export const Dark: Story = { globals: { theme: 'dark' } };

/** Digits are as wide as one another in columns of numbers; in words that would set hyphens apart. */
export const FiguresInColumnsOnly: Story = {
  play: async ({ canvas }) => {
    const [, row] = canvas.getAllByRole('row');
    const cells = [...(row?.querySelectorAll('td') ?? [])];
    const looks = cells.map((cell) => getComputedStyle(cell).fontVariantNumeric);
    await expect(looks[0]).toBe('normal');
    await expect(looks).toContain('tabular-nums');
  },
};
