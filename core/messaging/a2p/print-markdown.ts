import type { OptInTranscript } from './opt-in-transcript.ts';
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
  const facts: [string, string][] = [['Consent', receipt.how]];
  if (receipt.offer !== '') facts.push(['Question', receipt.offer]);
  if (receipt.words !== '') facts.push(["Caller's words", receipt.words]);
  facts.push(['To', receipt.recipient]);
  if (receipt.at !== null) facts.push(['At', receipt.at]);
  facts.push([sent !== null && isSimulated ? 'Text, simulated' : 'Sent', sent ?? 'nothing']);
  return facts;
}

/** One line, with nothing in it that Markdown would read as its own. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_#<>[\]|]/g, '\\$&');
}
