import PdfDocument from 'pdfkit';
import { receiptFacts } from '../../../../core/messaging/a2p/print-markdown.ts';
import type {
  DocumentPart,
  RegistrationDocument,
} from '../../../../core/messaging/a2p/registration-document.ts';
import { letOthersGo } from '../../../db/in-steps.ts';
import { isShown } from './fonts.ts';
import { gap, heightOf, type Look, type Pdf, paragraph, type Piece } from './paragraph.ts';

const INK = '#1d1c1a';
const MUTED = '#6b6963';
const INDENT = 14;

const TITLE: Look = { weight: 'bold', size: 18, color: INK };
const HEADING: Look = { weight: 'bold', size: 13, color: INK };
const SUBHEADING: Look = { weight: 'bold', size: 10.5, color: INK };
const BODY: Look = { weight: 'plain', size: 10, color: INK };
const SPEAKER: Look = { weight: 'bold', size: 10, color: MUTED };
const FACT: Look = { weight: 'plain', size: 9.5, color: INK };
const SMALL: Look = { weight: 'plain', size: 8.5, color: MUTED };

/** The document as a PDF on A4. Of its fonts it carries along the letters it has. */
export async function printPdf(document: RegistrationDocument, at: Date): Promise<Buffer> {
  const pdf = new PdfDocument({
    size: 'A4',
    margins: { top: 64, bottom: 64, left: 64, right: 64 },
    info: { Title: document.title, CreationDate: at, Producer: 'Afterword' },
    lang: 'en',
    displayTitle: true,
  });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });
  paragraph(pdf, [{ text: document.title, look: TITLE }]);
  for (const [index, part] of document.parts.entries()) {
    drawPart(pdf, part, document.parts[index + 1]);
    // Fitting fonts takes its time, and calls are not to wait for it.
    await letOthersGo();
  }
  if (!isPrintable(document)) {
    gap(pdf, 12);
    const why = 'Letters that this file cannot show stand as “?”; the Markdown file has them.';
    paragraph(pdf, [{ text: why, look: SMALL }]);
  }
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}

function drawPart(pdf: Pdf, part: DocumentPart, next: DocumentPart | undefined): void {
  switch (part.kind) {
    case 'heading':
      keepTogether(pdf, next?.kind === 'transcript' ? 180 : 70);
      gap(pdf, 15);
      paragraph(pdf, [{ text: part.text, look: HEADING }]);
      return;
    case 'text':
      body(pdf, part.text);
      return;
    case 'fact':
      drawFact(pdf, factOf(part.name, part.value));
      return;
    case 'list':
      part.items.forEach((item, index) => body(pdf, `${index + 1}.  ${item}`));
      gap(pdf, 4);
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
  gap(pdf, 11);
  paragraph(pdf, [{ text: heading, look: SUBHEADING }]);
  gap(pdf, 4);
  for (const { who, text } of transcript.lines) {
    const name = { text: `${WHO[who]}:  `, look: SPEAKER };
    paragraph(pdf, [name, { text, look: BODY }], INDENT);
  }
  gap(pdf, 4);
  const facts = receiptFacts(transcript).map(([name, value]) => factOf(name, value));
  // A receipt stays on one page.
  keepTogether(
    pdf,
    facts.reduce((sum, pieces) => sum + heightOf(pdf, pieces, INDENT) + FACT_GAP, 0),
  );
  for (const pieces of facts) drawFact(pdf, pieces, INDENT);
}

function body(pdf: Pdf, text: string): void {
  gap(pdf, 5);
  paragraph(pdf, [{ text, look: BODY }]);
}

const FACT_GAP = 2;

function factOf(name: string, value: string): Piece[] {
  return [
    { text: `${name}:  `, look: { ...FACT, color: MUTED } },
    { text: value, look: FACT },
  ];
}

function drawFact(pdf: Pdf, pieces: readonly Piece[], indent = 0): void {
  gap(pdf, FACT_GAP);
  paragraph(pdf, pieces, indent);
}

/** What is `height` points high stays on one page: a heading and its first lines, a receipt. */
function keepTogether(pdf: Pdf, height: number): void {
  if (pdf.y + height > pdf.page.height - pdf.page.margins.bottom) pdf.addPage();
}

/** Whether the PDF shows every letter of it. */
export function isPrintable(document: RegistrationDocument): boolean {
  return isShown(JSON.stringify(document));
}
