/**
 * Replies written against this grammar, to be read by adversarial.test.ts. One a line; those after
 * `offer:` answer that offer.
 */

export const OFFER = 'Would you like me to text you the directions to the clinic?';

/** None of these may ever be a strong yes. */
export const NEVER_YES = `
yes but not to this number
yes I have a question
yes that's my wife's number
sure, when pigs fly
yeah right
yeah right mate
yes I heard you
yes mum I'm coming
yes dad one sec
okay so what about parking
I said yes to the booking
yes email it
yes please email me
yes no maybe
yes in a minute
yes to the other one
yes if it is free
yes if it doesn't cost anything
yes as long as it's free
yes provided it's not spam
yes when I get home
yes after lunch
yes later please
yes tomorrow
yes tomorrow please text me
text me tomorrow
text me later
please text me later
go ahead tomorrow
sure, next week
yes once we've finished
yes unless it's long
yes only if it's today
yes but first tell me the price
yes and how much is it
yes what was that
yes who is this
yes hello
hello yes
yes hello who's there
yes speaking
yes this is her
yes this is Margaret
yes that's me
yes I'm here
yes I'm still here
yes I can hear you
yes I'm listening
yes go on I'm listening
yes I understand
yes I see
yes I know
yes I know that
yes I thought so
yes I remember
yes I got it
yes I got that
yes I've got that one
yes I already have it
yes I have them already
yes you texted me before
yes you told me
yes you said
yes he told me
yes she said yes
my wife said yes
my husband would say yes
tell him yes
he says yes
they said go ahead
yes for my husband
yes send it to my husband
send it to her please
text my daughter
yes text him
yes text them
text both of us
yes to my brother please
please text my colleague
yes to my work phone
yes to my other phone
yes but use another number
use my other number
yes the other number
yes a different number please
not that number
yes to 0 7 7 0 0 9 0 0 1 4 2
yes send it to 555 0177
yes to the one ending in 42
yes forty two
text it to 12
yes on WhatsApp
yes by WhatsApp please
yes on Telegram
yes by email
yes by post
yes by letter please
yes in the post
yes over the phone
yes read it to me
yes tell me
yes please tell me
yes please say it again
yes repeat that please
yes once more please
yes again please
yes call me back
yes call me please
please call me
please hold
please wait
yes please wait
yes hold on
yes hang on a second
yes one moment
yes just a second
yes give me a second
yes let me think
yes let me check
let me think about it
let me see
let me check with my husband
I'll think about it
I'll let you know
I'll see
we'll see
maybe
maybe yes
yes maybe
perhaps
possibly
potentially yes
I might
I might want that
not sure
I'm not sure
yes I'm not sure
sure about what
sure about that
are you sure
you sure about that
sure of what
I'm sure you do
I'm sure you would
I bet you would
of course you would say that
of course I've been there before
of course not
absolutely not
definitely not
certainly not
most definitely not
by no means
no by all means don't
please don't
please no
please not now
please stop
please don't text me
please do not send it
do not send it
don't send it
don't do it
don't go ahead
don't text it
do it yourself
do you have parking
do that and I'll report you
go ahead, make my day
go ahead and cancel
go ahead and cancel it
go ahead with the booking
go ahead and book it
go ahead caller
go ahead I've got a pen
go ahead I'm ready to write
yes ready
yes I've got a pen
yes go ahead I'm writing
send an ambulance
send a taxi
send someone
please send someone
please send help
send me a person
send me to billing
send me a letter
send me an email
send me the bill by post
send the money back
send it back
text me the wine list
text me the price list
yes the price list please
yes the menu please
yes the receipt
I'd like the table by the window
I'd like a table
I'd like to speak to someone
I'd like to book
I'd like to pay
I'd like an appointment
I'd love an earlier appointment
I'd like to cancel
I want to cancel
I want a refund
I want my money back
I need a doctor
I need an ambulance
I need to change it
I need help
I'll have the fish
I'll take the bus
I'll take the early one
I'll take two
that would be Tuesday
that would be my sister
that would be telling
that would be a waste of time
that would be great if it worked
that'd be great but no
that'd be lovely but I'm fine
that would be illegal
that's what she said
that's great but no thanks
that's not necessary
that's not what I asked
sounds good but not now
sounds like a scam
sounds dodgy
sounds like you're a robot
great another one
oh great
oh brilliant just what I needed
oh lovely more spam
wonderful, just wonderful
fantastic, another text
yeah yeah
yeah yeah whatever
yeah sure, like that's going to work
yeah and I'm the queen of England
yeah because texts always work
sure Jan
sure you will
sure you can
as if
like that'll help
whatever
whatever you say
if you want
if you like
I guess
I guess so
I suppose yes
I think so
yes I think
yes I suppose
yes I guess
yeah probably
probably yes
okay
okay then
ok
k
mm-hmm
uh-huh
right
fine
alright
good
cool
great
no yes
no yeah
yes no
yes and no
yes or no
yeah no
yeah nah
yeah nah yes
yes no yeah
yes no please
yes no send it
yes (inaudible)
[unintelligible] yes
huh yes
what yes
what text yes
pardon yes
yes eh
yes oh
sure look yes
aye right
oui ça va
¿mande? yes
no
nope
nah
no thanks
no thank you
no thanks I'm good
I'm good
I'm good thanks
I'm fine thanks
I'm all right thanks
I'm okay for now
not now
not today thanks
not really
not necessary
no need
no need thanks
don't bother
don't worry
don't worry about it
never mind
forget it
rather not
I'd rather not
I'd rather you didn't
I'd prefer not
stop texting me
nah you're alright
you're alright
you're all right thanks
leave it
no don't
no send it to my wife
no the other one
yes?
sure?
okay?
what
what?
sorry?
pardon?
eh?
come again?
say again please
can you repeat that please
could you repeat that
could you say that again please
please repeat
a text?
text?
text what?
what text
to my phone?
you can text?
can you?
can you do that?
would you?
why?
why not just tell me
how?
how much?
is it free?
yes is it free?
yes what does it say?
yes how long does it take?
yes where is it?
yes men
yes man
yes sir no sir three bags full
yes minister
yes darling in a minute
yes sweetie daddy's on the phone
yes good boy
good boy yes
good morning
yes good morning
bless you
thanks
thank you
thank you bye
bye
goodbye
yes goodbye
yes bye
okay bye
okay thanks bye
one
two
press one
zero
yes one
yes two
yes three please
star
pound
operator
representative
agent please
a person please
human please
speak to a human please
yes a human please
yes operator please
transfer me please
yes put me through
yes connect me
yes book it
yes confirm it
yes cancel it
yes change it
yes that's correct but I want to change it
yes Thursday
yes Thursday's fine
yes three o'clock is fine
yes the appointment is fine
yes I'll be there
yes I'm coming
yes I'm on my way
yes I'm driving
yes I'm at home
yes I've paid
yes I have a phone
yes it's a mobile
yes I can get texts
yes I do have it
yes I do live there
yes it does
yes there is
yes we have
yes we are
yes I am
yes I was
yes I did
yes he is
yes she does
yes they are
yes it's raining
yes it's urgent
yes it's about my bill
yes about that
yes well
yes well actually
yes but
yes and
yes so
yes because
yes listen
yes look
yes okay but
yes sorry
yes sorry what
yes pardon
okay what
ye
y
s
👎
🙃
...
[silence]
(inaudible)
<no speech>
да
ja bitte
si puede ser por correo
sí pero a otro número
sí pero mañana
sí mañana
sí luego
sí, dígame
sí bueno
si es gratis
si no cuesta
sí cuando llegue
sí a mi esposa
mándeselo a mi mujer
sí por correo
sí por WhatsApp
sí pero no
sí y no
no sé
tal vez
a lo mejor sí
quizás
espere
un momento
sí un momento
sí, ¿cuánto cuesta?
¿sí?
¿mande?
bueno
vale
de acuerdo
no gracias
no hace falta
así estoy bien
mejor no
no me mande nada
claro que no
por supuesto que no
oui mais
oui mais pas ce numéro
oui mais plus tard
oui demain
oui tout à l'heure
oui si c'est gratuit
oui à ma femme
envoyez-le à mon mari
oui par mail
oui par courrier
oui allô
oui bonjour
allô oui
oui je vous écoute
oui j'écoute
oui un instant
oui attendez
peut-être
peut-être oui
je sais pas
je ne sais pas
oui c'est combien
oui pourquoi
c'est payant ?
d'accord
ok
si vous voulez
comme vous voulez
non merci
non
pas maintenant
ça ira merci
pas la peine
bien sûr que non
surtout pas
oui et non
offer: Would you like me to text you the address of the branch on Mill Road?
text the address to the branch
send the address to the branch
yes the branch on Church Road
offer: Do you mind if I text you the form?
yes
yeah
yes I do
yes I do mind
I do
I do mind
yes please
sure
offer: Should I text you the confirmation or email it?
yes
yes please
sure
okay
email
email please
the email please
the second one
either way
whichever
go ahead
send it
please do
not the text
email not text
offer: Should I email you the confirmation or text it?
the first one
the first one please
email
yes
offer: Shall I send it to the number ending in 42?
yes to forty three
yes 43
yes the one ending in 24
yes four three
yes to the 17 one
yes to this number
this number please
not forty two
yes but forty two is my old number
42 is wrong
yes to 555 0142 and my wife
forty two is my wife's
offer: I have your number as 555-0142. Is that right, and shall I text the code there?
that's right
yes that's right
correct
yes that's my number
yes 555 0143
no it isn't
offer: ¿Le molesta si le mando el formulario por mensaje?
sí
sí me molesta
offer: Ça vous dérange si je vous envoie le formulaire par SMS ?
oui
oui ça me dérange
offer: Would you like the directions by text, or shall I read them out?
read them
yes read them out
read them please
`;

