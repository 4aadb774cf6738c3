import type { E164 } from '../../core/phone.ts';
import type { OptOutWords } from '../../core/messaging/opt-out-views.ts';
import { Button } from '../../ui-kit/index.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { optedOutWords } from './opt-out-words.ts';

interface OptOutLinkProps {
  recipient: E164;
  /** Null or missing: nothing kept the text back that still holds. */
  optOut: OptOutWords | null | undefined;
}

/** From a text that was kept back to the opt-out that did it. */
export function OptOutLink({ recipient, optOut }: OptOutLinkProps) {
  const { navigate, panel } = useBuilder();
  if (!optOut) return null;
  return (
    <Button
      variant="link"
      size="sm"
      className="-ml-2.5 h-auto! max-w-full self-start py-1 text-left whitespace-normal!"
      onClick={() => {
        panel.setState({ optOut: recipient });
        navigate('opt-outs');
      }}
    >
      {optedOutWords(optOut)}
    </Button>
  );
}
