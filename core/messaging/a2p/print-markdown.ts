import type { OptInTranscript, TranscriptReceipt } from './opt-in-transcript.ts';
import type { DocumentPart, RegistrationDocument } from './registration-document.ts';

/** The document as Markdown. What callers and builders wrote stands as they wrote it. */
export function printMarkdown({ title, parts }: RegistrationDocument): string {
  return `${[`# ${plain(title)}`, ...parts.map(printPart)].join('\n\n')}\n`;
}

function printPart(part: DocumentPart): string {
  switch (part.kind) {
    case 'heading':
      return `## ${plain(part.text)}`;
    case 'text':
      return plain(part.text);
    case 'fact':
      return `${plain(part.name)}: ${plain(part.value)}`;
    case 'list':
      return part.items.map((item, index) => `${index + 1}. ${plain(item)}`).join('\n');
    case 'transcript':
      return [`### ${plain(part.heading)}`, ...transcriptLines(part.transcript)].join('\n\n');
  }
}

const WHO = { agent: 'Agent', caller: 'Caller', system: 'Note' } as const;

function transcriptLines(transcript: OptInTranscript): string[] {
  const spoken = transcript.lines
    .map(({ who, text }) => `> **${WHO[who]}:** ${plain(text)}`)
    .join('\n>\n');
  const facts = receiptFacts(transcript);
  return [spoken, facts.map(([name, value]) => `- ${name}: ${plain(value)}`).join('\n')];
}

/**
 * What was kept of the consent, in the order in which it came about. Nothing is called sent that went
 * to no phone.
 */
export function receiptFacts({ receipt, sent, isSimulated }: OptInTranscript): [string, string][] {
  if (receipt === null) return [['Sent', 'nothing']];
  const facts =
    receipt.kind === 'basis' ? basisFacts(receipt) : consentFacts(receipt.kind, receipt);
  facts.push(['To', receipt.recipient]);
  if (receipt.at !== null) facts.push(['At', receipt.at]);
  facts.push([sent !== null && isSimulated ? 'Text, simulated' : 'Sent', sent ?? 'nothing']);
  return facts;
}

const CONSENT_WORDS = { agreed: 'agreed when asked', requested: 'asked for it' } as const;

function consentFacts(
  how: keyof typeof CONSENT_WORDS,
  { offer, words }: TranscriptReceipt,
): [string, string][] {
  const facts: [string, string][] = [['Consent', CONSENT_WORDS[how]]];
  if (offer !== '') facts.push(['Question', offer]);
  if (words !== '') facts.push(["Caller's words", words]);
  return facts;
}

/** The builder's statement: the caller was not asked, and agreed to nothing that we heard. */
function basisFacts({ words }: TranscriptReceipt): [string, string][] {
  return [
    ['Stated basis', words],
    ['Caller', 'was not asked in this call'],
  ];
}

/** One line, with nothing in it that Markdown would read as its own. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_#<>[\]|]/g, '\\$&');
}
