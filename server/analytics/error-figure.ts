import type { Figures } from '../../core/messaging/figures.ts';
import { explainError } from '../messages/explain-error.ts';
import type { ExplainedError } from '../../core/messaging/explained-error.ts';

export interface ErrorFigure extends ExplainedError {
  /** Messages that ended with it. */
  readonly messages: number;
  /** Failed sends with it; more than messages where another try went well. */
  readonly apiFailures: number;
}

/** An error code with its figures, what it means and what to do about it. */
export function errorFigure(code: string, figures: Figures, apiFailures: number): ErrorFigure {
  // Where no message ended with it, each of them was tried again.
  const stage = figures.total > 0 ? 'over' : 'open';
  const explained = explainError(code === '' ? null : code, null, stage);
  return { ...explained, messages: figures.total, apiFailures };
}
