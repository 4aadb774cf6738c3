/** A reply as the grammar sees it: words only, and after which of them a question mark stood. */
export interface Words {
  words: string[];
  /** `asked[i]` is true when a question mark follows word i. */
  asked: boolean[];
}

// «l'adresse», «s'il», «m'envoyez»: in French the apostrophe parts two words; in English ("I'd",
// "that'd") it joins one, and speech recognition leaves it out half the time.
const ELISION = /\b(qu|[ldjmtscn])'(?=[aeiouyh])/g;
const NOISE = /\[[^\]]*\]|\([^)]*\)|<[^>]*>|\*[^*]*\*/g;
// Speech that was not understood may have been anything, so it stays, as a word of no table.
const UNHEARD =
  /[[(<*][^\])>*]*(?:audible|intelligible|distinct|speech|talk|laugh|foreign|unclear)[^\])>*]*[\])>*]/g;
const TOKEN = /[\p{L}\p{N}\p{Emoji_Presentation}]+|\?/gu;
const STUTTER = /\b(\p{L}{1,2})-+ ?(?=\1)/gu;
const SKIN = /[\u{1F3FB}-\u{1F3FF}]|\u{FE0F}/gu;
/** What a typed sign says; a smile says nothing, and any other sign is a word of no table. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[\u{1F44D}\u2705\u2714]/gu, ' yes '],
  [/\u{1F44C}/gu, ' okay '],
  [/\u{1F64F}/gu, ' thanks '],
  [/\u{1F4AF}/gu, ' definitely '],
  [
    /[\u{1F600}\u{1F601}\u{1F603}\u{1F604}\u{1F60A}\u{1F642}\u{1F60D}\u{1F970}\u{1F618}\u{1F917}\u{1F389}\u{1F495}\u{1F496}]/gu,
    ' ',
  ],
];
// 'yesss', 'noooo', 'mmmm'. Drawn out in the middle ('suuure') it may be mocked, and stays strange.
const DRAWN_OUT = /(\p{L})\1{2,}(?!\p{L})/gu;

/**
 * Lower case, no accents (but 'sí', which is not 'si'), no punctuation but the question mark.
 * Noise marks of speech recognition ('[dog barking]', '(coughs)') say nothing and are dropped.
 */
export function wordsOfReply(text: string, mayRepeat: ReadonlySet<string>): Words {
  const plain = withoutSigns(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(UNHEARD, ' inaudible ')
    .replace(NOISE, ' ')
    .replace(SKIN, '')
    .replace(/[\u2018\u2019\u02BC`\u00B4]/g, "'")
    .replace(ELISION, '$1 ')
    .replace(STUTTER, '')
    .replace(DRAWN_OUT, drawnIn)
    .replace(/\bu (?=(?:can|could|may|should)\b)/g, 'you ')
    .replace(/'/g, '');
  const words: string[] = [];
  const asked: boolean[] = [];
  for (const [token] of plain.matchAll(TOKEN)) {
    if (token === '?') {
      if (asked.length > 0) asked[asked.length - 1] = true;
    } else if (!isStutter(words, token, mayRepeat)) {
      words.push(plainWord(token));
      asked.push(false);
    }
  }
  return { words, asked };
}

function withoutSigns(text: string): string {
  return SIGNS.reduce((plain, [sign, word]) => plain.replace(sign, word), text);
}

function drawnIn(_run: string, letter: string): string {
  return letter === 'm' ? 'mm' : letter;
}

function plainWord(token: string): string {
  return token === 'sí' ? token : token.normalize('NFD').replace(/\p{M}/gu, '');
}

// "just just text it". A doubled digit or 'yeah yeah' is not a stutter: it says something.
const ONE_LETTER = /^[bcdfghjklmnpqrstvwxz]$/;

function isStutter(words: string[], token: string, mayRepeat: ReadonlySet<string>): boolean {
  const before = words.at(-1);
  if (before === undefined) return false;
  if (before === plainWord(token)) return !mayRepeat.has(before) && !/^\d+$/.test(before);
  if (ONE_LETTER.test(before) && token.startsWith(before) && token.length > 1) {
    words[words.length - 1] = plainWord(token);
    return true;
  }
  return false;
}
