/** Everyday replies, and traps laid for the phrases the first two parts had added. How they are written: ./labelled-replies.test.ts. */
export const LABELLED_THREE = `
@ Want me to text you the voucher code?
yes: yes please that'd be good | yeah that'd be perfect thanks a lot |
yes if you could text it over please | sure that'd be really helpful |
oh yes please I'd never remember it | yeah can you text me that |
please could you text it over to me | yeah please text it |
um yeah go ahead and text me the voucher code | yes the voucher code please |
yeah could you do that for me please | uh sure yeah send it on over | absolutely please text it |
yep text is fine | yes please thank you very much | okay yeah you can text it |
that'll be great yes | yes I would like that please thank you | I would yeah thanks |
definitely yes please | yeah I'd love that thanks | I want it yes | yeah I want it please |
go ahead I've got my phone here | yes please send me the voucher code to this number |
please send it to my phone thanks | sure you can text me the code | ok sure text me the code |
yeah that's grand send it over | yeah go on send it then | oh go ahead yeah |
yes go ahead please and thank you | by text would be fab | text would be amazing thanks |
yes do text it please | do text me please | oh yes do | yes certainly that would be fine |
yes that would be fine thank you | of course yes please do | well sure go ahead |
alright yeah send me the code | yeah alright do that | mhm yes please | mm-hmm yeah send it |
yes yes that's fine | yup that works for me | yeah works for me | great yeah text it to me |
perfect text it over | lovely text me the code please | cool text me | that's great thanks yes |
thanks that would be lovely | thanks yeah please do | yes cheers that'd be lovely |
aye that's grand thanks | aye text it over pal | ah go on yeah | ah yeah go ahead sure |
yes so please | no problem go ahead | yeah no problem go ahead | no no that's fine send it |
sorry yeah go ahead | sorry what oh yeah sure send it | what was that oh the code yes please |
yes I did say yes please text it | yes I said please text it | hell yes please |
heck yes send it | yea pls | yes plz text me | sure send me a txt | txt me the code pls |
send the code pls | yess please | yep plz | ok send me the code | k send it | ok yes pls |
yes sir go ahead | yes ma'am that'd be fine | I'd be grateful thanks |
I'd appreciate that thank you | that's so kind yes please | very kind yes please |
you can text it to this number yes | this number's good | this number's good go ahead |
the number I'm calling from is fine | yes same number please | sí yes please | oui yes please |
yes, I'm driving so text it please | yes please I'm in the car so I can't write |
yeah because I can't write it down right now | I haven't got a pen so yes please |
I'd only lose it so yes text me please | yes please so I've got it to hand |
yes please it's easier | yes that'd be easier thanks | yes much easier thank you |
that would make life easier yes please | brilliant thank you yes | brilliant yes that would help |
good idea text it to me | great idea yes text me | why not yeah go ahead | sure why not send it |
I don't see why not yeah send it | might as well yes please | I suppose so yes please |
I guess yeah go ahead
weak: okay I guess | yeah I guess that works | sounds like it might help | I suppose you can |
if you think it's worth it | okay whatever you think | whatever's easiest for you |
probably yeah | I think so yes | could do yeah | might be useful | alright I suppose |
okay thanks | ok great | great thanks | lovely thank you | that's nice of you | right okay then |
mhm okay | I don't mind | not fussed | up to you really | fine I guess | fine by me I guess |
couldn't hurt I guess | eh sure I guess | sure whatever you think | go on | understood |
if you like | if you want to
no: no thanks I've got it | no I'm grand thanks | nah it's alright | no don't worry about it |
no need thanks I wrote it down | I'm good thank you | not at the moment thanks |
no thank you not today | I'd rather you didn't thanks | no please don't text me |
don't text that please | absolutely not thank you | no texts please thank you |
I don't want any texts thanks | no I don't want it thanks | no you're alright love |
I already have it thanks | thanks but I don't need it | that's okay I don't need it |
it's okay I've got it written down | never mind thanks | forget it thanks | no leave it please |
no it's fine I'll remember it | I'll pass thank you | not interested thank you | nope I'm okay |
naw I'm fine | no way am I giving you my number | stop texting me please
other: yes but can you email it | yes but what's it for | what's the voucher for |
how long is it valid for | is it any good online | can I use it twice | yes can I use it online |
sure can I use it today | ok but does it expire | yes if it doesn't expire |
yes if it works online | yes unless it's expired | only if it's over ten pounds |
if it's over a tenner then yes | yes as long as I don't get spammed |
sure but don't sign me up to anything | yes but not on this phone |
yes but send it to my partner | send the code to my partner please | text my partner instead |
text it to my daughter please | yes my daughter will want it | she'll want it yes |
he said yes he wants it | my partner says yes please | my dad said yes | tell him yes from me |
yes tell him I said hi | yes in ten minutes | text it in ten minutes |
text it this evening please | can you text it this evening | yes but this evening |
after my shift yes | not yet hang on | one sec let me check | hang on I'm parking |
hold on a sec please | wait which code | which voucher | what code sorry | sorry the what |
sorry say that again please | yes sorry can you repeat that |
you're breaking up can you say that again | yes hello I'm still here |
yes I'm listening carry on | yes I know about the voucher | yes I've got a voucher |
yes I used it already | yes I got one last week | I had one of those already did you not see |
yes I'd like to complain | yes I want a refund instead | yes cancel my order please |
go ahead and cancel my order | yes put me through to billing please | a person please |
yes a real person please | yes yes very good now put me through | sure sure whatever mate bye |
oh brilliant another voucher I'll never use | yeah right like it'll work |
yeah that'll be the day | yes and I'm Father Christmas | maybe if it works |
not sure if I want it | I'm not sure let me think | dunno really | possibly | ask me later |
ask my husband | it depends what it's worth | I wouldn't say yes exactly | not exactly yes |
I can't say yes right now | well yes and no | yes no hang on a minute | no yes no sorry |
yes I mean maybe | read it out to me please | just tell me the code please |
tell me the code now please | what is the code just say it |
can you say it slowly I'll write it down | go ahead I'm ready with a pen |
ok go ahead I've got a pen | yes go ahead what is it | email's better for me |
can you whatsapp it to me | put it in the post please | yes to the other phone |
use my other phone please | this isn't my phone | this is a landline love | my number's changed |
I don't get texts on this | I can't open texts on this phone | no idea | yes officer |
yes love be there in a second | yes darling put your shoes on | two sugars please |
yes two sugars please
@ Is it alright if I send the invoice to you by text?
yes: yes it is | yes it's alright | yes that's alright | yeah that's alright | it is yes |
it's fine yes go ahead | yes perfectly alright | yeah absolutely fine | that's absolutely fine |
that's perfectly fine yes | yes that's okay with me | fine by me yes |
yeah no that's fine go ahead | of course it is | of course that's fine | sure that's alright |
yeah it's alright | yes send the invoice | yes send the invoice by text | by text is great |
yes by text is great | text is fine yes thanks | yes please do send it | yes that's fine by text |
yes I'm happy with that | I'm happy with that yes thanks | happy with that |
yes no bother send it | certainly it is yes | it certainly is | yeah text me the invoice
weak: okay | it's alright I suppose | I suppose that's alright | should be alright |
I guess it is | probably fine yeah | fine | okay fine
no: no it's not | it's not alright no | no it isn't alright | no please don't |
I'd rather not thanks | no don't send it by text | no by email only not text | not really no
other: email it please | by email please | is it the final invoice | how much is it for |
yes but not the whole thing | yes if it's the right amount | to which number |
yes but to my accountant | send it to my accountant | my accountant deals with that |
the invoice is wrong | yes it's about the invoice | yes the invoice is wrong | what invoice |
I've paid it | yes I've paid the invoice | I paid it already | hang on | sorry?
@ ¿Le gustaría que le mandara el recibo por mensaje?
yes: sí me gustaría | sí por favor mándemelo | sí me gustaría mucho | claro que me gustaría |
sí sí mándelo | por favor mándemelo | sí mándeme el recibo por favor | sí el recibo por favor |
me gustaría sí | sí perfecto gracias | sí muy amable | muy amable sí por favor | claro mándelo |
claro mándemelo por mensaje | sí por mensaje está perfecto | ay sí qué bueno gracias |
bueno sí por favor | pues sí mándemelo | sí ándele mándemelo | sí si es tan amable |
sí adelante por favor | sí cómo no mándelo | sí de favor | sí se lo agradezco mucho |
órale pues sí mándemelo | sí a este mismo número por favor | sí a este número está bien |
no hay problema mándelo | sí envíemelo | envíemelo por favor | sí puede enviármelo |
puede mandármelo sí | sí puede mandármelo | okay sí mándemelo
no: no gracias así está bien | no es necesario gracias | no no me lo mande |
no hace falta muchas gracias | prefiero que no gracias | ya lo tengo gracias |
no quiero el recibo | no lo necesito gracias | mejor no gracias | ahorita no gracias |
no me gustaría | no gracias no uso mensajes
weak: está bien | bueno | ok gracias | si usted quiere | supongo que sí | como guste |
pues bueno | vale gracias | de acuerdo
other: me gustaría por correo | sí por correo por favor | sí pero a otro número |
mándeselo a mi esposa | cuánto es | cuánto fue | cuál recibo | sí pero más tarde |
mañana por favor | sí si no cuesta | mi esposa dice que sí | sí le escucho | sí dígame |
no le escuché | me lo puede repetir | espéreme un momento | no sé depende | a lo mejor |
sí quiero hablar con alguien | quiero cancelar | sí el recibo está mal | ya pagué | sí ya pagué |
sí y no
@ Ça vous va si je vous envoie la facture par texto ?
yes: oui ça me va | ça me va oui | oui ça me va très bien | oui c'est parfait envoyez |
oui parfait merci | oui bien sûr allez-y | pas de problème envoyez-la |
oui pas de problème envoyez | oui envoyez-la moi s'il vous plaît |
oui la facture s'il vous plaît | oui par texto c'est très bien | très bien oui merci |
ça me convient très bien | oui ça me convient merci | oui volontiers merci |
ouais allez-y envoyez | d'accord oui envoyez-la | ok oui envoyez |
oui je veux bien merci beaucoup | oui merci c'est gentil | c'est gentil oui merci |
oui tout à fait | tout à fait oui | oui sans problème | ah oui parfait | ben oui allez-y |
oui oui allez-y envoyez | oui s'il vous plaît envoyez-la | je préfère par texto oui
no: non ça ne me va pas | non merci pas par texto | non je préfère pas |
pas de texto s'il vous plaît | non merci ça ira | ce n'est pas la peine merci |
non ne l'envoyez pas | non non merci | je n'en veux pas merci | j'ai déjà la facture merci
weak: d'accord | ok | bon d'accord | ça marche | ça roule | si vous voulez | comme vous voulez |
je suppose que oui | très bien | parfait
other: je préfère par mail | par mail s'il vous plaît | oui mais par mail | oui mais à mon mari |
envoyez-la à mon comptable | quelle facture | combien je dois | c'est combien |
oui si c'est gratuit | oui mais plus tard | demain plutôt | mon mari a dit oui | je sais pas |
peut-être | attendez | pardon ? | oui j'écoute | oui je sais | j'ai déjà payé |
oui j'ai déjà payé | la facture est fausse | oui et non | sur quel numéro | pas sur ce numéro |
oui je voudrais parler à quelqu'un
@ Shall I text you the booking reference?
other: I guess so yes if it's free | I suppose so yes send it to my wife |
if you like yes but by email | whatever yes email it | if you want yes tomorrow |
up to you but yes only if it's free | why not send it to my husband | why not email it |
why not tell me now | might as well tell me now | let me think yes no | let me think yes maybe |
I think so yes the first one | if you must yes but not here | I guess yes I have it |
I suppose yes I know | whatever yes I heard | yes I'm driving | yes I'm at work |
yes we're on the bus | I'm driving | I'm busy at the moment | I'm in a meeting |
because I'm driving | yes because I'm the guest | yes as I'm the guest | yes since Tuesday |
yes because my wife said | yes cause she said | it's noisy here | yes it's noisy here |
the line's bad | yes the line is terrible | yes the website's down | the website is down |
yes your website is broken | I can't find it | yes I can't find it anywhere | yes I can't see it |
I've got my hands full | yes I've a terrible memory | I've got a terrible memory | yes I forget |
I always forget | I need it for work | yes I lose everything | I'll lose it | no I'll lose it |
that saves time | easier | easier how | much easier than what | easier to email it |
it's easier by email | it would be easier by email | it would be easier if you emailed |
that would be easier on my other phone | exactly | yes exactly | precisely my point | correct |
I like that | I like that song | I love it here | I love that hotel | about time you answered |
about time someone picked up | now you're talking nonsense | you've convinced me it's a scam |
just what I need another text | just what I needed | oh yes just what I need |
that's just what I need right now | that's what I need to know | that's exactly what I told them |
done | done that already | deal with my booking first | sharp | bring it on Tuesday |
hit me with the bad news | how lovely for you | that's clever | how clever | obviously not |
obviously I want a refund | obviously | ideal if it was free | neat | smart alec | I'm sure |
I'm sure you have | I'm sure it's fine | yes I'm sure it's Tuesday |
yes I'm sure about the booking | yes I'm certain it was Friday | I'm sure yes it was Tuesday |
no doubt | no doubt you'll charge me | without a doubt the worst service |
a thousand times I've asked | how many times have I got to say it |
I said yes to the booking send it back | I told you yes to the booking | I said send it back |
I told you to send it to my wife | I said text him | you know what forget it | you know what no |
do you know what yes I do mind | you know what yes but email it | why don't you text my wife |
why don't you send it to my email | why don't you text me tomorrow | why don't you send it back |
would you mind sending it to my husband | would you mind texting my wife |
would you mind emailing it | can you do that later please | could you do that tomorrow |
can you do that by email please | that's okay you can email it | that's fine send it to my wife |
it's fine send it by post | that's okay send it tomorrow | I'm ready send it to him | I'm ready |
I'm ready go ahead | ready go ahead | go on then tell me | oh go on then what is it |
go on yes what is it | go on yeah I'm listening | by all means tell me | by all means email it |
if possible by email | yes if possible by email please | yes please if possible tomorrow |
if possible later please | yes please if it's possible to email | yes u said that |
u can email it | u can txt my wife | yes 🙄 | sure 🙄 | yeah 🤷 | yes 😂 | oh yes 😂😂 | great 🙃 |
👎 yes | ok 🖕 | yes ✋ | yes but 👎 | yesss but not here | noooo | yeahhh no | suuure |
suuuure whatever | yeaaah right | pleaseeee stop | oh pleeease | sure y | 4 sure not |
fuck yes I'm angry | bloody yes men | damn right I'm annoyed | damn right I want a refund |
fucking right I'm cross | hell yes I'm mad | for christ's sake | for fuck's sake just answer me |
for christ's sake yes I'm still here | a text will do nothing | a text won't do |
text would do more harm than good | do the text later | id go for the email |
I'd love to go home | I'd love to | I'd love to but no | I'd like you to stop |
I'd like you to ring me | I want you to cancel it | I'd be pleased if you'd hurry up |
I'd be thrilled if it worked | I'd be glad if you'd stop | you do | you do that a lot |
you have it already | you have my number | you've got my number | yes you've got my number |
this is a mobile | yes it's my mobile | yes this is my mobile | it's the right number |
this is the right number for me to call | the same number as last time |
yes to the number I gave you before | right number wrong person | yes that one's mine |
that one's mine | text me here at the hotel | send it here to the hotel | yes here | here |
I'm here | yes I'm here go ahead
weak: yeah could do | could do yeah | okay you could | yeah might as well |
I guess you can send it | I think you can send it | you could text it I suppose | maybe send it |
if you want send it | probably send it
@ Do you mind if I text you?
other: by all means tell me what it is first | no text my wife | no text him instead |
no text to this number | no text it to my husband
no: no text please | no texts | no text messages thank you | yes I do mind by all means |
you do and I mind
@ I'll text you the code unless you'd rather not.
no: I would rather not thanks | no text | no texts please | no text thank you |
no I'd rather not | no don't send it
other: no text my wife | no email it | no send it to him | yes
@ May I have your permission to text you?
other: you do what | you have it wrong | you have my wife's permission | you do not |
permission for what exactly | you have it if it's free | ask my husband for permission
no: you don't | you do not have it | no you don't | you haven't got it |
not you don't have my permission
@ ¿Le mando el recibo por mensaje?
other: mándalo por correo | mándalo a mi esposa | mándalo mañana | envíalo al otro número |
pásalo por whatsapp | pásamelo por correo | échalo a la basura | venga ya | venga ya hombre |
ándale pues qué cosas | puede | puede ser sí | sí puede ser | de una vez dígame |
dale con lo mismo | dale y dale | claro mándalo por correo | vale mándaselo a ella |
no hay problema mándelo a mi hijo | sí no hay problema pero mañana | sí si puede por correo |
si puedes por correo sí
no: ni pensarlo | paso | paso gracias | no me lo mandes | no lo mande
@ Je vous envoie le reçu par texto ?
other: textez ma femme | textez à mon mari | textez plus tard | allez au diable |
allez vous faire voir | allez savoir | effectivement c'est faux | en effet j'ai une question |
grave erreur | c'est grave | je le veux par mail | oui si vous pouvez par mail |
dac mais par mail | si vous pouviez par mail oui | oui à mon numéro fixe |
oui trop bien encore un texto | sans problème mais demain | oui pas de problème mais demain |
non non | bien sûr que non allez-y pas
@ Should I text the address or email it to you?
other: yes and yes | no text my wife | text y email
no: no text please | no text thanks | no texts | no text thank you | email over text |
email rather than text please | no email only | just the email no text
yes: no text it please | no text is better | no text me | no just text it
@ Would you mind if I texted you the booking link?
no: no text please | no texts please | no text thanks | no text messages please | yes I mind |
I do mind texts
yes: no text away | no text it over | no text me please
@ ¿Le molesta si le mando el enlace por mensaje?
yes: no para nada | no me molesta mándelo | para nada adelante | no mándemelo |
no no me molesta adelante | claro que no mándelo | no adelante
no: sí me molesta | sí mucho | no me mande nada | no mensajes por favor | no por mensaje no |
me molesta | prefiero que no | no no me mande mensajes
other: sí | sí por favor | no pero por correo | no pero a otro número | no pero mañana |
no si es gratis | no mándelo a mi esposa | a mí no a mi esposa sí | quién habla
weak: no | no sé creo que no
@ ¿Se lo mando por mensaje o por correo?
yes: por mensaje | por mensaje por favor | mensaje | el mensaje | un mensaje por favor |
mejor por mensaje | prefiero mensaje | los dos por favor | el primero
no: por correo | correo | el correo por favor | mejor por correo | prefiero por correo |
no por mensaje no por correo | por correo no por mensaje | ninguno | el segundo
other: sí | sí por favor | claro | adelante | mándelo | lo que sea pero rápido | por whatsapp |
por mensaje a mi esposa | por mensaje pero mañana | por mensaje si es gratis | cuál es más rápido
@ Ça vous dérange si je vous envoie le lien par texto ?
yes: pas du tout | non pas du tout | non allez-y | non envoyez | pas du tout envoyez |
ça ne me dérange pas | non ça ne me dérange pas allez-y | du tout allez-y |
non non allez-y envoyez
no: oui ça me dérange | oui un peu | ça me dérange | non pas de texto |
pas de texto s'il vous plaît | non ne m'envoyez rien | non merci pas de texto
other: oui | oui s'il vous plaît | non mais par mail | non mais pas à ce numéro |
non mais demain | non si c'est gratuit | non envoyez à ma femme | moi non mais ma femme oui
weak: non
@ Je vous l'envoie par texto ou par mail ?
yes: par texto | texto | par texto s'il vous plaît | le texto | un texto | plutôt par texto |
je préfère le texto | les deux | le premier
no: par mail | mail | par mail s'il vous plaît | plutôt par mail | je préfère le mail |
par mail pas par texto | ni l'un ni l'autre | le deuxième | aucun
other: oui | oui s'il vous plaît | allez-y | envoyez | par texto à ma femme | par texto demain |
par texto si c'est gratuit | comme vous voulez par la poste | lequel est plus rapide
@ Can I text the map to the number you called from?
yes: yes that's my mobile go ahead | yes this is my phone text it |
yes the number I called from is good | sure that number's fine send it |
yes to that number please | yes you can use this number | yes use this number |
yes this one please
other: yes but I called from work | yes but that's the office line | that's a payphone |
I called from my neighbour's | no use my mobile | no the one I gave you |
what number did I call from | which number do you see | yes that's the number I called from |
yes I called you | yes I called earlier | that's my landline | it's a withheld number |
yes but it's my mum's | it's not my phone | I'm on a landline | not that number |
a different one | a different number please | 555 0147 | yes 555 0147 | try 555 0147 |
yes to 555 0147 please
no: no don't text me | no thanks I know it | not to any phone | don't text that number
@ So that's a table for four at eight. Shall I text you the confirmation?
yes: yes | yes please | yes for four yes please text it | please do |
yes text me the confirmation | sounds good text it | yes that'd be great | sure thing
weak: okay | great | perfect thanks
other: for five | yes for five | yes at nine | at eight thirty | yes four at eight is right |
yes four people | yes eight is perfect | that's right four | no it's five people | make it five |
table for six | is there parking | can we sit outside | yes outside please |
yes by the window please | yes with a high chair | and a high chair please
no: no that's fine I'll remember | no need | no text thanks
@ Can I help with anything else? I could also text you the address.
yes: yes text me the address please | yes the address please text it |
please text me the address | that'd be great text it | yes please text it to me |
no just text me the address please | no just the address by text please
no: no thanks | no that's all | no that's everything thanks | no I'm done |
no nothing else thanks no text
other: yes I have another question | yes one more thing | yes can you help me with my bill |
yes I'd like to cancel | yes my bill
@ I'll text you the voucher unless you'd rather not.
other: not please do | not text it | go ahead not | text it not | rather go ahead | rather text it
@ Shall I text you the ticket?
other: send it away from me | text it not | not send it
@ Je vous l'envoie par texto ou par mail ?
other: texto actually no | par texto non
@ Should I text the address or email it to you?
other: by text actually no | text it no | text please no
@ Would you like me to text you the directions?
other: yes please so I have it later | yes link please so I have it later
@ Before we go on, may I have your permission to send you a text with the terms?
other: yes you have it before you do that
`;
