/** What reviewers and carriers look for inside a text: links, short links, phone numbers. */

const URL_START = /\bhttps?:\/\/|\bwww\./i;
/** A bare domain: the ends that people register, or any end with a path behind it. */
const BARE_DOMAIN =
  /(?<![@\w.-])(?:[a-z0-9-]+\.)+(?:com|net|org|io|co|app|dev|info|biz|me|ly|gl|us|ca|uk|de|fr|es|it|eu|example)\b(?!\.\w)|(?<![@\w.-])(?:[a-z0-9-]+\.)+[a-z]{2,}\/\S/i;

export function hasLink(text: string): boolean {
  return URL_START.test(text) || BARE_DOMAIN.test(text);
}

/** Shorteners that anybody can use: carriers filter their links, whoever sends them. */
const SHORTENERS =
  /(?<![\w.-])(?:bit\.ly|bitly\.com|tinyurl\.com|goo\.gl|t\.co|ow\.ly|is\.gd|buff\.ly|cutt\.ly|rb\.gy|rebrand\.ly|shorturl\.at|tiny\.cc|t\.ly|s\.id|bl\.ink|lnkd\.in|v\.gd|shorte\.st|adf\.ly)(?=[/?#\s]|$)/i;

/** @example shortLinkIn('See bit.ly/3x') // 'bit.ly' */
export function shortLinkIn(text: string): string | null {
  return SHORTENERS.exec(text)?.[0].toLowerCase() ?? null;
}

/** Digits with the marks people put between them; dates and times have others, or fewer digits. */
const DIGIT_RUN = /(?<![\w.\-/:])\+?\(?\d[\d\s().-]{5,}\d(?![\w/:])/g;
const DATE = /^\d{4}[-.]\d{1,2}[-.]\d{1,2}|^\d{1,2}[-.]\d{1,2}[-.]\d{4}/;

/** Where phone numbers stand in a text, as written. */
export function phonesIn(text: string): string[] {
  const found = text.match(DIGIT_RUN) ?? [];
  return found.map((run) => run.trim()).filter(isPhone);
}

function isPhone(run: string): boolean {
  if (DATE.test(run)) return false;
  const digits = run.replace(/\D/g, '').length;
  if (digits > 15) return false;
  return run.startsWith('+') ? digits >= 8 : digits >= 10 || /^\d{3}[-. ]\d{4}$/.test(run);
}

export function hasPhone(text: string): boolean {
  return phonesIn(text).length > 0;
}

/** Says how to stop, in the languages we answer in. */
const WAY_OUT = /\b(stop|unsubscribe|opt[ -]?out|baja|alto|arr[eê]t)\b/i;

export function hasOptOut(text: string): boolean {
  return WAY_OUT.test(text);
}

/** Whether the text names the brand; case, accents and punctuation aside. */
export function namesBrand(text: string, brand: string): boolean {
  const wanted = plain(brand);
  return wanted !== '' && ` ${plain(text)} `.includes(` ${wanted} `);
}

/** Not where nobody has said which brand it is. */
export function lacksBrand(text: string, brand: string | null): boolean {
  return brand !== null && !namesBrand(text, brand);
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
