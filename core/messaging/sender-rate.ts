/** Area codes of toll-free numbers in North America. */
const TOLL_FREE = /^\+1(800|833|844|855|866|877|888)/;

/**
 * How many segments a second a sender may send where nothing else is known: a US or Canadian long
 * code 1, toll-free 3, a short code 100; long codes elsewhere 10. A Messaging Service sends from a
 * pool that Twilio paces itself: 10, so that its queue there stays short. What a registered campaign
 * may really send is in its `rate_limits`. `from` is a number in E.164, a short code or `MG…`.
 */
export function segmentsPerSecond(from: string): number {
  if (from.startsWith('MG')) return 10;
  if (/^\d{3,6}$/.test(from)) return 100;
  if (!from.startsWith('+1')) return 10;
  return TOLL_FREE.test(from) ? 3 : 1;
}
