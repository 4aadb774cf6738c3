/** How the matcher read one example query that it had been trained without. */
export interface HeldOutReading {
  /** Raw score of the query's own topic, and of the best other one. */
  own: number;
  rival: number;
}

/** Where raw scores stand in this project; raw scores do not carry over between projects. */
export interface Calibration {
  /** Raw score at which a match is accepted; it becomes the score 0.5. */
  threshold: number;
  /** How fast the score rises around the threshold. */
  slope: number;
  /** Two topics whose raw scores are closer than this are too close to call. */
  closeGap: number;
}

/** Fewer held-out readings than this say too little: the defaults are mixed in. */
const FEW = 30;
const DEFAULT: Calibration = { threshold: -0.45, slope: 4, closeGap: 0.08 };
const LOWEST_THRESHOLD = -0.7;
const HIGHEST_THRESHOLD = 0;
/** Share of rightly read held-out queries that the threshold may turn away. */
const TURNED_AWAY = 0.05;
/** A right reading in the middle of the project's range scores this. */
const MEDIAN_SCORE = 0.85;
const WIDEST_GAP = 0.25;

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/**
 * The widest gap within which the best topic is right no more often than three times in five:
 * there, asking 'A or B?' is better than guessing.
 */
function closeGapOf(readings: readonly HeldOutReading[]): number {
  const byGap = readings
    .map(({ own, rival }) => ({ gap: Math.abs(own - rival), right: own > rival }))
    .sort((a, b) => a.gap - b.gap);
  let right = 0;
  let widest = 0;
  byGap.forEach((reading, i) => {
    if (reading.right) right += 1;
    if (i >= 9 && right / (i + 1) <= 0.6) widest = reading.gap;
  });
  return clamp(widest, DEFAULT.closeGap / 2, WIDEST_GAP);
}

/** Calibrates a project on its own example queries, each read as if it had been left out. */
export function calibrate(readings: readonly HeldOutReading[]): Calibration {
  const right = readings
    .filter(({ own, rival }) => own > rival)
    .map(({ own }) => own)
    .sort((a, b) => a - b);
  if (right.length === 0) return DEFAULT;
  const trust = Math.min(1, right.length / FEW);
  const measured = clamp(quantile(right, TURNED_AWAY), LOWEST_THRESHOLD, HIGHEST_THRESHOLD);
  const threshold = trust * measured + (1 - trust) * DEFAULT.threshold;
  const middle = Math.max(quantile(right, 0.5), threshold + 0.1);
  const slope = Math.log(MEDIAN_SCORE / (1 - MEDIAN_SCORE)) / (middle - threshold);
  return { threshold, slope, closeGap: closeGapOf(readings) };
}
