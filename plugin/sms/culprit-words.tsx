import { Fragment } from 'react';
import type { Culprit } from '../../core/template/count-segments.ts';

const INVISIBLE = new Map([
  ['\t', 'a tab'],
  ['\u00a0', 'a no-break space'],
  ['\u200b', 'a zero-width space'],
  ['\u200d', 'a zero-width joiner'],
  ['\u202f', 'a narrow no-break space'],
  ['\ufeff', 'a byte order mark'],
  ['\ufe0f', 'a variation selector'],
]);
const SHOWN = 6;

interface CulpritWordsProps {
  culprits: readonly Culprit[];
  /** As it stands in the template: what is not in it came with a value. */
  body: string;
}

/** Which characters make a text dear, marked, and what that costs. */
export function CulpritWords({ culprits, body }: CulpritWordsProps) {
  const own = culprits.filter(({ character }) => body.includes(character));
  const brought = culprits.filter(({ character }) => !body.includes(character));
  if (culprits.length === 0) return null;
  const all = [...own, ...brought];
  return (
    <p className="text-secondary text-muted">
      <Marks culprits={all} /> {all.length === 1 ? 'makes' : 'make'} this a UCS-2 text: 70
      characters a segment instead of 160.
      {brought.length > 0 ? (
        <>
          {' '}
          <Marks culprits={brought} /> {brought.length === 1 ? 'comes' : 'come'} with a value.
        </>
      ) : null}
    </p>
  );
}

function Marks({ culprits }: { culprits: readonly Culprit[] }) {
  const more = culprits.length - SHOWN;
  return (
    <>
      {culprits.slice(0, SHOWN).map(({ character }, index) => (
        <Fragment key={character}>
          {index > 0 ? ', ' : ''}
          {/* Else letters that are written from right to left turn the list, and their own quotes, round. */}
          <mark dir="ltr" className="rounded-[4px] bg-warning-soft px-1 font-[580] text-warning">
            {INVISIBLE.get(character) ?? `“${character}”`}
          </mark>
        </Fragment>
      ))}
      {more > 0 ? ` and ${more} more` : ''}
    </>
  );
}
