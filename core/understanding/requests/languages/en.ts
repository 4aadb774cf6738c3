import type { PlainTable } from './plain-table.ts';

/** English; what the parts mean: ./plain-table.ts. */
export const plainEnglish: PlainTable = {
  rules: {
    it: ['(it|it all|that|that one|this|them|those|these|all of it|all of that)', '@about'],
    textVerb: ['(text|txt|sms)'],
    sendVerb: ['(send|forward|shoot|ping|drop|pop|fire)'],
    text: ['(text|txt|sms|text message|sms message)'],
    aText: ['(a|an) (quick)? <text>'],
    byText: ['(by|via|in|as|through|over) (a|an)? <text>'],
    phone: ['(phone|cell|cell phone|cellphone|mobile|mobile phone|handset)'],
    toPhone: ['(over|through)? (to|onto) (my <phone>|this <phone>|this number|my number)'],
    toMe: ['(over|through|across)? to (me|us)', '<toPhone>'],
    over: ['(over|through|across)'],
    softly: ['(please|just|also|kindly|quickly|please just|just please)'],
    holding: ['(with|about|containing) <it>'],
    do: [
      '<textVerb> (me|us) <it>?',
      '<textVerb> (me|us) <it> <over>',
      '<textVerb> <it> <toMe>',
      '<textVerb> (<it> <over>|<over> <it>)',
      '<textVerb> (it|that|them|those|these) <over>',
      '<sendVerb> (me|us) <it> <byText>',
      '<sendVerb> <it> <toMe>? <byText> <toMe>?',
      '<sendVerb> <it> <toPhone>',
      '<textVerb> (this number|this phone)',
      'give (me|us) <it> <byText>',
      '<sendVerb> (me|us) <aText> <holding>?',
      '<sendVerb> (<aText> <toMe>|<aText> <toMe> <holding>|<aText> <holding> <toMe>)',
    ],
    doing: [
      'texting (me|us) <it>?',
      'texting <it> <toMe>',
      'sending (me|us) (<aText> <holding>?|<it> <byText>)',
      'sending <it> (<toPhone>|<toMe>? <byText>)',
    ],
    lead: [
      `(can|could) (you|u|ya)`,
      `(would you be able to|are you able to|would it be possible to|is it possible to|is it
        possible for you to|would it be possible for you to|is there any way you (can|could)|is
        there any chance you (can|could)|any chance you (can|could)|could you possibly)`,
      `(i was|i am|im|just)? (wondering|hoping) (if)? you could`,
      `(do you think you could|id like you to|i would like you to|i want you to|i need you to|id
        love you to|id appreciate it if you could|i would appreciate it if you could)`,
      '(will|would) you please',
      '(could|can) you do me a (favor|favour) and',
      'go ahead and',
    ],
    good: ['(great|good|lovely|perfect|helpful|brilliant|amazing|fantastic|wonderful|nice)'],
    want: [
      `(id like|i would like|i want|i need|id love|i would love|id prefer|i would prefer|id
        appreciate|i would appreciate|we would like|wed like)`,
    ],
    sent: [`(<byText>|texted|texted <over>|texted <toMe>|sent <toPhone>|sent <over>? <byText>)`],
  },
  ask: [
    '(<softly>|<lead>)? <do>',
    '<lead> <softly> <do>',
    '(please|just)? <lead> <do>',
    '<lead> (get|have) <it> (texted|sent) (<toMe>|<toPhone>)',
    '(would|do) you mind <doing>',
    '(any chance of|is there any chance of) <doing>',
    '(can|could|may) (i|we) <softly>? (get|have|receive) (<it> <sent>|<aText> <holding>?)',
    '<want> (to get|to have|to receive)? (<it> <sent>|<aText> <holding>?)',
    'will you <do> (please|pls)',
    `(if you could|if you can) <softly>? <do> (that|it)? (would be|will be|thatd be|thatll be|itd
      be) <good>`,
  ],
  askWithPlease: [
    'would you <softly>? <do>',
    '<it> <byText>',
    '<byText>',
    '(just)? <textVerb> (it|that|those|them)',
    '(mind|fancy) <doing>',
    '(ill take|ill have|let me get|let me have) (<it> <sent>|<aText> <holding>?)',
    '<aText> <holding>? would be <good>',
  ],
  before: [
    `(yes|yeah|yep|yup|sure|ok|okay|hi|hello|hey|hiya|great|perfect|lovely|cool|alright|all right|
      right|well|so|and|also|oh|ah|actually|sorry|brilliant|excellent|good|fine|awesome|cheers|
      no problem|thank you|thanks|ok great|good morning|good afternoon|good evening)`,
    `(sorry)? (im|i am) (driving|in the car|in my car|on the road|at work|on the bus|walking)
      (right now|now|at the moment)? (so)?`,
    `(sorry)? (i) (cant|cannot|can not) (hear you|hear you well|hear you very well|hear|write|write it down|write that down|write this down|
      remember that|remember all that|remember it) (right now|now)? (so)?`,
    `(sorry)? (i dont have|ive got|i have|i havent got|ive not got) (a|no|any)? (pen|pencil|
      paper|nothing to write with|nothing to write on|anything to write with|anything to write
      on) (on me|handy|here|right now)? (so)?`,
    `(ill|i will) (never|not) remember (that|it|all that|all of that)`,
    `im (not going to|not gonna|never going to|never gonna) remember (that|it|all that|all of that)`,
    `(sorry)? i (didnt|did not) (catch|get) (that|all that|all of that)`,
    '(thats a lot|thats too much to remember|my memory is terrible|my memorys terrible)',
  ],
  after: ['(thanks|thank you|and thank you|cheers|now|right now|ta|too|as well|dear|mate|love)'],
  please: ['(please|pls|plz|if you would|if you please)'],
  determiners: ['the', 'your', 'a', 'an', 'that', 'this', 'those', 'these', 'all', 'my', 'some'],
  joining: ['of', 'for', 'to', 'from', 'and', 'about'],
  contents: ['link', 'info', 'information', 'details', 'detail', 'full', 'address'],
  never: new Set(
    'text texts texted texting txt sms message messages messaging send sent sending sends get got phone mobile cell number say said says tell told ask asked asks call called calling every each always day days daily week weeks month months year hour hours minute minutes morning noon afternoon evening night midnight today yesterday now then ago next last time times again ever cancel cancelled stop forget ignore unsubscribe delete free cost costs charge charged read wrong old new joke people team staff everyone everybody somebody someone anybody anyone nobody nothing anything reception'.split(
      ' ',
    ),
  ),
};
