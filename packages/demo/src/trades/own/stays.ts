import type { Archetype } from './types.ts';

const words = (items: string, cta: string, unit: string): NonNullable<Archetype['words']> => ({
  items, story: 'The house', visit: 'Getting here', cta, add: 'Ask for dates', unit, buyer: 'guest',
}); // prettier-ignore

export const stays: readonly Archetype[] = [
  {
    id: 'lodging',
    match:
      /\b(guest ?house|hotel|hostel|inn|b&b|bed and breakfast|lodge|cabins?|chalet|camp ?site|camping|glamping|holiday (?:flat|home|house|rental)|vacation rental|apartments?|retreat|farm stay)\b/i,
    defaultName: 'The Long Landing',
    hand: 2,
    words: words('Rooms', 'See the rooms', 'a night'),
    headline: 'Sleep well.\nStay a day longer.',
    lede: 'A few quiet rooms, breakfast at one long table, and somebody who knows which path is dry.',
    itemsNote: 'Breakfast is included. Bicycles too.',
    items: [
      { name: 'The small room', note: 'One person, one window, the best light', price: 74 },
      { name: 'The double', note: 'A wide bed and a bath with a view', price: 118 },
      { name: 'The attic', note: 'Four beds under the roof, for families', price: 164 },
      { name: 'The cabin', note: 'Wood stove, kitchen, its own path', price: 190 },
      { name: 'A long week', note: 'Seven nights, six paid', price: 640 },
      { name: 'The whole house', note: 'Up to fourteen people and a dog', price: 980 },
    ],
    story: {
      title: 'A house that has always had guests',
      text: [
        'The beds are new, the floors are not. We took the house over with the guest book, and the first page of it is older than the road.',
        'There is no reception. You ring, we come down, and by the second morning you know where the cups are.',
      ],
      facts: [
        ['8', 'rooms'],
        ['7 to 11', 'breakfast'],
        ['0', 'televisions'],
      ],
    },
    visit: {
      address: ['6 Station Yard', 'ring the lower bell'],
      hours: [
        ['Arrive', 'from 3'],
        ['Leave', 'until 11'],
        ['Breakfast', '7 to 11'],
      ],
      note: 'Tell us when your train comes in. With luggage we fetch you.',
      times: 'House times',
    },
    faq: [
      ['When can we arrive?', 'From three. Earlier if you only want to leave your bags.'],
      ['Are dogs welcome?', 'One at a time, yes. Tell us, so that you get a room with a door to the garden.'],
      ['Can we cancel?', 'Free of charge until a week before.'],
      ['How do we get here?', 'The station is a short walk away; with luggage we pick you up.'],
    ],
    tasks: ['Change the linen in room four', 'Order firewood', 'Answer three booking letters', 'Bake for Saturday', 'Mend the garden gate', 'Check the boiler', 'Print the walking maps', 'Call the laundry', 'Update the calendar'], // prettier-ignore
    quote: {
      text: 'We booked two nights and left after five. Nobody seemed surprised.',
      who: 'Ingrid, room four',
    },
  },
  {
    id: 'tours',
    match:
      /\b(tours?|travel\w*|trips?|safari|expeditions?|excursions?|guides?|trekking|hik(?:e|ing)|outdoors?|surf\w*|sail\w*|diving|kayak\w*|rafting|ski(?:ing)?|rentals?)\b/i,
    defaultName: 'Far Side',
    hand: 0,
    words: {
      items: 'Outings',
      story: 'How we go',
      visit: 'Where we meet',
      cta: 'Choose a day',
      add: 'Ask for a place',
      unit: 'a person',
      buyer: 'guest',
    },
    headline: 'Go slowly.\nSee more.',
    lede: 'Small groups, people who grew up here, and enough time to stop when something happens.',
    itemsNote: 'Eight people at most. What you need to wear is waiting in your size.',
    items: [
      { name: 'Half a day', note: 'The short way round, with coffee from a flask', price: 65 },
      { name: 'The whole day', note: 'Where the road ends, and then a little further', price: 120 },
      { name: 'After dark', note: 'Warm clothes, few words, a lot of sky', price: 95 },
      { name: 'Two days', note: 'One night out, everything carried for you', price: 290 },
      { name: 'For children', note: 'Short legs, long stories', price: 40 },
      { name: 'On your own dates', note: 'A guide for you and yours', price: 480 },
    ],
    story: {
      title: 'We turn back when it is wiser',
      text: [
        'Our guides decide on the morning itself. If the weather says no, you hear it at breakfast and keep your money.',
        'We go where we would go on a free day. That is why there are never twenty of us.',
      ],
      facts: [
        ['8', 'people at most'],
        ['14', 'years without an accident'],
        ['4', 'guides, all from here'],
      ],
    },
    visit: {
      address: ['6 Station Yard', 'the green door'],
      hours: [
        ['Morning outing', '9'],
        ['Afternoon outing', '2'],
        ['After dark', 'when it is'],
      ],
      note: 'Be there fifteen minutes early and bring a hat.',
      times: 'When we leave',
    },
    tasks: ['Check the weather for Saturday', 'Wax the gear', 'Call the bus driver', 'Pack the first-aid kit', 'Confirm eight guests', 'Scout the upper path', 'Order gas for the stoves', 'Answer two letters', 'Dry the tents'], // prettier-ignore
    quote: { text: 'I have never been so cold, or so glad to be somewhere.', who: 'Mattias, two days' },
  },
];
