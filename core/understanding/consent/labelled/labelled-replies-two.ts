/** Held out while the tables were tuned on the first part, then learned from as well. How they are written: ./labelled-replies.test.ts. */
export const LABELLED_TWO = `
@ Can I send you the link in a text message?
yes: yes you can | yes you can thanks | yes of course you can | of course you can yes | you can |
you can of course | sure you can | certainly you can | you may indeed | yes you may |
yeah you can do that | yeah course | course you can | course | yeah of course mate |
go ahead and do that | yes go ahead and send the link | yes send me the link |
send me the link please | yeah send me the link | the link please | the link would be great |
the link would be good yes | a link would be great | a link by text would be perfect |
link please | yes link please | yes the link | I'd like the link | I'd like the link please |
I need the link yes | I want the link | yes I want the link please |
yes please send me that link | please send the link | please send me the link now |
please send it to my phone | please text me the link | can you send me the link please |
could you send the link please | can you text it please | could you text that to me please |
would you text it to me please | if you could send it that'd be great |
if you could text it to me that would be great | if you could that'd be lovely |
if you could do that please | it would be great if you could |
it would be helpful if you could yes | that would be really helpful actually |
that'd be really good yeah | that would be much easier | that'd be easier yeah |
that would be easier for me | that's easier yes please | that's much better yes |
that'd be better yes please | that would be better | text is easier | text is better yeah |
text would be easier | text would be better for me | I prefer text | I'd prefer a text |
I'd prefer text yes | I'd rather text | text please yes | text me please yes | text me yes |
yes text is good | yes text is best | yes a text is good | yes message me | yes message is fine |
message me please | a message would be great | yes drop me a text | yeah drop me a message |
drop me a text please | shoot me a text | shoot me a text please | yeah shoot it over |
yeah shoot it across | yeah fire it across | fire it over please | fire away and send it |
yeah ping it to me | ping it over please | pop it over please | yes pop it over |
pop it in a text | pop it across yes | bung it over | bung it in a text | whack it over |
chuck it over | lob it over | sling it over mate | flick me a text | flick it over | zip it over |
whizz it over | throw it in a text | stick it in a text | put it in a text |
put it in a text please | get it sent over | get it over to me please | get that sent please |
yes get that over to me | yes let me have it | let me have the link please | gimme the link |
give me the link | give us the link | give us a text yeah | text us | text us it |
text us the link | send us the link | send us a text | send us that | yes pet send it |
aye send us it | aye send it over pal | aye that's fine send it | aye nae problem send it |
aye that'd be smashing | och go on then | aye alright then send it | yes please hen |
yes please duck | yes please me duck | yes please bab | yes please flower | yes please petal |
yes please my lovely | proper job yes please | yes please my lover | ay up yes please |
yes please our kid | go on then our kid | yeah bruv send it | yeah fam send it | yes bro |
yes bro send it | yeah bro go ahead | yeah man | yeah man send it | yes man please | sure man |
sure dude | sure bud | sure buddy go ahead | yeah dude | yes y'all can | yes y'all can send it |
y'all go ahead | y'all go right ahead | I'd sure appreciate it | I'd be much obliged |
much obliged yes | yes'm please | yes sir thank you | yes ma'am thank you | yes ma'am go ahead |
sure hon | sure honey | sure thing hon | yes honey | yes hun please | yep yep yep |
you betcha send it | yah you bet | oh yah please | yes eh please do | for sure eh |
for sure send it | for sure yes | sure as shooting | sure as | too right |
too right mate send it | my oath | my oath mate yeah | bloody oath | fair dinkum yes please |
no wuckas send it | no wucking furries send it over | rightio send it over | righto mate send it |
good on ya yes please | good on you yes | ta mate yes | ta yeah that'd be great | yeah ta |
yeah righto send it | sweet as send it | sweet yes please | choice bro yes | chur yes please |
yeah nah go on send it | yeah nah yeah please | nah yeah go ahead | nah yeah send it |
nah go on then | nah you can send it | no no please do | no no go ahead | no no you can send it |
no please send it | no please do | no yes please | no yeah go ahead | no yeah please do |
no yeah send it | no that's great send it | no that's fine send it | no that'd be great |
no that would be lovely | oh no that'd be great | oh no yes please | oh no please do |
oh no go ahead | yes kindly do | yes kindly send | kindly send me the link |
kindly send the link | kindly do the needful | please do the needful yes | yes sir kindly send |
haan ji send kar do please yes | yes ji please send | ji haan yes please | okay ji please send |
ya please send | ya sure | ya go ahead | ya please | yaa sure | yeah only please send |
yes yes send send | send send | yes send na | okay lah send | can lah send it | can can |
can please send | yes lah please | ok can send me | sure sure please send | sure sure |
yes sure sure | yes lor send | jo yes please | ja please | ja send it | yebo send it | yebo yes |
sharp sharp send it | lekker yes please | eish yes please send it | yes o send it | oya send it |
abeg send it yes | I beg send it | wagwan yeah send it | ya man send it | yeah mon | yes boss |
yes boss send it | yes chief go ahead | yes guv | yes please officer | yes please nurse |
yes please doctor | yes please operator send it | yes please robot | yes please computer |
yes please Alexa lol
weak: you can I suppose | you can if you like | you could | you could I suppose | you could do |
I suppose you can | I guess you can | I guess you could | I don't see why you couldn't |
I won't stop you | I can't stop you | nobody's stopping you | no objection | no objections |
no objections here | I've no objections | I have no problem with it |
I don't have a problem with that | no problem with that | I don't object | it doesn't bother me |
makes no difference to me | all the same to me | same to me | either way | whichever |
it's all the same to me | okay great thanks | okay lovely | okay perfect | okay cool thanks |
okay brilliant | ok nice | alright thanks | alright cheers | right thanks | right you are then |
righto then | right-o | rightio | fine thanks | fine okay | that's fine thanks |
that'll be fine I suppose | should be okay | should be alright | ought to be fine |
that ought to work | I think that works | I think that would work | I think that'd be good |
I think that's fine yes | I reckon that's fine | I imagine so | I imagine that's fine |
presumably | I presume so | seems fine | seems okay | seems alright | sounds okay |
sounds alright | sounds fine I guess | that sounds okay | not bad | not a bad shout | good shout |
good call | could be handy | handy | handy that | useful | that's useful | helpful thanks |
very helpful | good stuff | grand | grand job | grand stuff | sound | sound job | dead on |
happy days | sorted | sweet as | good as gold | all good yeah | yeah all good | yeah no worries |
yeah nah all good | yeah I don't mind | yeah could do | yeah might as well | yeah I suppose so |
yeah alright then I suppose | yeah sure whatever | yeah okay then fine | oh alright then |
oh alright | oh go on I suppose | oh fine | oh okay fine | ugh fine | ugh okay | sigh okay |
meh okay | meh fine | meh why not | whatevs | whatever | whatever's easier | whatever's best |
what you think is best | you decide | you choose | your call | you're the boss |
you're the expert | you know best | as you like | as you please | as you wish | be that way then |
thanks a lot | thanks very much | thank you so much | thanks a million | thanks that's kind |
that's very kind of you | that's good of you | good of you | appreciate it | appreciated |
much appreciated | cheers mate | cheers pal | ta duck | nice one mate | nice one cheers | legend |
you legend | 👌 | ok 👌 | okay 🙂 | k | kk thx | thx | ty | tysm | mhm | mhmm yeah I guess |
yup I guess | yes if you must | yes if you have to | yes if you insist | yes whatever |
yes fine whatever | yes okay whatever | yes I think | yes I would think so |
yes perhaps I suppose so
no: you can't | no you can't thanks | you cannot | you may not | you most certainly may not |
no you certainly cannot | no please don't | no don't do that | please don't do that |
no I'd rather you didn't | can you not | can you not please | could you not |
could you please not | please could you not | please not | please not to my phone |
I'd like you not to | I'd prefer you not to | I want you not to text me | I want no texts |
I want you to stop | I'm going to say no | I'm gonna say no | I'm gonna pass |
gonna have to say no | I'll have to say no | I have to say no | I must say no | I must decline |
I'll decline | I'll decline thank you | respectfully no | respectfully I decline |
with respect no | sorry no | sorry but no | sorry no thanks | I'm sorry no | I'm sorry but no |
I'm afraid not | afraid not | 'fraid not | I'm afraid I'd rather not | no sorry | no I'm sorry |
no love sorry | no not for me | no not interested | no I'm not interested | nope not interested |
nope no thanks | nope don't want it | nope all good | nope I'm good | nope I'm all set |
nah all good | nah all good mate | nah you're right mate | nah no need | nah don't bother |
nah leave it | nah forget it | nah not really | nah it's fine | nah it's cool | nah man |
nah man I'm good | nah dude | nah bruv | nah I'm okay | nah I'll pass | nah don't worry |
nah don't send it | nah don't text me | nah fuck that | fuck no mate | piss off no |
no bloody way | no fucking way | no chance mate | no thank you very much | no thank you love |
no thank you sweetheart | no thank you dear I'm fine | no thanks hon | no ma'am thank you |
no sir I'm good | no ma'am I'm all set | naw sir | naw ma'am | no no thanks | no no I'm fine |
no no don't | no no don't worry | no no leave it | no no it's fine | no no that's okay |
no honestly | no honestly it's fine | no really | no really don't | no really it's fine |
no really I'm fine | honestly no | honestly don't worry | truly no | no seriously don't |
seriously no | no I mean it | no means no thank you | I mean no | I meant no | sorry I meant no |
yes sorry I meant no | yes wait no don't | yes no don't send it | sure actually no |
sure wait no don't | okay actually no thanks | okay actually don't | actually no |
actually no thanks | actually don't | actually don't bother | on second thoughts no |
on second thought no thanks | on reflection no | come to think of it no | well no |
well actually no | well no not really | hmm no I think I'm fine | um I'm good thanks |
um no I'm okay | uh no | er no ta | erm no thank you | eh no thanks | oh no don't |
oh no that's fine thanks | oh no need | oh don't worry | oh don't bother | oh leave it |
oh no I couldn't | ah no leave it | ah no don't bother | ah you're fine | ah you're alright |
ah no you're grand | you're grand love | you're fine thanks | you're okay | you're okay thanks |
you're good | you're good thanks | we're good | we're all good here thanks | we're all set |
I'm set thanks | I'm sorted | I'm sorted cheers | all sorted thanks | that's me sorted thanks |
I'm covered thanks | I've got everything I need | I have everything I need thanks |
I have what I need | I've got what I need thanks | I've got it | I've got that already thanks |
I already have the link thanks | I already have it thank you | already got it thanks |
got it already thanks | I've got it here | I have it in front of me thanks | I've got it saved |
I've bookmarked it thanks | I'll do it online | I'll do it later on the website |
I'll go to the website | I'll just go online | I'll use the app | I'll use the website thanks |
I'll come in | I'll come in person | I'll call back | I'll do without it | I can do without |
I can live without it | we can skip that | let's skip that | let's skip it | let's leave it |
let's leave it there | let's not do that | let's not bother | I don't click links |
I don't click on links | I never click on links | I don't trust links | I don't open links |
I don't want a link | I don't want any links | no links | no links please | no links thanks |
I don't want your link | I don't want anything | I want nothing | nothing thanks |
nothing for me | nothing thank you | none for me | none thanks | nae | nae thanks pal |
nae chance | naw hen | naw son | naw you're fine | nay lad | nowt for me | nah ta duck |
not for the likes of me | not on this phone | not on my phone thanks | not to my phone |
not by text | not via text | not through text thanks | not a text no
other: can I what | can you what | what link | which link | what kind of link | a link to what |
link to where | where does it go | is it safe | is it secure | is the link safe |
does the link expire | how long is it valid | will I need to log in | do I need a password |
do I need an account | do I need to download something | do I need an app |
do you have my number | do you have the right number | what number are you sending to |
which number will you use | to what number | to this phone | to this number? | on this phone? |
my phone? | now? | right now? | today? | yes? | yeah? | ok? | okay? | sure? | really? | please? |
is that free? | will it cost? | is there a charge? | are there charges? |
do you charge for that? | yes but is there a charge | yes but how much | yes how much is it |
sure how much | okay how much does it cost | okay what's it for | okay but why |
okay but is it safe | sure but what is it | sure but who are you | yes but who are you |
yes who are you | yes and who are you | yes where did you get my number |
fine but where did you get my number | you can try | you can try but it won't work |
you could try | try it and see | you can but I won't read it | you can but I can't open it |
you can but not today | you can but not on this number | you can but I don't have data |
you can but my phone's off | you can but it's my wife's phone | you can send it to my wife |
you can send it to my email | you can email it | you can email it to me | you can WhatsApp it |
you can post it | you can call me | you can tell me now | you can read it out |
you can leave a voicemail | you can text my husband | you can text my other number |
you can text me tomorrow | you can text me later | you can text me when it's done |
you can text me if it changes | you can send it tonight | you can ask my mum |
you can speak to my daughter | you may want to send it to my wife | you may if it's free |
you may but only once | yes you can but only once | yes you can if it's free |
yes you can as long as I'm not charged | of course you can but not now |
of course you can if it's free | of course you'd say that | of course you do |
of course it's you again | sure you can mate whatever | sure you will | sure you would |
sure sure sure whatever | sure I've heard that before | sure and the cheque's in the post |
sure that's what they all say | sure Jan | yeah cool story |
yeah that's what they said last time | yeah they all say that | yeah I bet you can | yeah I bet |
I bet | I'll bet | I bet you do | yeah and then what | yeah then what | and then what |
then what happens | what happens then | and what do I do with it | what do I do with it |
do I just click it | do I press it | so I press it | I press what | how do I open it |
how do I read it | how does that work | how would that work | how do I know it's you |
how do I know it's not a scam | this sounds like a scam | sounds like a scam to me |
sounds dodgy | sounds fishy | smells fishy | you sound like a robot | you sound funny |
I don't trust you | I don't trust this | I don't trust texts | I don't believe you | prove it |
prove it's you | ask me something else | ask me later | ask me again in a minute | ask my son |
ask my dad | talk to my dad | talk to my wife about it | I need to ask my dad | I need to ask |
I have to ask my mum | I have to check | I'd have to check | I need to think | I need a minute |
need a sec | gimme a sec | gimme a minute | give me two minutes | two secs | two ticks |
two minutes | half a mo | hang fire | hold your horses | hold up | whoa hold on | whoa wait |
whoa there | wait what | wait who | wait a tick | wait till I find my glasses |
wait till I get a pen | let me get a pen | let me write it down | let me find my phone |
let me check my phone | let me check if this phone gets texts | let me look | let me see |
let's see | we'll see | I'll see | I'll think about it | I'll consider it | I'll let you know |
I'll get back to you | I'm thinking | I'm thinking about it | thinking | still thinking |
I haven't decided | undecided | fifty fifty | could go either way | six of one | in a way |
in a sense | yes in a way | yes and no really | yes to some of it | yes to part of it |
part of it | only the first bit | just the address | only the price | can I have the address too |
and the address | and the phone number too | plus the receipt | can you add the price |
can you include the map | make sure it has the price | with the price on it | in Spanish please |
in large print | in French please | in English please | the other link | the payment link |
not that link | not that one | a different link | the old link doesn't work | the link's broken |
the link doesn't work | it didn't work last time | it never works | it never arrives |
it never came | still nothing | nothing's arrived | you said that yesterday |
you said that last time | you told me that already | you asked me that already |
you already asked | asked and answered | I answered that | I already answered |
I told you already | as I said | like I said | like I told you | what I said before |
same as before | same as last time | ditto | ibid | none of your business |
mind your own business | get lost | shut it | shut up will you | leave me alone | bugger off |
go away | you muppet | idiot | stupid machine | you're not listening | listen to me | listen |
look | look here | now look | now listen | excuse me but I asked a question |
I asked you something | that's not what I asked | that's not what I want | I want a human |
I want a person | get me a person | get me your manager | manager please |
can I speak to your manager | complaint please | I want to complain | refund please |
I'd like a refund | I want my refund
@ Would you mind if I texted you the booking link?
yes: no not at all | not at all | no I wouldn't mind | I wouldn't mind at all |
wouldn't mind at all | no of course not | no go ahead | go ahead | no please do | please do |
no that would be great | that'd be great | that would be lovely thanks | no that'd be good |
no by all means | by all means | no send it please | no text it over | no problem send it |
no no go ahead | no you go ahead | I don't mind a bit | I don't mind at all | not a bit |
no course not go ahead | no not a problem go ahead | absolutely not go ahead | yeah go for it |
yes please do | no I'd appreciate it | no I'd like that | no I'd be glad of it | no feel free
weak: no | nope | I suppose not | I guess not | not really | no not particularly | fine | okay |
that's okay
no: yes I would mind | yes I would | I would mind | I would | I would actually | yes I'd mind |
yeah I would | I'd rather you didn't | I'd rather not | please don't | no thanks | no thank you |
don't | no don't | yes please don't | yes I would rather you didn't
other: yes | yes please | yeah | sure | certainly | mind what | would I mind what |
no but use a different number | no but email me | no if it's free | not if it's free |
not unless I have to pay | not as long as it's free | no but not now | no but in the morning |
I wouldn't mind knowing the price | I wouldn't mind speaking to someone |
I wouldn't mind an earlier slot | why | what booking | my wife wouldn't mind | he wouldn't mind
@ Should I text the address or email it to you?
yes: text | text please | text it | text the address | text the address please | a text please |
the text | by text | by text please | text me please | text is best | text is easier |
I'd prefer a text | I'd prefer text | text over email | text rather than email |
text not email please | don't email text | not email text | the first | the first one please |
first option please | both please | both | do both | both if you can | just text it |
just text me | let's do text | text works | text works better | text would be better |
text would be ideal | I'd rather a text | I'd rather you text | you can text it | go with text |
text yeah | yeah text | yeah text please | yes text | yes by text please | could you text it |
can you text it please | I never use email text please | I don't have email so text it |
oh text me please | um text | er text I think no yes text it
weak: either | either or | either is fine | whichever | whatever is easiest | up to you |
I don't mind | text I guess | text I suppose | I guess text | maybe text
no: email | email it | email please | the email | by email | email is best | I'd prefer email |
email me | the second one | second option please | the latter | email not text |
email rather than text | don't text email | not text email | no text | neither | neither thanks |
neither I know it | no neither | just email it | yes email | yes email please | yeah email |
email over text
other: yes | yes please | yeah | yep | sure | okay | go ahead | do it | send it | please do |
address of what | which address | why | what's the difference | which is faster | post it |
neither post it | WhatsApp | on WhatsApp | text it to my wife | text it to a different number |
text it later | text it tomorrow | text if it's free | the first one if it's free |
email and text my wife | wait | hold on | sorry
@ I've got 555-0166 for you. Okay to text the details there?
yes: yes | yes please | yes it is | yes that's fine | yes that's okay | yes go ahead |
yeah that's fine | yeah go ahead | sure | sure go ahead | yes okay send it | yes to 0166 |
yes 0166 | yes 555 0166 | 0166 yes please | yep 0166 is good | that's fine go ahead |
yes there is fine | yes text it there | yes send them there | yes text the details |
yes that's the right number go ahead | yes that number's fine | absolutely | of course |
yes to that number | yeah that's good | perfect yes
weak: okay | fine | alright | that's my number | that's me okay | I suppose | that's okay
no: no | no thanks | no don't text me | not okay | no it's not okay | I don't want texts |
please don't
other: no it's 0167 | 0167 | yes 0167 | no 555 0186 | yes but it's 0176 now |
that's my old number | I've changed number | that's my brother's number | where did you get that |
whose number is that | what details | text it to 0199 | yes and to my wife on 0199 |
not that one | not there | no not there the other one | email the details | is it free |
what did you say | 0166 is my landline | 0166 that's a landline | yes but not until tomorrow |
I no longer have that number | sixty six what
@ Can you receive texts on this phone? I could send you the menu.
yes: yes send it | yes please send it | yes I can please send it | yes I can send it |
yes go ahead and send it | yeah I can go ahead and text it | yes please send me the menu |
please send it | send it please | yes please text it | sure send it over |
I can yes please send it | yes I'd like the menu please | yes you can send it |
send me the menu please
no: no thanks I don't want it | no thank you | I can but I don't want it | yes but don't send it |
yes but I don't want the menu | I don't want the menu | no don't send it
other: what menu | I'm not sure | maybe | no I can't | I can't | no it's a landline |
I can receive calls only | yes but not pictures | I can on my other phone | my wife can |
is it free to receive | what did you say | can I what | yes but only from friends | yes usually |
sometimes | not always | it used to | yes my other one can
@ Before we go on, may I have your permission to send you a text with the terms?
yes: yes | yes you may | yes you do | you do | yes you have my permission |
you have my permission | permission granted | granted | yes granted | I give you permission |
I give my permission | yes I give permission | you have it | yes you have it | yes of course |
certainly | yes certainly | sure | absolutely | of course | please do | go ahead | yes go ahead |
yes please send the terms | yes send the terms | fine by me | yes that's fine |
that would be fine | yes I consent | I consent to that | I agree | I agree to that
weak: okay | I suppose so | fine | that's fine | I guess | if you must | very well
no: no | no you may not | you may not | no you don't have my permission | permission denied |
denied | I don't give permission | I don't consent | I do not consent | I refuse | no thank you |
I'd rather you didn't | certainly not
other: what terms | terms of what | what for | do I have to | what if I say no |
is that required | you already have it | my wife has to give permission |
ask my son for permission | permission for what | yes if that's all it's for |
yes but for this only | just this once | only for the terms | not without reading them first |
I need to read them first
@ ¿Quieres que te mande el enlace por SMS?
yes: sí | sí quiero | sí por favor | sí porfa | porfa | porfa sí | sí mándalo | sí mándamelo |
mándalo | mándamelo | mándamelo porfa | envíalo | envíamelo por favor | sí envíalo | sí pásamelo |
pásamelo | pásalo por favor | sí pásalo | échalo | claro | claro que sí | claro mándalo |
pues claro | pues claro que sí | por supuesto | sí tío | sí tío mándalo | sí hombre | venga sí |
venga mándalo | venga va mándalo | vale sí | vale mándalo | vale mándamelo por sms |
vale perfecto mándamelo | ok mándalo | ok sí gracias | okey sí | guay sí | sí guay | sí genial |
genial gracias sí | estupendo mándalo | de una | de una mándalo | hágale | hágale mándelo |
sí parce | bacano sí | dale nomás | dale mandá | sí mandalo | sí mandámelo | mandámelo dale |
sí che | sí pues claro | ya sí mándalo | al toque sí | sí al toque | ándale sí | ándale mándalo |
sí wey mándalo | sí güey | a huevo sí | a fuerza que sí | sí cómo no | cómo no | sí me sirve |
me sirve sí | me viene bien sí | sí me viene bien | me vendría bien | me vendría genial |
sí me vendría muy bien | te lo agradezco sí | te lo agradecería | sí te lo agradezco |
si no es molestia sí | sí si no es molestia | sí si puedes | si puedes sí |
si eres tan amable sí | sí si eres tan amable | hazlo | sí hazlo | hazlo por favor |
sí quiero el enlace | quiero el enlace | quiero que me lo mandes | sí quiero que me lo mandes |
el enlace por favor | sí el enlace por favor | por sms perfecto | por sms sí | sí por sms |
sí por mensaje | un sms está bien sí | sí a este número | a este sí | sí a este móvil | sí ahora |
sí ya | ahora por favor sí | eh sí claro | mm sí | uy sí | ah sí porfa | hombre sí |
hombre claro | sin duda | sin problema mándalo | no hay problema mándalo | totalmente |
totalmente sí | absolutamente | efectivamente sí | así es mándalo | sí eso | sí eso por favor |
sí yes | yes por favor | sure mándalo | ok yes mándalo
weak: vale | vale vale | vale gracias | ok | okey | bueno | bueno vale | está bien | bien | ajá |
mhm | ya | dale pues supongo | supongo | imagino que sí | creo | creo que sí | igual sí |
si quieres | si te parece | como quieras | como veas | tú mismo | tú verás | lo que quieras |
me da igual | por qué no | no veo por qué no | gracias | muchas gracias | genial | guay |
perfecto | buena idea | no estaría mal | no me importa | no me molesta | venga | venga va | va |
sale | ok pues | pues nada ok
no: no | no gracias | no quiero | no no quiero | no hace falta | no hace falta tío |
no te preocupes | no te molestes | no lo mandes | no me mandes nada | no me lo mandes |
no me envíes nada | paso | paso gracias | mejor no | mejor que no | qué va | qué va no |
ni de coña | ni hablar | ni de broma | para nada | nada nada | no me interesa | ahora no |
ahora mismo no | hoy no gracias | ya lo tengo | ya lo tengo gracias | ya tengo el enlace |
déjalo | déjalo estar | olvídalo | gracias pero no | eres muy amable pero no | sí bueno no |
prefiero que no | prefiero no | no lo necesito | no me hace falta | nop | nope | naa | nah |
no tío | no güey | nel | no manches no
other: no sé | ni idea | depende | a ver | a ver un momento | espera | espera un segundo |
un momento | qué | qué enlace | cuál enlace | cómo | perdona | perdona qué has dicho |
qué has dicho | puedes repetir | repite | hola | sí hola | sí soy yo | sí te escucho | sí dime |
dime | sí ya lo sé | sí sí claro como siempre | sí claro por supuesto y qué más | ya claro |
ya ya claro | sí seguro | cuánto vale | es gratis | sí pero es gratis | a qué número |
sí pero a otro número | al otro número | a mi otro móvil | mándaselo a mi mujer |
mándaselo a mi madre | mándaselo a él | sí mándaselo | por correo mejor | por whatsapp |
mándamelo por whatsapp | mejor por whatsapp | sí pero por whatsapp | sí por email | léemelo |
dímelo | dímelo ya | sí dímelo | si es gratis sí | sí si es gratis | solo si es gratis |
sí pero mañana | mañana | mañana sí | luego | luego sí | sí luego | sí cuando llegue | después |
en un rato | más tarde | mi madre dice que sí | mi novia dice que sí | ella dijo que sí |
dijeron que sí | que sí dice mi padre | sí y no | sí no sé | sí bueno no sé | no sí | quizás |
quizás sí | puede | puede que sí | tal vez sí | quiero hablar con alguien | quiero un agente |
sí quiero hablar con alguien | sí quiero cancelar la cita | cancela la cita | sí tengo hambre |
no tengo móvil | no tengo saldo | no tengo batería | estoy conduciendo | no me llegan los sms |
no recibo sms | quién eres | eres un robot | de dónde llamas | quieres que qué
@ Vous voulez que je vous texte le lien ?
yes: oui | ouais | oui je veux | oui je veux bien | je veux bien | oui s'il vous plaît |
oui s'il te plaît | s'il vous plaît | svp oui | oui svp | oui merci | oui volontiers |
volontiers | avec plaisir | oui textez-moi | textez-moi le lien | textez-le-moi | textez-moi ça |
oui textez | texte-moi ça | envoyez le lien | envoyez-moi le lien | oui envoyez le lien |
oui envoyez-le | envoyez-le-moi | envoie | oui envoie | envoie-le | ok envoie | ok envoie-le |
vas-y envoie-le | allez-y envoyez | allez-y | ouais allez-y | oui allez-y s'il vous plaît |
oui le lien s'il vous plaît | le lien s'il vous plaît | oui un texto | un texto c'est parfait |
un texto s'il vous plaît | par texto oui | oui par texto | un SMS ce serait bien |
oui ce serait parfait | oui ça serait le fun | ben oui | ben oui certain | ben certain | certain |
correct envoyez | c'est correct oui | oui c'est correct | ouin envoyez | oui madame |
oui monsieur s'il vous plaît | oui chef | grave envoie | carrément vas-y | trop bien oui |
nickel oui | nickel envoyez | impec oui | impeccable oui | top oui | oui top | super envoyez |
ça m'arrange oui | oui ça m'arrange | ça me va très bien | ça me va envoyez |
ça m'irait bien oui | oui ça m'irait | ça marche envoyez | ça roule envoie | entendu envoyez |
dacodac oui | dac oui | d'acc oui envoyez | oui d'accord | oui d'accord envoyez | oui parfait |
oui très bien | oui super | oui nickel | oui génial merci | oui absolument | oui tout à fait |
oui certainement | oui évidemment | oui effectivement | effectivement oui | bien entendu |
oui bien entendu | sans problème oui | sans problème allez-y | sans souci envoyez |
aucun problème allez-y | aucun souci envoyez | aucune objection allez-y | je suis pour |
je suis partant | je suis preneur | oui je suis preneuse | je prends le lien | je prends oui |
oui je le veux | je le veux bien | oui sur ce téléphone | oui sur ce numéro-là |
sur celui-ci oui | oui à mon numéro | oui maintenant | oui tout de suite s'il vous plaît |
oui oui oui | oui oui oui allez-y | euh ouais | euh ouais vas-y | mm oui | ah oui je veux bien |
oh oui s'il vous plaît | oh ben oui | tiens oui | tiens oui bonne idée | oui bonne idée |
excellente idée oui | oui si vous voulez bien | si vous voulez bien oui | si vous pouviez oui |
oui si vous pouviez | si ce n'est pas trop demander oui | yes oui | sure oui envoyez
weak: ok | d'accord | d'ac | dac | ça marche | ça roule | entendu | bon | bon ben d'accord |
bon ok | mouais | mmh | moui | ouais bof | si vous voulez | si vous y tenez | si tu veux |
comme vous voulez | à votre guise | c'est comme vous voulez | je suppose que oui |
je pense que oui | je crois | oui je crois | j'imagine | j'imagine que oui | pourquoi pas |
pourquoi pas oui je suppose | allez | allez d'accord | parfait | nickel | super | top |
impeccable | bonne idée | c'est une bonne idée | ça me dérange pas | ça m'est égal |
peu m'importe | c'est gentil | vous êtes gentil
no: non | non merci | nan | nan merci | non ça va | non ça va aller | non c'est correct |
c'est correct merci non | pas besoin | pas besoin merci | j'en veux pas | j'en veux pas merci |
je n'en veux pas | non j'en veux pas | pas la peine | vous donnez pas la peine | pas de texto |
pas de textos s'il vous plaît | textez-moi pas | textez-moi pas svp | m'envoyez pas de texto |
envoyez rien | n'envoyez rien svp | jamais | surtout pas | pas question | hors de question |
absolument pas | laissez faire | laissez faire merci | laisse faire | laissez tomber |
oubliez ça | pas maintenant | pas là | pas tout de suite | plus tard peut-être non |
une autre fois | une autre fois peut-être | merci mais non | merci mais ça ira |
c'est bon merci non | je passe | je passe mon tour | je préfère pas | je préfère ne pas |
je l'ai déjà | j'ai déjà le lien | je l'ai déjà merci | j'aime pas les textos | j'aime pas ça |
non j'aime pas ça les textos | non je veux parler à personne merci
other: quel lien | un lien vers quoi | c'est quoi | c'est quoi ça | pourquoi | pourquoi faire |
pour quoi faire | à qui | à quel numéro | comment | quoi donc | pardon | vous dites |
vous disiez | répétez | allô | oui allô | oui oui j'écoute | oui je sais | oui je sais ça |
oui je vois | oui vous me l'avez dit | oui vous l'avez déjà dit | oui c'est moi |
oui c'est bien moi | oui c'est à quel sujet | oui mais | oui mais pas à ce numéro |
oui mais demain | oui mais par courriel | par courriel | par courriel s'il vous plaît |
oui par courriel | par la poste | plutôt par courriel | sur WhatsApp plutôt | oui à ma blonde |
à mon chum | envoyez ça à mon chum | textez ma femme | textez-le à mon fils | textez-lui |
oui textez-lui | oui si c'est gratuit | si ça coûte rien oui | oui sauf si c'est payant |
oui pourvu que ce soit gratuit | oui plus tard | oui dans une heure | oui ce soir |
oui en rentrant | textez-moi demain | textez-moi plus tard | textez-moi quand c'est prêt |
ma femme a dit oui | mon chum dit oui | elle dit que oui | ils ont dit oui | on verra |
on verra bien | faut voir | ça dépend | peut-être |
peut-être bien que oui peut-être bien que non | je sais pas trop | euh je sais pas | attendez |
attendez voir | minute | minute là | une petite seconde | oui une petite seconde | oui et non |
oui ou non | oui pis non | oui non attends | ben là | ben voyons donc | ouais right | mets-en |
je veux un humain | je veux parler à un agent | oui je veux parler à un agent |
oui je veux annuler | vous pouvez toujours essayer | essayez | essayez toujours | je conduis |
j'ai pas de cellulaire | j'ai pas de cell | j'ai une ligne fixe | mon téléphone marche pas |
merci | merci là | bienvenue | bonjour | c'est beau | c'est beau merci | c'est correct |
il est à qui ce numéro | c'est pas mon numéro | c'est le numéro de ma mère
@ Would you like me to text you the opening times?
yes: yes that'd be handy as I can never find them |
yes please I can't see the website on this phone |
yes I can't find them anywhere so please text me | yes please the website's down |
ah yes the website's rubbish so yes please | yes please I'm on the bus |
yes I'm out walking the dog so text me please | yes please I'm just out at the minute |
yeah go ahead I'm just at work | yeah please I'm busy right now |
yes please I've got my hands full | yeah do I've got my hands full |
yes please I'm terrible with times | yes please I never remember times |
I never remember them so yes please | I always forget them so yes please |
I'll only forget so yes please | I'd only forget so yes text me |
my memory's shocking so yes please | I've no pen so yes please |
I haven't got a pen so text me please | no pen on me so text me please |
I can't write it down so yes please | I'm driving so yes please text me | I'm driving so text me |
we're driving so text would be great | I'm walking so just text me |
it's noisy here so text me please | it's loud here just text me please |
I can hardly hear you so yes please text me | the line's bad so yes text me please |
this line is terrible yes text it to me please | sorry it's noisy yes please text me |
sorry the kids are screaming yes please send it | sorry about the noise yes go ahead |
sorry I was miles away yes please | sorry I was talking to someone yes please text me |
sorry I missed that oh the text yes please | sorry go ahead yes please | oh sorry yes go ahead |
sorry um yes that'd be great | okay um yeah sure go ahead | um um yeah okay go ahead |
uh well yeah sure | er well yes alright send it | well er yes please |
well um yes I would actually | I I would yes please | I w- I would yes | yes I I would like that |
that that would be great | that'd that'd be lovely | yes yeah that would be yeah great thanks |
yeah that uh that works | so yes | so yes please | so yeah please do | anyway yes please |
anyway yes send it | and yes please text me | but yes please | but yes go ahead |
oh and yes please send it | right so yes please | right well yes please do |
okay well yes please | okay so yes text me | okay then yes please | okay then go ahead |
okay then send it over | ok then yes do that | alright well go ahead then |
alright well send it then | go on then send it | go on then yes please | go on then do |
go on yes | go on yeah | go on please | go on so yes please | go on then you've twisted my arm |
you've twisted my arm yes please | oh you've talked me into it yes |
you've convinced me yes please | you had me at hello yes | now you're talking yes please |
that's more like it yes please | about time yes please | finally yes please | at last yes |
took you long enough yes please | what a good idea yes please | what a lovely idea yes |
what a great idea please do | that's a good idea yes | that's a brilliant idea yes please |
it's a good idea yes do it | I like that idea yes | I like that yes please |
I like the sound of that | I like the sound of that yes please | I like that idea go ahead |
I love that idea yes please | I love it yes | love to | I'd love to yes please | I'd love you to |
yes I'd love you to | I'd like you to yes | I'd like you to please | I'd want that yes |
I do want that | I do want that yes please | I do want them yes | I do please | I do yeah please |
I do indeed | yes I do indeed | indeed I do | indeed I would | I would indeed please |
I would love that | I would love it | I would love them | I would love that yes please |
I would really like that | I really would | I really would like that yes |
I'd really like that please | I'd very much like that | I would very much like that |
I'd be very happy with that | I'd be very pleased if you would | I'd be pleased yes |
I'd be thrilled yes please | I'd be glad if you would | I'd be glad of that |
I'd be glad of that yes please | I'd be grateful thank you | grateful yes thank you |
very grateful yes please | very much appreciated yes please | appreciated yes please |
that would be appreciated | that'd be appreciated thanks | that would be very much appreciated |
that would be most helpful | that would be most kind | that would be very kind |
that would be very kind of you | that'd be very kind thank you | that would be very useful |
that'd be really useful | that would be super | that would be super helpful thanks |
that would be terrific | that'd be terrific | that would be awesome | that'd be awesome thanks |
that'd be cool | that'd be cool yeah | that would be cool thanks | that'd be nice |
that would be nice | that would be nice yes | that would be very nice thank you |
that'd be nice yes please | that would be swell | that'd be dandy | that'd be fine and dandy yes |
that'd be peachy | that'd be wicked | that'd be sick bro yes | that would be dope |
that'd be lit yes | that'd be sound | that'd be sound yes send it | that'd be lush |
that'd be tidy | that'd be champion | that'd be proper good | that'd be belting |
that'd be brill | that'd be brilliant cheers | that would be brilliant thank you very much |
that would be excellent | that would be excellent thank you | that'd be just the ticket |
just the ticket yes please | just the job yes please | just what I need yes please |
just what I needed yes please | that's just what I need yes | that's exactly what I need yes |
exactly what I need yes please | that's what I want yes | that's what I need please |
perfect that would be great | perfect that works | perfect please do | perfect please send it |
great that would be helpful | great that works thanks | great please do |
great thanks yes please | great thanks go ahead | good that'd be helpful | good that works |
good yes send it | lovely that would be perfect | lovely please do | lovely go ahead |
brilliant go ahead | brilliant that'd be great | brilliant thanks yes | excellent please do |
excellent that would be great | wonderful please do | wonderful yes thank you |
fantastic go ahead | fantastic that'd be helpful | amazing yes please | amazing thank you yes |
super please do | super that would be great | cool that works | cool that'd be great |
cool sounds good | cool thanks go ahead | nice yes please | nice one go ahead |
nice one send it over | sweet that works | sweet go for it | awesome yes please |
awesome thanks yes | awesome that'd be great | neat yes please | okay great yes |
okay great go ahead | okay great please do | okay great send it | okay lovely yes please |
okay perfect yes | okay perfect send it | okay sounds great | okay sounds good to me |
okay that would be great | okay that'd be lovely | okay that's fine go ahead |
okay that's fine send it | okay you can | okay you can text me | okay you can send it |
okay you can do that | ok u can text me | u can text me | yes u can | yea u can send it |
go 4 it | yes 4 sure | sure thx | sure ty | yes ty | yes thx | yes thnx | yes tnx | yes tysm |
pls | pls yes | pls send | pls text me | plz do | plz text | yes pleaseee | yes pleeease |
pleaseeee | yes!!! | YES!!!! | YES PLEASE!! | yes :) | yes ;) | sure :) | sure 👍 | yes ✅ | ✅ |
yes please 😊🙏 | 🙏 yes | 👍🏽 | yes 💯 | 💯 | ok 👍 send it | send it 👍 | send it!! | send it :) |
si please | sure porfa | yes gracias | yes merci | oui please send it | sí please send it |
yes bitte | ja bitte send it yes | da yes please send it | yep yep send it over mate |
yep that'll do me | yep that'll do nicely | yeah that'll do nicely | yeah that'll do |
that'll do me fine yes | that'll do yes please | yeah that's perfect | yeah that's great thanks |
yeah that's brilliant | yeah that's good with me | yeah that's cool with me |
yeah that's fine with me | yeah I'm fine with that | yeah I'm okay with that |
yeah I'm happy with that | yeah I'm up for that | I'm up for that | I'm up for it |
I'm all for it | I'm all for that yes | I'm game | I'm game yes | I'm in | count me in |
count me in please | sign me up | sign me up yes | hit me | hit me up | hit me with it |
yeah hit me | bring it on | bring it on yes | lay it on me yes | you're on | you're on yes |
deal | deal yes | done yes please | it's a deal | it's a deal yes | you got it send it |
you got it yes | works for me yes please | works for me thanks | works for me send it |
works fine for me | that works fine for me | that works fine | that works well |
that works well for me | that works nicely | that works a treat | yes works for me |
ok works for me | okay works for me | yes okay by me | yes fine by me | yes fine with me |
yes cool with me | cool with me | cool by me | good with me | good by me | alright by me |
alright with me | alright by me yes | all right with me | okay with me | okay by me |
okay by me yes
weak: yeah I think that'd be alright | yes I think that might be useful |
I think that might help | it might help | it might help I suppose | it may help | could help |
that could help | I could use that I guess | I guess I could use it | I guess that'd be helpful |
I guess that would be good | I guess that'll do | I guess that'll work | I guess you should |
you probably should | you might as well | you may as well | you may as well do |
you may if you wish | you may if you like | you can if you wish | you can if you want to |
you could if you like | you could if you wanted | you could yeah I suppose | yes if you like |
yes if you want | yes if you want to | yeah if you want to | yeah if you must |
yeah if you think so | ok if you want | ok if u want | ok if you say so | fine if you want |
fine if you like | fine if you insist | fine if that's easier | sure if it's easier for you |
sure if you insist | sure if you must | sure if you think so | sure okay whatever |
sure fine whatever | sure fine I guess | yes fine I suppose | yes alright I suppose |
yes okay I suppose | yes okay I guess | yes I guess that's okay | yes I guess that'd be fine |
yes I suppose you could | yes I suppose that'd be useful | yes maybe I suppose so |
well yes I suppose | well yes I suppose so | well yes I guess | well I guess so yes |
I guess so yeah | I guess so thanks | I suppose so thanks | I suppose so yeah |
I think so thanks | I think so please I suppose | think so | think so yeah | believe so |
reckon so | reckon that's okay | expect so | spose | spose so | s'pose so | sposin' so |
'spect so | guess that works | guess that's fine | guess it's okay | that's okay I guess |
that's fine I guess | that's fine I suppose | that's alright I suppose | that works I guess |
that works I suppose | works I guess | sounds good I guess | sounds fine | sounds fair |
sounds fair enough | sounds reasonable | seems reasonable | reasonable | fair | fair play |
no bad | no bad like | nae bad | not too bad | okay no bother | okay no worries |
okay no problem | ok np | np | no prob okay | alright no worries | alright no problem |
yeah no problem | yeah no bother | yeah okay no worries | yeah that's alright I suppose |
yeah alright whatever | yeah alright I guess | yeah fair enough | yeah fair | yeah cool whatever |
yeah great I guess | yeah right okay | oh yeah okay | oh yeah fine | oh yeah alright | ah okay |
ah okay then | ah right okay | ah fine | ah grand | ah sure grand | ah sure why not |
ah sure look okay | sure look why not | sure it can't hurt | sure it wouldn't hurt |
sure no harm | it's no harm
no: no I know when you're open | I know when you're open thanks | I know the times already |
I know them thanks | I know them already no need | no I can see them online |
I can see it on Google thanks | I can see them here | they're on the door |
they're on your website so no | it's on the website no need |
I'm looking at the website now no need | I've got the website open thanks |
I've the website here no thanks | I'm on your website now so no thanks |
I'm outside already so no | I'm here already so no need | I'm standing outside so no need thanks |
I'm at the door no need | no I've changed my mind | I've changed my mind no |
changed my mind no thanks | I've gone off the idea | I've had enough of texts |
I've had enough texts | I get too many texts | I get too many texts already no thanks |
no more messages please | stop sending me texts | stop sending me things | stop messaging me |
take me off your list | take me off the list please | remove my number |
remove me from your list please | unsubscribe | unsubscribe me | unsubscribe please | opt out |
opt me out | opt me out please | I want to opt out | I opt out | stop all texts | STOP |
stop please | end | quit | cancel the text | cancel that text | don't you dare text me |
don't ever text me | don't even think about it | don't even bother | do not even think about it |
do not contact me | don't contact me again | don't contact me by text | don't contact me |
never text me | never ever text me | never in a million years | not in a million years |
not in this lifetime | not if I can help it | not if you paid me | not for all the tea in China |
when hell freezes over | when pigs fly | over my dead body no | I'd rather die |
I'd rather eat my hat no | I'd rather you just told me and no text | no you've told me now |
no you've just told me | you've just told me so no | you just told me so there's no need |
you've told me so no need | thanks you've told me no need | that's all I needed thanks no text |
that's all I wanted to know no thanks | no that's all | no that's all thanks |
no that's all I needed thank you | no that'll be all | that'll be all no thanks |
that's everything no thanks | no that's everything | no that's it thanks |
no that's me done thanks | no that's grand thanks | no that's great thanks I'm fine |
no that's perfect thanks I don't need it | no that's lovely but no | no you're very kind but no |
you're very kind but no thank you | you're kind but I'm fine | it's kind of you but I'm fine |
very kind but no | very kind of you but no thanks | very good of you but no | bless you but no |
bless you no | bless you no thank you | bless ya no | god love you no | thank you my dear but no |
thank you love but no | thank you pet but no thanks | cheers but no | cheers but nah |
cheers but I'm good | cheers but I'm alright | ta but no | ta but no ta | ta no |
much obliged but no | I'm obliged but no thanks | appreciate that but no |
appreciate you asking but no | appreciate it but I'm good | I appreciate it but I'm good |
I appreciate that but I'm fine | I appreciate the offer but I'm okay | nice offer but no |
good offer but no | tempting but no | tempting but no thanks | I'm tempted but no |
as tempting as that is no | maybe next time no thanks | maybe next time thanks | next time maybe |
next time | another day thanks | another time thanks | not this time thanks | not this time no |
not today thank you no | not tonight | not tonight thanks | not right this second thanks no |
not at this point thanks | not at present | not at present thank you | not presently |
not currently thanks | not for now | not for now thanks | not for the moment |
no not for the moment thanks | not just yet | not just yet thanks | not yet | no not just now |
nah not today | nah not today thanks | nah not for me | nah not for me mate | nah not my thing |
not my thing | texting's not my thing | texts aren't for me | texts aren't my thing |
I'm not a texter | I'm no texter | I'm no good with texts no | I'm no good with phones so no |
I'm too old for texts no | too old for that no thanks | I'm ninety two no thank you |
I don't know how to text so no thanks | I don't hold with texting no |
I don't believe in texts no | I've never texted and I'm not starting now |
I've never had a text and I don't want one | I haven't got a mobile so no |
I've no mobile so no thanks | I've only a landline so no | it's a landline so no thanks |
it's a house phone love so no | it's not a mobile no thanks
other: do you mean today's times | which day | which branch | what about bank holidays |
are you open Sundays | are you open now | are you open today | what time do you shut |
what time do you close tonight | when do you open | yes when do you open |
yes what time do you open | yes and what time do you close on sundays but just tell me |
so what time do you open | so are you open or not | are you or aren't you |
yes or no are you open | just tell me if you're open | just tell me if you're open please |
just say the time | just say it | tell me the times | tell me the times please |
yes tell me the times please | yes please tell me the times | yes please what are they |
yes please read them | yes please read them to me | yes read them please |
yes please go ahead and read them | yes please go ahead and tell me |
yes please I've a pen ready | yes please I've got a pen ready | yes please I'm ready to write |
yes please I have pen and paper | yes go ahead what are they | yes go ahead I'm listening |
yes go ahead caller | yes go ahead with the booking | yes go ahead and cancel it |
yes go ahead and put me through | yes please put me through | yes please connect me |
yes please transfer me | yes please hold my booking | yes please hold on | yes please wait |
yes please one moment | yes please a moment | yes please later | yes please tomorrow |
yes please tonight | yes please next week | yes please when I'm home | yes please after six |
yes please in an hour | yes please in ten minutes | yes please but by email |
yes please by email | yes please by post | yes please on WhatsApp | yes please to my email |
yes please to my other number | yes please to my husband | yes please to my wife's phone |
yes please for my wife | yes please if it's free | yes please if you don't charge |
yes please unless it costs | yes please as long as it's short | yes please only if it's free |
yes please but only the Sunday ones | yes please but in Polish |
yes please though not on this phone | yes please though not now |
yes please although my phone's dead | yes please although I can't get texts |
yes please except I don't have a mobile | yes please except my phone's broken |
yes please only my phone's off | yes please is it free | yes please how much is it |
yes please what does it cost | yes please what number | yes please which number |
yes please who is this | yes please no hang on | yes please no wait | yes please wait no |
yes please actually hang on | yes please actually wait | yes please no sorry I mean maybe |
yes please I think maybe | yes please maybe | yes please perhaps | yes please possibly |
yes please my husband said | yes please said my wife | yes please he said | yes please she said |
yes please that's what she said | yes please is what he told me to say | she told me to say yes |
I was told to say yes | I'm supposed to say yes | am I supposed to say yes |
do I have to say yes | should I say yes | shall I say yes | if I say yes will you stop calling |
will you stop if I say yes | I'll say yes if you stop | I'll say yes if you help me |
I might say yes | I may say yes | I could say yes | I can't say yes | I can't say yes or no |
I can't decide | I can't tell | I couldn't say | I couldn't tell you | I wouldn't know |
I wouldn't know how | I don't know how | I don't know how to get texts |
I don't know what that is | I don't know what you mean | I don't know who you are |
I don't know yet | I don't know about that | I don't know let me think | I don't follow |
I don't follow you | I don't get it | I don't understand | I don't understand the question |
I didn't hear you | I didn't get that | I didn't get that sorry | I didn't ask for that |
I didn't ask about that | I didn't call about that | that's not why I called |
that's not why I rang | I rang about something else | I'm ringing about a complaint |
I'm calling about my order | I called about my order | actually I called about my order |
actually can I book | actually I want to book | actually I have a question | actually hold on |
actually wait | actually what's the address | sure what's the address | okay what's the address |
great what's the address | okay and the address | yes and the address please |
yes and your address | yes and do you do food | yes do you do food | sure do you do food |
yes do you have parking | yes have you got parking | yes can I book a table |
yes can I book please | yes can I speak to someone please | yes could I speak to someone please |
yes could you put me through please | yes could you hold please | yes could you wait |
yes could you email it | yes could you tell me please | yes would you tell me please |
yes would you hold on | would you hold on | would you wait a moment please |
would you tell me instead please | would you email it please | would you call my wife please |
would you text my wife please | would you text her please | would you text me tomorrow please |
would you text me when you open please | text me when you open | text me when you're open please |
text me if you're open please | text me if you close early | text me before you close |
text me nothing | text me never | text me not | text me a joke | text me your name |
text me the wifi password | text me my balance | text me at work | text me on my other phone |
text me on 555 0190 | text me on WhatsApp | text them to my wife | text them to my work phone |
text them tomorrow | text them later please | text who | text what sorry | text where |
text us all | text everyone | text the whole family | text my wife as well |
yes and text my wife as well | yes and send one to my wife | yes send me and my wife one |
yes both of us | both of us please | yes two please | two please | yes send two |
yes twice please | three times please
`;
