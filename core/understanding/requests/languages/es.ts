import type { PlainTable } from './plain-table.ts';

/**
 * Spanish; what the parts mean: ./plain-table.ts. Without accents a bare 'mande' may be 'mandé' (I
 * sent), so only forms that say 'me' are here.
 */
export const plainSpanish: PlainTable = {
  rules: {
    it: ['(eso|esto|todo eso)', '@about'],
    lo: ['(lo|la|los|las)'],
    me: ['(me|nos)'],
    can: ['(puede|puedes|podria|podrias|pueden|podrian)'],
    send: ['(mandar|enviar|pasar)'],
    sendMe: ['(mandarme|enviarme|pasarme|mandarnos|enviarnos)'],
    sendItMe: [
      `(mandarmelo|mandarmela|mandarmelos|mandarmelas|enviarmelo|enviarmela|enviarmelos|
        enviarmelas|pasarmelo|pasarmela)`,
    ],
    doSend: ['(mandeme|mandame|envieme|enviame|paseme|pasame|mandenos|mandanos|envienos|envianos)'],
    doSendIt: [
      `(mandemelo|mandamelo|mandemela|mandamela|mandemelos|mandamelos|mandemelas|mandamelas|
        enviemelo|enviamelo|enviemela|enviamela|enviemelos|enviamelos|enviemelas|enviamelas|
        pasemelo|pasamelo|pasemela|pasamela)`,
    ],
    wouldSend: ['(mande|mandes|envie|envies|pase|pases|mandara|enviara|mandaras|enviaras)'],
    sends: ['(manda|mandas|envia|envias|pasa|pasas)'],
    text: ['(mensaje|mensaje de texto|sms|texto|mensajito)'],
    byText: ['(por|via|en) (un)? <text>'],
    toPhone: ['(al|a mi|a este|a mi propio) (celular|movil|telefono|numero|cel)'],
    byOrTo: ['<byText>', '<toPhone>', '<byText> <toPhone>'],
    aText: ['un <text> (con <it>)?', 'un <text> <toPhone>'],
    itOrText: ['<aText>', '<it> <byOrTo>'],
    want: ['(quiero|quisiera|me gustaria|necesito|preferiria)'],
    possible: ['(es|seria) posible'],
  },
  ask: [
    '<me> <can> <send> <itOrText>',
    '<me> <lo> <can> <send> <byOrTo>',
    '<can> <sendMe> <itOrText>',
    '<can> <sendItMe> <byOrTo>',
    '<doSend> <itOrText>',
    '<doSendIt> <byOrTo>',
    '<want> (recibir)? (<it> <byText>|<aText>)',
    '<want> que <me> <wouldSend> <itOrText>',
    '<want> (recibirlo|recibirla) <byText>',
    '<want> que <me> <lo> <wouldSend> <byOrTo>',
    '(puedo|podria) recibir (<it> <byText>|<aText>)',
    '(puedo|podria) (recibirlo|recibirla) <byText>',
    '(me)? (hace|haria|haces) (el|un) favor de (<sendMe> <itOrText>|<sendItMe> <byOrTo>)',
    '<possible> que <me> (<wouldSend> <itOrText>|<lo> <wouldSend> <byOrTo>)',
    '<me> <lo>? <can> textear <it>?',
    '<possible> (recibir <it> <byText>|<sendMe> <itOrText>|<sendItMe> <byOrTo>)',
    '(puede|puedes|podria|podrias)? (textearme|texteeme|texteame) <it>?',
  ],
  askWithPlease: [
    '<me> <sends> <itOrText>',
    '<me> <lo> <sends> <byOrTo>',
    '(mandelo|mandela|mandalo|mandala|envielo|enviela|envialo|enviala|paselo|pasalo) <byOrTo>',
    '(mande|envie|pase) <it> <toPhone>',
    '(se puede|se podria) <send> <it>? <byText>',
    '<it> <byText>',
    '<byText>',
  ],
  before: [
    `(sí|ok|okey|okay|hola|oiga|oye|mire|gracias|muchas gracias|perfecto|bueno|vale|claro|pues|ah|
      eh|y|tambien|disculpe|perdon|buenas|buenos dias|buenas tardes|muy bien|excelente|genial|si
      claro|entonces)`,
    `(es que)? (voy|estoy) (manejando|conduciendo|en el carro|en el coche)`,
    `(es que)? no (puedo|tengo con que|tengo donde) (apuntar|escribir|anotar|apuntarlo|anotarlo)`,
    '(no me voy a acordar|se me va a olvidar|no me acordare)',
  ],
  after: ['(gracias|muchas gracias|ahora|ahora mismo|ya)'],
  please: ['(por favor|porfavor|porfa|si es tan amable|si fuera tan amable|le agradeceria)'],
  determiners: ['el', 'la', 'los', 'las', 'un', 'una', 'su', 'tu', 'esa', 'ese', 'esta', 'mi'],
  joining: ['de', 'del', 'para', 'y', 'con', 'a', 'al'],
  contents: ['enlace', 'link', 'informacion', 'datos', 'detalles', 'direccion'],
  never: new Set(
    'mensaje mensajes sms texto textos mandar mando mande manda mandan mandamos enviar envio envia envie enviado recibir recibi recibio numero telefono celular movil dice dijo dije llame llamar llamenos dia dias hora horas minuto minutos semana mes noche tarde hoy ayer siempre todo todos todas cada vez veces despues luego antes cancelar cancele gratis cuesta costo cobran alguien nadie nada todavia nunca saber leer'.split(
      ' ',
    ),
  ),
};
