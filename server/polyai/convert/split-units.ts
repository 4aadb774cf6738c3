/** A stretch of text: indices in UTF-16 code units, `end` excluded. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const BULLET = /^[ \t]*(?:[-*•–→]|\d{1,3}[.)])[ \t]+/;

/**
 * The instructions of a text: paragraphs, and within a list its items, each with the lines that
 * belong to it. Blank space around them belongs to none.
 */
export function splitUnits(text: string): Range[] {
  const units: Range[] = [];
  let open: Range | null = null;
  const close = (): void => {
    if (open) units.push(trimmed(text, open));
    open = null;
  };
  for (const line of linesOf(text)) {
    const words = text.slice(line.start, line.end);
    if (words.trim() === '') close();
    else if (BULLET.test(words)) {
      close();
      open = line;
    } else open = open ? { start: open.start, end: line.end } : line;
  }
  close();
  return units;
}

function linesOf(text: string): Range[] {
  const lines: Range[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}

/** A sentence ends before something that begins like one: `with\nsms_id='x'` goes on. */
const SENTENCE_END = /[.!?;]["'”’)>]*\s+(?=["“‘<#*({]*\p{Lu}|["“‘]?if\b)|\n(?=\s*[#\p{Lu}])/gu;

/** The sentences of a unit. What stands in double quotes is never split: the agent says it. */
export function splitSentences(text: string, unit: Range): Range[] {
  const words = text.slice(unit.start, unit.end);
  const sentences: Range[] = [];
  let start = 0;
  for (const match of words.matchAll(SENTENCE_END)) {
    const at = match.index + match[0].length;
    if (isInsideQuotes(words.slice(start, at))) continue;
    sentences.push(trimmed(text, { start: unit.start + start, end: unit.start + at }));
    start = at;
  }
  sentences.push(trimmed(text, { start: unit.start + start, end: unit.end }));
  return sentences.filter((sentence) => sentence.end > sentence.start);
}

function isInsideQuotes(words: string): boolean {
  const straight = words.split('"').length - 1;
  const opened = words.split('“').length - words.split('”').length;
  return straight % 2 === 1 || opened > 0;
}

function trimmed(text: string, range: Range): Range {
  const words = text.slice(range.start, range.end);
  const start = range.start + (words.length - words.trimStart().length);
  return { start, end: Math.max(start, range.end - (words.length - words.trimEnd().length)) };
}
