/** The table of site-specific values: one column for each property, in this order. */
export const DEMO_VARIANTS = ['Harbour London', 'Harbour Edinburgh', 'Harbour Brighton'] as const;

/** Attribute by attribute, a value for each variant. Numbers are of the ranges kept for fiction. */
export const DEMO_ATTRIBUTES: Readonly<Record<string, readonly [string, string, string]>> = {
  property_name: ['Harbour London', 'Harbour Edinburgh Waverley', 'Harbour Brighton Seafront'],
  /** A sample guest: in a real project the booking system brings the name. */
  customer_name: ['Ana', 'Ana', 'Ana'],
  address: [
    '12 Wapping Quay, London E1W 2SF',
    '8 Market Street, Edinburgh EH1 1DE',
    '41 Marine Parade, Brighton BN2 1TL',
  ],
  map_url: ['harbour.example/london', 'harbour.example/edinburgh', 'harbour.example/brighton'],
  parking: [
    'There are thirty spaces under the hotel, at twenty-five pounds a night. Turn in from Wapping Lane.',
    'We have no car park of our own, but Waverley car park is two minutes away on foot, and guests pay eighteen pounds a night.',
    'Parking is in the marina lot, two minutes on foot from the hotel, and it is free for guests.',
  ],
  parking_short: [
    'under the hotel, GBP 25 a night.',
    'Waverley car park, GBP 18 a night.',
    'marina lot, free for guests.',
  ],
  nearest_station: [
    'Wapping station, four minutes on foot',
    'Edinburgh Waverley, right across the street',
    'Brighton station, ten minutes by the number seven bus',
  ],
  checkin_time: ['three in the afternoon', 'three in the afternoon', 'two in the afternoon'],
  checkout_time: ['eleven in the morning', 'eleven in the morning', 'noon'],
  late_checkout_time: ['2 pm', '2 pm', '3 pm'],
  breakfast: [
    'Breakfast is served from half past six to half past ten in the Quay Room, and until eleven at weekends.',
    'Breakfast is served from seven to half past ten in the Vaults, with a full Scottish breakfast cooked to order.',
    'Breakfast is served from seven to eleven on the terrace, or indoors if the sea has other plans.',
  ],
  restaurant: [
    'The Quay Room serves dinner from six to ten, and the bar is open until midnight.',
    'The Vaults serve dinner from half past five to half past nine, and the whisky bar is open until one.',
    'The Pier serves dinner from six to half past nine, and the terrace bar is open until eleven.',
  ],
  spa: [
    'The spa is on the lower ground floor and open from nine to nine, with a pool, a sauna and four treatment rooms.',
    'The spa is on the top floor and open from ten to eight, with a sauna, a steam room and a view of the castle.',
    'The spa is by the sea and open from nine to eight, with an outdoor pool, a sauna and six treatment rooms.',
  ],
  spa_url: [
    'harbour.example/london/spa',
    'harbour.example/edinburgh/spa',
    'harbour.example/brighton/spa',
  ],
  pets: [
    'Dogs are welcome in our garden rooms, at fifteen pounds a night.',
    'I am sorry, we cannot take pets in Edinburgh. Assistance dogs are always welcome.',
    'Dogs are welcome in garden rooms at no charge, and there is a bowl of water waiting by the door.',
  ],
  phone: ['020 7946 0123', '0131 496 0123', '01632 960123'],
};
