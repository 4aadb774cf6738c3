import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '../../core/problems/problem.ts';
import type { RecordDifference } from '../../core/release/compare-releases.ts';
import { type ApiError, toApiError } from '../api/api-error.ts';
import type { DeploymentView } from '../api/views.ts';
import { useBuilder } from '../builder/builder-context.tsx';

export interface PromotionInput {
  readonly to: 'pre-release' | 'live';
  /** What is promoted: the release in the environment below. */
  readonly source: DeploymentView;
  /** What it takes the place of; null: nothing yet. */
  readonly replaced: DeploymentView | null;
}

type Step =
  | { readonly at: 'checking' }
  | { readonly at: 'checked' | 'promoting'; readonly problems: readonly Problem[] }
  | { readonly at: 'failed'; readonly error: ApiError };

export interface Promotion {
  readonly step: Step;
  /** Null: nothing to compare with. */
  readonly differences: readonly RecordDifference[] | null;
  readonly ticked: ReadonlySet<string>;
  readonly setTicked: (ticked: ReadonlySet<string>) => void;
  readonly check: () => void;
  readonly promote: () => Promise<void>;
}

/** Checks the release as its new environment will, says what changes, and promotes it. */
export function usePromotion(input: PromotionInput, onDone: (number: number) => void): Promotion {
  const { api, projectId } = useBuilder();
  const { to, source, replaced } = input;
  const [step, setStep] = useState<Step>({ at: 'checking' });
  const [differences, setDifferences] = useState<readonly RecordDifference[] | null>(null);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const releaseId = source.releaseId;
  const replacedId = replaced?.releaseId;

  const check = useCallback(
    () =>
      Promise.all([
        api.deployments.problems({ projectId, to }),
        replacedId === undefined
          ? null
          : api.releases.compare({ projectId, a: replacedId, b: releaseId }),
      ]).then(
        ([{ problems }, comparison]) => {
          setDifferences(comparison?.differences ?? null);
          setStep({ at: 'checked', problems });
        },
        (thrown: unknown) => setStep({ at: 'failed', error: toApiError(thrown) }),
      ),
    [api, projectId, to, releaseId, replacedId],
  );
  useEffect(() => void check(), [check]);

  async function promote() {
    setStep({ at: 'promoting', problems: step.at === 'checked' ? step.problems : [] });
    try {
      const acceptedWarnings = [...ticked];
      const answer = await api.deployments.promote({ projectId, to, acceptedWarnings });
      if (answer.promoted) onDone(answer.number);
      else setStep({ at: 'checked', problems: answer.problems });
    } catch (thrown) {
      setStep({ at: 'failed', error: toApiError(thrown) });
    }
  }
  function again() {
    setStep({ at: 'checking' });
    void check();
  }
  return { step, differences, ticked, setTicked, check: again, promote };
}
