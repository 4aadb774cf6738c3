import { harbourHotels } from '../../plugin/api/fake/harbour-hotels.ts';
import { FAKE_SERVICE_SID } from '../../plugin/api/fake/fake-twilio.ts';
import { type ProjectRecord, recordSchema } from '../../core/records/record.ts';

const LIVE = { type: 'number', number: '+15550100100' };
const SERVICE = { type: 'service', sid: FAKE_SERVICE_SID };

function template(id: string, title: string, body: string, live: unknown = LIVE): ProjectRecord {
  const senders = { sandbox: null, 'pre-release': null, live };
  return recordSchema.parse({
    id: `tpl_${id}`,
    kind: 'template',
    rev: 1,
    title,
    body,
    senders,
    missing: {},
  });
}

/** The hotel with more texts: in Spanish, long, from a service, without a sender. */
export function manyTemplates(): ProjectRecord[] {
  return [
    ...harbourHotels(),
    template(
      'directions_es',
      'directions_es',
      'Estamos en ${address}. Aparcamiento: en el puerto, a dos minutos a pie del vestíbulo. ¡Hasta pronto! Responda STOP para no recibir más.',
    ),
    template('spa_menu', 'spa_menu', 'Our treatments and prices: harbour.example/spa', SERVICE),
    template('late', 'late_checkout', 'Late checkout until 14:00 is arranged.', null),
    template('empty', 'parking_permit', '', null),
  ];
}

export const LONG_TITLE = 'a_title_that_goes_on_and_on_'.repeat(4).slice(0, 100);

/** A title and a body at their limits, in one long word too. */
export function longTemplates(): ProjectRecord[] {
  const body = `${'Wirklich sehr lange Wegbeschreibung für Gäste. '.repeat(8)}${'x'.repeat(120)}`;
  return [...manyTemplates(), template('long', LONG_TITLE, body.slice(0, 500), SERVICE)];
}
