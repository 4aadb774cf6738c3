/** The demo's SMS. Plain GSM-7 letters throughout, so that each stays cheap. */
export interface DemoTemplate {
  readonly title: string;
  readonly body: string;
}

export const DEMO_TEMPLATES: readonly DemoTemplate[] = [
  {
    title: 'reservation_confirmation',
    body: 'Hi ${customer_name}, your reservation at ${property_name} is confirmed for {{entity:booking_date}}.',
  },
  {
    title: 'directions_en',
    body: '${property_name}, ${address}. Map: ${map_url} Parking: ${parking_short} Questions? Call us on ${phone}.',
  },
  {
    title: 'directions_es',
    body: '${property_name}, ${address}. Mapa: ${map_url} Te esperamos. Si tienes alguna pregunta, llama al ${phone}.',
  },
  {
    title: 'spa_menu',
    body: "Treatments, prices and free times at ${property_name}: ${spa_url} We'd love to see you there. Reply STOP to opt out.",
  },
  {
    title: 'late_checkout',
    body: 'Your late check-out at ${property_name} is noted: the room is yours until ${late_checkout_time}. Show the front desk this code: {{vrbl:CONFIRMATION_CODE}}.',
  },
];
