import { figuresOf } from '../../../core/messaging/figures.ts';
import type { SummaryFigures } from '../analytics-views.ts';
import type { ServerApi } from '../server-api.ts';

const NOTHING: SummaryFigures = {
  ...figuresOf([]),
  apiFailures: 0,
  keywordAnswers: 0,
  keywordSegments: 0,
};

/** A project that has sent nothing. */
export const NO_FIGURES: ServerApi['analytics'] = {
  summary: () => Promise.resolve({ current: NOTHING, before: NOTHING }),
  series: () => Promise.resolve({ days: [] }),
  funnel: () => Promise.resolve({ matched: 0, offered: 0, agreed: 0, queued: 0, delivered: 0 }),
  errors: () => Promise.resolve({ errors: [] }),
  breakdown: () => Promise.resolve({ template: [], topic: [], sender: [], environment: [] }),
};
