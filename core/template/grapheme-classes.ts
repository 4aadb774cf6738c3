/**
 * Grapheme break classes of Unicode 10.0.0 (GraphemeBreakProperty.txt). Version 10 on purpose: the
 * segment counter that Twilio publishes uses it, and a newer table would split texts elsewhere.
 */
export const BREAK = {
  other: 0,
  cr: 1,
  lf: 2,
  control: 3,
  extend: 4,
  regional: 5,
  spacingMark: 6,
  l: 7,
  v: 8,
  t: 9,
  lv: 10,
  lvt: 11,
  prepend: 12,
  emojiBase: 13,
  emojiModifier: 14,
  zwj: 15,
  glueAfterZwj: 16,
  emojiBaseGlue: 17,
} as const;

const LETTERS = '.RNCEFSLVT..PBMZGD';

/**
 * Ranges in ascending order: gap to the end of the last one (base 36), class letter, length - 1
 * (base 36, nothing for 0). Hangul syllables are computed, everything not listed is `other`.
 */
const RANGES =
  '0C9 1N 1C1 1R 1Ch 2oCw eC gjE33 7oE6 7cE18 2E 2E1 2E1 2E 1lP5 bEa 2C 1bEk hE 2uE6 1P 2E5 ' +
  '3E1 2E3 yP 2E vEq 2kEa 1nE8 zE3 2E8 2E2 2E4 18E2 3dEd 1P 1Ev 1S 1jE 1S 1E 2S2 1E7 1S3 1E ' +
  '1S1 2E6 bE1 uE 1S1 1lE 2E 1S1 1E3 3S1 3S1 1E aE bE1 uE1 1S 1lE 2S2 1E1 5E1 3E2 4E vE1 4E ' +
  'cE1 1S 1lE 2S2 1E4 2E1 1S 2S1 1E lE1 nE5 2E 1S1 1lE 2E1 1S 1E3 3S1 3S1 1E 9E1 bE1 vE 1oE ' +
  '1S 1E 1S1 4S2 2S2 1E aE 15E 1S2 1nE2 1S3 2E2 2E3 8E1 cE1 uE 1S1 1lE 2S 1E 1S1 1E 1S1 2E ' +
  '1S1 2S1 1E1 8E1 cE1 tE1 1S1 1kE1 2E 1S1 1E3 2S2 2S2 1E 1P 9E bE1 vS1 1zE 5E 1S1 1E2 2E 2S6 ' +
  '1E jS1 1qE 2S 1E6 dE7 2rE 2S 1E5 2E1 cE5 23E1 sE 2E 2E 5S1 1eEd 1S 1E4 2E1 6Ea 2Ez aE 2vE3 ' +
  '1S 1E5 2E1 1S1 1E1 oS1 1E1 5E2 hE3 eE 2S 1E1 7E gE 2rL2n 1V1z 1T2f 9qE2 qbE2 uE2 uE1 vE1 ' +
  '1tE1 1S 1E6 1S7 1E 1S1 1Ea aE 1aE2 1C 3bE1 zE 3bE2 1S3 1E1 1S2 5S1 1E 1S5 1E2 64E1 1S1 1E ' +
  '1mS 1E 1S 1E6 2E 2E 3E7 1S5 1E9 3E 1dEe 1uE3 1S 1cE 1S 1E4 1S 1E 1S4 1E 1S1 13E8 dE1 1S vS ' +
  '1E3 1S1 1E1 1S 1E2 1lE 1S 1E1 1S2 1E 1S 1E2 1S1 1dS7 1E7 1S1 1E1 49E2 2Ec 1S 1E6 5E 5S1 1E ' +
  '3S 1E1 5jE1l 2E4 ekC 1E 1Z 1C1 pC6 1eCf 2pEw 10tB zG 2G 2bG1 2rB fG 2B3 2fG 13fE2 3yE 2pEv ' +
  'ffE5 2yE1 n9xE3 2E9 xE1 29E1 7lE 4E 5E oS1 1E1 1S 2hS1 1fSf 1E1 rEh 1hE7 qEa 1S1 dLs 4E2 ' +
  '1S 1cE 1S1 1E3 1S1 1E 1S3 11E 1wE5 1S1 1E1 1S1 1E1 dE 9E 1S 1bE 1gE 2E2 3E1 6E1 2E 16S 1E1 ' +
  '1S1 6S 1E 6lS1 1E 1S1 1E 1S1 2S 1E 8n7Vm 5T1c 5C1kv 5cvE kiEf hEf 5sC 4fE1 29Cb eaE 6bE ' +
  '46E4 1afE2 2E1 6E3 15E2 5E 4mE1 10aS 1E 1S 1iEe 1lE2 1S 1aS2 1E3 1S1 1E1 3P 1vE2 11E4 1S ' +
  '1E7 1rE dE1 1S 1dS2 1E8 1S1 2P1 7E2 2oS2 1E2 1S1 1E 1S 1E1 7E 4hE 1S2 1E7 mE1 1S1 1lE 2E ' +
  '1S 1E 1S3 3S1 3S2 aE bS1 3E6 4E4 5dS2 1E7 1S1 1E2 1S 1E 2yE 1S1 1E5 1S 1E 1S1 1E 1S 1E1 1S ' +
  '1E1 6kE 1S1 1E3 3S3 1E1 1S 1E1 sE1 2bS2 1E7 1S1 1E 1S 1E1 2zE 1S 1E 1S1 1E5 1S 1E 2uE2 1S1 ' +
  '1E3 1S 1E4 k6E5 1S1 1E1 15E5 1S 1P 1E3 9E aE5 1S1 1E2 17P3 1Ec 1S 1E1 baS 1E6 2E5 1S 1E ' +
  '2bEl 2S 1E6 1S 1E1 1S 1E1 3fE5 4E 2E1 2E6 1P 1E fc9E4 1oE6 t7S19 hE3 f7vE1 2C3 43mE 1S 1E2 ' +
  '4S 1E4 1C7 1E7 3E6 vE3 45E2 1j0E1i 5E1d 9E fE nE4 2Ee 11tE6 2Eg 3E6 2E1 2E4 1piE6 32E6 ' +
  '1p8Fp 7dG 1iG 1hG iB eG hG 4G qB2 3B 3B2 vG 2G eM4 1vB1 3Ba mD3 5B 2B8 4B 5B2 2B2 4G vB ' +
  'hG1 2zG 5G 20B1 5B mB 5B1 2aG 2lB2 4B4 1dG iG hB hB2 aB cB gcB4 2B1 7B aB9 4B1 43Bc gw0zCv ' +
  '1E2n 1C3j 1E6n 1C2rz';

