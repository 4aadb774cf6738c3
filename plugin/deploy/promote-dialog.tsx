import { problemKey } from '../../core/problems/problem.ts';
import { Button, Dialog, Notice, Spinner } from '../../ui-kit/index.ts';
import type { EnvironmentView } from '../api/views.ts';
import { ProblemList } from '../builder/problem-list.tsx';
import { callsStay, ENVIRONMENT_NAMES } from './deploy-words.ts';
import { DifferenceList } from './difference-list.tsx';
import { TextsWaiting } from './texts-waiting.tsx';
import { type Promotion, type PromotionInput, usePromotion } from './use-promotion.ts';

interface PromoteDialogProps extends PromotionInput {
  /** Calls going on in the environment it comes to. */
  openCalls: EnvironmentView['openCalls'];
  /** Texts of that environment that wait to go out. */
  waiting: EnvironmentView['textsWaiting'];
  onClose: () => void;
  onDone: (number: number) => void;
}

/** Before a release comes to an environment: what changes, what is wrong, whom it meets. */
export function PromoteDialog(props: PromoteDialogProps) {
  const { to, source, replaced, openCalls, waiting, onClose, onDone } = props;
  const promotion = usePromotion({ to, source, replaced }, onDone);
  const name = ENVIRONMENT_NAMES[to];
  return (
    <Dialog
      open
      title={`Promote release ${source.number} to ${name}?`}
      description={callsStay(openCalls, source.number)}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      footer={<Buttons promotion={promotion} to={to} onClose={onClose} />}
    >
      <div className="flex flex-col gap-4">
        {to === 'live' ? <LiveNotice {...props} promotion={promotion} /> : null}
        <TextsWaiting environment={to} waiting={waiting} />
        <Checked {...props} promotion={promotion} />
      </div>
    </Dialog>
  );
}

function LiveNotice({
  source,
  replaced,
  promotion,
}: PromoteDialogProps & { promotion: Promotion }) {
  const { step } = promotion;
  const problems = step.at === 'checked' || step.at === 'promoting' ? step.problems : [];
  // Then a warning below says that no text goes out, and this must not say that they do.
  const canText = !problems.some(({ code }) => code === 'account-not-connected');
  const first = canText
    ? 'from now on calls are answered, and texts that callers agree to reach real phones.'
    : 'from now on calls are answered.';
  return (
    <Notice
      tone="warning"
      title={`Live: real people hear this${canText ? ' and get these texts' : ''}`}
    >
      {replaced
        ? `Release ${source.number} takes the place of release ${replaced.number} at once. You can roll back.`
        : `This is the first release in Live: ${first}`}
    </Notice>
  );
}

function Checked({
  to,
  source,
  replaced,
  promotion,
  onClose,
}: PromoteDialogProps & { promotion: Promotion }) {
  const { step, differences } = promotion;
  if (step.at === 'checking') {
    return <Spinner label={`Checking release ${source.number} for ${ENVIRONMENT_NAMES[to]}…`} />;
  }
  if (step.at === 'failed') {
    return (
      <Notice tone="error" announce title={step.error.message}>
        {step.error.remedy} Nothing was promoted.
      </Notice>
    );
  }
  const refused = step.problems.some(({ severity }) => severity === 'error');
  return (
    <>
      {to === 'live' ? (
        <ProblemList
          problems={step.problems}
          ticked={promotion.ticked}
          onTick={promotion.setTicked}
          onShow={onClose}
        />
      ) : null}
      {refused ? (
        <p className="text-secondary text-muted">
          A release cannot be changed: put it right in the draft, publish again, and promote that.
        </p>
      ) : null}
      {differences && replaced ? (
        <DifferenceList differences={differences} from={replaced.number} to={source.number} />
      ) : (
        <p className="text-muted">
          There is no release in {ENVIRONMENT_NAMES[to]} to compare with.
        </p>
      )}
    </>
  );
}

interface ButtonsProps {
  promotion: Promotion;
  to: PromotionInput['to'];
  onClose: () => void;
}

function Buttons({ promotion, to, onClose }: ButtonsProps) {
  const { step, ticked } = promotion;
  if (step.at === 'failed') {
    return (
      <>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="primary" onClick={promotion.check}>
          Try again
        </Button>
      </>
    );
  }
  const open =
    step.at === 'checked' &&
    step.problems.every((each) => each.severity === 'warning' && ticked.has(problemKey(each)));
  return (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button
        variant={to === 'live' ? 'danger' : 'primary'}
        disabled={step.at === 'checking' || (step.at === 'checked' && !open)}
        loading={step.at === 'promoting' ? 'Promoting…' : undefined}
        onClick={() => void promotion.promote()}
      >
        {to === 'live' ? 'Go live' : 'Promote'}
      </Button>
    </>
  );
}
