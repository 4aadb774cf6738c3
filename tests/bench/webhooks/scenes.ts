import { callbacksFor, textsFrom } from './hooks.ts';
import type { Hook } from './load.ts';
import type { Place } from './prepare.ts';

/** What comes in, and how fast. */
export interface Scene {
  readonly name: string;
  readonly callbacksPerSecond: number;
  readonly textsPerSecond: number;
}

export const SCENES: readonly Scene[] = [
  { name: 'callbacks at 50 a second', callbacksPerSecond: 50, textsPerSecond: 0 },
  { name: 'callbacks at 200 a second', callbacksPerSecond: 200, textsPerSecond: 0 },
  { name: 'texts at 50 a second', callbacksPerSecond: 0, textsPerSecond: 50 },
  {
    name: 'texts at 50 beside callbacks at 100 a second',
    callbacksPerSecond: 100,
    textsPerSecond: 50,
  },
];

/** Callbacks that every message gets: see `callbacksFor`. */
const PER_MESSAGE = 2.2;
/** Texts that a person writes. */
const PER_PERSON = 3;

/** How many people with a text of ours a scene takes. */
export function peopleIn(scene: Scene, seconds: number): number {
  const reported = Math.ceil((scene.callbacksPerSecond * seconds) / PER_MESSAGE);
  return reported + Math.ceil((scene.textsPerSecond * seconds) / PER_PERSON);
}

/** The scene's requests in their order; takes its people from the front of the stand-in's messages. */
export function hooksOf(place: Place, scene: Scene, seconds: number, from: number): Hook[] {
  const messages = place.twilio.messages.slice(from, from + peopleIn(scene, seconds));
  const reported = Math.ceil((scene.callbacksPerSecond * seconds) / PER_MESSAGE);
  const callbacks = callbacksFor(place, messages.slice(0, reported));
  const people = messages.slice(reported).map((one) => one.params.get('To') ?? '');
  const texts = textsFrom(place, people, scene.textsPerSecond * seconds);
  return mixed(callbacks, texts);
}

/** Both spread evenly over each other. */
function mixed(some: readonly Hook[], others: readonly Hook[]): Hook[] {
  const placed = [some, others].flatMap((hooks) =>
    hooks.map((hook, n) => ({ hook, at: (n + 0.5) / hooks.length })),
  );
  return placed.toSorted((a, b) => a.at - b.at).map((one) => one.hook);
}
