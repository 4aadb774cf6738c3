/** Formatters are slow to make (about 50 µs) and hold nothing but their zone. */
const FORMATTERS = new Map<string, Intl.DateTimeFormat>();

function formatterFor(zone: string): Intl.DateTimeFormat {
  const known = FORMATTERS.get(zone);
  if (known !== undefined) return known;
  const options = { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const made = new Intl.DateTimeFormat('en-GB', options);
  FORMATTERS.set(zone, made);
  return made;
}

/** Minutes since midnight, 0 to 1439, that a clock in the zone (IANA name) shows at an instant. */
export function localMinutes(zone: string, at: Date): number {
  const [hours = '', minutes = ''] = formatterFor(zone).format(at).split(':');
  return Number(hours) * 60 + Number(minutes);
}
