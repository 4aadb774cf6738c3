import { Button } from '../../ui-kit/index.ts';
import type { ReceivedDetail } from '../../core/messaging/received-views.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { OptOutLink } from '../opt-outs/opt-out-link.tsx';

/** From a STOP or START to what its writer has opted out of: what holds, or else what has ended. */
export function ReceivedOptOuts({ text }: { text: ReceivedDetail }) {
  const { navigate, panel } = useBuilder();
  const { from, takenAs, optOut, hasOptOuts } = text;
  if (takenAs !== 'stop' && takenAs !== 'start') return null;
  if (optOut) return <OptOutLink recipient={from} optOut={optOut} />;
  if (!hasOptOuts) return null;
  return (
    <Button
      variant="link"
      size="sm"
      className="-ml-2.5 self-start"
      onClick={() => {
        panel.setState({ optOut: from });
        navigate('opt-outs');
      }}
    >
      What they had opted out of
    </Button>
  );
}
