/**
 * Time zones by country, outside the North American numbering plan: zone, then its countries. From
 * the IANA time zone database (public domain). Of a country with many zones those stand for it that
 * lie farthest east and west at any time of the year, since what suits both suits all between.
 */
const ZONES = `
  Africa/Abidjan AC BF CI GH GM GN IS ML MR SH SL SN TA TG; Africa/Algiers DZ;
  Africa/Bissau GW; Africa/Cairo EG; Africa/Casablanca MA; Africa/El_Aaiun EH;
  Africa/Johannesburg LS SZ ZA; Africa/Juba SS; Africa/Khartoum SD; Africa/Kinshasa CD;
  Africa/Lagos AO BJ CF CG CM GA GQ NE NG; Africa/Lubumbashi CD;
  Africa/Maputo BI BW MW MZ RW ZM ZW; Africa/Monrovia LR;
  Africa/Nairobi DJ ER ET KE KM MG SO TZ UG YT; Africa/Ndjamena TD; Africa/Sao_Tome ST;
  Africa/Tripoli LY; Africa/Tunis TN; Africa/Windhoek NA; America/Argentina/Buenos_Aires AR;
  America/Asuncion PY; America/Belize BZ; America/Bogota CO; America/Cancun MX;
  America/Caracas VE; America/Cayenne GF; America/Costa_Rica CR; America/Danmarkshavn GL;
  America/El_Salvador SV; America/Guatemala GT; America/Guayaquil EC; America/Guyana GY;
  America/Havana CU; America/La_Paz BO; America/Lima PE; America/Managua NI;
  America/Martinique MQ; America/Matamoros MX; America/Mexico_City MX; America/Miquelon PM;
  America/Montevideo UY; America/Noronha BR; America/Nuuk GL; America/Panama PA;
  America/Paramaribo SR; America/Port-au-Prince HT; America/Puerto_Rico AW BL BQ CW GP MF;
  America/Punta_Arenas CL; America/Rio_Branco BR; America/Santiago CL; America/Sao_Paulo BR;
  America/Tegucigalpa HN; America/Thule GL; America/Tijuana MX; Asia/Almaty KZ; Asia/Amman JO;
  Asia/Ashgabat TM; Asia/Baghdad IQ; Asia/Baku AZ; Asia/Bangkok CX KH LA TH VN; Asia/Beirut LB;
  Asia/Bishkek KG; Asia/Colombo LK; Asia/Damascus SY; Asia/Dhaka BD; Asia/Dili TL;
  Asia/Dubai AE OM RE SC; Asia/Dushanbe TJ; Asia/Gaza PS; Asia/Hong_Kong HK; Asia/Hovd MN;
  Asia/Jakarta ID; Asia/Jayapura ID; Asia/Jerusalem IL; Asia/Kabul AF; Asia/Kamchatka RU;
  Asia/Karachi PK; Asia/Kathmandu NP; Asia/Kolkata IN; Asia/Kuching BN MY; Asia/Macau MO;
  Asia/Manila PH; Asia/Nicosia CY; Asia/Pyongyang KP; Asia/Qatar BH QA; Asia/Riyadh KW SA YE;
  Asia/Samarkand UZ; Asia/Seoul KR; Asia/Shanghai CN; Asia/Singapore SG; Asia/Taipei TW;
  Asia/Tbilisi GE; Asia/Tehran IR; Asia/Thimphu BT; Asia/Tokyo JP; Asia/Ulaanbaatar MN;
  Asia/Urumqi CN; Asia/Yangon CC MM; Asia/Yerevan AM; Atlantic/Azores PT; Atlantic/Canary ES;
  Atlantic/Cape_Verde CV; Atlantic/Faroe FO; Atlantic/Stanley FK; Australia/Brisbane AU;
  Australia/Perth AU; Australia/Sydney AU; Europe/Andorra AD; Europe/Athens GR;
  Europe/Belgrade BA HR ME MK RS SI XK; Europe/Berlin DK NO SE SJ; Europe/Brussels BE LU NL;
  Europe/Bucharest RO; Europe/Budapest HU; Europe/Chisinau MD; Europe/Dublin IE;
  Europe/Gibraltar GI; Europe/Helsinki AX FI; Europe/Istanbul TR; Europe/Kaliningrad RU;
  Europe/Kiev UA; Europe/Lisbon PT; Europe/London GB GG IM JE; Europe/Madrid ES;
  Europe/Malta MT; Europe/Minsk BY; Europe/Moscow RU UA; Europe/Paris FR MC;
  Europe/Prague CZ SK; Europe/Riga LV; Europe/Rome IT SM VA; Europe/Sofia BG;
  Europe/Tallinn EE; Europe/Tirane AL; Europe/Vienna AT; Europe/Vilnius LT; Europe/Warsaw PL;
  Europe/Zurich CH DE LI; Indian/Chagos IO; Indian/Maldives MV; Indian/Mauritius MU;
  Pacific/Apia WS; Pacific/Auckland NZ; Pacific/Bougainville PG; Pacific/Chatham NZ;
  Pacific/Chuuk FM; Pacific/Easter CL; Pacific/Efate VU; Pacific/Fakaofo TK; Pacific/Fiji FJ;
  Pacific/Galapagos EC; Pacific/Gambier PF; Pacific/Guadalcanal SB; Pacific/Kiritimati KI;
  Pacific/Nauru NR; Pacific/Niue NU; Pacific/Norfolk NF; Pacific/Noumea NC; Pacific/Palau PW;
  Pacific/Pitcairn PN; Pacific/Pohnpei FM; Pacific/Port_Moresby PG; Pacific/Rarotonga CK;
  Pacific/Tahiti PF; Pacific/Tarawa KI MH TV WF; Pacific/Tongatapu TO;
`;

const BY_COUNTRY = new Map<string, string[]>();

for (const entry of ZONES.split(';')) {
  const [zone, ...countries] = entry.trim().split(/\s+/);
  if (zone === undefined || zone === '') continue;
  for (const country of countries)
    BY_COUNTRY.set(country, [...(BY_COUNTRY.get(country) ?? []), zone]);
}

/** Zones of a country (ISO 3166-1 alpha-2, as libphonenumber names them); none when not known. */
export function zonesOfCountry(country: string): readonly string[] {
  return BY_COUNTRY.get(country) ?? [];
}
