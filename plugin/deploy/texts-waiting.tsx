import type { Environment } from '../../core/phone.ts';
import type { EnvironmentView } from '../api/views.ts';
import { textsStay } from './deploy-words.ts';

interface TextsWaitingProps {
  environment: Environment;
  waiting: EnvironmentView['textsWaiting'];
}

/** Before another release comes to an environment: what becomes of its texts that wait. */
export function TextsWaiting({ environment, waiting }: TextsWaitingProps) {
  return (
    <p className="text-secondary text-muted">
      {textsStay(waiting, environment)}
      {waiting.texts === 0 ? null : ' One that must not go out can be canceled under Messages.'}
    </p>
  );
}
