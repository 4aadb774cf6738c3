import type { ImportReport, ReportLine } from '../polyai/report.ts';

const HEADINGS: Readonly<Record<ReportLine['kind'], string>> = {
  'came in': 'Came in',
  converted: 'Converted',
  'not converted': 'Not converted',
  note: 'Notes',
};

/** An import's report for people: what came in, what was converted, what was not, and why. */
export function printReport({ counts, lines }: ImportReport): string {
  const words = [
    counted(counts.topics, 'topic'),
    counted(counts.templates, 'template'),
    `${counted(counts.variants, 'variant')} with ${counted(counts.attributes, 'attribute')}`,
    counted(counts.entities, 'entity', 'entities'),
    counted(counts.variables, 'variable'),
    counted(counts.handoffs, 'handoff'),
    counted(counts.functions, 'function'),
    counted(counts.smsActions, 'SMS action'),
    counted(counts.handoffActions, 'handoff action'),
  ];
  const parts = [words.join(', ')];
  for (const kind of ['came in', 'converted', 'not converted', 'note'] as const) {
    const groups = groupLines(lines.filter((line) => line.kind === kind));
    if (groups.length > 0) parts.push([`${HEADINGS[kind]}:`, ...groups].join('\n'));
  }
  return parts.join('\n\n');
}

/** Lines that differ in their place only become one: a reason is read once. */
function groupLines(lines: readonly ReportLine[]): string[] {
  const groups = new Map<string, { why: string; items: string[] }>();
  for (const { where, what, why } of lines) {
    const group = groups.get(why) ?? { why, items: [] };
    group.items.push(`    ${where}: ${what}`);
    groups.set(why, group);
  }
  return [...groups.values()].map(({ why, items }) => `  ${why}\n${items.join('\n')}`);
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
