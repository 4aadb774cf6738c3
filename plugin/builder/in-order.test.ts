import { expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

it('answers count in the order of their questions', () => {
  const order = inOrder();
  const [first, second, third] = [order.ask(), order.ask(), order.ask()];
  expect(second()).toBe(true);
  expect(first()).toBe(false);
  expect(third()).toBe(true);
});

it('an answer does not count where something newer was told meanwhile', () => {
  const order = inOrder();
  const before = order.ask();
  order.tell();
  expect(before()).toBe(false);
  expect(order.ask()()).toBe(true);
});
