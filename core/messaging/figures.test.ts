import { expect, it } from 'vitest';
import { figuresOf } from './figures.ts';

it('counts the segments of what the carrier took, and of nothing else', () => {
  const figures = figuresOf([
    { outcome: 'delivered', messages: 2, segments: 3 },
    { outcome: 'undelivered', messages: 1, segments: 2 },
    { outcome: 'sent', messages: 1, segments: 1 },
    { outcome: 'failed', messages: 2, segments: 20 },
    { outcome: 'suppressed', messages: 1, segments: 10 },
    { outcome: 'canceled', messages: 1, segments: 10 },
    { outcome: 'waiting', messages: 3, segments: 30 },
  ]);
  expect(figures).toMatchObject({ total: 11, sent: 4, segments: 6 });
});
