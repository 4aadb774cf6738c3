import { RotateCcw, X } from 'lucide-react';
import { cx, IconButton, Panel, PanelHeader } from '../../ui-kit/index.ts';
import { useBuilder, useDraft } from '../builder/builder-context.tsx';
import { CallForm } from './call-form.tsx';
import { CallPhone } from './call-phone.tsx';
import { CallTranscript } from './call-transcript.tsx';
import { CallWarnings } from './call-warnings.tsx';
import { Composer } from './composer.tsx';
import { settingsWords } from './settings-words.ts';
import { suggestionsFor } from './suggestions.ts';
import { useTestCall } from './use-test-call.ts';

interface TestPanelProps {
  /** On a narrow screen it takes the whole width: the page beside it is not shown there. */
  alone?: boolean;
}

/** A call on the left, a phone on the right. */
export function TestPanel({ alone = false }: TestPanelProps) {
  const { showTest } = useBuilder();
  const draft = useDraft((state) => state.draft);
  const { call, state } = useTestCall();
  const restart = () => void call.start(state.settings);
  return (
    <Panel label="Test call" className={cx(WIDTH, alone && ALONE)}>
      <PanelHeader
        title="Test call"
        description={settingsWords(draft, state.settings)}
        actions={
          <>
            <CallForm state={state} onChange={(settings) => void call.start(settings)} />
            <IconButton label="Start over" icon={<RotateCcw size={16} />} onClick={restart} />
            <IconButton
              label="Close the test call"
              icon={<X size={16} />}
              onClick={() => showTest(false)}
            />
          </>
        }
      />
      <div className="flex min-h-0 flex-1">
        <div className="flex min-w-0 flex-1 flex-col">
          <CallWarnings state={state} onRestart={restart} onRetry={() => void call.retry()} />
          <CallTranscript state={state} />
          <Composer
            state={state}
            suggestions={suggestionsFor(draft, state)}
            onSay={(text) => void call.say(text)}
            onRestart={restart}
          />
        </div>
        <CallPhone state={state} onReply={(text) => void call.reply(text)} />
      </div>
    </Panel>
  );
}

/** As in a call centre's screen: the call takes what the phone leaves. */
const WIDTH = 'w-[660px] max-[1199px]:w-[560px]';
const ALONE =
  'max-[1099px]:pb-[var(--aw-toasts,0px)] max-[1099px]:w-auto max-[1099px]:flex-1 max-[1099px]:border-l-0';
