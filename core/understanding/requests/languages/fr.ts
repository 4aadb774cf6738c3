import type { PlainTable } from './plain-table.ts';

/** French; what the parts mean: ./plain-table.ts. Elided words stand apart: 'm envoyer'. */
export const plainFrench: PlainTable = {
  rules: {
    it: ['(ca|cela|tout ca)', '@about'],
    me: ['(m|nous)'],
    le: ['(l|le|la|les)'],
    can: [
      `(est ce que)? (vous pouvez|vous pourriez|tu peux|tu pourrais)`,
      '(pouvez vous|pourriez vous|peux tu|pourrais tu)',
      `(est il|serait il|il serait|il est|c est|ce serait) possible de`,
      '(ca vous derange|ca vous derangerait) de',
    ],
    send: ['(envoyer|transmettre)'],
    doSend: ['(envoyez|envoie|transmettez)'],
    text: ['(sms|texto|message|message texte)'],
    myPhone: ['(mon|ce) (portable|telephone|mobile|numero)'],
    byText: ['(par|en) <text>', '(dans|en) un <text>', '(sur|a) <myPhone>'],
    aText: ['un (petit)? <text> (avec <it>)?', 'un <text> sur <myPhone>'],
    itOrText: ['<aText>', '<it> <byText>'],
    want: [
      `(je voudrais|j aimerais|je veux|je veux bien|je souhaite|je souhaiterais|je prefererais|j ai
        besoin de)`,
    ],
    may: ['(est ce que)? (je peux|je pourrais|on peut|on pourrait)', '(puis je|pourrais je)'],
    have: ['(avoir|recevoir)'],
  },
  ask: [
    '<can> <me> <send> <itOrText>',
    'si vous (pouviez|pouvez) <me> <send> <itOrText> (ce serait|ca serait) (super|bien|parfait|gentil)',
    '<can> (me|nous) <le> <send> <byText>',
    '<can> (me|nous) texter <it>?',
    '<can> <send> <it> <byText>',
    '<can> l <send> sur <myPhone>',
    '<doSend> (moi|nous) <itOrText>',
    '<doSend> <le> (moi|nous) <byText>',
    '<doSend> (<it>|<le>) sur <myPhone>',
    '(textez|texte) (moi|nous) <it>?',
    '<want> <have>? <itOrText>',
    '<want> (l|les|le|la) <have> <byText>',
    '<may> <have> <itOrText>',
    '<may> (l|les|le|la) <have> <byText>',
    `(est il|serait il|c est|ce serait) possible (de|d) <have> <itOrText>`,
  ],
  askWithPlease: [
    '(vous|tu) <me> (envoyez|envoies) <itOrText>',
    '(vous|tu) (me|nous) <le> (envoyez|envoies) <byText>',
    'ce serait possible <byText>',
    'mettez moi <it> <byText>',
    '<can> me mettre <it> <byText>',
    '<it> <byText>',
    '<byText>',
  ],
  before: [
    `(oui|ouais|ok|okay|d accord|bonjour|bonsoir|merci|parfait|tres bien|super|euh|bon|bien|ah|et|
      alors|genial|excellent|entendu|oui merci|merci beaucoup|pardon|excusez moi|la)`,
    `(je conduis|je suis en voiture|je suis au volant|je vais oublier|je ne peux pas noter|je peux
      pas noter|je n ai pas de stylo|j ai pas de stylo|je n ai rien pour noter|j ai rien pour noter)`,
  ],
  after: ['(merci|merci beaucoup|merci bien|maintenant|tout de suite)'],
  please: ['(s il vous plait|s il te plait|svp|stp)'],
  determiners: ['l', 'le', 'la', 'les', 'un', 'une', 'votre', 'vos', 'cette', 'ces', 'ma', 'mon'],
  joining: ['de', 'du', 'des', 'd', 'pour', 'et', 'vers', 'a', 'au'],
  contents: ['lien', 'infos', 'information', 'informations', 'details', 'adresse', 'coordonnees'],
  never: new Set(
    'sms texto textos message messages envoyer envoyez envoie envoye envoyons recevoir recu recois numero telephone portable mobile dit dire dis appelez appeler jour jours heure heures minute minutes semaine mois matin midi soir nuit hier toujours tous toutes chaque fois demain apres avant annuler annulez gratuit coute payant personne rien savoir lire'.split(
      ' ',
    ),
  ),
};
