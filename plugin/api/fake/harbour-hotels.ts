import type { JsonObject } from '../../../core/json.ts';
import { type PromptDoc, promptSchema } from '../../../core/prompt/prompt-doc.ts';
import { type ProjectRecord, recordSchema } from '../../../core/records/record.ts';
import { defaultSettings } from '../../../core/records/settings.ts';

/** A small hotel project, as in the design's pictures: one link for each kind of trouble. */
export function harbourHotels(): ProjectRecord[] {
  return [
    { ...defaultSettings('Harbour Hotels'), rev: 1 },
    ...topics,
    ...actions,
    ...links,
    ...templates,
    ...values,
  ];
}

const record = (fields: JsonObject): ProjectRecord => recordSchema.parse({ rev: 1, ...fields });
const said = (text: string): PromptDoc => promptSchema.parse([{ text }]);

function topic(id: string, name: string, queries: string[], content: string, y: number, on = true) {
  return record({
    id: `top_${id}`,
    kind: 'topic',
    name,
    enabled: on,
    exampleQueries: queries,
    content: said(content),
    notes: [],
    tags: id === 'booking' ? ['reservations'] : [],
    position: { x: 0, y },
  });
}

const topics = [
  topic(
    'booking',
    'Booking confirmation',
    [
      'can you confirm my booking',
      'is my room booked',
      'did my reservation go through',
      'I want to check my booking',
      'confirm my stay for friday',
      'send me my reservation',
    ],
    'I can confirm that for you. Your reservation is in our system under the name on the booking.',
    0,
  ),
  topic(
    'directions',
    'Directions and parking',
    ['where are you', 'how do I get there', 'is there parking', 'what is your address'],
    'We are in the old harbour. Parking is in the marina lot, two minutes on foot from the lobby.',
    188,
  ),
  topic(
    'spa',
    'Spa and wellness',
    ['when is the spa open', 'do you have a sauna', 'can I book a massage', 'spa prices'],
    'The spa is open from nine to nine. Would you like the treatment menu?',
    376,
  ),
  topic(
    'pets',
    'Pets',
    ['can I bring my dog', 'are pets allowed', 'do you take cats'],
    'Dogs are welcome in garden rooms at no charge.',
    564,
    false,
  ),
];

const SMS = {
  when: 'confirmed',
  basis: '',
  offer: '',
  acknowledge: '',
  recipient: 'caller',
  repeat: 'once',
};

function action(
  id: string,
  type: string,
  prompt: JsonObject[],
  config: JsonObject,
  at: JsonObject,
) {
  return record({ id: `act_${id}`, kind: 'action', type, prompt, config, position: at });
}
const sms = (id: string, label: string) => ({
  ref: { kind: 'template', id: `tpl_${id}`, label },
});

const actions = [
  action(
    'booking_sms',
    'sms',
    [
      {
        text: 'After the user confirms that they would like to receive an SMS message with further details, call ',
      },
      sms('reservation', 'reservation_confirmation'),
      { text: ' to send the SMS out.' },
    ],
    SMS,
    { x: 352, y: 18 },
  ),
  action('front_desk', 'handoff', [], { handoffId: 'hnd_desk', say: '' }, { x: 688, y: 96 }),
  action('directions_sms', 'sms', [{ text: 'Offer ' }, sms('directions', 'directions_en')], SMS, {
    x: 352,
    y: 206,
  }),
  action(
    'spa_sms',
    'sms',
    [{ text: 'When they ask for it, send ' }, sms('gone', 'spa_menu')],
    { ...SMS, when: 'requested' },
    { x: 352, y: 394 },
  ),
];

function link(id: string, from: string, port: string, to: string) {
  return record({ id: `lnk_${id}`, kind: 'link', from, port, to, order: 0 });
}

const links = [
  link('1', 'top_booking', 'matched', 'act_booking_sms'),
  link('2', 'act_booking_sms', 'declined', 'act_front_desk'),
  link('3', 'top_directions', 'matched', 'act_directions_sms'),
  link('4', 'top_spa', 'matched', 'act_spa_sms'),
];

const LIVE = { type: 'number', number: '+15550100100' };

function template(id: string, title: string, body: string) {
  const senders = { sandbox: null, 'pre-release': null, live: LIVE };
  return record({ id: `tpl_${id}`, kind: 'template', title, body, senders, missing: {} });
}

const templates = [
  template(
    'reservation',
    'reservation_confirmation',
    'Hi ${customer_name}, your reservation at ${property_name} is confirmed for {{entity:booking_date}}.',
  ),
  template(
    'directions',
    'directions_en',
    'We are at ${address}. Parking: the marina lot, two minutes on foot. See you soon! Reply STOP to opt out.',
  ),
];

function variant(id: string, name: string, address: string, isDefault: boolean) {
  return record({
    id: `vnt_${id}`,
    kind: 'variant',
    name,
    isDefault,
    values: { atr_name: name, atr_customer: 'Ana', atr_address: address },
  });
}

const values = [
  record({ id: 'atr_name', kind: 'attribute', name: 'property_name' }),
  record({ id: 'atr_customer', kind: 'attribute', name: 'customer_name' }),
  record({ id: 'atr_address', kind: 'attribute', name: 'address' }),
  variant('london', 'Harbour London', '12 Old Harbour Road, London', true),
  variant('leith', 'Harbour Edinburgh Leith', '4 The Shore, Edinburgh', false),
  record({
    id: 'ent_date',
    kind: 'entity',
    name: 'booking_date',
    description: 'The day of arrival',
    entityType: 'date',
    config: {},
    example: 'Fri 4 Dec',
  }),
  record({
    id: 'hnd_desk',
    kind: 'handoff',
    name: 'Front desk',
    description: '',
    isDefault: true,
    method: 'refer',
    to: '+15550100199',
    headers: [],
  }),
  record({
    id: 'hnd_spa',
    kind: 'handoff',
    name: 'Spa reception',
    description: '',
    isDefault: false,
    method: 'refer',
    to: '+15550100198',
    headers: [],
  }),
];
