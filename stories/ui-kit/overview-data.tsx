import {
  ChartNoAxesColumn,
  Code,
  Contact,
  LayoutGrid,
  MessageSquare,
  PhoneForwarded,
  Rocket,
  Send,
  Table2,
} from 'lucide-react';

export const navigation = [
  {
    heading: 'Build',
    items: [
      { label: 'Topics', count: 38, icon: <LayoutGrid size={16} aria-hidden /> },
      { label: 'SMS', count: 19, icon: <MessageSquare size={16} aria-hidden /> },
      { label: 'Variants', count: 3, icon: <Table2 size={16} aria-hidden /> },
      { label: 'Handoffs', count: 2, icon: <PhoneForwarded size={16} aria-hidden /> },
      { label: 'Functions', count: 4, icon: <Code size={16} aria-hidden /> },
    ],
  },
  { heading: 'Release', items: [{ label: 'Deploy', icon: <Rocket size={16} aria-hidden /> }] },
  {
    heading: 'Analyze',
    items: [
      { label: 'Dashboard', icon: <ChartNoAxesColumn size={16} aria-hidden /> },
      { label: 'Conversations', icon: <Contact size={16} aria-hidden /> },
      { label: 'Messages', icon: <Send size={16} aria-hidden /> },
    ],
  },
];

export const templates = [
  {
    title: 'reservation_confirmation',
    body: 'Hi ${customer_name}, your reservation at ${property_name} is confirmed for ${booking_date}.',
    segments: 1,
    edited: '2 h ago',
  },
  {
    title: 'directions_en',
    body: 'We are at ${address}. Parking: ${parking}. See you soon!',
    segments: 2,
    edited: 'yesterday',
  },
  {
    title: 'directions_es',
    body: 'Estamos en ${address}. Aparcamiento: ${parking}. ¡Hasta pronto!',
    segments: 2,
    edited: 'yesterday',
  },
  {
    title: 'spa_menu',
    body: 'Our treatments and prices: ${spa_url}. Reply STOP to opt out.',
    segments: 1,
    edited: '12 Nov',
  },
];