/** Planes 0 and 1 are a table by code point; the few ranges above (tags, selectors) a short list. */
const TABLE_SIZE = 0x2_0000;

const HANGUL_START = 0xac00;
const HANGUL_END = 0xd7a3;

interface ClassRange {
  start: number;
  end: number;
  breakClass: number;
}

function readRanges(): ClassRange[] {
  let end = 0;
  return RANGES.split(' ').map((entry) => {
    const at = entry.search(/[A-Z]/);
    const start = end + Number.parseInt(entry.slice(0, at), 36);
    end = start + Number.parseInt(entry.slice(at + 1) || '0', 36);
    return { start, end, breakClass: LETTERS.indexOf(entry.charAt(at)) };
  });
}

function buildTable(ranges: readonly ClassRange[]): Uint8Array {
  const table = new Uint8Array(TABLE_SIZE);
  for (const { start, end, breakClass } of ranges) table.fill(breakClass, start, end + 1);
  for (let code = HANGUL_START; code <= HANGUL_END; code++)
    table[code] = (code - HANGUL_START) % 28 === 0 ? BREAK.lv : BREAK.lvt;
  return table;
}

const ALL_RANGES = readRanges();
const HIGH_RANGES = ALL_RANGES.filter((range) => range.start >= TABLE_SIZE);

/**
 * Break class by code point below 0x20000. A surrogate is not `other`, so `other` for a code unit
 * says that it is a whole character, and two of them in a row never join.
 */
export const BREAK_CLASSES: Uint8Array = buildTable(ALL_RANGES);

/** The grapheme break class (a value of `BREAK`) of a code point; a lone surrogate is a control. */
export function breakClassOf(codePoint: number): number {
  if (codePoint < TABLE_SIZE) return BREAK_CLASSES[codePoint] ?? BREAK.other;
  const range = HIGH_RANGES.find(({ start, end }) => codePoint >= start && codePoint <= end);
  return range?.breakClass ?? BREAK.other;
}
