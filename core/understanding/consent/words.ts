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
const THUMB = /\u{1F44D}[\u{1F3FB}-\u{1F3FF}]?|\u{1F44C}[\u{1F3FB}-\u{1F3FF}]?/gu;

/**
 * Lower case, no accents (but 'sí', which is not 'si'), no punctuation but the question mark.
 * Noise marks of speech recognition ('[dog barking]', '(coughs)') say nothing and are dropped.
 */
export function wordsOfReply(text: string, mayRepeat: ReadonlySet<string>): Words {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(UNHEARD, ' inaudible ')
    .replace(NOISE, ' ')
    .replace(THUMB, ' yes ')
    .replace(/[\u2018\u2019\u02BC`\u00B4]/g, "'")
    .replace(ELISION, '$1 ')
    .replace(STUTTER, '')
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
