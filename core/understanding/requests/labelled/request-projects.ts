import type { ProjectRecord } from '../../../records/record.ts';
import {
  actionId,
  aLink,
  anSms,
  aTemplate,
  aTopic,
  topicId,
} from '../../../testing/build-project.ts';

/** What one topic of a project says; each has a text, sent only on request. */
interface Card {
  name: string;
  queries: readonly string[];
  content: string;
}

/** A small hotel in each language, whose texts are written as a hotel writes them. */
export const HOTELS: Readonly<Record<'en' | 'es' | 'fr', readonly Card[]>> = {
  en: [
    {
      name: 'directions',
      queries: [
        'how do I get to you',
        'where are you',
        'what is the address',
        'is there parking nearby',
        'can I get directions from the station',
      ],
      content:
        'We are at 12 Harbour Street, two minutes from the station. Parking is behind the building. Would you like a link with the directions?',
    },
    {
      name: 'opening_hours',
      queries: ['when do you open', 'what time do you close today', 'are you open on sunday'],
      content: 'We are open from seven until eleven, every day but Christmas Day.',
    },
    {
      name: 'booking',
      queries: [
        'can you confirm my booking',
        'did my reservation go through',
        'I have not received my confirmation',
        'I was told you would send me a confirmation',
      ],
      content: 'Your booking is confirmed. If you want to change it, call us before noon.',
    },
  ],
  es: [
    {
      name: 'direccion',
      queries: [
        'dónde están',
        'cuál es la dirección',
        'cómo llego al hotel',
        'hay estacionamiento',
      ],
      content:
        'Estamos en la calle Mayor doce, a dos minutos de la estación. ¿Quiere la dirección?',
    },
    {
      name: 'reserva',
      queries: [
        'puede confirmar mi reserva',
        'no me llegó la confirmación de mi reserva',
        'me dijeron que me mandan una confirmación',
      ],
      content: 'Su reserva está confirmada. Si quiere cambiarla, llámenos antes de mañana.',
    },
  ],
  fr: [
    {
      name: 'adresse',
      queries: [
        'où êtes-vous',
        "quelle est l'adresse",
        'comment venir en voiture',
        'il y a un parking',
      ],
      content:
        "Nous sommes au douze rue du Port, à deux minutes de la gare. Vous voulez l'adresse ?",
    },
    {
      name: 'reservation',
      queries: [
        'pouvez-vous confirmer ma réservation',
        "je n'ai pas reçu ma confirmation",
        "on m'a dit que vous m'envoyez une confirmation",
      ],
      content: 'Votre réservation est confirmée. Si vous voulez la changer, appelez avant demain.',
    },
  ],
};

/**
 * A project whose own texts have every small word, and talk about texts themselves: a reader that
 * trusts a topic's words wherever they stand sends on reports and questions here.
 */
export const CHATTY: readonly Card[] = [
  {
    name: 'text_alerts',
    queries: [
      'how do I get a text when my table is ready',
      'did you text me the address and the directions or not',
      'why would you send me a text',
      'who sent me the link and when will you text me',
      'my wife wants to know what the text says',
      'I got your text but I never asked for it',
      'he said she could get it if they were here',
    ],
    content:
      'We texted you the address, directions and link. You said yes, and we have sent it. If you do not want a text, tell us now or later, by email, or on another number. It would cost nothing. I think I had what you asked about. You will always get one, as we do every day, before five, so you may never need to. Somebody will say so. Hope, wish, maybe, perhaps. People keep us busy. Was it for him or her? Then let them wait. Is it safe? It has been. Read it. Open it. See it. Thanks for calling.',
  },
  {
    name: 'mensajes',
    queries: [
      'cómo me manda un mensaje con la dirección y cuándo',
      'me mandó un mensaje mi esposa o no',
      'quién me envió el enlace por sms',
      'por qué me lo manda si no quiero',
    ],
    content:
      'Ya le mandamos un mensaje. Usted recibió la dirección. Si quiere, mañana o después. Él dijo que ella lo tiene. Tal vez cuesta. Siempre, nunca, todos los días. Gracias por esperar. Puedo, quería, recibí, tengo, necesito, mandar, enviar, saber.',
  },
  {
    name: 'messages',
    queries: [
      "comment vous m'envoyez un sms avec l'adresse et quand",
      "vous m'avez envoyé un sms à ma femme ou pas",
      "qui m'a envoyé le lien par texto",
      "pourquoi vous me l'envoyez si je ne veux pas",
    ],
    content:
      "Nous vous avons envoyé un sms. Vous avez reçu l'adresse. Si vous voulez, demain ou après. Il a dit qu'elle l'a. Peut-être. Toujours, jamais, tous les jours. Merci d'attendre. Je peux, je voulais, j'ai reçu, j'ai, je dois, envoyer, savoir, dire.",
  },
];

/** The records of a project whose topics each have one text that goes out when it is asked for. */
export function requestProject(cards: readonly Card[]): ProjectRecord[] {
  return cards.flatMap(({ name, queries, content }) => [
    aTopic(name, { exampleQueries: [...queries], content: [{ text: content }] }),
    aTemplate(name),
    anSms(name, [name], { when: 'requested' }),
    aLink(topicId(name), 'matched', actionId(name)),
  ]);
}
