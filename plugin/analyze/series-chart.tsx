import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { dayWords, numberWords } from './figure-words.ts';
import { type DayColumn, PARTS } from './series.ts';

const TICK = { fill: 'var(--aw-muted)', fontSize: 11.5 };

/** Columns by day. Only drawn: the card around it says the same in words and in a table. */
export function SeriesChart({ columns }: { columns: readonly DayColumn[] }) {
  return (
    <div aria-hidden className="h-[232px]">
      <ResponsiveContainer
        width="100%"
        height="100%"
        initialDimension={{ width: 640, height: 232 }}
      >
        <BarChart
          data={[...columns]}
          accessibilityLayer={false}
          margin={{ top: 8, right: 0, bottom: 0, left: 0 }}
          barCategoryGap={columns.length > 45 ? 1 : '28%'}
          maxBarSize={44}
        >
          <CartesianGrid vertical={false} stroke="var(--aw-line)" />
          <XAxis
            dataKey="day"
            tickFormatter={dayWords}
            tick={TICK}
            tickLine={false}
            axisLine={{ stroke: 'var(--aw-line-strong)' }}
            minTickGap={28}
          />
          <YAxis
            width={40}
            tick={TICK}
            tickLine={false}
            axisLine={false}
            allowDecimals={false}
            tickFormatter={numberWords}
          />
          <Tooltip
            cursor={{ fill: 'var(--aw-line)', fillOpacity: 0.45 }}
            isAnimationActive={false}
            content={({ payload }) => <DayTip column={columnIn(payload)} />}
          />
          {PARTS.map(({ key, label, color }) => (
            <Bar
              key={key}
              dataKey={key}
              name={label}
              stackId="day"
              fill={color}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

function columnIn(payload: readonly { readonly payload?: DayColumn }[] | undefined) {
  return payload?.[0]?.payload ?? null;
}

function DayTip({ column }: { column: DayColumn | null }) {
  if (!column) return null;
  return (
    <div className="rounded-input border border-line bg-raised px-3 py-2 font-sans text-secondary shadow-menu">
      <p className="mb-1 font-[600] text-text">{dayWords(column.day)}</p>
      {PARTS.map(({ key, label, color }) => (
        <p key={key} className="flex items-center gap-2 text-muted">
          <span className="size-2 rounded-[2px]" style={{ background: color }} />
          <span className="flex-1">{label}</span>
          <span className="tabular pl-4 font-[560] text-text">{numberWords(column[key])}</span>
        </p>
      ))}
    </div>
  );
}
