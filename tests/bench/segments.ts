import { existsSync, readFileSync } from 'node:fs';
import { SegmentedMessage } from 'sms-segments-calculator';
import { z } from 'zod';
import { countSegments } from '../../core/template/count-segments.ts';

const VECTORS = new URL('../../../shared/data/twilio/segment-vectors.json', import.meta.url);

const SENTENCE = 'Hi Dana, your table for 4 at Poly Bistro on Oct 9 at 19:30 is booked. ';

/** Bodies as they go out: short and long, GSM-7 and not. */
const BODIES: Record<string, string> = {
  'gsm, one segment': SENTENCE.repeat(2),
  'gsm, 500 characters': SENTENCE.repeat(8).slice(0, 500),
  'gsm, 1600 characters': SENTENCE.repeat(24).slice(0, 1_600),
  'gsm, extension characters': '{Menu} [A|B] ~ 12 € ^ \\ '.repeat(10),
  'accents, one segment': 'Su reservación está confirmada. ¡Hasta mañana!',
  'accents, 500 characters': 'Su reservación está confirmada. ¡Hasta mañana! '
    .repeat(11)
    .slice(0, 500),
  'emoji, two segments':
    'See you tonight 🎉🏳️‍🌈👍🏽 — bring friends 👨‍👩‍👧 and an appetite 🍝 '.repeat(2),
  'chinese, 300 characters': '您的预订已确认，期待您的光临。'.repeat(20),
};

/**
 * Messages counted per second, ours against `sms-segments-calculator`, in one run and in turns, for
 * each kind of body; and on how many of the published vectors the two and the vectors agree.
 */
export async function benchSegments(): Promise<Record<string, unknown>> {
  const bodies: Record<string, unknown> = {};
  const ratios: number[] = [];
  for (const [name, body] of Object.entries(BODIES)) {
    const result = compare(body);
    ratios.push(result.ratio);
    bodies[name] = result;
    // Lets a caller's timers and output through between two kinds of body.
    await new Promise((resolve) => setImmediate(resolve));
  }
  const mean = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
  return {
    timesFasterSlowestCase: Math.round(Math.min(...ratios)),
    timesFasterGeometricMean: Math.round(mean),
    bodies,
    vectors: agreement(),
  };
}

function compare(body: string) {
  const sameSegments = countSegments(body).segments === new SegmentedMessage(body).segmentsCount;
  const ours: number[] = [];
  const reference: number[] = [];
  for (let round = 0; round < 3; round++) {
    reference.push(perSecond(() => new SegmentedMessage(body).segmentsCount, 1, 100));
    ours.push(perSecond(() => countSegments(body).segments, 200, 100));
  }
  const best = { ours: Math.max(...ours), reference: Math.max(...reference) };
  return {
    oursPerSecond: Math.round(best.ours),
    referencePerSecond: Math.round(best.reference),
    ratio: best.ours / best.reference,
    sameSegments,
  };
}

/** Keeps the results of the timed calls alive, so that none is optimised away. */
let sink = 0;

function perSecond(count: () => number, batch: number, forMs: number): number {
  const start = performance.now();
  let calls = 0;
  let elapsed = 0;
  while (elapsed < forMs) {
    for (let i = 0; i < batch; i++) sink += count();
    calls += batch;
    elapsed = performance.now() - start;
  }
  return (calls / elapsed) * 1_000;
}

const vectorsSchema = z.object({
  vectors: z.array(
    z.object({ name: z.string(), body: z.string(), encoding: z.string(), segments: z.number() }),
  ),
});

function agreement(): Record<string, unknown> {
  if (!existsSync(VECTORS)) return { skipped: 'needs ../shared/data' };
  const { vectors } = vectorsSchema.parse(JSON.parse(readFileSync(VECTORS, 'utf8')));
  const differing = vectors.filter(({ body, encoding, segments }) => {
    const count = countSegments(body);
    return count.encoding !== encoding || count.segments !== segments;
  });
  return {
    vectors: vectors.length,
    agreeing: vectors.length - differing.length,
    differing: differing.map((vector) => vector.name),
  };
}
