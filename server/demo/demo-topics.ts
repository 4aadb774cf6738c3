/** How the demo's actions hang from their topics; `prompt` and `content` are text forms. */
export interface DemoTopic {
  readonly name: string;
  readonly queries: readonly string[];
  readonly content: string;
  readonly tags: readonly string[];
  readonly sms?: DemoSms;
  readonly handoff?: DemoHandoff;
}

export interface DemoSms {
  readonly prompt: string;
  readonly when: 'confirmed' | 'requested';
  readonly offer: string;
  readonly acknowledge: string;
  readonly declined?: DemoHandoff;
}

export interface DemoHandoff {
  readonly prompt: string;
  readonly say: string;
}

export const DEMO_TOPICS: readonly DemoTopic[] = [
  {
    name: 'Booking confirmation',
    queries: [
      'Can you confirm my booking?',
      'I want to check that my reservation went through',
      'Is my room booked?',
      'I never got a confirmation for my stay',
      'Do you have a reservation under my name?',
      "I'd like to make sure we are booked in for December",
    ],
    content:
      'I can confirm that for you. Your reservation at {{attr:property_name}} is in our system, under the name you booked with.',
    tags: ['bookings'],
    sms: {
      prompt:
        'After the user confirms that they would like to receive an SMS message with further details, call <<reservation_confirmation>> to send the SMS out.',
      when: 'confirmed',
      offer: 'Would you like me to text you the confirmation?',
      acknowledge: 'It is on its way to you now.',
      declined: {
        prompt: 'The caller would rather hear it from a person: pass them to {{ho:Front desk}}.',
        say: 'Let me put you through to the front desk, who can go over the details with you.',
      },
    },
  },
  {
    name: 'Directions and parking',
    queries: [
      'How do I get to the hotel?',
      'Where are you?',
      'Where can I park?',
      "What's your address?",
      'Is there a car park?',
      'How much is parking?',
      "I can't find the entrance",
      'Which station is closest to you?',
    ],
    content:
      'We are at {{attr:address}}. The nearest station is {{attr:nearest_station}}. {{attr:parking}}',
    tags: ['getting here'],
    sms: {
      prompt:
        'Once the caller agrees to a text with the way to the hotel, call <<directions_en>>. Spanish callers get the Spanish one by themselves.',
      when: 'confirmed',
      offer: 'Shall I text you the address and a map?',
      acknowledge: "Done, they're on their way to your phone. Have a safe journey.",
    },
  },
  {
    name: 'Spa and wellness',
    queries: [
      'Do you have a spa?',
      'Can I book a massage?',
      'When is the pool open?',
      'Is there a sauna?',
      'What treatments do you offer?',
    ],
    content: '{{attr:spa}} I can text you the treatment menu, too: just ask.',
    tags: ['on site'],
    sms: {
      prompt:
        'Only when the caller asks to have the treatments or prices sent to them, call <<spa_menu>>.',
      when: 'requested',
      offer: '',
      acknowledge: 'I have just texted you the treatment menu.',
    },
  },
  {
    name: 'Late check-out',
    queries: [
      'Can I check out late?',
      'Could we keep the room a bit longer?',
      'Is a late checkout possible?',
      'I need the room until the afternoon',
      'Can we leave later on our last day?',
    ],
    content:
      'Of course. You can keep your room until {{attr:late_checkout_time}} on the day you leave, at no extra charge.',
    tags: ['arrival and departure'],
    sms: {
      prompt:
        'If the caller wants the late check-out in writing, call <<late_checkout>>. It holds the code that the front desk asks for.',
      when: 'confirmed',
      offer: 'Shall I text you the code for it?',
      acknowledge: 'Sent. Just show the code at the front desk.',
    },
  },
  {
    name: 'Check-in times',
    queries: [
      'What time is check-in?',
      'When can we get into our room?',
      'When do I have to leave the room?',
      'Can I arrive early in the morning?',
      'What time is checkout?',
      'Is reception open at night?',
    ],
    content:
      'Your room is ready from {{attr:checkin_time}}, and check-out is by {{attr:checkout_time}}. The front desk is open day and night, so come whenever you like.',
    tags: ['arrival and departure'],
  },
  {
    name: 'Change or cancel a booking',
    queries: [
      'I need to cancel my reservation',
      'Can I change the dates of my stay?',
      "I'd like to move my booking to next week",
      'Can I add another night?',
      'We need an extra room',
    ],
    content: 'I can help you get that changed.',
    tags: ['bookings'],
    handoff: {
      prompt: 'Changes are made by people: pass the caller to {{ho:Front desk}} at once.',
      say: "I'll put you through to the front desk, who can change it right away. One moment, please.",
    },
  },
  {
    name: 'Breakfast',
    queries: [
      'When is breakfast?',
      'Is breakfast included?',
      'Do you serve vegan breakfast?',
      'What time does breakfast finish on Sundays?',
    ],
    content:
      '{{attr:breakfast}} It is included in most rates, and the kitchen caters for vegan and gluten-free guests.',
    tags: ['on site'],
  },
  {
    name: 'Restaurant and bar',
    queries: [
      'Do you have a restaurant?',
      'Can I book a table for dinner?',
      'How late is the bar open?',
      'Can I have dinner in my room?',
      'Do you do room service?',
    ],
    content:
      '{{attr:restaurant}} Room service is available around the clock: dial nine in your room.',
    tags: ['on site'],
  },
  {
    name: 'Wi-Fi',
    queries: [
      'Is there Wi-Fi in the rooms?',
      'What is the wifi password?',
      'How do I get online?',
      'Is the internet free?',
    ],
    content:
      'Wi-Fi is free in the whole hotel. Choose the network Harbour Guest, and enter your room number and last name.',
    tags: ['on site'],
  },
  {
    name: 'Luggage',
    queries: [
      'Can I leave my bags with you?',
      'Where can I store my suitcase?',
      'Can you keep our luggage after we check out?',
      'Do you have lockers?',
    ],
    content:
      'Gladly. We keep your luggage at the front desk, free of charge, before you check in and after you leave.',
    tags: ['arrival and departure'],
  },
  {
    name: 'Accessibility',
    queries: [
      'Do you have wheelchair accessible rooms?',
      'Is there a lift?',
      'Is the entrance step-free?',
      'I need a room with a walk-in shower',
    ],
    content:
      'The hotel is step-free, with a lift to every floor, and several rooms have a walk-in shower. Tell us what you need when you book, and we will have the right room ready.',
    tags: ['on site'],
  },
  {
    name: 'Pets',
    queries: [
      'Can I bring my dog?',
      'Are pets allowed?',
      'Do you charge extra for dogs?',
      'Is my cat welcome?',
    ],
    content: '{{attr:pets}}',
    tags: ['on site'],
  },
];
