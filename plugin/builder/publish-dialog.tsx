import { useEffect, useState } from 'react';
import { type Problem, problemKey } from '../../core/problems/problem.ts';
import { Button, Dialog, Notice, Spinner, TextArea } from '../../ui-kit/index.ts';
import { type ApiError, toApiError, wasAnswered } from '../api/api-error.ts';
import { useBuilder, useDraft } from './builder-context.tsx';
import { heldWords } from './held-words.ts';
import { SandboxWaiting } from '../deploy/sandbox-waiting.tsx';
import { ProblemList } from './problem-list.tsx';

type Step =
  | { readonly at: 'unsaved' }
  | { readonly at: 'checking' | 'saving' | 'publishing' }
  | { readonly at: 'checked'; readonly problems: readonly Problem[] }
  | { readonly at: 'done'; readonly number: number }
  | { readonly at: 'failed'; readonly error: ApiError };

const WAITING = {
  checking: 'Checking the draft…',
  saving: 'Saving the draft…',
  publishing: 'Making the release…',
} as const;

/** From the saved draft to a release in Sandbox: check, tick the warnings, publish. */
export function PublishDialog({ onClose }: { onClose: () => void }) {
  const publish = usePublish();
  const { step } = publish;
  const errors =
    step.at === 'checked' ? step.problems.filter(({ severity }) => severity === 'error') : [];
  return (
    <Dialog
      open
      size="md"
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={step.at === 'done' ? `Release ${step.number} is in Sandbox` : 'Publish to Sandbox'}
      description={
        step.at === 'done'
          ? 'Live callers hear nothing of it until you promote it.'
          : 'Makes a release of the saved draft. Live callers hear nothing of it.'
      }
      footer={<Buttons publish={publish} onClose={onClose} blocked={errors.length > 0} />}
    >
      {step.at === 'unsaved' ? (
        <Unsaved />
      ) : step.at === 'checked' ? (
        <Checked publish={publish} problems={step.problems} onClose={onClose} />
      ) : step.at === 'failed' ? (
        <Notice tone="error" announce title={step.error.message}>
          {step.error.remedy}{' '}
          {wasAnswered(step.error)
            ? 'Nothing was published.'
            : 'If a release was being made, the Deploy page shows whether it is there.'}
        </Notice>
      ) : step.at === 'done' ? (
        <Notice tone="success" announce>
          Call it in the test panel, or promote it on the Deploy page.
        </Notice>
      ) : (
        <Spinner label={WAITING[step.at]} />
      )}
    </Dialog>
  );
}

function Unsaved() {
  const draft = useDraft((state) => state.draft);
  const held = useDraft((state) => state.held);
  const words = heldWords(draft, held);
  const only = 'Only what is saved goes into a release.';
  return words ? (
    <Notice tone="error" announce title={words.title}>
      {only} {words.text}
    </Notice>
  ) : (
    <Notice tone="warning" title="The draft has unsaved changes">
      {only}
    </Notice>
  );
}

type Publish = ReturnType<typeof usePublish>;

function usePublish() {
  const { api, projectId, store, panel } = useBuilder();
  const unsaved = useDraft((state) => state.unsaved);
  const [step, setStep] = useState<Step>(unsaved > 0 ? { at: 'unsaved' } : { at: 'checking' });
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [note, setNote] = useState('');

  async function check() {
    setStep({ at: 'checking' });
    try {
      const { problems } = await api.drafts.problems({ projectId, target: 'sandbox' });
      setStep({ at: 'checked', problems });
    } catch (thrown) {
      setStep({ at: 'failed', error: toApiError(thrown) });
    }
  }
  async function saveAndCheck() {
    setStep({ at: 'saving' });
    const outcome = await store.save();
    if (outcome === 'saved') await check();
    else setStep({ at: 'unsaved' });
  }
  async function publish() {
    setStep({ at: 'publishing' });
    try {
      const words = note.trim() === '' ? {} : { note: note.trim() };
      const acceptedWarnings = [...ticked];
      const answer = await api.releases.publish({ projectId, acceptedWarnings, ...words });
      setStep(
        answer.published
          ? { at: 'done', number: answer.number }
          : { at: 'checked', problems: answer.problems },
      );
    } catch (thrown) {
      setStep({ at: 'failed', error: toApiError(thrown) });
    }
    // Also where no answer came: the release may have been made.
    panel.setState(({ published = 0 }) => ({ published: published + 1 }));
  }
  useEffect(() => {
    if (unsaved === 0) void check();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when the dialog opens
  }, []);
  return { step, ticked, setTicked, note, setNote, check, saveAndCheck, publish };
}

function Checked(props: { publish: Publish; problems: readonly Problem[]; onClose: () => void }) {
  const { publish, problems, onClose } = props;
  return (
    <div className="flex flex-col gap-4">
      <ProblemList
        problems={problems}
        ticked={publish.ticked}
        onTick={publish.setTicked}
        onShow={onClose}
      />
      <SandboxWaiting />
      <TextArea
        label="Note"
        hint="What is new in this release, for your colleagues. May stay empty."
        rows={2}
        max={500}
        value={publish.note}
        onValueChange={publish.setNote}
      />
    </div>
  );
}

function Buttons(props: { publish: Publish; onClose: () => void; blocked: boolean }) {
  const { publish, onClose, blocked } = props;
  const { step, ticked } = publish;
  const { navigate, showTest } = useBuilder();
  if (step.at === 'done') {
    const go = (act: () => void) => () => {
      onClose();
      act();
    };
    return (
      <>
        <Button onClick={go(() => navigate('deploy'))}>Deploy</Button>
        <Button variant="primary" onClick={go(() => showTest(true, 'sandbox'))}>
          Test it
        </Button>
      </>
    );
  }
  const waiting = step.at === 'checking' || step.at === 'saving' || step.at === 'publishing';
  const open =
    step.at === 'checked' &&
    step.problems.every((each) => each.severity === 'error' || ticked.has(problemKey(each)));
  return (
    <>
      <Button onClick={onClose}>Cancel</Button>
      {step.at === 'unsaved' ? (
        <Button variant="primary" onClick={() => void publish.saveAndCheck()}>
          Save and check
        </Button>
      ) : step.at === 'failed' ? (
        <Button variant="primary" onClick={() => void publish.check()}>
          Try again
        </Button>
      ) : (
        <Button
          variant="primary"
          disabled={blocked || (!waiting && !open)}
          loading={waiting ? WAITING[step.at] : undefined}
          onClick={() => void publish.publish()}
        >
          Publish
        </Button>
      )}
    </>
  );
}
