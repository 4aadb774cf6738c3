import { ArrowRight, Check } from 'lucide-react';
import { Button } from '../../ui-kit/index.ts';
import type { DeploymentView } from '../api/views.ts';
import { ENVIRONMENT_NAMES } from './deploy-words.ts';

interface PromoteStepProps {
  to: 'pre-release' | 'live';
  source: DeploymentView | null;
  target: DeploymentView | null;
  onPromote: () => void;
}

/** Between two environments: the way on, or that both have the same release. */
export function PromoteStep({ to, source, target, onPromote }: PromoteStepProps) {
  const same = source !== null && source.releaseId === target?.releaseId;
  return (
    <div className="flex shrink-0 flex-col items-center justify-center gap-1.5 @min-[680px]:w-[96px] @min-[860px]:w-[112px]">
      {same ? (
        <p className="flex flex-col items-center gap-1 text-center text-secondary text-muted">
          <Check size={16} aria-hidden className="text-success" />
          Same release
        </p>
      ) : (
        <Button
          size="sm"
          disabled={source === null}
          aria-label={`Promote to ${ENVIRONMENT_NAMES[to]}`}
          iconRight={
            <ArrowRight size={14} aria-hidden className="rotate-90 @min-[680px]:rotate-0" />
          }
          onClick={onPromote}
        >
          Promote
        </Button>
      )}
    </div>
  );
}