/** Plain agreement. Each should be a strong yes. */
export const ALWAYS_YES = `
yes
yes please
Yes, please!
YES PLEASE
yeah
yep
yup
sure
sure thing
of course
absolutely
definitely
certainly
by all means
please
please do
oh yes please
oh yes
yes thank you
yes thanks
yes ta
yes cheers
yes go ahead
yeah go ahead and text me that
yes please go ahead and text me that
yeah text me the directions to the clinic
yes text me
yes text me please
text me
text me that
text me that please
text it to me
text it over please
just text it to me
please text it
please text me the directions
send it
send it over
send it to me
send it to my phone
send them over please
send me the directions
send me the directions please
yes send me the directions to the clinic
yes the directions please
the directions please
you can text me
you can text it to me
you can send it to this number
yes this number is fine
yes to this number please
yes to my mobile
yes on my phone please
that would be great
that would be lovely thank you
that'd be really helpful
oh that would be brilliant thanks
that works
that works for me
sounds good
sounds great to me
sounds good, thank you
I'd like that
I'd love that
I would like that very much
I'd really appreciate that
yes I would
yes I'd like that
yes I would like that please
yes we would
yes let's do that
go for it
do it
yes do it
yeah do that please
yes that's fine
yes that's fine go ahead
yeah that would be good
okay yes
okay yes please
okay go ahead
okay send it
alright go ahead
right yes please
um yes
um yeah sure
uh yes please
er go on then
well yes please
oh go on then
hmm yes please
ah yes thank you
yes please love
yes please mate
yes please dear
yes my love
yes I agree
I agree
I consent
I accept
you have my permission
yes you can
yes you may
yes you may text me
yes feel free
feel free to text me
be my guest
yes right now
yes now please
could you please
could you text me that please
would you text that to me please
if you could text me that please
if you could please
yes if you could
yes if you don't mind
no I mean yes
no wait yes please
sorry yes please
sorry, I meant yes
yes yes yes
yes yes go ahead
👍
eye please do
tax me the directions
yes peas
yes sent it over
I'll take the text
I'll have that by text please
a text would be great
a text would be lovely
text is fine
text message please
by text please
yes by text
works for me
fine by me
fine with me
I'm fine with that
I'm happy with that
I'm happy for you to text me
yes no problem send it
no problem, text it over
sí
sí por favor
sí claro
claro que sí
por supuesto
sí, mándemelo
mándemelo por favor
envíemelo
sí gracias
oui
oui merci
oui s'il vous plaît
oui bien sûr
bien sûr
volontiers
avec plaisir
allez-y
oui allez-y
envoyez-moi ça
je veux bien
je veux bien merci
oui envoyez
ouais vas-y
yes sí gracias
oui yes please
yes please I haven't got a pen
yes please I'll only forget
yes please my memory is terrible
text me please I'm driving
offer: Would you like me to text you the address of the branch on Mill Road?
yes the address of the branch please
text me the address of the branch on Mill Road
offer: Do you want me to text you the link to reschedule?
yes the link to reschedule please
offer: Do you mind if I text you the form?
not at all
no not at all
no go ahead
no please do
I don't mind
I don't mind at all
no I don't mind
of course not
go ahead
no of course not go ahead
offer: Should I text you the confirmation or email it?
text
text please
the text please
text me
text it
by text
a text please
the first one
text not email
both please
offer: Should I email you the confirmation or text it?
the second one please
text please
offer: Shall I send it to the number ending in 42?
yes
yes please
yes to 42
yes forty two please
yes the one ending in 42
yes four two
yes to that number
yes that number is fine
offer: ¿Le molesta si le mando el formulario por mensaje?
no para nada
no, mándemelo
offer: Ça vous dérange si je vous envoie le formulaire par SMS ?
pas du tout
non allez-y
offer: Sorry, was that a yes to the text message?
yes
it was
yes it was
that was a yes
I said yes
`;

