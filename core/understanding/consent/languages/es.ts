import type { LanguageTable } from './language-table.ts';

/**
 * Spanish of Spain and Latin America. Words are written without accents, but 'sí' (yes), which is
 * not 'si' (if): speech recognition keeps that one. What the kinds mean: ./language-table.ts.
 */
export const spanish: LanguageTable = {
  language: 'es',
  rules: {
    sí: [
      `(sí|sip|simon|sii|siii|ay sí|que sí|claro que sí|claro que si|por supuesto que sí|que si
        claro|sí sí|yes|sí claro|si claro|ah sí)`,
    ],
    good: [
      `(bien|muy bien|perfecto|excelente|genial|estupendo|fenomenal|de maravilla|maravilloso|
        fantastico|buenisimo|ideal|de perlas|util|muy util|de gran ayuda|de mucha ayuda|padrisimo|
        chevere|barbaro|bacano|increible|lo mejor|mejor|una buena idea|buena idea|muy amable|
        comodo|mas comodo|mas facil|mas practico|practico)`,
    ],
    it: [
      `(eso|el mensaje|el mensaje de texto|el texto|el sms|ese mensaje|un mensaje|un mensaje de
        texto|un texto|un sms|lo|todo|todo eso)`,
      '@thing',
    ],
    sendMe: [
      `(mandalo|mandala|mandalos|mandalas|mandamelo|mandamela|mandamelos|mandamelas|mandanoslo|mandanosla|mandanoslos|mandanoslas|mandelo|mandela|mandelos|mandelas|mandemelo|mandemela|mandemelos|mandemelas|mandenoslo|mandenosla|mandenoslos|mandenoslas|envialo|enviala|envialos|envialas|enviamelo|enviamela|enviamelos|enviamelas|envianoslo|envianosla|envianoslos|envianoslas|envielo|enviela|envielos|envielas|enviemelo|enviemela|enviemelos|enviemelas|envienoslo|envienosla|envienoslos|envienoslas|pasalo|pasala|pasalos|pasalas|pasamelo|pasamela|pasamelos|pasamelas|pasanoslo|pasanosla|pasanoslos|pasanoslas|paselo|pasela|paselos|paselas|pasemelo|pasemela|pasemelos|pasemelas|pasenoslo|pasenosla|pasenoslos|pasenoslas|reenvialo|reenviala|reenvialos|reenvialas|reenviamelo|reenviamela|reenviamelos|reenviamelas|reenvianoslo|reenvianosla|reenvianoslos|reenvianoslas|reenvielo|reenviela|reenvielos|reenvielas|reenviemelo|reenviemela|reenviemelos|reenviemelas|reenvienoslo|reenvienosla|reenvienoslos|reenvienoslas|compartelo|compartela|compartelos|compartelas|compartemelo|compartemela|compartemelos|compartemelas|compartenoslo|compartenosla|compartenoslos|compartenoslas|compartalo|compartala|compartalos|compartalas|compartamelo|compartamela|compartamelos|compartamelas|compartanoslo|compartanosla|compartanoslos|compartanoslas|textealo|texteala|textealos|textealas|texteamelo|texteamela|texteamelos|texteamelas|texteanoslo|texteanosla|texteanoslos|texteanoslas|texteelo|texteela|texteelos|texteelas|texteemelo|texteemela|texteemelos|texteemelas|texteenoslo|texteenosla|texteenoslos|texteenoslas|echalo|echala|echalos|echalas|echamelo|echamela|echamelos|echamelas|echanoslo|echanosla|echanoslos|echanoslas|echelo|echela|echelos|echelas|echemelo|echemela|echemelos|echemelas|echenoslo|echenosla|echenoslos|echenoslas|mandame|mandeme|enviame|envieme)`,
      `(mandemelo|mandamelo|enviemelo|enviamelo|pasemelo|pasamelo|mandemela|mandamela|enviemela|
        enviamela|pasemela|pasamela|mandemelos|mandamelos|enviemelos|enviamelos|mandemelas|
        mandamelas|enviemelas|enviamelas|pasemelos|pasemelas|pasamelos|pasamelas|mandelo|mandelos|mandela|mandala|mandelas|envielo|enviela|envielos|envielas|hagamelo llegar|hazmelo llegar|
        textealo|texteamelo|texteemelo|texteemela|mandamelo vos|mandenmelo|envienmelo|mandenmela|
        envienmela|pasenmelo|me lo mande|me lo manda|me lo puede mandar|me lo puede enviar|me la
        puede mandar|me la puede enviar|me los puede mandar|puede mandarmelo|puede enviarmelo|
        puede mandarmela|puede enviarmela|puede mandarlo|puede enviarlo|puede mandarla|puede
        enviarla|puedes mandarmelo|puedes enviarmelo|puedes mandarlo|puedes enviarlo|me lo puedes
        mandar|me lo puedes enviar|me lo mandas|me lo envias|me lo pasas|me la mandas|me la
        envias|me la pasas|que me lo mande|que me lo envie|que me la mande|que me la envie|que me
        lo mandes|que me lo envies|mandelo nomas|mandeme|mandame|envieme|enviame|paseme|pasame|
        mande no mas|mandelo no mas|quiero que me lo mande|quiero que me lo envie|quiero que me
        la mande|quiero que me la envie|quiero que me lo mandes|me gustaria que me lo mandara|me
        gustaria que me lo enviara)`,
    ],
    polite: [
      `(por favor|porfavor|por fabor|porfa|porfis|por fa|si es tan amable|si fuera tan amable|si me hace
        el favor|si me hace favor|si puede por favor|hagame el favor|hazme el favor|si es posible
        por favor|plis)`,
    ],
    here: [
      `(a este numero|a este mismo numero|este numero|este mismo|este mismo numero|a este mismo|
        a este telefono|a este celular|a este movil|este celular|este telefono|este movil|aqui|
        aqui mismo|el mismo|al mismo|al mismo numero|al numero del que llamo|al que le llamo|este
        es mi celular|a este) @hereOk`,
    ],
    now: [
      `(ahora|ahora mismo|ya|ya mismo|ahorita|de una vez|cuanto antes|lo antes posible|enseguida|
        rapido|de inmediato)`,
    ],
    byText: [
      `(por|via|como|en) (un|el)? (mensaje|texto|sms|mensaje de texto|mensajito|ese e mese|este
        medio)`,
    ],
    thanks: [
      `(gracias|muchas gracias|mil gracias|muchisimas gracias|se lo agradezco|te lo agradezco|le
        agradezco|se lo agradeceria|te lo agradeceria|le agradeceria|muy amable|que amable|es muy
        amable|muy amable de su parte|muy amable gracias|gracias a usted|muy agradecido|muy
        agradecida|que dios lo bendiga|dios le pague|que dios la bendiga)`,
    ],
  },
  segments: {
    yes: [
      `sí (che|parce|wey|guey|tio|tia|bro|pana|vale|guay|de una|al toque|obvio|si puedes|si puede|ya|ahora|efectivamente)`,
      `(guay|de una|al toque|a fuerza que|efectivamente|vale|venga|hombre|obvio que|ok|okey) sí`,
      `sí (me ayuda|me sirve|me viene bien|me ayudaria|me conviene) (mucho|bastante)?`,
      `(sip|sipi|sipis|sí senor sí)`,
      `sí (no hay problema|sin problema|ningun problema|no hay ningun problema)`,
      `(no hay problema|sin problema|ningun problema) sí`,
      '<sí>',
      '^ si $',
      '^ si (<polite>|<thanks>|<sendMe>|claro|senor|senora|senorita)',
      `(claro|claro claro|por supuesto|desde luego|como no|si como no|sí como no|como no claro|
        efectivamente|afirmativo|sin duda|encantado|encantada|con gusto|con mucho gusto|por
        supuesto que sí|obvio|obvio que sí|dale sí|sí dale|de una|sí senor|sí senora|sí senorita|sí pues|
        sí hombre|sí mujer|sí acepto|sí quiero|sí quisiera|sí deseo|sí me gustaria|sí puede|sí
        puedes|sí me parece|sí me parece bien|sí me parece perfecto|sí esta bien|sí de acuerdo|sí
        vale|sí necesito|sí lo quiero|sí lo deseo|sí lo necesito|si quiero por favor|
        sí que lo quiero|sí se puede|sí adelante|claro que puede|claro que puedes|ya pues sí|
        bueno sí|vale sí|ok sí|andale sí|andale sí|andele sí|pues sí|pues claro|pos sí|hombre
        claro|hombre sí|a huevo|cien por ciento|totalmente|definitivamente|definitivamente sí|
        absolutamente|ciertamente|naturalmente|la verdad sí|yo creo que sí claro|sí sí claro)`,
      `(mi respuesta es|la respuesta es|le digo que|te digo que|digo que|yo digo que|es un|diria
        que) sí`,
    ],
    please: [
      '(de favor|por favorcito|si me hace favor)',
      `sí si (puedes|puede|eres tan amable|es tan amable|fuera tan amable|me haces el favor)`,
      `si (puedes|puede|eres tan amable|es tan amable) sí`,
      '(por favorcito|porfi|porfavorcito|porfis)',
      '<polite>',
      '<sí> <polite>',
    ],
    accept: [
      `(me gustaria|me encantaria|se lo agradezco|te lo agradezco|se lo agradeceria|me serviria|me ayudaria) (mucho|muchisimo|bastante)`,
      'claro que me (gustaria|encantaria|serviria|interesa)',
      `(eso)? (me|nos)? (seria|estaria|estaria muy|vendria|iria|quedaria|resultaria|caeria)
        <good>`,
      '(eso)? (me)? (parece|suena|viene|va|queda|sirve|cae) (muy)? <good>',
      `(me haria un favor|me haria un gran favor|me hace un favor|me sirve|me serviria|me serviria mucho|me ayudaria|me ayudaria mucho|me encantaria|me
        gustaria|me vendria bien|me vendria de perlas|me conviene|acepto|lo acepto|estoy de
        acuerdo|de acuerdo acepto|estoy conforme|autorizo|doy mi consentimiento|doy mi permiso|
        tiene mi permiso|tiene mi autorizacion|le autorizo|lo autorizo|consiento|le doy permiso|
        por mi encantado|por mi perfecto|por mi sí|por mi esta bien|por mi bien|me parece|esta
        bien para mi|esta perfecto|buena idea sí|se lo agradeceria|se lo agradeceria mucho|te lo
        agradeceria|lo quiero|la quiero|los quiero|las quiero|lo necesito|la necesito|me interesa|
        me hace falta|nos serviria|lo prefiero asi|mejor asi)`,
      `(quiero|quisiera|me gustaria|necesito|deseo|prefiero|yo quiero) (recibir|tener)? (<it>|
        recibirlo|recibirla|que me lo mande|recibirlos|recibirlas)`,
    ],
    go: [
      `(de una|venga|venga va|asi es|sin problema|no hay problema|ningun problema|claro|vale|ok|okey|guay|estupendo|genial|perfecto|listo|andale|dale) <sendMe>`,
      `(andele|andale|venga|venga va) (sí|pues sí|<sendMe>)`,
      `(andele|andale) (sí)? <sendMe>`,
      `no (perdon|espere|digo) sí <sendMe>`,
      `<sendMe> (<it>|<here>|ahi|alla|aca|al celular|al movil|a mi celular|a mi movil|a mi
        telefono|al telefono|por ahi|no mas|nomas|nada mas)? <here>?`,
      `(adelante|dele|dale|hagale|hagalo|hazlo|proceda|procede|prosiga|vamos|hagamos eso|eso|haga eso|puede hacerlo|puedes hacerlo|puede|puede si|sí haga eso|
        hagale pues|dale pues|dele pues|mandela|puede mandarlo|tirelo|
        echele|echale|metale|hagalo por favor|siga adelante|dele nomas|adelante con eso|cuando
        guste adelante) (no mas|nomas|entonces)?`,
      'sí (mande|manda|envie|envia|mandalo|dele|dale|hagale|puede)',
    ],
    text: [
      '<sendMe> <it>? <byText> <here>?',
      '(<byText>|por texto|por sms|por mensaje)',
      `(prefiero|mejor|quiero|elijo|que sea|me gusta mas)? (el|un|por)? (texto|sms|mensaje|
        mensaje de texto) (mejor|esta bien|es mejor|es perfecto|perfecto)?`,
      '(prefiero|mejor|quiero|elijo|que sea|lo quiero) <byText>',
    ],
    first: ['(el|la|lo)? (primero|primera|primera opcion|primer)'],
    last: ['(el|la|lo)? (segundo|segunda|segunda opcion|ultimo|ultima)'],
    both: ['(las dos|los dos|ambos|ambas|las dos cosas|ambas cosas)'],
    noMind: [
      `(para nada|en absoluto|no para nada|no en absoluto|no me molesta|no me molesta para nada|
        claro que no|por supuesto que no|no no me molesta|no hay problema|ningun problema|no hay
        ningun problema|no hay inconveniente|ningun inconveniente|sin problema|no me importa|como
        me va a molestar|que va|no que va|no hay molestia|ninguna molestia|no es molestia|no es
        ninguna molestia|no tengo inconveniente)`,
    ],
    recall: [
      `(fue un sí|era un sí|dije que sí|ya dije que sí|ya le dije que sí|es un sí|correcto|asi
        es|exacto|exactamente|eso es|eso dije|le dije que sí|te dije que sí|que sí|que si)`,
    ],
    owner: [
      `(es|ese es|este es|sí es|si es) (mi|el mio|la mia|mi propio) (numero|celular|movil|
        telefono|mio)?`,
    ],
    number: [
      `(al|a|el|en|es el|ese es el)? @number (esta bien|es el mio|es mio|es correcto|es mi
        numero|es ese|esta perfecto)?`,
      '(al|a|el|en)? (numero)? (que|del) (termina|acaba|terminado|terminada) (en|con)? @number',
      '(al|el) (numero|que)? (terminado|termina)? en @number',
      '<here> (esta bien|es correcto|esta perfecto|sí)?',
      `(ese mismo|a ese mismo|a ese|ese numero|a ese numero|a ese mismo numero|ese) @namesNumber`,
    ],
    thin: [
      `(andele|andale|andele pues|andale pues|venga|venga va|venga vale|va venga|va pues|no estaria mal|ya esta)`,
      `(bueno|pues bueno|bueno pues|vale|okay|ok|oka|okey|de acuerdo|esta bien|ta bien|aja|aha|
        ya|ya ya|mm|mjm|mhm|mmm|perfecto|genial|excelente|muy bien|bien|listo|que bien|que bueno|
        estupendo|orale|sale|va|sale pues|sale y vale|vale vale|ah bueno|ah vale|ah ok|buena idea|
        por que no|porque no|y por que no|buenisimo|fenomenal|si se
        puede|si puede|si es posible|si no es molestia|si no le molesta|si no es mucha molestia|
        si no es mucho pedir|por mi no hay problema|me da gusto|que amable|que padre|chevere|barbaro|bacano)`,
    ],
    even: [
      `(correcto|entiendo|entendido|asi es|exacto|no hay problema|sin problema|ningun problema|siga|continue|prosiga|diga|todo bien|no
        pasa nada|no hay cuidado)`,
    ],
    hedge: [
      '^ puede $',
      `(supongo|supongo que sí|supongo que si|creo que sí|creo que si|yo creo|yo creo que sí|me
        imagino|me imagino que sí|imagino que sí|como quiera|como quieras|como guste|como gustes|
        como usted quiera|como usted diga|como diga|como vea|como prefiera|lo que quiera|lo que
        usted diga|lo que sea|si quiere|si quieres|si usted quiere|si gusta|si gustas|si prefiere|
        si insiste|si hace falta|si es necesario|si no hay de otra|si no queda de otra|que mas da|
        me da igual|me da lo mismo|igual sí|probablemente|probablemente sí|pienso que sí|diria
        que sí|mas o menos|pues si quiere|que remedio|ni modo|si le parece|si usted lo dice|pues
        no se|usted decide|usted dira)`,
    ],
    stop: [
      'y $',
      '^ dale y dale $',
      `^ (sí)? sí ya $`,
      `^ sí seguro $`,
      `(sí digame|si digame|sí digame|sí diga|sí bueno digame|sí senor digame|digame|diga|sí
        quien|no se si|sí o no|sí y no|sí no|yo soy el rey|puede que|puede ser|ya claro|sí pero|sí como no y)`,
      '<sí> (mande|diga|bueno) $',
      '(sí|claro) (pero|y|pues|entonces) $',
    ],
    filler: [
      `(eh|este|em|pues|ah|ay|oh|uy|mm|mmm|bueno|a ver|mire|mira|oiga|fijese|entonces|o sea|
        senor|senora|senorita|joven|amigo|amiga|carino|guapa|corazon|mi amor|mija|mijo|hombre|
        mujer|la verdad|de verdad|perdon|disculpe|perdone|perdona|digo|es que|gracias a dios|por
        dios|mejor|entonces si|tambien|asi|pos|ay sí|sí|y)`,
      '<thanks>',
      '<now>',
      '<byText>',
      '(a mi celular|a mi movil|a mi telefono|al celular|al movil|para mi|al telefono)',
      '@namedThing',
    ],
    aside: [
      '^ (como|que|perdon|mande|ah el mensaje|el mensaje)',
      `(es que|porque|pues|y)? (no tengo|no traigo|no encuentro) (con que|donde|en que|lapiz|
        pluma|boligrafo|papel|lapicero|un lapiz|una pluma|un boligrafo) (apuntar|escribir|anotar|
        apuntarlo|escribirlo|anotarlo|a la mano|a mano|aqui|ni papel)?`,
      `(es que|porque|pues|y)? (voy manejando|estoy manejando|voy conduciendo|estoy conduciendo|
        voy en el coche|voy en el carro|estoy en el trabajo|se me olvida|se me olvida todo|se me
        va a olvidar|se me olvidaria|no puedo apuntar|no puedo anotar|no puedo escribir|no puedo
        apuntarlo|no puedo anotarlo|no puedo escribir ahora|tengo mala memoria|asi no se me
        olvida|asi lo tengo|asi lo tengo a mano|para no olvidarlo|para no olvidarme|para tenerlo|
        para tenerlo a mano|es mas facil|es mas comodo|es mejor asi|asi es mejor|asi es mas facil)`,
    ],
    reset: [
      `^ (ay|uy|ah)? no (perdon|digo|digo sí|espere digo|quise decir|perdon digo|espera digo) $?`,
    ],
    refuse: [
      `(ni pensarlo|nanay|nel pastel|ni de cona|ni de chiste|que va no|nada nada|paso gracias|lo apunto|la apunto|ya lo anote|ya la anote|la apunto yo|ya se donde es|ya se llegar|no me mandes|no me envies|no lo mandes) (gracias)?`,
      `(sí|bueno|sí pero|sí bueno) no gracias`,
      `no (por favor|me mande nada|me mandes nada|me envie nada|mande nada)`,
      `no (gracias|muchas gracias|mil gracias|senor|senora|senorita|hace falta|es necesario|lo
        necesito|la necesito|los necesito|lo quiero|la quiero|los quiero|quiero|me interesa|me
        hace falta|thanks|thank you|no|me mande|me mandes|me envie|me envies|lo mande|lo mandes|
        lo envie|lo envies|la mande|la envie|los mande|me texte|mande|manden|envie|me escriba|se
        moleste|te molestes|se preocupe|te preocupes|necesito|acepto|autorizo|deseo|quisiera|me
        gustaria|me gusta|me gustan|doy mi|uso mensajes|leo mensajes|por ahora|ahora|ahorita|de
        momento|en este momento|hoy|vale|hombre|mujer|me sirve|me serviria|me parece|estoy de
        acuerdo|estoy interesado|estoy interesada|tengo celular|tengo movil|es preciso|no gracias|
        dejelo|dejalo|joven|amigo|me lo mande|me lo mandes|me lo envie|me lo envies|me la mande|
        me la envie|me mande nada|mensajes|texto|text|puede|puedes|que no)`,
      `(ahora no|ahorita no|hoy no|por ahora no|de momento no|mejor no|creo que no|pienso que no|
        yo creo que no|me parece que no|prefiero que no|preferiria que no|prefiero no|preferiria
        no|dejelo|dejalo|dejelo asi|dejalo asi|asi estoy bien|estoy bien asi|estoy bien gracias|
        asi esta bien gracias|olvidelo|olvidalo|ni de broma|ni loco|ni loca|ni hablar|de ninguna manera|para
        nada|en absoluto|por supuesto que no|claro que no|desde luego que no|nunca|jamas|nada de
        mensajes|sin mensajes|sin mensaje|no mensajes|ningun mensaje|gracias pero no|le agradezco
        pero no|muy amable pero no|ya no|ya lo tengo|ya la tengo|ya los tengo|ya me lo se|lo
        apunto yo|ya lo apunte|ya lo anote|lo busco yo|yo lo busco|yo la busco|no es necesario|que no|digo que no|dije
        que no|le dije que no|mi respuesta es no|es un no|deje de|deja de|paso gracias|yo paso|
        otro dia|en otra ocasion|otra vez sera|quiza en otra ocasion|tal vez otro dia|me niego|
        rechazo)`,
      '(sí|si)? (me molesta|me importa|me molestaria) (mucho|bastante|un poco|la verdad)?',
      'no $',
    ],
    bareNo: ['(no|nop|nel|nones|nah|no no)'],
    other: [
      `(prefiero|mejor|por|quiero|al|el|lo quiero por|mandemelo por|enviemelo por|mandamelo por|
        que sea por|por el)? (correo|email|mail|e mail|correo electronico) (mejor|por favor|
        gracias)?`,
      `(leamelas|leamelo|leamela|leamelos|leemelas|leemelo|leemela|leemelos|digamelas|digamelo|
        digamela|digamelos|dimelo|dimelas|prefiero que me las lea|prefiero que me lo lea|mejor
        leamelas|mejor leamelo|que me las lea|que me lo lea|me las lee|me lo lee|las escucho|
        digame|prefiero escucharlas|mejor digamelas|mejor digamelo)`,
    ],
  },
  requests: {
    phrases: [
      `(me|nos) (lo|la|los|las)? (puede|puedes|podria|podrias|pueden|podrian) (mandar|enviar|
        pasar) @words <byText>`,
      `(me|nos) (lo|la|los|las)? (puede|puedes|podria|podrias|pueden|podrian) (mandar|enviar|
        pasar) @words (al|a mi|a este) (celular|movil|telefono|numero)`,
      `(me|nos) (puede|puedes|podria|podrias|pueden|podrian) (mandar|enviar|pasar) un (mensaje|
        sms|mensaje de texto|texto)`,
      `(puede|puedes|podria|podrias|pueden) (mandarme|enviarme|mandarmelo|enviarmelo|mandarmela|
        enviarmela|pasarme|pasarmelo) @words (<byText>|un mensaje|un sms|un mensaje de texto|un
        texto|al celular|a mi celular|a mi movil|al movil|a mi telefono)`,
      `(mandeme|mandame|envieme|enviame|paseme|pasame|mandemelo|mandamelo|enviemelo|enviamelo|
        mandemela|mandamela|enviemela|enviamela|pasamelo|pasemelo|mandemelos|enviemelos|
        mandemelas|enviemelas) @words (<byText>|un mensaje|un sms|un mensaje de texto|un texto|al
        celular|a mi celular|a mi movil|al movil|a mi telefono)`,
      `(quiero|quisiera|me gustaria|necesito) (recibir|que me mande|que me mandes|que me envie|
        que me envies|que me lo mande|que me lo envie|recibirlo|recibirla) @words (<byText>|un
        mensaje|un sms|en mi celular|en mi movil)`,
      '(texteame|texteeme|texteamelo|texteemelo)',
      '(me|nos) (lo|la|los|las)? (manda|mandas|envia|envias|pasa|pasas) @words (<byText>|un mensaje|un sms)',
    ],
    anyWordsNot: [
      'no',
      'si',
      'cuando',
      'correo',
      'email',
      'whatsapp',
      'esposa',
      'marido',
      'nunca',
      'usted',
      'ella',
      'el',
    ],
    vetoes: [
      'me mando',
      'me envio',
      'recibi',
      'ya me',
      'por que',
      'quien',
      'nunca',
      'ayer',
      'dijo que',
      'me dijeron',
      'ella',
      'ellos',
      'deje de',
      'cuanto cuesta',
      'cobran',
    ],
    negations: ['no', 'nunca', 'tampoco', 'sin', 'ni'],
  },
  lookalikes: [
    'dale',
    'dele',
    'simon',
    'sale',
    'vale',
    'va',
    'como',
    'este',
    'ya',
    'venga',
    'mire',
    'mira',
    'pase',
    'listo',
    'sip',
    'mandela',
    'manda',
    'mande',
    'eso',
    'real',
    'pos',
    'asi',
    'todo',
    'dia',
    'diga',
    'siga',
  ],
  asksPolitely: ['puede', 'puedes', 'podria'],
  refusalGoesOn: [
    'gracias',
    'porque',
    'es',
    'yo',
    'ya',
    'me',
    'tengo',
    'quiero',
    'lo',
    'muchas',
    'senor',
    'senorita',
    'senora',
    'mejor',
    'pero',
    'no',
    'hombre',
    'estoy',
    'asi',
    'dejelo',
    'prefiero',
    'hace',
    'texto',
  ],
  offer: {
    mind: [
      'le molesta',
      'te molesta',
      'le molestaria',
      'te molestaria',
      'le importa',
      'te importa',
      'le importaria',
      'te importaria',
      'tiene inconveniente',
      'tiene algun inconveniente',
      'hay algun problema si',
      'le incomoda',
    ],
    again: [
      'eso fue un sí',
      'fue un sí',
      'es un sí',
      'me dijo que sí',
      'para confirmar',
      'para estar seguro',
      'para estar segura',
      'entonces es un sí',
    ],
    check: ['es correcto', 'es ese su numero', 'es su numero'],
    negative: [
      'no quiere',
      'no quieres',
      'no le mando',
      'no te mando',
      'no le envio',
      'no te envio',
      'que no le',
      'que no te',
      'prefiere no',
      'prefieres no',
    ],
    unless: ['a menos que', 'salvo que'],
    or: ['o', 'u'],
    textWords: ['texto', 'sms', 'mensaje'],
    rivalWords: [
      'correo',
      'email',
      'leo',
      'lee',
      'lea',
      'digo',
      'whatsapp',
      'llamo',
      'mail',
      'dicto',
      'leyera',
      'leer',
      'llamada',
    ],
    stopWords:
      'le te se me lo la los las que por si quiere quieres desea puedo podria mando envio mande envie mandar enviar enviarle mandarle enviarselo pase pasar recibir mensaje sms texto gusta parece bien su sus tu tus mi este esta mismo numero celular movil telefono termina en molesta y o u como ese ahora gustaria leo'.split(
        ' ',
      ),
    prepositions: 'de del a al para en con donde cuando'.split(' '),
    joining: 'de del el la los las un una mi su tu sus mis para en y al a con'.split(' '),
    numberWords: ['termina', 'numero', 'terminado', 'acaba', 'celular', 'movil', 'en'],
    onFile: [
      'tenemos registrado',
      'tengo registrado',
      'en su ficha',
      'en el sistema',
      'que tenemos',
    ],
    headLast: false,
  },
  numbers: {
    units: {
      cero: '0',
      uno: '1',
      un: '1',
      una: '1',
      dos: '2',
      tres: '3',
      cuatro: '4',
      cinco: '5',
      seis: '6',
      siete: '7',
      ocho: '8',
      nueve: '9',
    },
    teens: {
      diez: '10',
      once: '11',
      doce: '12',
      trece: '13',
      catorce: '14',
      quince: '15',
      dieciseis: '16',
      diecisiete: '17',
      dieciocho: '18',
      diecinueve: '19',
      veintiuno: '21',
      veintidos: '22',
      veintitres: '23',
      veinticuatro: '24',
      veinticinco: '25',
      veintiseis: '26',
      veintisiete: '27',
      veintiocho: '28',
      veintinueve: '29',
    },
    tens: {
      veinte: '20',
      treinta: '30',
      cuarenta: '40',
      cincuenta: '50',
      sesenta: '60',
      setenta: '70',
      ochenta: '80',
      noventa: '90',
    },
    tensWithTeens: [],
    zeros: { cientos: '00', mil: '000' },
    times: { doble: 2, triple: 3 },
    joiners: ['y'],
    soundsLike: {},
  },
  signals: {
    condition: [
      'si es',
      'solo si',
      'siempre que',
      'siempre y cuando',
      'a menos que',
      'cuando',
      'depende',
      'hasta que',
      'con tal de',
    ],
    channel: [
      'correo',
      'email',
      'whatsapp',
      'mail',
      'llameme',
      'carta',
      'digame',
      'leamelo',
      'leamelas',
      'telegram',
    ],
    otherNumber: [
      'otro numero',
      'otro celular',
      'otro movil',
      'numero equivocado',
      'telefono fijo',
      'no a este',
      'otro telefono',
      'no a ese',
    ],
    otherPerson: [
      'esposa',
      'esposo',
      'marido',
      'mujer',
      'hijo',
      'hija',
      'mama',
      'papa',
      'hermano',
      'hermana',
      'jefe',
      'amigo',
      'vecina',
      'vecino',
      'novio',
      'novia',
    ],
    later: [
      'manana',
      'mas tarde',
      'luego',
      'despues',
      'al rato',
      'otro dia',
      'todavia no',
      'aun no',
      'en un rato',
    ],
    question: [
      'que',
      'quien',
      'como',
      'cual',
      'cuanto',
      'cuanto cuesta',
      'por que',
      'a que',
      'de que',
      'donde',
      'mande',
    ],
    hold: [
      'espere',
      'espereme',
      'un momento',
      'un momentito',
      'un segundo',
      'permitame',
      'dejeme',
      'aguarde',
      'tantito',
    ],
    hedge: [
      'a lo mejor',
      'quiza',
      'quizas',
      'tal vez',
      'no se',
      'puede que',
      'capaz',
      'no estoy seguro',
      'no estoy segura',
      'puede ser',
    ],
    negation: ['no', 'nunca', 'nada', 'ni', 'tampoco', 'sin', 'ningun'],
  },
};
