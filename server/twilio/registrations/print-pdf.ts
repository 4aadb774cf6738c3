import PdfDocument from 'pdfkit';
import { receiptFacts } from '../../../core/messaging/a2p/print-markdown.ts';
import type {
  DocumentPart,
  RegistrationDocument,
} from '../../../core/messaging/a2p/registration-document.ts';

type Pdf = InstanceType<typeof PdfDocument>;

const FONT = { plain: 'Helvetica', bold: 'Helvetica-Bold' } as const;
const INK = '#1d1c1a';
const MUTED = '#6b6963';
const INDENT = 14;

/** The document as a PDF on A4. Its fonts are those of every reader, so none is carried along. */
export async function printPdf(document: RegistrationDocument, at: Date): Promise<Buffer> {
  const pdf = new PdfDocument({
    size: 'A4',
    margins: { top: 64, bottom: 64, left: 64, right: 64 },
    info: { Title: printable(document.title), CreationDate: at, Producer: 'Afterword' },
    lang: 'en',
    displayTitle: true,
  });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });
  pdf.font(FONT.bold).fontSize(18).fillColor(INK).text(printable(document.title));
  document.parts.forEach((part, index) => drawPart(pdf, part, document.parts[index + 1]));
  if (!isPrintable(document)) {
    pdf.moveDown();
    muted(pdf, 'Letters that this file cannot show stand as “?”; the Markdown file has them.');
  }
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}

function drawPart(pdf: Pdf, part: DocumentPart, next: DocumentPart | undefined): void {
  switch (part.kind) {
    case 'heading':
      keepTogether(pdf, next?.kind === 'transcript' ? 180 : 70);
      pdf.moveDown(1).font(FONT.bold).fontSize(13).fillColor(INK).text(printable(part.text));
      return;
    case 'text':
      body(pdf, part.text);
      return;
    case 'fact':
      fact(pdf, part.name, part.value);
      return;
    case 'list':
      part.items.forEach((item, index) => body(pdf, `${index + 1}.  ${item}`));
      pdf.moveDown(0.4);
      return;
    case 'transcript':
      drawTranscript(pdf, part);
  }
}

const WHO = { agent: 'Agent', caller: 'Caller', system: 'Note' } as const;

function drawTranscript(
  pdf: Pdf,
  { heading, transcript }: Extract<DocumentPart, { kind: 'transcript' }>,
): void {
  keepTogether(pdf, 136);
  pdf.moveDown(0.9).font(FONT.bold).fontSize(10.5).fillColor(INK).text(printable(heading));
  pdf.moveDown(0.3);
  for (const { who, text } of transcript.lines) indented(pdf, WHO[who], text);
  pdf.moveDown(0.3);
  const facts = receiptFacts(transcript);
  keepTogether(pdf, heightOf(pdf, facts));
  for (const [name, value] of facts) fact(pdf, name, value, INDENT);
}

function body(pdf: Pdf, text: string): void {
  pdf.moveDown(0.4).font(FONT.plain).fontSize(10).fillColor(INK);
  pdf.text(wrapped(pdf, text, widthIn(pdf)), { lineGap: 2.5 });
}

function muted(pdf: Pdf, text: string): void {
  pdf.font(FONT.plain).fontSize(8.5).fillColor(MUTED).text(printable(text));
}

function indented(pdf: Pdf, who: string, text: string): void {
  pdf.font(FONT.bold).fontSize(10).fillColor(MUTED);
  named(pdf, who, text, INDENT, () => pdf.font(FONT.plain).fillColor(INK));
}

/** What is `height` points high stays on one page: a heading and its first lines, a receipt. */
function keepTogether(pdf: Pdf, height: number): void {
  if (pdf.y + height > pdf.page.height - pdf.page.margins.bottom) pdf.addPage();
}

/** Of facts below one another. */
function heightOf(pdf: Pdf, facts: readonly (readonly [string, string])[]): number {
  pdf.font(FONT.plain).fontSize(9.5);
  const options = { width: widthIn(pdf, INDENT), lineGap: 2.5 };
  const gap = 0.15 * pdf.currentLineHeight(true);
  const heights = facts.map(([name, value]) =>
    pdf.heightOfString(printable(`${name}:  ${value}`), options),
  );
  return heights.reduce((sum, height) => sum + height + gap, 0);
}

function widthIn(pdf: Pdf, indent = 0): number {
  const { left, right } = pdf.page.margins;
  return pdf.page.width - left - right - indent;
}

/**
 * Broken at spaces only: the PDF writer would also break an address behind its slashes. A word that
 * is wider than a line is left to it. `begun` is taken up already in the first line.
 */
function wrapped(pdf: Pdf, text: string, width: number, begun = 0): string {
  const space = pdf.widthOfString(' ');
  let taken = begun;
  const lines = printable(text)
    .split('\n')
    .map((line) => {
      let out = '';
      for (const word of line.split(' ')) {
        const wide = pdf.widthOfString(word);
        const before = out === '' ? 0 : space;
        const isNext = taken > 0 && taken + before + wide > width;
        out += `${isNext ? '\n' : out === '' ? '' : ' '}${word}`;
        taken = isNext ? wide : taken + before + wide;
      }
      taken = 0;
      return out;
    });
  return lines.join('\n');
}

/** `Name:  text`, its further lines below its first; `then` sets the look of the text. */
function named(pdf: Pdf, name: string, text: string, indent: number, then: () => void): void {
  const { left } = pdf.page.margins;
  const width = widthIn(pdf, indent);
  const options = { width, lineGap: 2.5 };
  const label = `${name}:  `;
  const begun = pdf.widthOfString(label);
  pdf.text(label, left + indent, pdf.y, { ...options, continued: true });
  then();
  pdf.text(wrapped(pdf, text, width, begun), options);
  pdf.x = left;
}

function fact(pdf: Pdf, name: string, value: string, indent = 0): void {
  pdf.moveDown(0.15).font(FONT.plain).fontSize(9.5).fillColor(MUTED);
  named(pdf, name, value, indent, () => pdf.fillColor(INK));
}

/** What the standard fonts hold: Windows-1252, which is Western Europe. */
const UNPRINTABLE = /[^\n\x20-\x7e\u00a0-\u00ffŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]/gu;

function printable(text: string): string {
  return text.normalize('NFC').replace(UNPRINTABLE, '?');
}

/** Whether the PDF shows every letter of it. */
export function isPrintable(document: RegistrationDocument): boolean {
  return JSON.stringify(document).normalize('NFC').search(UNPRINTABLE) < 0;
}
