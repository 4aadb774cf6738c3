import type PdfDocument from 'pdfkit';
import { type Run, runsOf, signsOf, type Weight } from './fonts.ts';

export type Pdf = InstanceType<typeof PdfDocument>;

/** How a piece of text looks; `size` in points. */
export interface Look {
  readonly weight: Weight;
  readonly size: number;
  readonly color: string;
}

export interface Piece {
  readonly text: string;
  readonly look: Look;
}

/** A piece of a line, in points from where the line begins. */
interface Placed {
  readonly run: Run;
  readonly look: Look;
  readonly x: number;
}
type Line = readonly Placed[];

/** Of the size: as high as the fonts are, with some air. */
const LINE_HEIGHT = 1.45;
/** Of the size: where letters stand in their line. */
const BASELINE = 1.07;

/**
 * Writes the pieces one after another where the document stands, its lines below one another, and leaves it
 * there. The PDF writer's own way has one font for a line and breaks an address behind its slashes; here a
 * line is broken at spaces, and within a word only where that is wider than a line.
 */
export function paragraph(pdf: Pdf, pieces: readonly Piece[], indent = 0): void {
  const { left, bottom } = pdf.page.margins;
  const height = lineHeightOf(pieces);
  for (const line of linesOf(pdf, pieces, indent)) {
    if (pdf.y + height > pdf.page.height - bottom) pdf.addPage();
    const { y } = pdf;
    for (const { run, look, x } of line) {
      const at = y + BASELINE * look.size;
      const options = { lineBreak: false, baseline: 'alphabetic' } as const;
      useLook(pdf, run.font, look).fillColor(look.color);
      pdf.text(run.text, left + indent + x, at, options);
    }
    pdf.x = left;
    pdf.y = y + height;
  }
}

/** How high it will be, in points. */
export function heightOf(pdf: Pdf, pieces: readonly Piece[], indent = 0): number {
  return linesOf(pdf, pieces, indent).length * lineHeightOf(pieces);
}

/** A gap below what was written last. */
export function gap(pdf: Pdf, points: number): void {
  pdf.y += points;
}

function lineHeightOf(pieces: readonly Piece[]): number {
  return LINE_HEIGHT * Math.max(...pieces.map(({ look }) => look.size));
}

function linesOf(pdf: Pdf, pieces: readonly Piece[], indent: number): Line[] {
  const { left, right } = pdf.page.margins;
  const width = pdf.page.width - left - right - indent;
  const lines: Placed[][] = [[]];
  let x = 0;
  const breakLine = () => {
    lines.push([]);
    x = 0;
  };
  for (const { text, look } of pieces) {
    for (const word of wordsOf(text)) {
      if (word === '\n') {
        breakLine();
        continue;
      }
      const wide = widthOf(pdf, word, look);
      if (x > 0 && x + wide > width) breakLine();
      if (x === 0 && word === ' ') continue;
      for (const part of wide > width ? partsOf(pdf, word, look, width) : [word]) {
        if (x > 0 && x + widthOf(pdf, part, look) > width) breakLine();
        for (const run of runsOf(part, look.weight)) {
          lines.at(-1)?.push({ run, look, x });
          x += runWidth(pdf, run, look);
        }
      }
    }
  }
  return lines;
}

/** Words, the spaces between them and the ends of lines, each by itself. */
function wordsOf(text: string): string[] {
  return text.match(/\n| |[^\n ]+/g) ?? [];
}

/** A word that no line can hold, as long as lines are. */
function partsOf(pdf: Pdf, word: string, look: Look, width: number): string[] {
  const parts: string[] = [];
  let part = '';
  let wide = 0;
  for (const sign of signsOf(word)) {
    const more = widthOf(pdf, sign, look);
    if (wide + more > width) {
      parts.push(part);
      [part, wide] = ['', 0];
    }
    part += sign;
    wide += more;
  }
  return [...parts, part];
}

function widthOf(pdf: Pdf, text: string, look: Look): number {
  return runsOf(text, look.weight).reduce((sum, run) => sum + runWidth(pdf, run, look), 0);
}

function runWidth(pdf: Pdf, run: Run, look: Look): number {
  return useLook(pdf, run.font, look).widthOfString(run.text);
}

function useLook(pdf: Pdf, font: string, { size }: Look): Pdf {
  return pdf.font(font).fontSize(size);
}
