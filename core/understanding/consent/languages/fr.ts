import type { LanguageTable } from './language-table.ts';

/**
 * French of France, Belgium, Switzerland and Canada. Words are written without accents, and the
 * apostrophe parts words (d accord, s il vous plait). What the kinds mean: ./language-table.ts.
 */
export const french: LanguageTable = {
  language: 'fr',
  rules: {
    oui: [
      `(oui|ouais|ouaip|wi|oui oui|mais oui|ben oui|bah oui|eh oui|eh ben oui|ah oui|oh oui|que
        oui|yes|we|ouip|ouioui|si si|mais si|houi|oui da)`,
    ],
    polite: [
      `(s il vous plait|s il te plait|sil vous plait|sil te plait|si vous plait|svp|stp|je vous
        prie|je vous en prie|si vous voulez bien|si tu veux bien|si vous pouvez s il vous plait|
        volontiers s il vous plait|siouplait|si ce n est pas trop demander|si ca ne vous ennuie
        pas)`,
    ],
    good: [
      `(bien|tres bien|parfait|super|genial|formidable|excellent|nickel|ideal|chouette|top|
        pratique|tres pratique|bien pratique|plus pratique|utile|tres utile|bien utile|plus
        simple|plus facile|mieux|le mieux|gentil|tres gentil|tres gentil a vous|gentil a vous|
        impeccable|impec|magnifique|une bonne idee|bonne idee|merveilleux|sympa|le top|aimable|
        bien aimable|tres aimable|commode|plus commode)`,
    ],
    it: [
      `(ca|cela|le|la|les|le message|le texto|le sms|un sms|un texto|un message|ce message|tout
        ca|tout cela)`,
      '@thing',
    ],
    sendMe: [
      `(envoyez le moi|envoyez la moi|envoyez les moi|envoie le moi|envoie la moi|envoie les moi|
        envoyez moi|envoie moi|envoyez|envoie|envoyez le|envoyez la|envoyez les|envoie le|envoie
        la|envoie les|textez moi|textez le moi|textez la moi|textez les moi|texte moi|texte le
        moi|mandez moi|mandez le moi|vous pouvez me l envoyer|vous pouvez me les envoyer|vous
        pouvez l envoyer|vous pouvez les envoyer|tu peux me l envoyer|tu peux l envoyer|tu peux
        me les envoyer|vous pouvez m envoyer|vous pouvez envoyer|vous pouvez me texter|pouvez
        vous me l envoyer|vous me l envoyez|vous me les envoyez|tu me l envoies|tu me les envoies|
        transmettez le moi|transmettez moi|balancez moi|balance moi|balance|balancez|faites moi
        parvenir|je veux bien que vous me l envoyiez|je veux bien que vous m envoyiez|je voudrais
        que vous me l envoyiez)`,
    ],
    here: [
      `(sur ce numero|a ce numero|ce numero|ce numero la|sur celui ci|celui ci|sur ce telephone|
        sur ce portable|ce portable|ici|celui la|sur le meme|le meme|le meme numero|au meme
        numero|sur le numero d ou j appelle|le numero avec lequel j appelle|sur mon portable|
        celui avec lequel j appelle) @hereOk`,
    ],
    now: [
      `(maintenant|tout de suite|la maintenant|immediatement|des que possible|des maintenant|des
        que vous pouvez|rapidement|vite|sur le champ)`,
    ],
    byText: [
      `(par|en|via|comme|avec) (un)? (sms|texto|message|texte|message texte|textos|mini message)`,
    ],
    thanks: [
      `(merci|merci beaucoup|merci bien|mille mercis|merci infiniment|grand merci|un grand merci|
        merci d avance|merci a vous|je vous remercie|je te remercie|je vous remercie beaucoup|c
        est gentil|c est tres gentil|c est vraiment gentil|c est gentil a vous|c est bien aimable|
        c est tres aimable|c est sympa|bien aimable|vous etes gentil|vous etes gentille|vous etes
        bien aimable|trop gentil|thank you|thanks|c est gentil de votre part)`,
    ],
  },
  segments: {
    yes: [
      `(dac|dacodac|d acc|c est correct|effectivement|en effet|trop bien|nickel|impec|grave) <oui>`,
      `<oui> (c est correct|effectivement|en effet|chef|j en veux bien|je le veux|a mon numero|certain|mets en|trop bien)`,
      `(ui|oue|ouaip|voui|vi|moui oui|correct oui|oui correct|grave oui|oui grave|certain oui)`,
      `^ grave $`,
      `<oui> (pas de (probleme|souci|soucis)|sans (probleme|souci)|aucun (probleme|souci))`,
      `(pas de (probleme|souci|soucis)|sans (probleme|souci)|aucun (probleme|souci)) <oui>`,
      '<oui>',
      `(bien sur|bien sur que oui|bien entendu|evidemment|absolument|tout a fait|certainement|
        volontiers|avec plaisir|avec joie|assurement|naturellement|carrement|sans probleme oui|
        affirmatif|avec grand plaisir|pardi|mais bien sur|mais oui bien sur|mais certainement|oui
        bien sur|pour sur|certain|cent pour cent|sans aucun doute|et comment|sans hesiter|oui je
        veux bien|oui je veux|oui je voudrais|oui j aimerais|oui j accepte|oui vous pouvez|oui tu
        peux|oui allez y|oui vas y|oui c est bon|oui ca marche|oui d accord|oui ok|oui parfait|
        oui ca me va|oui ca m irait|oui ca irait|oui pourquoi pas|oui ca serait|oui ce serait|oui
        voila|oui je prefere|oui faites|oui fais|oui on fait ca|oui tres bien|oui moi ca me va)`,
      `(c est un|je dis|ma reponse est|la reponse est|j ai envie de dire|je reponds|moi je dis|
        ca sera|ce sera un|disons) oui`,
    ],
    please: [
      '(<oui>)? si vous pouviez <oui>',
      '<oui> si vous (pouviez|pouvez|voulez bien)',
      '<polite>',
      '<oui> <polite>',
    ],
    accept: [
      '(ca|ce) serait le fun',
      'je le veux (bien)?',
      'vous avez (ma|mon) (permission|accord|autorisation|consentement)',
      `(ca|cela|ce|c) (serait|sera) (vraiment|tres|bien|plus|super|trop)? <good> (pour moi|oui|avec
        plaisir)?`,
      '(ca|cela|ce|c) est (vraiment|tres|bien|plus|super|trop)? <good> (pour moi|oui|avec plaisir)',
      `(ca|cela) (m|nous) (irait|arrangerait|aiderait|conviendrait|arrange|aide|convient|va)
        (bien|tres bien|parfaitement|beaucoup|bien oui|super bien|oui)?`,
      `(ca|cela) (me|nous) (va|convient|conviendrait|serait utile|ferait plaisir|rendrait
        service|rend service|plairait|depannerait|depanne) (bien|tres bien|parfaitement|beaucoup|
        oui|super bien)?`,
      `(je veux bien|je veux bien oui|je veux bien merci|moi je veux bien|j aimerais bien|j
        aimerais|je prefere|je prefererais|j aimerais bien oui|je voudrais bien|j accepte|j
        accepte volontiers|je suis d accord|je suis pour|je consens|je donne mon accord|je vous
        donne mon accord|je vous autorise|vous avez mon accord|vous avez mon autorisation|je vous
        y autorise|c est d accord|c est d accord pour moi|d accord pour moi|c est bon pour moi|ca
        me va|ca m arrange|ca m arrangerait|ca m aiderait|ca irait|moi ca me va|ok pour moi|ca me
        convient|ce n est pas de refus|c est pas de refus|pas de refus|j en veux bien|je le veux
        bien|je suis preneur|je suis preneuse|je prends|je suis partant|je suis partante|avec
        plaisir oui|j apprecierais|ce serait avec plaisir|ca serait avec plaisir|je veux bien le
        recevoir|je veux bien les recevoir|je veux bien la recevoir|super idee oui|ca m est utile|
        j en ai besoin|j en ai besoin oui|ca m interesse|ca tombe bien oui)`,
      `(je veux bien|je voudrais|j aimerais|je veux|je prends|j aimerais bien|je souhaite|j
        accepte|je prefere) (recevoir|avoir)? <it> <byText>?`,
      `(je veux bien|je voudrais|j aimerais|je veux|j aimerais bien|je souhaite) (le|la|les|l)
        (recevoir|avoir)`,
    ],
    go: [
      `(textez|texte|transmettez|filez moi|file moi|lache moi|balance moi|mets moi|mettez moi|passez moi|passe moi) (le|la|les|ca|cela)? (par texto|par sms|par message)?`,
      `(aucune objection|aucun souci|aucun probleme|grave|ouin|ok|okay|d accord|super|parfait) <sendMe>`,
      'aucune objection allez y',
      '^ non non (allez y|envoyez|vas y|faites) (donc|s il vous plait)?',
      `<sendMe> (<it>|<here>|la|la dessus|ca|sur mon portable|sur mon telephone|sur mon mobile|a
        moi|donc)? <here>?`,
      `(allez y|vas y|faites|faites donc|fais le|faites le|faites ca|fais ca|faites comme
        ca|on fait ca|on fait comme ca|faisons ca|faisons comme ca|vous pouvez|tu peux|vous
        pouvez y aller|go|envoi|je vous laisse faire oui|n hesitez pas|allez y envoyez|faites moi
        ca|je vous en prie faites|feu vert|procedez|vous pouvez le faire|tu peux y aller|on y va|
        c est parti) (donc|alors|oui)?`,
    ],
    text: [
      '<sendMe> <it>? <byText> <here>?',
      '<byText>',
      `(plutot|je prefere|je veux|je prends|mettez moi|de preference|moi|je choisis|je
        prefererais)? (le|un|par)? (sms|texto|message|texte) (plutot|c est parfait|c est bien|c
        est mieux|ca me va|c est plus simple|c est bon|parfait|c est tres bien)?`,
      '(plutot|je prefere|je veux|je prends|de preference|je prefererais) <byText>',
    ],
    first: ['(le|la)? (premier|premiere|premiere option|premier choix)'],
    last: ['(le|la)? (second|seconde|deuxieme|dernier|derniere|deuxieme option)'],
    both: ['(les deux|les deux si possible|tous les deux)'],
    noMind: [
      `(pas du tout|du tout|absolument pas|non pas du tout|bien sur que non|mais non|mais non
        pas du tout|aucunement|en aucun cas|ca ne me derange pas|ca me derange pas|ca ne me
        derange pas du tout|ca me derange pas du tout|ca ne me gene pas|ca me gene pas|aucun
        probleme|pas de probleme|pas de souci|aucun souci|pas de soucis|sans probleme|pas le
        moins du monde|nullement|au contraire|ca ne derange pas|je n y vois pas d inconvenient|je
        n y vois aucun inconvenient|aucun inconvenient|non non pas du tout|evidemment que non|non
        ca ne me derange pas|non ca va)`,
    ],
    recall: [
      `(c etait un oui|c etait oui|j ai dit oui|j ai bien dit oui|oui j ai dit oui|c est bien ca|
        c est ca|exact|exactement|c est un oui|tout juste|effectivement|en effet|c est cela|oui c
        est ca|je confirme|je vous confirme|oui c en etait un|c etait bien un oui|oui c etait un
        oui)`,
    ],
    owner: [
      '(c est|oui c est) (ca|bien ca|cela|exact|bien cela)',
      `(c est|oui c est|celui ci c est|ca c est) (mon|le mien|ma|bien le mien|bien mon|mon
        propre) (numero|portable|telephone|mobile|ligne)?`,
    ],
    number: [
      `(au|sur le|le|a|c est le)? @number (c est bon|c est bien|c est le mien|c est ca|oui|c est
        mon numero|c est mon portable)?`,
      `(au|sur le|le|a celui|celui|au numero|sur celui) (numero)? (qui)? (finit|finissant|
        termine|se termine|finissant|terminant|se terminant) (par|en) @number`,
      '<here> (c est bon|c est bien|c est parfait|oui|ca va|c est tres bien)?',
      '(celui la|a celui la|ce numero la|sur celui la|a ce numero la|ce numero) @namesNumber',
    ],
    thin: [
      '(allez|allez d accord|allez ok|dac|d acc|dacodac|c est correct oui si possible|effectivement|en effet)',
      '(ca|cela|ce|c) est (vraiment|tres|bien|plus|super|trop)? <good>',
      `(d accord|ok|okay|oke|ok d accord|ouais ok|bon|bon ben|ben|bon d accord|ben d accord|bon
        ok|ca marche|ca roule|entendu|c est entendu|tres bien|parfait|super|genial|nickel|
        impeccable|impec|c est bien|mouais|moui|mm|hmm hmm|mmh|mhm|mm hm|hum hum|
        pourquoi pas|et pourquoi pas|bonne idee|c est une bonne idee|excellente idee|excellent|
        top|cool|chouette|voila|si possible|si vous pouvez|si tu
        peux|si ca ne vous derange pas|si ca vous derange pas|si c est possible|tant mieux|c est
        parfait|c est super|c est genial|formidable|soit|ca me semble bien|ca joue|c est beau|parfaitement|c est tres bien|volontiers si possible)`,
    ],
    even: [
      `(je vois|c est note|note|compris|c est correct|correct|ca va|c est bon|pas de probleme|pas de souci|pas de soucis|aucun probleme|aucun souci|sans probleme|sans
        souci|y a pas de souci|y a pas de probleme|il n y a pas de probleme|il n y a pas de souci|
        continuez|je vous ecoute|je t ecoute|poursuivez|pas de soucis|y a pas de mal)`,
    ],
    hedge: [
      '^ ouais bon $',
      `(je suppose|je suppose que oui|j imagine|j imagine que oui|je pense|je pense que oui|je
        crois|je crois que oui|je crois bien|si vous voulez|si tu veux|si vous le souhaitez|si
        vous insistez|si vous y tenez|s il le faut|si ca vous arrange|si ca vous fait plaisir|si
        ca vous chante|comme vous voulez|comme tu veux|comme vous le souhaitez|comme vous
        preferez|c est vous qui voyez|a vous de voir|peu importe|ca m est egal|ca mest egal|
        probablement|sans doute|surement|je dirais oui|je dirais que oui|si il faut|sil le faut|
        faute de mieux|bof|bof oui|a la limite|au pire|si vous le dites|admettons|je veux dire
        peut etre|normalement oui|normalement|a priori oui|a priori|plutot oui|ca devrait aller|
        ca devrait|ca peut aller)`,
    ],
    stop: [
      '<oui> right $',
      `(oui allo|allo oui|oui mais|oui et non|oui non|oui ou non|oui je vous ecoute|oui dites
        moi|oui dites|oui j ecoute|ouais c est ca|mais oui c est ca|c est moi|c est bien moi|c est elle meme|c est lui meme|ouais bien sur)`,
      '<oui> (mais|et|donc|alors|bonjour|pardon|enfin) $',
      '(bien sur que non|surement pas)',
    ],
    filler: [
      `(euh|heu|ah|oh|bah|ben|eh|eh bien|eh ben|hein|alors|bon|donc|hum|mm|hmm|ma foi|enfin|
        tiens|ecoutez|la|monsieur|madame|mademoiselle|jeune homme|cher monsieur|chere madame|mon
        brave|mon petit|en fait|du coup|voila|moi|franchement|a vrai dire|pardon|excusez moi|
        desole|desolee|je veux dire|mais|et|plutot|aussi|quand meme|comme ca|pour moi|a
        moi|dites|mince)`,
      '<thanks>',
      '<now>',
      '<byText>',
      '(sur mon portable|sur mon telephone|sur mon mobile)',
      '@namedThing',
    ],
    aside: [
      '^ (quoi|comment|pardon|hein|ah le message|le message|ah le sms)',
      `(parce que|car|comme|et|mais)? (je n ai pas|j ai pas|je n ai rien|j ai rien|je n ai ni|j
        ai plus|je n ai plus|je ne trouve pas) (de quoi|de|mon|pour|papier ni)? (ecrire|noter|
        stylo|crayon|papier|stylo sur moi|quoi noter|quoi ecrire|de quoi noter|de stylo|de stylo
        sous la main)`,
      `(parce que|car|comme|et|mais)? (je suis au volant|je conduis|je suis en voiture|je suis
        dans la voiture|je suis dans le bus|je suis dans le train|je suis au travail|je peux pas
        noter|je ne peux pas noter|je vais oublier|je vais l oublier|j oublie tout|sinon j oublie|
        sinon je vais oublier|j ai une memoire de poisson rouge|je n ai pas de memoire|j ai pas
        de memoire|ca m evite de noter|ca m evitera de noter|ca evite de noter|comme ca je l ai|
        comme ca je l aurai|comme ca je les ai|comme ca je n oublie pas|comme ca j oublie pas|
        pour ne pas oublier|pour pas oublier|c est plus simple|c est plus pratique|c est plus
        facile|ce sera plus simple|ce sera plus pratique)`,
    ],
    reset: [
      `^ (oh|ah|euh)? (non|nan) (pardon|je veux dire|enfin|attendez pardon|desole|enfin oui je
        veux dire|attendez je veux dire|enfin si) $?`,
    ],
    refuse: [
      `(bien sur que non|plutot pas|je (ne)? suis pas d accord|vous n avez pas (ma|mon)|n embetez pas|vous embetez pas|ne vous embetez pas|ne vous derangez pas|vous derangez pas|vous donnez pas (cette|la) peine|ne vous donnez pas (cette|la) peine|m envoyez rien|je vais (la|le) noter|je note|je la connais|je connais deja|textez moi pas|laissez faire|laisse faire|pas la merci|j en veux pas|je passe mon tour|je passe merci)`,
      'oui non merci',
      '(merci mais|oui mais) (non|ca ira) (merci)?',
      'non s il vous plait',
      `(non|nan|no) (merci|merci beaucoup|merci bien|pas besoin|c est bon|ca va|ca ira|ca va
        aller|pas la peine|monsieur|madame|mademoiselle|jamais|je prefere pas|je ne veux pas|je
        veux pas|je n en veux pas|pas de|pas maintenant|plutot pas|je vous remercie|sans facon|
        laissez|c est gentil|thanks|thank you|non|je refuse|j ai pas besoin|je n ai pas besoin|
        pas question|pas pour moi|n envoyez|surtout pas|vraiment pas)`,
      `(pas la peine|c est pas la peine|ce n est pas la peine|pas besoin|j ai pas besoin|je n ai
        pas besoin|je n en ai pas besoin|j en ai pas besoin|pas necessaire|ce n est pas
        necessaire|c est pas necessaire|pas maintenant|pas aujourd hui|pas aujourdhui|pas tout de
        suite|pas pour l instant|pas pour le moment|pas cette fois|pas vraiment|pas question|hors
        de question|surtout pas|certainement pas|absolument pas|surement pas|bien sur que non|
        jamais|jamais de la vie|ca ira|ca ira merci|ca va aller|ca va merci|c est bon merci|j
        aime mieux pas|je prefere pas|je ne prefere pas|je prefere que non|je prefererais pas|je
        prefererais que non|j aimerais mieux pas|je ne veux pas|je veux pas|je n en veux pas|j en
        veux pas|je ne souhaite pas|je souhaite pas|je refuse|je decline|laissez tomber|laisse
        tomber|laissez|oubliez|oublie|sans facon|n envoyez rien|n envoyez pas|ne m envoyez|m
        envoyez pas|m envoyez rien|envoyez rien|envoyez pas|ne l envoyez pas|ne me l envoyez pas|
        ne m envoie|n envoie|ne me textez|me textez pas|pas de sms|pas de texto|pas de message|
        pas de messages|pas de textos|aucun sms|aucun message|rien du tout|tres peu pour moi|mais
        non|non non|que non|je dis non|j ai dit non|c est non|c est un non|ma reponse est non|je
        crois pas|je ne crois pas|je pense pas|je ne pense pas|je pense que non|je crois que non|
        une autre fois|une prochaine fois|la prochaine fois peut etre|je me debrouille|je me
        debrouillerai|je vais me debrouiller|je connais le chemin|je l ai deja|je les ai deja|j
        ai deja|je ne lis pas|je lis pas les|je n aime pas|j aime pas|arretez|arrete de|cessez|
        pas interesse|pas interessee|ca ne m interesse pas|ca m interesse pas|inutile|c est
        inutile|pas utile|pas du tout|du tout|non merci)`,
      `(oui|ouais|si)? (ca|cela) me (derange|generait|gene|derangerait|ennuie) (un peu|beaucoup|
        oui|en fait|quand meme)? $`,
      '(non|nan) $',
    ],
    bareNo: ['(non|nan|nope|no|nenni|que nenni|non non|ben non|bah non|ah non|oh non|mais non)'],
    other: [
      `(plutot|par|je prefere|je prefere par|mettez le par|un|en|par un|de preference par|
        envoyez le par|je veux un|plutot par|l)? (mail|email|e mail|courriel|courrier) (plutot|s
        il vous plait|merci|c est mieux|de preference)?`,
      `(lisez les moi|lisez le moi|lisez la moi|lisez moi ca|dites les moi|dites le moi|dites la
        moi|lis les moi|lis le moi|dis les moi|dites moi|lisez|lisez les|je prefere que vous me
        les lisiez|lisez les plutot|vous pouvez me les lire|je vous ecoute|je prefere les
        entendre)`,
    ],
  },
  requests: {
    phrases: [
      `(vous pouvez|tu peux|vous pourriez|tu pourrais|pouvez vous|pourriez vous|peux tu|pourrais
        tu|est ce que vous pouvez|est ce que vous pourriez|est ce que tu peux|il serait possible
        de|est il possible de|c est possible de) (me|m|nous) (l|les|la|le)? (envoyer|transmettre|
        mettre) @words (<byText>|un sms|un texto|un message|sur mon portable|sur mon telephone|
        sur mon mobile)`,
      `(vous pouvez|tu peux|vous pourriez|tu pourrais|pouvez vous|pourriez vous|peux tu|pourrais
        tu|est ce que vous pouvez|est ce que vous pourriez) me (le|la|les)? texter`,
      `(envoyez|envoie) (le|la|les)? moi @words (<byText>|un sms|un texto|un message|sur mon
        portable|sur mon telephone|sur mon mobile)`,
      '(textez|texte) (le|la|les)? moi',
      `(je voudrais|j aimerais|je veux|je veux bien|je souhaite|je souhaiterais|je peux|est ce
        que je peux|puis je|je pourrais|pourrais je) (recevoir|avoir|le recevoir|la recevoir|les
        recevoir|l avoir|les avoir) @words (<byText>|un sms|un texto|sur mon portable|sur mon
        telephone)`,
      '(vous me|tu me) (l|les)? (envoyez|envoies) @words (<byText>|un sms|un texto)',
    ],
    anyWordsNot: [
      'ne',
      'pas',
      'si',
      'quand',
      'mail',
      'email',
      'courriel',
      'whatsapp',
      'femme',
      'mari',
      'jamais',
      'lui',
      'leur',
    ],
    vetoes: [
      'vous m avez',
      'j ai recu',
      'pourquoi',
      'qui',
      'jamais',
      'hier',
      'arretez',
      'elle',
      'ils',
      'on m a',
      'vous aviez dit',
      'combien',
      'deja',
      'ne m',
    ],
    negations: ['pas', 'ne', 'n', 'jamais', 'non', 'sans', 'plus'],
  },
  lookalikes: [
    'we',
    'wi',
    'balance',
    'note',
    'top',
    'certain',
    'la',
    'on',
    'go',
    'exact',
    'mince',
    'ben',
    'bon',
    'soit',
    'envoi',
    'correct',
    'nickel',
    'tiens',
    'impec',
    'moi',
    'dites',
  ],
  asksPolitely: ['vous', 'tu', 'pouvez', 'pourriez', 'pourquoi'],
  refusalGoesOn: [
    'merci',
    'parce',
    'je',
    'j',
    'c',
    'ca',
    'pas',
    'monsieur',
    'madame',
    'mais',
    'ne',
    'n',
    'laissez',
    'vraiment',
    'moi',
    'on',
    'plutot',
    'jamais',
    'surtout',
    'franchement',
    'vous',
  ],
  offer: {
    mind: [
      'ca vous derange',
      'ca te derange',
      'ca vous derangerait',
      'cela vous derange',
      'cela vous derangerait',
      'ca vous gene',
      'ca vous ennuie',
      'voyez un inconvenient',
      'y a t il un inconvenient',
      'vous voyez un inconvenient',
    ],
    again: [
      'c etait un oui',
      'c est un oui',
      'c est bien un oui',
      'pour etre sur',
      'pour etre sure',
      'pour confirmer',
      'vous avez dit oui',
      'pour bien comprendre',
    ],
    check: ['c est bien votre numero', 'est ce correct', 'c est bien ca', 'c est exact'],
    negative: [
      'ne voulez pas',
      'voulez pas',
      'ne veux pas',
      'ne souhaitez pas',
      'n envoie pas',
      'ne vous envoie',
      'je n envoie',
      'preferez que je ne',
      'preferez pas',
      'plutot pas',
    ],
    unless: ['sauf si', 'a moins que'],
    or: ['ou'],
    textWords: ['sms', 'texto', 'message', 'texte'],
    rivalWords: [
      'mail',
      'email',
      'lis',
      'lise',
      'lire',
      'courriel',
      'courrier',
      'appelle',
      'whatsapp',
      'dis',
      'dicte',
      'dise',
    ],
    stopWords:
      'je tu vous nous me te se on que qu si est ce puis puisse peux pouvez voulez veux souhaitez recevoir envoie envoye envoyer envoyais texte par sms texto message en ca cela irait derange votre vos ton tes ce cette mon voudrais bien voudriez aimeriez lis ou et numero finit portable telephone mobile m t s c n j l'.split(
        ' ',
      ),
    prepositions: 'de du des a au aux pour sur avec dans d'.split(' '),
    joining: 'de du des d le la les l un une mon ma mes votre vos pour et au a sur'.split(' '),
    numberWords: ['finit', 'par', 'numero', 'termine', 'finissant'],
    onFile: ['dans votre dossier', 'que nous avons', 'enregistre', 'au dossier'],
    headLast: false,
  },
  numbers: {
    units: {
      zero: '0',
      un: '1',
      une: '1',
      deux: '2',
      trois: '3',
      quatre: '4',
      cinq: '5',
      six: '6',
      sept: '7',
      huit: '8',
      neuf: '9',
    },
    teens: {
      dix: '10',
      onze: '11',
      douze: '12',
      treize: '13',
      quatorze: '14',
      quinze: '15',
      seize: '16',
    },
    tens: {
      vingt: '20',
      trente: '30',
      quarante: '40',
      cinquante: '50',
      soixante: '60',
      septante: '70',
      octante: '80',
      huitante: '80',
      nonante: '90',
    },
    tensWithTeens: ['soixante'],
    zeros: { cent: '00', cents: '00', mille: '000' },
    times: { double: 2, triple: 3 },
    joiners: ['et'],
    soundsLike: {},
  },
  signals: {
    condition: [
      'seulement si',
      'si c est',
      'a condition',
      'sauf si',
      'quand',
      'des que',
      'ca depend',
      'une fois que',
      'a moins que',
      'si c',
    ],
    channel: [
      'mail',
      'email',
      'courriel',
      'courrier',
      'whatsapp',
      'appelez moi',
      'lettre',
      'dites le',
      'lisez',
      'poste',
    ],
    otherNumber: [
      'autre numero',
      'autre portable',
      'mauvais numero',
      'fixe',
      'pas sur ce',
      'pas ce numero',
      'pas a ce',
      'autre telephone',
      'pas celui',
    ],
    otherPerson: [
      'ma femme',
      'mon mari',
      'mon fils',
      'ma fille',
      'ma mere',
      'mon pere',
      'ma soeur',
      'mon frere',
      'lui',
      'collegue',
      'voisin',
      'voisine',
      'femme',
      'mari',
      'fils',
      'fille',
      'copain',
      'copine',
    ],
    later: [
      'plus tard',
      'demain',
      'tout a l heure',
      'apres',
      'ce soir',
      'un autre jour',
      'pas encore',
      'tantot',
      'dans une heure',
      'dans cinq minutes',
    ],
    question: [
      'quoi',
      'qui',
      'pourquoi',
      'comment',
      'combien',
      'quel',
      'quelle',
      'est ce que',
      'ou',
      'payant',
      'c est quoi',
      'vous disiez',
    ],
    hold: [
      'attendez',
      'un instant',
      'une seconde',
      'une minute',
      'ne quittez pas',
      'patientez',
      'deux secondes',
      'un moment',
    ],
    hedge: [
      'peut etre',
      'je sais pas',
      'je ne sais pas',
      'pas sur',
      'pas sure',
      'je me demande',
      'j hesite',
      'on verra',
      'faut voir',
    ],
    negation: ['pas', 'non', 'ne', 'rien', 'jamais', 'aucun', 'ni', 'sans'],
  },
};
