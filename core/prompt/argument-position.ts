/**
 * Where a name in a prompt is the value of a call's argument, and so stands without a token:
 * `sms_id="menu"`, `send_sms('menu')`, `handoff_to = "Front desk"`. Reading (import) and writing
 * (`printPrompt` in the `polyai` form) both ask here, so that one undoes the other.
 */
export type ArgumentOf = 'template' | 'handoff';

/** Only the end of the text before a value decides. */
const REACH = 120;

/** People and their keyboards mix these: `”menu”`, `„menu“` and `“menu"` are all one quotation. */
const QUOTES = ['"“”„«»', "'‘’‚", '`'] as const;
const [DOUBLE, SINGLE, BACKTICK] = QUOTES;
const ANY = QUOTES.join('');

/**
 * A name between two quotes of one kind, the quotes not included; between double ones it may hold
 * an apostrophe.
 */
export const QUOTED_NAME = new RegExp(
  `(?<=[${DOUBLE}])[^${DOUBLE}\\n]{1,100}(?=[${DOUBLE}])` +
    `|(?<=[${SINGLE}])[^${ANY}\\n]{1,100}(?=[${SINGLE}])` +
    `|(?<=${BACKTICK})[^${ANY}\\n]{1,100}(?=${BACKTICK})`,
  'gu',
);

const TAIL: Readonly<Record<ArgumentOf, readonly RegExp[]>> = {
  template: [
    // sms_id=, "template" :, template is, the sms template
    /(?<!\w)(?!\w*(?:content|body))\w*(?:sms|template|message_?id|text_?id)\w*["'“”’`]?(?:\s*(?:=>|[=:]|\bis\b)\s*|\s+)$/iu,
    // send_sms( and {{fn:start_sms_flow}}(
    /\w*(?:sms|text|template)\w*(?:\}\})?\s*\(\s*$/iu,
    // {{fn:start_sms_flow}} with, start_sms_flow function with
    /\w*(?:sms|send_text)\w*(?:\}\})?\s+(?:function\s+)?(?:with|for|using)\s+$/iu,
  ],
  handoff: [
    /(?<!\w)(?:handoff_?(?:to|destination|name|id|target|queue)?|destination|transfer_?to|route_?to|queue)["'”’`]?\s*(?:=>|[=:])\s*$/iu,
    /\w*(?:handoff|hand_off|transfer)\w*(?:\}\})?\s*\(\s*$/iu,
  ],
};

/** `sms_id=menu` without quotes is read only after `=`, `:` or `(`: prose has too many words. */
const STRICT_END = /[=:(]\s*$/;

/**
 * True when a value that follows `before` and is followed by `after` is such an argument. Both may
 * hold the quotes around the value, or none.
 */
export function isArgumentPosition(of: ArgumentOf, before: string, after: string): boolean {
  const tail = before.slice(-REACH);
  const kind = QUOTES.find((quotes) => tail !== '' && quotes.includes(tail.slice(-1)));
  if (kind?.includes(after.slice(0, 1) || ' ')) {
    const unquoted = tail.slice(0, -1);
    if (of === 'template' && /^.\s+(?:sms\s+|text\s+)?template\b/iu.test(after)) return true;
    return TAIL[of].some((pattern) => pattern.test(unquoted));
  }
  if (/^[\w-]/u.test(after)) return false;
  return STRICT_END.test(tail) && TAIL[of].some((pattern) => pattern.test(tail));
}