/** Plain refusals. Each should be a no. */
export const ALWAYS_NO = `
no
nope
nah
no thanks
no thank you
no thank you dear
no thanks mate
nah I'm good
no I'm good
I'm good thanks
I'm fine thank you
I'm all set
not now
not now thanks
not today
not right now thank you
not necessary
no need
there's no need
don't bother
don't worry about it
don't text me
please don't text me
please don't
don't send it
never mind
forget it
rather not
I'd rather not
I'd rather you didn't
I'd prefer you didn't
I don't want a text
I don't want that
I don't need it
no I don't want it
I won't need it
stop texting me
nah you're alright
you're all right thanks
not interested
I'm not interested
absolutely not
definitely not
no way
no chance
maybe another time
thanks but no thanks
that's kind but no thank you
leave it
I'll pass
I don't think so
no because I don't like texts
no gracias
no hace falta
no me mande nada
mejor no
non merci
pas la peine
pas maintenant
surtout pas
ça ira merci
offer: Do you mind if I text you the form?
yes I do mind
I do mind
I'd rather you didn't
offer: Should I text you the confirmation or email it?
email please
the email please
`;

export interface AdversarialReply {
  offer: string;
  reply: string;
}

/** Splits one of the tables above into replies and their offers. */
export function repliesOf(table: string): AdversarialReply[] {
  let offer = OFFER;
  const replies: AdversarialReply[] = [];
  for (const line of table.split('\n')) {
    if (line.startsWith('offer: ')) offer = line.slice('offer: '.length);
    else if (line !== '') replies.push({ offer, reply: line });
  }
  return replies;
}
