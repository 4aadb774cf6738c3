import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import tokens from '../../ui-kit/tokens.css?raw';
import { contrast } from './contrast.ts';

const grounds = ['background', 'surface', 'raised', 'sunken'];
const texts = ['text', 'muted', 'placeholder', 'accent', 'sms', 'handoff', 'function'];
const meanings = ['warning', 'error', 'success'];

/** Text colour on ground, for every pair that the kit puts on the screen. */
const pairs: [string, string][] = [
  ...[...texts, ...meanings].flatMap((text) =>
    grounds.map((ground): [string, string] => [text, ground]),
  ),
  ...['accent', 'sms', 'handoff', 'function', ...meanings].flatMap((kind): [string, string][] => [
    [kind, `${kind}-soft`],
    ['text', `${kind}-soft`],
    ['muted', `${kind}-soft`],
  ]),
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-hover'],
  ['error-ink', 'error'],
  ['error-ink', 'error-hover'],
];

function Tokens() {
  const names = [...new Set([...grounds, ...pairs.flat()])];
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(150px,1fr))] gap-3">
      {names.map((name) => (
        <li key={name} className="overflow-clip rounded-card border border-line bg-raised">
          <div className="h-14 border-b border-line" style={{ background: `var(--aw-${name})` }} />
          <p className="px-3 py-2 text-secondary">{name}</p>
        </li>
      ))}
    </ul>
  );
}

const meta = { title: 'UI kit/Tokens', component: Tokens } satisfies Meta<typeof Tokens>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What a colour token is in the theme on screen, as the browser paints it. */
function painted(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--aw-${name}`).trim();
}

async function everyPairIsReadable() {
  for (const [text, ground] of pairs) {
    const ratio = contrast(painted(text), painted(ground));
    await expect(ratio, `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  }
}

export const Colours: Story = { play: everyPairIsReadable };
export const Dark: Story = { globals: { theme: 'dark' }, play: everyPairIsReadable };

export const DarkValuesStandTwiceAlike: Story = {
  play: async () => {
    const [chosen = '', asked = ''] = tokens
      .split('color-scheme: dark;')
      .slice(1)
      .map((block) => block.slice(0, block.indexOf('}')));
    const lines = (block: string) => block.split('\n').map((line) => line.trim());
    await expect(lines(asked).filter(Boolean)).toEqual(lines(chosen).filter(Boolean));
    await expect(lines(chosen).filter(Boolean).length).toBeGreaterThan(30);
  },
};
