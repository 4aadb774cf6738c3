import { CAMPAIGN_LIMITS } from '../../core/messaging/a2p/campaign-fields.ts';
import { Notice } from '../../ui-kit/index.ts';
import type { WrittenRegistration } from '../../core/messaging/a2p/written-registration.ts';
import { CheckLine } from './check-line.tsx';
import { CopyButton } from './copy-button.tsx';
import { count } from './twilio-words.ts';

/** The fields of the campaign, ready to be copied, and what is still against them. */
export function RegistrationText({ written }: { written: WrittenRegistration }) {
  const { campaign, findings, toDo, pdfHasAllLetters } = written;
  const { description, messageFlow, sample, reply, keywords } = CAMPAIGN_LIMITS;
  return (
    <div className="flex flex-col gap-5">
      {pdfHasAllLetters ? null : (
        <Notice tone="warning" title="The PDF cannot show all letters">
          Those of some writings, such as Arabic or Chinese, stand as “?” in it. The Markdown file
          has them: put that where a reviewer can read it.
        </Notice>
      )}
      {findings.length + toDo.length === 0 ? (
        <Notice tone="success" announce title="Nothing speaks against these fields">
          They keep Twilio’s limits and avoid the usual reasons of rejection. People decide, so no
          program can promise approval.
        </Notice>
      ) : (
        <section aria-label="Before you submit" className="flex flex-col gap-1.5">
          <h3 className="text-label font-[600]">Before you submit</h3>
          <ul className="flex flex-col gap-1">
            {findings.map((finding, index) => (
              <CheckLine
                key={index}
                state={finding.severity === 'error' ? 'failed' : 'to do'}
                text={finding.message}
                remedy={finding.remedy}
              />
            ))}
            {toDo.map((text) => (
              <CheckLine
                key={text}
                state="to do"
                text={text}
                remedy="The sample has it already; what is sent has to match."
              />
            ))}
          </ul>
        </section>
      )}
      <TextToCopy title="Campaign description" text={campaign.description} max={description.max} />
      <TextToCopy
        title="How people opt in (message flow)"
        text={campaign.messageFlow}
        max={messageFlow.max}
      />
      {campaign.messageSamples.map((text, index) => (
        <TextToCopy key={text} title={`Sample ${index + 1}`} text={text} max={sample.max} />
      ))}
      <KeywordsToCopy
        name="Opt-out"
        words={campaign.optOutKeywords}
        text={campaign.optOutMessage}
        limits={{ reply: reply.max, keywords: keywords.max }}
      />
      <KeywordsToCopy
        name="Help"
        words={campaign.helpKeywords}
        text={campaign.helpMessage}
        limits={{ reply: reply.max, keywords: keywords.max }}
      />
      <KeywordsToCopy
        name="Opt-in"
        words={campaign.optInKeywords}
        text={campaign.optInMessage}
        limits={{ reply: reply.max, keywords: keywords.max }}
      />
      {campaign.optOutMessage === null && campaign.helpMessage === null ? (
        <AnsweredByTwilio />
      ) : null}
      <dl className="grid grid-cols-[max-content_1fr] gap-x-4 gap-y-1 text-secondary">
        <dt className="text-muted">Use case</dt>
        <dd>{campaign.useCase}</dd>
        <dt className="text-muted">Messages contain links</dt>
        <dd>{campaign.hasEmbeddedLinks ? 'Yes' : 'No'}</dd>
        <dt className="text-muted">Messages contain phone numbers</dt>
        <dd>{campaign.hasEmbeddedPhone ? 'Yes' : 'No'}</dd>
        <dt className="text-muted">Transcripts in the document</dt>
        <dd>{callWords(written.calls)}</dd>
      </dl>
    </div>
  );
}

/** Twilio wants no keywords and no answers of a campaign where it answers them itself. */
function AnsweredByTwilio() {
  return (
    <section aria-label="Keywords">
      <h3 className="text-label font-[600]">Keywords</h3>
      <p className="mt-1 text-secondary text-muted">
        Twilio answers STOP, START and HELP: leave the keywords and their messages empty.
      </p>
    </section>
  );
}

function KeywordsToCopy(props: {
  name: string;
  words: readonly string[];
  text: string | null;
  limits: { readonly reply: number; readonly keywords: number };
}) {
  const { name, words, text, limits } = props;
  if (text === null || words.length === 0) return null;
  return (
    <>
      <TextToCopy title={`${name} keywords`} text={words.join(', ')} max={limits.keywords} />
      <TextToCopy title={`${name} message`} text={text} max={limits.reply} />
    </>
  );
}

function TextToCopy({ title, text, max }: { title: string; text: string; max: number }) {
  return (
    <section aria-label={title}>
      <div className="flex items-center gap-2">
        <h3 className="text-label font-[600]">{title}</h3>
        <span className="tabular text-caption text-muted">
          {text.length} / {max}
        </span>
        <span className="ml-auto">
          <CopyButton text={text} label={`Copy: ${title}`} />
        </span>
      </div>
      <p className="mt-1 rounded-input bg-sunken px-3 py-2 text-secondary break-words">{text}</p>
    </section>
  );
}

/** @example '2 real calls, 1 example; numbers are masked' */
function callWords(calls: WrittenRegistration['calls']): string {
  const parts = [
    [calls.call, 'real call'],
    [calls['test call'], 'test call'],
    [calls.example, 'example'],
  ] as const;
  const there = parts.filter(([many]) => many > 0).map(([many, word]) => count(many, word));
  return there.length === 0 ? 'None' : `${there.join(', ')}; numbers are masked`;
}
