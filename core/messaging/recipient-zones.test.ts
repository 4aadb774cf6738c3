import { getCountries, getCountryCallingCode } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { e164Schema } from '../phone.ts';
import { zonesOfCountry } from './country-zones.ts';
import { localMinutes } from './local-minutes.ts';
import { zonesOfAreaCode } from './nanp-zones.ts';
import { recipientZones } from './recipient-zones.ts';

const AREA_CODES = Array.from({ length: 800 }, (_, index) => String(200 + index));
const ABROAD = getCountries().filter((country) => getCountryCallingCode(country) !== '1');
const NOON = new Date('2026-07-01T12:00:00Z');

function zones(number: string): readonly string[] {
  return recipientZones(e164Schema.parse(number));
}

describe('zones', () => {
  it.each([
    ['212', ['America/New_York']],
    ['312', ['America/Chicago']],
    ['303', ['America/Denver']],
    ['602', ['America/Phoenix']],
    ['415', ['America/Los_Angeles']],
    ['907', ['America/Anchorage', 'America/Adak']],
    ['808', ['Pacific/Honolulu']],
    ['850', ['America/New_York', 'America/Chicago']],
    ['605', ['America/Chicago', 'America/Denver']],
    ['416', ['America/New_York']],
    ['604', ['America/Los_Angeles']],
    ['902', ['America/Halifax']],
    ['787', ['America/Puerto_Rico']],
    ['671', ['Pacific/Guam']],
  ])('of area code %s', (areaCode, expected) => {
    expect(zonesOfAreaCode(areaCode)).toEqual(expected);
  });

  it('are those of all states for toll-free and unknown area codes', () => {
    for (const code of ['800', '833', '888', '500', '999'])
      expect(zonesOfAreaCode(code)).toEqual(
        expect.arrayContaining(['America/New_York', 'Pacific/Honolulu', 'America/Anchorage']),
      );
  });

  it('are known for every country, and are names the platform knows', () => {
    expect(ABROAD.filter((country) => zonesOfCountry(country).length === 0)).toEqual([]);
    const all = new Set([
      ...AREA_CODES.flatMap(zonesOfAreaCode),
      ...ABROAD.flatMap(zonesOfCountry),
    ]);
    expect(all.size).toBeGreaterThan(150);
    for (const zone of all) expect(localMinutes(zone, NOON)).toBeGreaterThanOrEqual(0);
  });

  it('are those of the country, or of all that share a calling code that does not tell', () => {
    expect(zones('+442079460958')).toEqual(['Europe/London']);
    expect(zones('+77012345678')).toEqual(['Asia/Almaty']);
    expect(zones('+881612345678')).toContain('Asia/Kolkata');
    // A number in no range that is in use: Russia or Kazakhstan.
    expect(zones('+70000000000')).toEqual(
      expect.arrayContaining(['Europe/Kaliningrad', 'Asia/Kamchatka', 'Asia/Almaty']),
    );
  });
});
