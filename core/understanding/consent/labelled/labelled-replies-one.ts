/** Written first; the tables were tuned on these. How they are written: ./labelled-replies.test.ts. */
export const LABELLED_ONE = `
@ Would you like me to text you the directions to the clinic?
yes: yes | yes please | ooh yes please | yes thanks that'd be handy |
yes I'd like that thank you | yeah go on | yeah go on then | yeah okay send it |
yeah alright send it over | yeah sure thing | sure thing | you bet | yes you bet |
you can indeed | please and thank you | yeah do please | do please | oh please do |
would you please | yes would you please | yeah that'd be a help | that would be so helpful |
that would be really good | that'd be perfect | that would be perfect thank you |
that would be amazing | that'd be fab | that'd be ace thanks | that'd be mint | that'd be sweet |
that would be handy yeah | yes that would help | yes it would help | it would yeah |
it would yes thanks | I would actually | actually yes | actually yes please |
actually that would be great | you know what yes please | you know what yeah go ahead |
do you know what yes please | well yes | well yeah sure | well yes that would be helpful |
mm yeah go ahead | mmm yes | uhh yeah | uhm yes please | yeah um please | yeah uh send it |
so yeah send it | yeah so go ahead | okay yeah that works | okay that works |
okay that sounds good | ok cool yes | ok great yes please | okay perfect go ahead |
great yeah go ahead | perfect yeah thanks | brilliant yes please | excellent yes |
lovely yes thanks | super yes please | fantastic please do | awesome go ahead |
sweet yeah send it | nice one yes please | text me the directions |
text me the directions please | yes text me those | yes text them | yes text them to me |
yes text them over | just text them to me | just text me the directions |
just send me the directions | you can send me the directions | you can text me those yes |
please text me the directions to the clinic | could you text me the directions please |
can you text them to me please | can you text me that please | can you send them please |
would you text them to me please | I'd like the directions texted please |
I'd like them texted to me | I'd like you to text them | I want you to text them to me |
I'd love the directions | I'd love a text please | I need them yes please |
I need the directions yes | I could do with them yes please | I could do with that yeah |
yes I could do with that | send them | send them over | send them through |
send those over please | yes send those | yes send the directions |
yes the directions would be great | directions would be great yes | directions please |
yes directions please | a text would be great | a text would be good thanks | a text would help |
text would be good | text is perfect | yes by text please | yes via text please |
by text is fine yes | to my phone yes please | yes to my phone please | on my phone please yes |
yes on this number please | yes this number is fine | this number is fine yes please |
the number I'm calling from is fine yes | yes I'm on my mobile so text it | yes absolutely |
absolutely yes | absolutely please do | oh absolutely | definitely please | definitely send it |
yes definitely please | of course yes | of course please do | of course go ahead |
certainly please do | by all means send it | by all means go ahead | by all means text me |
yeah by all means | I'd be delighted yes | I'd be happy with that | I'm happy for you to text me |
I'm happy for you to do that | happy for you to text me | I give you permission |
you have my consent | I consent | yes I consent | yes I give consent | I agree to that |
I agree yes | yep go for it | yep that's great | yep please do | yup go ahead | yup sounds good |
yeah sounds good | yeah sounds great thanks | sounds perfect yes | sounds like a plan |
that sounds good | that sounds great | that sounds lovely thanks | that works great |
that works for me thanks | that works perfectly | works for me go ahead | fine by me go ahead |
okay by me send it | I'm fine with that go ahead | I'm okay with a text | I'm cool with that |
I'm down for that | I'm good with a text | yeah I'm good with that | no problem yes please |
no worries yes please | yes no problem | yes no worries go ahead | yes of course no problem |
no wait yes please | no sorry yes please | no no go ahead send it | no I mean yes please do |
sorry yes please | oh sorry yes | yes sorry yes please | pardon oh yes please |
what oh yes please | oh right yes please | oh I see yes please | ah okay yes please |
ah yes please do | ah go on | ah go on then | aye go on then | aye that'd be great | aye please |
och aye | aye sure | aye send it | go on so | go on so send it | yes please like |
that'd be grand | that'd be grand yeah | that'd be class | sure go on | sure go on so |
ah sure do | ah sure go ahead | yes indeedy | yes siree | yes ma'am please | yes sir please do |
yes'm | yep yep go ahead | yeah mate | yeah mate go for it | yeah no worries mate send it |
yeah cheers mate | yes please darling | yes please sweetheart | yes love go ahead | yes my dear |
heck yes | hell yes | hell yeah | damn right | damn right send it | fuck yes | fuck yeah send it |
bloody hell yes | yes for christ's sake | oh my god yes please | oh gosh yes |
oh goodness yes please | thank god yes please | thank you yes please | thanks yeah |
thanks that'd be great | thanks go ahead | thanks send it | many thanks yes | ta yes please |
cheers yes | yes please thanks very much | yes please thank you ever so much |
yes please if you could | yes please if you would | yes if you wouldn't mind |
if you wouldn't mind yes please | if you don't mind yes | if you could yes |
if you can yes please | yeah if you can | if it's not too much trouble yes please |
yes please if that's okay | yes if that's okay with you | yes please if possible |
if possible yes please | yes right away | yes straight away please | right now please |
yes please do it now | now is good yes | yes now would be good | asap please | yes asap please |
ye- yes | y-yes please | yes y yes | yes yes yes | yes yes okay send it | yeah yeah go ahead |
yeah yeah send it | yeah yeah that's fine | yeah yep go ahead | yes to that | yes to the text |
yes to a text please | it's a yes | it's a yes from me | that's a yes | that is a yes |
a big yes | big yes | a definite yes | my answer is yes | the answer is yes | I said yes |
I said yes please | I just said yes | yes I said | let's do that | let's do it | yeah let's |
yes let's | yeah let's do that please | do that for me please | please do that |
please do that for me | yes please do that | yes do it please | go right ahead |
please go right ahead | go ahead please | go ahead and text me | go ahead and send it |
go ahead and send them over | go ahead text me the directions | go ahead that's fine |
go ahead thanks | feel free | feel free to | feel free to send it | you're welcome to text me |
you may text me | you can go ahead | you can send it | you can send that | you can yes |
you can do that | you can do that yes please | you could do that yes please | I'll take a text |
I'll take that | I'll take the directions please | I'll have that please |
I'll have a text please | I'll have the directions | yes pls | yes plz | yes pls 👍 | yess |
yesss | yesss please | yass | yasss | yeah 😊 | yes 🙏 | 👍 | 👍👍 | yep 👍 | sure 😀 | ok yes 👍 |
pls do | plz send | yes txt me | txt me | txt it | txt it pls | yes snd it | sned it | yse |
yes plese | yes pleae | yeas please | yeh | yeh go on | yeh sure | yh | yh sure | yh pls | yea |
yea sure | yea thatd be great | sure y not | def | def yes | totes | defo | defo yes | deffo |
100% | 100 percent | yes 100 percent | a hundred percent yes | okey dokey yes | righto send it |
rightio yes please | very good yes please | very well yes | very well go ahead | yes very much |
yes very much please | very much yes | I'd be very grateful | I'd be most grateful |
I'd be grateful if you could | that's very kind yes please | that's kind of you yes please |
how kind yes please | that's so kind yes | you're very kind yes please | bless you yes please |
you're a star yes please | you're an angel yes please | you're a lifesaver yes please |
good idea yes please | good thinking yes | great idea yes please | good plan yes |
that's a great idea yes please | that's a good idea go ahead | smart yes please | why yes |
why yes please | why yes thank you | why certainly | why of course | well of course | well sure |
but of course | naturally | naturally yes | obviously yes | obviously | indeed |
yes indeed please | surely | surely yes | yes surely | certainly yes | sure yes | sure please |
sure send it | sure that's fine | sure that works | sure go for it | sure text me |
sure I'd love that | sure I would | I sure would | I would indeed | I'd say yes |
I'd say yes please | can I say yes twice | yes yes a thousand times yes | affirmative send it |
roger | roger that yes | copy that send it | ten four | do it | do it please | just do it |
just do it please | just do that | alright do it | okay do it | okay do that please |
alright that's a yes | alright sure | all right yes please | all right go ahead and send it |
right go on then | right okay yes | right yeah go ahead | right then yes please | right send it |
fine send it over | fine yes please | fine go for it | fine text me | good yes please |
cool yes please | cool go ahead | cool do that | cool beans yes | dead on yes please |
champion yes please | smashing yes please | magic yes please | marvellous yes please |
splendid yes please | wonderful yes please | jolly good yes please | ideal yes please |
ideal thanks yes
weak: okay sure thing I guess | ok then | okey doke | oki | okay okay | k thanks | kk | alrighty |
alrighty then | alright cool | right okay | right right | mhm mhm | mm hmm | uh huh | hmm okay |
hm okay then | yeah I guess so | I guess yeah | I guess that's okay | I guess it's fine |
I guess why not | guess so | suppose so yeah | I suppose yeah | I suppose that's fine |
I suppose it can't hurt | can't hurt | it can't hurt | couldn't hurt | can't do any harm |
it wouldn't hurt | why not | sure why not I guess | well why not | I don't see why not |
can't see why not | don't see why not | no reason not to | no harm in it | might as well |
may as well | I may as well | knock yourself out | suit yourself | please yourself |
do what you want | whatever you like | whatever works | whatever you think | whatever's easiest |
if you want to | if you'd like | if you like love | if you think it'll help |
if you feel like it | if you really want to | if you must | up to you | it's up to you |
your choice | your decision | I'm easy | I'm not fussed | I don't mind | don't mind |
I wouldn't mind | I don't mind either way | thanks | thank you | cheers | ta | ta very much |
lovely | lovely stuff | great | great stuff | perfect | brilliant | excellent | nice | nice one |
good | good good | cool cool | awesome | fab | super | sweet | that's fine | that's good |
that's great | that's nice | that's kind | how kind | very kind of you | good idea |
good thinking | good plan | not a bad idea | not bad | that's a thought | that helps |
could be useful | might be useful | might be handy | could be good | should be fine | probably |
probably yeah | yeah probably | I think so | I think so yeah | I think yes | I would think so |
I believe so | I reckon so | I expect so | yes I think so | more or less yes | kind of yeah |
sort of | I'm leaning yes | could do | you could do that | I can live with that |
I could live with that | that'll do I guess | go on | carry on | fire away | understood |
got you | gotcha | got it thanks | noted thanks | fair enough | fair dos | roger dodger I guess |
yeah fine | yeah whatever | yeah okay whatever | yeah yeah | yeah yeah okay | yeah if you want |
yeah if you like | sure if you want | sure if you like | sure whatever | sure I guess so |
okay if you think so | okay if you insist | ok 🤷 | sure I suppose | yes I suppose so |
yes I guess | yes probably | yeah maybe send it I guess
no: no | nope | no ta | no cheers | nah thanks | nah you're grand | nah I'm alright |
naw you're alright | no thanks I'm fine | no I'm fine thanks | no I'm all good |
I'm all good thanks | I'm good for now | I'm okay for now thanks | we're fine thanks |
we're grand | no that's okay | no it's alright | no it's fine thanks | no you're alright |
you're alright love | no not really | not really no | not really thanks | not right now |
not just now | not at the minute | not today | not at this time | not yet thanks | no not yet |
no need | there's no need | there's no need for that | no need for that thanks |
that's not necessary | it's not necessary | that isn't necessary |
that won't be necessary thanks | not needed | not required | don't bother | please don't bother |
don't worry | don't worry about it | no don't worry | don't trouble yourself | don't send it |
don't send me anything | do not send anything | don't text | don't text me please |
please don't text | no texts please | no texts thank you | no text messages | no more texts |
I don't want texts | I don't want one | I don't want it | I don't want that thanks |
I don't need that | I don't need them | I don't need directions | I don't need directions thanks |
I won't need them | I shouldn't need it | I'd rather not | I would rather not |
I'd rather you didn't | I'd rather you wouldn't | I'd prefer not | I'd prefer not to thanks |
prefer not | I prefer not to | rather not thanks | I'd sooner not | best not | better not |
best not to | I think I'll pass | I'll pass | I'll skip that | I'll skip it thanks | pass |
hard no | that's a hard no | big no | a definite no | absolutely not | absolutely no |
definitely not | certainly not | hell no | fuck no | fuck off no | god no | heck no | no way |
no way jose | no chance | not a chance | not a hope | not likely | not bloody likely | never |
never ever | not interested | I'm not interested thanks | no interest | not for me |
not for me thank you | leave it | just leave it | leave it for now | leave it thanks | forget it |
forget about it | never mind | nevermind | scrap that | scratch that no | cancel that no |
skip it | no need to text | no need to send it | no need to text me | I know the way |
I know where it is | I know where it is thanks | I know how to get there | I've been before |
I know where you are so no | I've got it already thanks | I already have them thanks |
I've already got the directions so no thanks | I've got a sat nav thanks |
I've got it written down | I'll write it down | I'll remember it | I'll find it |
I'll find my own way | I'll look it up | I'll google it thanks | I'll manage |
I'll manage thanks | we'll manage | I can manage | I can find it myself | I can look it up |
yeah no | yeah no thanks mate | yeah nah I'm good | yeah nah you're right | yes no thanks |
okay no | okay no thank you | ok but no | sure but no | great but no thanks | lovely but no |
thanks but no | thank you but no | thanks but I'm fine | that's kind but no |
kind of you but no thanks | good of you but no | sweet of you but no |
sounds great but no thanks | that'd be great but no thanks | I'd love to but no |
I appreciate it but no | I appreciate the offer but no thanks | yes I mean no |
yes oh wait no thanks | yes actually no don't | oh no thank you | oh no no no | no no no no |
um no thanks | er no | hmm no | hmm no thanks | hmm I don't think so | I don't think so |
I don't think so no | I think not | I think no | I'd say no | my answer is no | the answer is no |
it's a no | it's a no from me | that's a no | I said no | I said no thanks | I told you no |
how many times no | no means no | n o | nooo | noooo thanks | no 👎 | 👎 | nah ✋ | no tnx | no thx |
no thnks | no ty | nty | nah fam | nah bro | nah mate you're right | nah she's right |
I'm right thanks | she's right mate no | no ma'am | no sir | no sirree | no love you're okay |
no hen you're fine | ah no | ah no thanks | ah no you're fine | ah you're grand | och no |
naw ta | nay | nae bother pal I know the way | I decline | I refuse | I do not consent |
I don't consent | I don't agree | I object to that | you don't have my permission | you may not |
you can not | no you can't | no you may not | I wouldn't | I wouldn't thanks | I would not |
no I wouldn't | no I don't | I do not | please do not | please no | please no texts |
please stop | stop | stop it | stop texting me please | I hate texts | I hate getting texts |
I can't stand texts no | I don't do texts sorry | I don't like texts |
I never use texts no thanks | no I prefer to hear it | no thanks I prefer paper |
no just tell me | no just read it out | no email it | no thanks just email me
other: maybe | perhaps | possibly | maybe yes | maybe later maybe now | I'm not sure |
not sure yet | unsure | dunno | I dunno | I don't know | idk | no idea | who knows | hard to say |
it depends | depends | that depends | let me think | let me think about it | give me a sec |
give me a minute | give me a moment | one sec | one moment please | hold on a sec | hang on |
hang on a minute please | wait | wait wait | just a moment please | bear with me please |
hold please | sorry | sorry what was that | sorry say that again | sorry I didn't hear |
what was that | what did you say | say again | come again please | pardon me | excuse me |
I beg your pardon | huh | eh | what | who's this | who am I speaking to | is this a robot |
am I talking to a machine | are you human | hello | hello hello | can you hear me |
are you there | yes hello | yes I can hear you | yes I'm here | yes I'm there |
yes I'm listening | yes go on I'm listening | yes I know | yes I know where it is |
yes I know I know | yeah I know that | yeah I heard | yes I heard that | yes I see |
yes I understand | yes understood but why | yes that's me | yes speaking | yes this is he |
yes that's my name | yes it's me | yes I have an appointment | yes I'd like an appointment |
yes I'd like to book | yes I want to speak to the doctor | yes the doctor please |
yes a nurse please | yes I need a nurse | yes is the doctor there | yes is it far |
yes what time do you close | yes where is it | how far is it | is there parking | is it free |
does it cost anything | how much | how much will it cost | will I be charged for it |
what will it say | what's in it | which directions | from where | directions from where |
which clinic | the one in town | to which number | what number do you have | which phone |
do you have my number | how did you get my number | yes but not to this number |
yes but a different number | yes but my other phone | yes but use my mobile |
yes to my work number | yes to my husband's phone | yes to my wife please | send it to my wife |
send them to my husband | text my husband | text my mum please | text her | text him instead |
text them to my son | text the driver | can you text my daughter |
could you text my carer please | could you send it to my wife please | can you email it |
could you email me that please | yes email me | yes by email please | yes email please |
email would be better | I'd prefer email | email's better | can I get an email | WhatsApp please |
yes WhatsApp it | on WhatsApp yes | send it on WhatsApp please | by post please |
yes post it to me | put it in the post | print it out for me | fax | call me with it |
ring me instead | phone me please | can you call me back | yes call me | yes ring me later |
tell me now | just tell me please | just tell me over the phone | read it out please |
can you read it to me | can you just say it | say it slowly please | spell it for me |
yes if it's free | yes if it's quick | yes if you've got my number | yes only if it's free |
only if it's free | if it's free | if it's free then yes | if it doesn't cost anything yes |
yes unless it costs | yes as long as it's free | yes providing it's free |
yes on condition you don't spam me | as long as you don't spam me | yes but don't spam me |
yes but no spam | yes but just this once | yes but only once | yes but only today |
yes but don't share my number | yes but delete my number after | yes but not now | yes but later |
yes later | yes tomorrow | yes but tomorrow | yes next week | yes tonight | yes tonight please |
yes in the morning | yes after work | yes after six | yes when I get home |
yes when I'm home please | later please | not now but later | tomorrow please | send it tomorrow |
text me tonight | text me in an hour | text me when you know | text me when it's ready |
text me later please | send it later | yes once I've parked | yes when I've got signal |
yes if I'm still here | yes after I've spoken to my wife | I'll ask my wife |
let me ask my husband | my wife said yes | my wife says yes | my husband said go ahead |
she says yes please | he says go ahead | he said yes please | they said yes | mum says yes |
mum says yes please | my mum said I can | the doctor said yes | the other lady said yes |
your colleague said yes | you said yes | I said yes last time | I said yes yesterday |
I already said yes to someone else | I would have said yes | if I say yes what happens |
did I say yes | who said yes | I never said yes | I didn't say yes | I'm not saying yes |
I'm not saying yes or no | yes or no | yes and no | yes no | no yes | no yes no | yes no yes |
yes no maybe | yes no wait | yes wait | yes wait a second | yes hang on | yes hold on |
yes sorry hold on | okay wait | okay hold on | sure hold on | sure one sec | please hold |
please wait | please repeat that | please say that again | please slow down | please speak up |
please louder | please who is this | oh please give me a break | yeah right | yeah right mate |
yeah sure mate whatever you say robot | oh yeah because that'll help | oh great more spam |
oh joy | oh brilliant another text | sure and I'm the pope | yes and I'm the king of Spain |
yeah and pigs fly | in your dreams | dream on | as if | like hell | my arse | aye right |
aye right so | aye that'll be right | I will in my eye | I will yeah | yeah good one |
very funny | you're joking | you must be joking | are you serious | seriously | really |
oh really | is that so | interesting | wow | oh | oh okay then never heard of that | hmm | hmmm |
... | [inaudible] | [noise] | <unintelligible> | (background talking) yes | yes mum |
yes mum coming | yes dad | yes boss | yes darling I'm on the phone | yes you can have a biscuit |
yes put it there | yes that one please | yes the red one | two coffees please | a pint please |
stop that | stop it Billy | sit down please | get off | not you | I'm talking to my wife | one |
two | press one | zero | hash | agent | agent please | operator please | human |
real person please | speak to someone please | customer service please | main menu please |
start over please | go back please | repeat please | no comment | wrong number |
you've got the wrong number | you've got the wrong person | I'm not the patient |
I'm calling for my mother | it's for my mum | I'm calling on behalf of my dad so yes |
it's not me it's for my son | this is a landline | I've only a landline | I don't have a mobile |
I haven't got a mobile | I can't get texts | I can't receive texts | I can't read texts |
my phone is dead | my phone's broken | I've no phone | I don't have my phone on me | no signal |
I'm driving | I'm on the bus | I'm at work | I'm in a meeting | I'm blind | I'm deaf | I'm busy |
I've lost my glasses | I got your text | I got the text already | you already texted me |
you sent it already | did you send it | have you sent it | has it come | it hasn't come |
nothing came | I'm still waiting for the last one | I never get your texts | I can text you |
I'll text you | shall I text you | do you want my number | my number's changed |
I've changed my number | I've got a new number | the number's wrong | that's not my number |
it's my husband's phone | this isn't my phone | I'm on my friend's phone |
yes to the appointment | yes to Thursday | yes that time works | yes that time is fine |
yes nine o'clock | yes I'll be there | yes I'm coming | yes I've been before | yes cancel it |
yes cancel my appointment | go ahead and cancel | go ahead and book | go ahead caller |
go ahead I've got a pen | go ahead I'm writing | go ahead and tell me | go ahead and read it |
go ahead what's your question | go on what's the catch | what's the catch | no worries |
no problem | all good | no bother | no dramas | that's okay | that's alright | it's okay |
it's alright | it's fine | it's all good
@ Do you mind if I text you?
yes: not at all | no not at all | no not at all go ahead | no I don't mind |
no I don't mind at all | I don't mind | I don't mind at all go ahead | no go ahead |
no go for it | no please do | no that's fine go ahead | no of course not | of course not |
of course I don't mind | course not | course I don't | not in the least | not in the slightest |
not one bit | no problem at all go ahead | go ahead | go right ahead | please do | yeah go ahead |
yeah go for it | no do it | no send it | no you can text me | no by all means | by all means |
be my guest | feel free | no feel free | no carry on and text me |
I don't mind if you do that go ahead | no text away | nah go ahead | nah not at all |
nah I don't mind | nope not at all | nope go ahead | nope I don't mind | I wouldn't mind at all |
wouldn't mind at all go ahead | no that's grand go ahead | no that'd be great |
no that would be great | no I'd like that | no I'd love that | no I'd appreciate it |
no not at all that would be helpful | yes please do | yes please go ahead and text me | text me |
yes text me | no please text me | that would be great | that'd be lovely | no problem go ahead |
no worries go ahead
weak: no | nope | nah | no I guess not | I guess not | I suppose not | not really |
no not really | I don't suppose so | no it's fine | no it's okay | okay | fine | that's fine |
if you want | if you like | if you must | no worries | I don't think so
no: yes I do | yes I do mind | I do mind | yes I mind | I mind | I'd mind | I would mind |
yes I would mind | yes I'd rather you didn't | I'd rather you didn't | please don't |
don't text me | yes don't text me | yes actually I do | yes I do actually | actually I do |
I do actually | I do yes | I'd prefer you didn't | I'd prefer if you didn't | no don't text me |
no please don't | no don't | yes please don't | I do mind thank you | yeah I mind |
yeah I do mind actually | yeah I'd rather not | I'd rather not | not now thanks | no thanks |
no thank you | no need | don't bother | very much so I do mind | yes very much
other: yes | yeah | yep | sure | yes sir | mind what | do I mind what | why | text me what |
about what | what for | it depends | maybe | I'm not sure | yes and no | yes no | on what number |
not on this number | no but use my other number | no but email is better | no but not today |
no as long as it's free | no if it's free | not if it's free | not if you're quick |
no but text my wife | no text my husband instead | no one moment | no hang on | no wait |
what did you say | sorry | pardon | mind your own business | no idea | I don't know |
my wife might mind | my husband doesn't mind | he doesn't mind | she won't mind |
they don't mind | I don't mind waiting | I don't mind holding | I don't mind talking to you
@ Shall I text it or would you rather hear it?
yes: text it | text it please | text me | text please | the text | the text please |
a text please | a text | by text | by text please | I'd rather have it by text |
I'd rather have a text | I'd rather you texted it | I'd prefer the text |
I'd prefer a text please | text is better | text is best | text would be best |
text would be better please | I'll take the text | text I think would be easier no just text it |
you can text it | just text it | just text it to me | send the text | send me a text |
yes text it | yes text it please | yes text me please | yeah text me | the first one | the first |
the first one please | first one please | the former please | both please | both |
both would be great | oh text definitely | definitely text | text definitely | text for sure |
text every time | go with the text | let's go with the text | let's do text |
I'd go for the text | don't read it out text it | no text is fine |
no need to read it just text it | I'd like a text please | could you text it please |
can you text it | please text it | um text please | er the text
weak: either | either's fine | either one | either way | whichever | whichever is easier |
whichever you prefer | I don't mind | I'm easy | up to you | whatever's easiest | you choose |
text I guess | text I suppose | maybe text | probably text | I guess text it
no: I'd rather hear it | hear it please | hear it | I'd like to hear it | the second one |
the latter | the second | tell me | just tell me | just tell me please | say it please |
read it please | read it to me | I'll hear it | hear it now please | don't text it |
don't text it just tell me | no text | no texts | not the text | neither | neither thanks |
neither one | no thanks | no neither | none | none of them | I'd rather hear it please |
rather hear it thanks | hear it not text | not text | tell me now no text
other: yes | yes please | yeah | sure | okay yes | go ahead | please do | yes go on | go for it |
what | hear what | sorry | which is cheaper | which is quicker | is the text free | it depends |
I don't know | what do most people do | email it | email it please | can you email it instead |
neither email it | third option email | text it to my wife | text it tomorrow |
text it to my other phone | text if it's free | text it if you can't read it |
if it's free text it | hang on | one second | hello | yes and yes | yes or no
@ Is this the best number to text it to?
yes: yes it is text it please | yes text it here | yes send it here |
yes please send it to this number | yes it is please send it | yes it is go ahead |
yeah send it here | yeah text me here | yes use this one please send it | yep this one send it |
yes please text it here | it is yes go ahead and text it | yes go ahead |
yeah go ahead and send it | yes it is thanks send it over
no: no don't text me | I don't want a text | no text please | don't send it |
no thanks I don't want it | no need to text it
other: no | no it isn't | no it's not | no use my other one | no a different one |
no this is my work phone | no this is a landline | not really | no try 555 0188 |
what number do you have | which number | it's my wife's number | it's my work phone |
no it's my son's | for now | until Friday | maybe | I think so maybe | not sure | best for what |
text what | text it to where | it depends | the best one is my other one | yes but not for texts |
yes but I can't get texts on it | yes for calls | yes but only for calls |
yes for now but not tomorrow
weak: I guess so | I suppose so | I think so | should be | okay
@ Shall I text it to the number ending in 73?
yes: yes | yes please | yes that's the one | yes that one please | yes seventy three |
yes seven three | yes 73 please | seven three yes please | yes to the 73 |
seventy three is right send it | yes that number's fine | yes that number is good |
yes to that number please | yes that one's mine | yes ending 73 yes |
yes that is correct please send it | correct send it | yes that's correct go ahead |
that's the one send it | that's the one yes please | yep that's the one send it |
yep seventy three | sure that one's fine | that number's fine yes | 73 yes | 73 please |
yes ending in seventy three please | yes ending seven three | please do yes | that works send it |
yes it ends in 73 send it
weak: that's the one okay | that's right I think | I think that's it | okay |
that's my number okay | 73 okay
no: no | no thanks | no don't text that or anything | I don't want a text | no text |
no thanks not any number
other: no 37 | no 74 | 74 | yes 74 | yes seventy four | yes thirty seven | yes to 37 | not 73 |
that's not mine | that's not my number | that's an old one | that's my old number |
that one's dead | that's my wife's | yes but it's 75 | it's 75 | it ends in 75 | the other one |
no the other one | the one ending in 12 please | yes to the one ending in 12 | use 555 0112 |
which number | ending in what | seventy what | 73 what | who's 73 | I don't have a 73 |
is that my mobile | is that the landline | that's my landline | that's the house phone |
yes and to 74 as well | yes and to my wife's | yes seventy three but later |
yes seventy three if it's free | yes seventy three and email it too | I'm 73 |
I'm seventy three years old | number 73 is my house | yes I live at 73 | yes seven three four |
seven three seven | yes two thirds
@ Would it be easier if I sent you a text?
yes: yes it would | yes it would please | it would yes | it would yeah | it would be yes please |
much easier yes | yes much easier | yes please much easier | a lot easier yes |
yeah that'd be easier | yeah it would be actually | that would be easier |
that would be easier yes please | way easier yes | definitely easier yes | yes definitely |
oh yes far easier | yes so much easier | yes please do | yes send me a text | yeah text me
weak: probably | probably yes | I guess so | I suppose it would | it might be | it might |
maybe easier yeah | I think so | perhaps it would be | could be easier | might be easier |
it probably would
no: no | no it wouldn't | it wouldn't | not really | no not really | no don't bother | no thanks |
no just tell me | no I'm fine
other: easier for who | easier than what | easier how | it would if it was free |
it would be easier if I could read it | it'd be easier if you emailed |
it would be easier to speak to a person | not if I can't read it | yes but I've no phone |
yes if my phone worked | yes for my wife | yes it would be easier to email |
it would be if it worked | it would have been
@ I'll text you the code unless you'd rather not.
yes: please do | go ahead | yes please text it | please text it | text it | send it |
that's fine send it | that's fine go ahead | do that | please go ahead | go for it | yes send it |
yes text me the code please | I'd like the code please | no go ahead | no please do | no send it |
no no please send it | no text it please
no: I'd rather not | I'd rather you didn't | no don't | don't | please don't |
yes I'd rather not | no thanks | no thank you | rather not | I would rather not yes |
I'd rather not thanks
weak: okay | fine | that's fine | alright | ok thanks | I guess that's fine
other: what code | rather not what | wait | hold on | to which number |
yes but to my other number | unless what | email it | hmm | maybe | yes and no
@ You don't want me to text you the receipt, do you?
yes: yes I do please text it | yes please text it | I do actually text it please |
yes send it please | actually yes please text me | please text it | text it please |
oh I do please send it | send it please
no: no | no I don't | no thanks | no thank you | nope | I don't | no need | don't bother |
not really | I don't want it
other: what | which receipt | maybe | I don't know | hang on | I'd like it by email | do I |
do you
weak: I suppose so | I guess
@ Why don't I text you the address?
yes: yes please | yes | yeah do that | yes do that please | please do | that'd be great |
good idea yes | great idea yes please | yeah why don't you text it | yes why don't you |
go ahead | okay yes please | yeah alright send it | that would be good | that works |
sounds good | sure
weak: why not | why don't you | okay | fine | good idea | could do
no: because I don't want it | because I don't do texts | no thanks | no | don't | no need |
because I said no | no I know it
other: why would you | why | because my phone's broken | because I can't read |
because I've no phone | why don't you email it | why don't you just tell me |
why don't you tell me now | why don't you ask my wife | why don't I what | why don't you get lost
@ ¿Le puedo enviar la dirección por mensaje de texto?
yes: sí | sí por favor | sí puede | sí claro que puede | claro | claro que sí | por supuesto |
por supuesto que sí | desde luego | sí desde luego | sí señor | sí señorita |
sí señora por favor | sí envíemela | sí mándemela | mándemela por favor | envíemela por favor |
envíela por favor | mándela | sí mándela | sí mande la dirección |
sí mándeme la dirección por favor | mándeme el mensaje | mándeme un mensaje |
mándeme un mensaje por favor | sí por mensaje está bien | sí por mensaje por favor |
por mensaje por favor | por favor | por favor sí | sí por favorcito | sí muchas gracias |
sí se lo agradezco | se lo agradecería | se lo agradecería mucho | me gustaría | sí me gustaría |
me encantaría | sí me encantaría | sí quiero | sí lo quiero por favor | sí perfecto |
perfecto sí | perfecto mándemela | está bien mándemela | está bien sí | bueno sí |
bueno sí mándemela | bueno mándemela | vale sí | vale envíamela | vale pues mándamela | ok sí |
ok mándala | ok mándamela | dale | dale sí | dale mandala | dale mandámela | sí dale mandamela |
sí obvio | obvio que sí | sí adelante | adelante | adelante por favor | hágalo | sí hágalo |
hágalo por favor | sí sí | sí sí claro | sí sí por favor | sí sí mándemela | ándele sí |
ándele mándemela | órale mándemela | órale sí | simón | simón mándala | sí pues |
sí pues mándemela | cómo no | cómo no mándemela | con gusto sí | sí con mucho gusto |
me parece bien | me parece bien sí | me parece perfecto | me parece genial | genial sí |
genial mándamela | estupendo sí | excelente sí por favor | buena idea sí | sería genial |
sería estupendo | eso sería genial | sería de gran ayuda | me sería muy útil |
eso me ayudaría mucho | me ayudaría mucho sí | sí me ayuda mucho | a este número sí |
sí a este número por favor | sí a este mismo | sí a mi celular por favor | sí al celular |
sí a mi móvil | eh sí | este sí por favor | pues sí | pues sí por favor | pues sí mándemela |
ay sí por favor | ay sí gracias | ah sí claro | no hay problema mándemela | sí no hay problema |
sí sin problema | acepto | sí acepto | estoy de acuerdo sí | de acuerdo sí |
de acuerdo mándemela | sí estoy de acuerdo | tiene mi permiso | afirmativo | exacto sí mándela |
ahora mismo por favor sí | sí ahora mismo | sí ya mismo por favor | sí ahorita por favor | si |
si por favor | si claro | si mandela | sii | siii por favor | sip | sipi | claro mándamela |
claro mándela | claro mándela por favor | por supuesto mándela | no perdón sí | no digo sí |
no espere sí mándemela
weak: ok | okay | vale | bueno | está bien | ta bien | bien | de acuerdo | ajá | mjm | mm | ya |
ya ya | gracias | muchas gracias | perfecto | genial | excelente | supongo | supongo que sí |
creo que sí | pienso que sí | yo creo que sí | a lo mejor sí supongo | si quiere |
si usted quiere | si le parece | si gusta | como guste | como quiera | como prefiera | da igual |
me da igual | me da lo mismo | lo que usted diga | lo que sea | por qué no | no veo por qué no |
pues bueno | pues vale | pues ok | buena idea | entendido | listo | ándele | ándele pues | órale |
sale | sale pues | va | venga | venga vale | qué amable | muy amable | no me importa
no: no | no gracias | no muchas gracias | no señor | no señora gracias | no no | no no gracias |
no hace falta | no hace falta gracias | no es necesario | no es necesario gracias |
no se preocupe | no se moleste | no me la mande | no me mande mensajes |
no me mande nada por favor | no la mande | no quiero | no quiero mensajes | no lo quiero |
no la quiero | no la necesito | no la necesito gracias | ahora no | ahorita no gracias |
por ahora no | por el momento no | de momento no gracias | hoy no | mejor no | mejor no gracias |
prefiero que no | preferiría que no | para nada | en absoluto | de ninguna manera | ni hablar |
ni loco | ni pensarlo | jamás | nunca | claro que no | por supuesto que no | no me interesa |
no me interesa gracias | no estoy interesado | estoy bien gracias | estoy bien así |
así está bien gracias | así estoy bien | ya la tengo gracias | ya la tengo |
ya sé dónde es gracias | ya sé llegar no gracias | ya la anoté | la apunto yo | lo apunto |
déjelo | déjelo así | déjalo | olvídelo | olvídalo | gracias pero no | muchas gracias pero no |
se lo agradezco pero no | sí no gracias | sí pero no gracias | no porque no uso mensajes |
no puede | no señorita no puede | no doy mi permiso | no acepto | no por favor | por favor no |
por favor no me mande nada | nones | nel | nel pastel | nanay
other: no sé | no estoy seguro | no estoy segura | quizás | quizá | tal vez | puede ser |
a lo mejor | depende | déjeme pensar | déjeme pensarlo | déjeme ver | espere | espere un momento |
un momento | un momento por favor | un segundo por favor | permítame | permítame tantito |
perdón | perdón cómo | cómo | cómo dijo | qué | qué dijo | mande | no le oigo | no le escuché |
no escuché bien | puede repetir | puede repetir por favor | repita por favor |
más despacio por favor | hola | bueno bueno | aló | diga | dígame | sí dígame | sí diga |
sí lo escucho | sí aquí estoy | sí soy yo | sí él habla | sí ella habla | sí hablo yo | sí ya sé |
sí ya lo sé | sí ya me dijo | sí ya me la mandaron | sí entiendo | sí le entiendo |
sí pero cuánto cuesta | cuánto cuesta | cuánto me cobran | es gratis | es gratis o no |
tiene costo | a qué número | a cuál número | qué número tiene | qué dirección |
la dirección de qué | sí pero a otro número | sí al otro número | a otro número por favor |
a mi otro celular | sí al celular de mi esposa | mándesela a mi esposo | mándasela a mi hijo |
mándele el mensaje a mi hija | envíesela a él | sí a mi hija por favor | por correo |
por correo por favor | mejor por correo electrónico | sí por correo electrónico | por whatsapp |
mándemela por whatsapp | sí por whatsapp por favor | mejor dígamela | dígamela |
dígamela por favor | me la puede decir | sí dígamela | sí si es gratis |
sí siempre que sea gratis | sí pero solo una vez | solo si es gratis | si no cuesta nada sí |
sí mañana | sí más tarde | sí luego | más tarde por favor | mañana por favor | mándemela mañana |
mándemela cuando llegue a casa | sí cuando llegue a casa | sí en un rato | sí después | al rato |
sí al rato | luego luego cuánto cuesta | mi esposa dijo que sí | mi marido dice que sí |
dijo que sí | él dijo que sí | mi hijo dice que sí | ya dije que sí ayer | sí y no | no sí no |
sí no sí | sí no | sí no espere | sí claro y yo soy el papa | sí claro cómo no y qué más |
sí hombre lo que faltaba | sí sí ya | sí seguro y luego me cobran |
quiero hablar con una persona | quiero hablar con alguien | sí con un agente por favor |
un agente por favor | sí quiero una cita | sí cancelarla | sí quiero cancelar |
tengo otra pregunta | sí tengo una pregunta | quién habla | quién es | de parte de quién |
es un robot | es una grabación | no tengo celular | es un teléfono fijo | no recibo mensajes |
no sé leer mensajes | estoy manejando | no hablo español | english please | do you speak english |
se equivocó de número | número equivocado | no soy yo | soy su hija | no es mi número |
está bien no se preocupe | así está bien | uno | dos | marque uno
@ Est-ce que je peux vous envoyer l'adresse par SMS ?
yes: oui | oui s'il vous plaît | oui merci | oui merci beaucoup | oui bien sûr | oui vous pouvez |
oui oui | oui oui bien sûr | oui allez-y | oui envoyez | oui envoyez-la | oui envoyez-la-moi |
oui envoyez-moi ça | envoyez-la s'il vous plaît | envoyez-moi l'adresse |
envoyez-moi l'adresse s'il vous plaît | envoyez-moi un SMS | envoyez-moi un texto |
oui envoyez-moi un message | envoyez | bien sûr | bien sûr que oui | bien sûr allez-y |
mais bien sûr | mais oui | mais oui bien sûr | évidemment | évidemment oui | absolument |
tout à fait | certainement | avec plaisir | avec grand plaisir | volontiers | volontiers merci |
oui volontiers merci | je veux bien | je veux bien oui | je veux bien merci |
je veux bien s'il vous plaît | oui je veux bien | oui je veux bien merci | moi je veux bien |
j'aimerais bien | j'aimerais bien oui | oui j'aimerais bien | ça m'arrangerait |
oui ça m'arrangerait | ça m'aiderait beaucoup | ça m'aiderait bien oui | ce serait bien |
ce serait bien oui | ce serait parfait | ce serait gentil | ce serait gentil oui |
ce serait sympa oui | ce serait génial | ce serait formidable | ça serait super |
ça serait bien oui | ça me va | oui ça me va | oui ça me convient | ça me convient |
oui c'est bon | oui c'est bon allez-y | oui pas de problème | oui pas de souci |
pas de souci allez-y | pas de problème allez-y | d'accord oui | d'accord allez-y |
d'accord envoyez | d'accord envoyez-la | ok oui | ok allez-y | ok envoyez | ok vas-y | vas-y |
vas-y envoie | ouais | ouais ouais vas-y | ouais envoyez | ouais je veux bien | ouais ok envoyez |
ouaip | carrément | carrément oui | grave | grave oui | parfait oui | parfait allez-y |
parfait envoyez | super oui | super merci oui | génial oui | très bien allez-y | très bien oui |
très bien envoyez | bonne idée oui | bonne idée allez-y | oui par SMS | oui par SMS c'est bien |
par SMS oui | par SMS c'est parfait | par texto s'il vous plaît | oui sur ce numéro |
oui à ce numéro | oui sur mon portable | sur mon portable oui s'il vous plaît |
sur ce numéro oui | oui faites | oui faites donc | faites | faites donc | faites-le |
oui faites-le s'il vous plaît | s'il vous plaît | s'il vous plaît oui | oui svp | oui stp | svp |
oui mademoiselle | oui madame merci | oui monsieur | euh oui | euh oui s'il vous plaît | ben oui |
bah oui | bah oui allez-y | ben oui merci | eh bien oui | ah oui | ah oui merci |
ah ben oui volontiers | ah oui ce serait bien | oh oui | oh oui merci | oui voilà envoyez |
oui c'est d'accord | c'est d'accord | je suis d'accord | oui je suis d'accord | j'accepte |
oui j'accepte | vous avez mon accord | vous avez ma permission | je vous en prie faites |
oui je vous en prie | si ça ne vous dérange pas oui | oui si ça ne vous dérange pas |
oui si possible | oui si vous pouvez | oui tout de suite | oui maintenant s'il vous plaît |
non pardon oui | non je veux dire oui | non non allez-y | oui envoyez-moi cela | oui textez-moi |
oui textez-moi ça | textez-moi ça s'il vous plaît | correct oui | certain oui |
c'est beau oui envoyez | oui s'il te plaît | ui | wi | oué | oui 👍 | oui please
weak: d'accord | ok | okay | bon | bon d'accord | bien | très bien | parfait | super | génial |
ça marche | ça roule | entendu | c'est noté | noté | compris | hum hum | mmh | mouais |
mouais d'accord | ouais bon | ouais si vous voulez | bof si vous voulez | si vous voulez |
si tu veux | comme vous voulez | comme vous préférez | comme ça vous arrange | à vous de voir |
c'est vous qui voyez | je suppose | je suppose que oui | je crois que oui | je pense que oui |
je pense | sans doute | probablement | oui probablement | oui je pense | pourquoi pas |
oui pourquoi pas je suppose | pourquoi non | ça m'est égal | peu importe | ça ne me dérange pas |
ça me dérange pas | bonne idée | c'est gentil | c'est une idée | va pour ça | soit |
faut voir mais oui je suppose
no: non | non merci | non non | non non merci | non merci ça ira | ça ira | ça ira merci |
ça va aller merci | non ça ira | non ça va | non ça va merci | non c'est bon |
non c'est bon merci | pas la peine | c'est pas la peine | ce n'est pas la peine |
non pas la peine | pas besoin | j'ai pas besoin | je n'ai pas besoin merci |
je n'en ai pas besoin | j'en ai pas besoin | inutile | c'est inutile | pas nécessaire |
ce n'est pas nécessaire | pas maintenant | pas maintenant merci | pas aujourd'hui |
pas tout de suite | pas pour l'instant | pas pour le moment merci | surtout pas |
certainement pas | absolument pas | pas du tout | hors de question | jamais | jamais de la vie |
non jamais | je ne veux pas | je veux pas | je ne veux pas de SMS | je veux pas de texto |
pas de SMS | pas de texto merci | pas de message | ne m'envoyez rien | n'envoyez rien |
m'envoyez rien s'il vous plaît | n'envoyez pas | ne l'envoyez pas | je préfère pas |
je préfère que non | je préférerais pas | j'aimerais mieux pas | plutôt pas | non plutôt pas |
bien sûr que non | mais non | ben non | bah non | euh non | euh non merci | ah non |
ah non merci | ah non pas de SMS | oh non merci | sans façon | sans façon merci | laissez tomber |
laisse tomber | laissez | oubliez | oubliez ça | ne vous embêtez pas | vous embêtez pas |
ne vous dérangez pas | ne vous donnez pas cette peine | merci mais non | merci non |
c'est gentil mais non merci | c'est gentil mais ça ira | oui non merci | oui mais non merci |
je l'ai déjà merci | je l'ai déjà | je la connais merci | je connais le chemin |
je sais où c'est merci | j'ai déjà l'adresse merci | je vais la noter | je note |
ça ne m'intéresse pas | ça m'intéresse pas | pas intéressé | je refuse | je ne suis pas d'accord |
je suis pas d'accord | vous n'avez pas ma permission | non vous ne pouvez pas | nan | nan merci |
nan c'est bon | nope | que non | non s'il vous plaît | s'il vous plaît non
other: je sais pas | je ne sais pas | chais pas | j'sais pas | peut-être | peut-être oui |
peut-être bien | p't-être | ça dépend | ça dépend du prix | je suis pas sûr |
je ne suis pas sûre | je vais voir | je verrai | on verra | laissez-moi réfléchir | je réfléchis |
attendez | attendez un instant | un instant | un instant s'il vous plaît | une minute |
une seconde s'il vous plaît | deux secondes | ne quittez pas | ne raccrochez pas | pardon |
pardon ? | comment | comment ? | quoi | hein | vous pouvez répéter |
pouvez-vous répéter s'il vous plaît | répétez s'il vous plaît | j'ai pas entendu |
je vous entends mal | plus fort s'il vous plaît | allô | oui allô | allô oui | oui bonjour |
bonjour | oui ? | oui j'écoute | oui je vous écoute | oui je suis là | oui c'est moi |
oui c'est lui-même | oui c'est elle-même | oui je sais | oui je sais bien | oui je comprends |
oui je vois | oui d'accord mais pourquoi | oui mais | oui mais combien | c'est combien |
c'est gratuit | c'est gratuit ? | c'est payant | ça coûte combien | oui c'est gratuit ? |
à quel numéro | quel numéro vous avez | quelle adresse | l'adresse de quoi |
oui mais à un autre numéro | à un autre numéro | oui sur l'autre numéro | sur mon autre portable |
sur le portable de ma femme | à ma femme | envoyez-la à mon mari |
envoyez-la à ma fille s'il vous plaît | envoyez-lui | oui envoyez-lui | par mail |
par mail s'il vous plaît | oui par mail | plutôt par mail | par e-mail oui | par courrier |
par WhatsApp | oui sur WhatsApp | dites-la-moi | dites-moi | oui dites-moi |
donnez-la-moi oralement | dictez-la-moi | lisez-la-moi | rappelez-moi | oui rappelez-moi |
oui si c'est gratuit | si c'est gratuit oui | seulement si c'est gratuit |
oui à condition que ce soit gratuit | oui tant que c'est gratuit | oui mais une seule fois |
oui demain | oui plus tard | oui tout à l'heure | oui ce soir | plus tard s'il vous plaît |
demain s'il vous plaît | envoyez-la demain | oui quand je serai rentré | quand je rentre oui |
oui après | mon mari a dit oui | ma femme dit oui | il a dit oui | elle a dit oui |
on m'a dit oui | vous avez dit oui | j'avais dit oui | j'ai dit oui hier | oui et non |
non oui non | oui non | oui non oui | oui enfin non | oui enfin je sais pas | oui non attendez |
oui c'est ça et ma tante en avait | c'est ça oui | oui c'est ça | mais oui c'est ça | ben voyons |
bah voyons | tu parles | ouais c'est ça ouais | je voudrais parler à quelqu'un |
oui un conseiller | un conseiller s'il vous plaît | oui je voudrais un rendez-vous | oui annulez |
oui j'ai une question | j'ai une question | qui est à l'appareil | c'est qui |
vous êtes un robot | j'ai pas de portable | j'ai pas de téléphone portable | c'est un fixe |
je reçois pas les SMS | je suis au volant | je parle pas français | do you speak english |
vous vous trompez de numéro | c'est un faux numéro | merci | merci bien | ça va | ça va merci |
c'est bon | un | deux | tapez un
@ Shall I text you the booking reference?
yes: yes please I'm not near a pen | yes please I've nothing to write with |
yes please I don't have a pen | yeah go ahead I can't write it down right now |
yes please because I'll forget it | yes please I'd forget it otherwise | yeah cause I'm driving |
yes please since I'm driving | yes please I'm driving at the moment | yes text it I'm in the car |
yeah that'd be great I'm in the car | yes please that would save me writing it down |
yes that saves me writing it down | oh yes that would save me a job |
yes please my memory's awful | yes please I've a memory like a sieve |
yes please I've got a terrible memory | yes please my handwriting is terrible |
yes please I'll show it to my wife later | yes please so I have it | yes please so I've got it |
yes so I've got it in writing | yes so I don't lose it | yes please just in case |
yeah just in case | yes please for my records | yes for my records please |
yes please I need it for work | yes please I need it for the hotel |
yes please it's easier for me | yeah it's easier | yes that's easier than writing it down |
yeah that'd be easier than writing it down | yes I think that would be best please |
yes I think that's best go ahead | I think yes please do |
I think that would be great yes please send it | um let me see yes okay send it |
let me think yeah go on send it | well I suppose so yes go on then send it |
I guess so yes please | I guess yes send it | I suppose so go ahead |
okay I suppose so yes please do | oh go on then if you must yes send it |
well alright then yes please | well if you don't mind yes please |
well if it's no trouble yes please | that's very kind of you yes please do send it |
that's very good of you yes thank you | oh you are kind yes please |
oh how lovely yes please dear | oh wonderful yes thank you dear |
ooh yes that would be marvellous thank you | oh that's clever yes please |
oh that is good yes please do | yes dear please do that | yes dear thank you very much |
yes please my love thank you | yes please sweetie | yes young lady please do | yes son send it |
aye son send it on | aye hen that'd be grand | aye lass go on then | aye lad send it |
yes please if you'd be so good | yes please if you would be so kind | if you'd be so kind |
if you would be so kind yes | if you'd be so good as to text it yes please |
would you be so kind yes please | could you do that please | could you do that yes please |
can you do that please yes | can you do that please | could you yes please |
oh could you yes please | could you that'd be great | would you that'd be great |
oh would you that would be lovely | would you mind sending it yes please |
can I get that by text please | can I have it by text please | can I have it texted please |
could I have that texted please | could I get it in a text please |
could I have it by text please yes | may I have it by text please | I'll have it by text please |
I'll take it by text please | I'd like it by text please | I'd like it as a text please |
I want it by text please | I'd like to have it by text please |
I'd like to get it by text please | I would like to receive it by text please |
I'd like to receive that please | I'd like to receive the text yes | yes I'd like to receive it |
yes I want to receive it | yes I want to get the text | yes I'd love to get it by text |
yes please the reference by text | yes the reference please | the reference please yes |
booking reference yes please | yes please text me the reference |
yes please text the booking reference to me | yes text me the booking reference please |
send me the booking reference please | send the reference to my phone please |
please send the booking reference to my phone | please text the reference to this number |
text the reference to this number please | yes text it to this number |
yes send it to this number please | yes this is the right number |
yes this number's the right one send it | yes this is my mobile send it |
yes this is a mobile go ahead | yes it's a mobile so send it | yes you've got my number go ahead |
yes you have my number send it | yes same number please | yes to the same number please |
yes the number I'm calling on | yes to the number I'm ringing from please |
yes to the phone I'm on | yes to this phone I'm calling from | yes this phone please |
yes on here please | on here please yes | yes right here please | yes I'm ready send it |
I'm ready send it | I'm ready go ahead and text it | yep ready when you are send it |
okay I'm ready for it yes text it | yes I said text it | I said text it | I said send it |
I said go ahead | I told you yes | I told you to send it yes | I already said yes send it |
I already said yes please | how many times yes send it | yes yes yes already send it |
yes already | yes for the third time yes | yes again yes | again yes please send it |
yes I confirm | I confirm yes | confirmed send it | yes confirmed | yes I'm sure |
yes I'm sure send it | I'm sure yes | yes sure I'm sure | yes I am sure please send it |
yes positive | positive yes | yes go | go | go for it please | go for it yes | go go go |
yes let's go | let's go for it | yes let's go for it please | yes let's do that please |
let's do that yes | let's do a text | let's do the text please | yes do the text |
do the text please | yes give me the text | I'll go with the text | I'll go for the text please |
a text will do | a text will do nicely | a text will be fine | a text will do fine yes |
text will do | text will be fine | text would do | text'll do | yes text'll be fine |
that'll be great | that'll be lovely thank you | that'll be perfect | that'll be grand |
that'll be good yes | that will be great thanks | that will be fine thank you yes |
that will work | that'll work fine | that'd work | that'd work for me | that would suit me |
that suits me | that suits me fine | that suits me yes please | suits me fine | suits me yes |
that's perfect yes | that's perfect thank you yes | that's great yes please |
that's great go ahead | that's lovely yes thank you | that's brilliant yes please |
that's fantastic yes | that's fine yes please | that's fine please send it |
that's fine please do | that's fine by me | that's fine with me go ahead |
that's alright yes go ahead | that's okay go ahead | that's okay yes send it |
it's okay yes send it | it's fine yes go ahead | it's fine send it | it's okay you can send it |
that's okay you can text me | that's alright you can send it | all good send it |
all good go ahead | no drama send it | no dramas mate send it | no bother send it |
no bother at all send it | no hassle send it | no objection send it | no objections go ahead |
I've no objection go ahead | I have no objection please send it | I don't mind yes send it |
I don't mind go ahead | don't mind at all go ahead | I don't see why not go ahead |
I don't see why not yes | don't see why not send it | can't see why not yes | can't hurt yes |
can't hurt send it | couldn't hurt go ahead | can't do any harm yes send it | why not yes |
why not yeah | why not yes please | why not send it | yes why not | well why not yes |
might as well yes | may as well yes please | may as well go ahead | might as well send it |
knock yourself out yes send it | up to you but yes please send it | whatever yes send it |
whatever just send it | fine whatever yes send it | if you like yes please |
if you want yes go ahead | if you want to yes please do | sure if you don't mind |
sure if that's okay | sure if it's no trouble | sure if you could | yeah if that's alright |
yes if that's alright with you love | please if you can | please if you could |
please if you wouldn't mind | please if it's not a bother | please yes if that's possible |
if that's possible yes please | yes please with bells on | yes please with a cherry on top |
pretty please | pretty please yes | yes a thousand times | yes absolutely a hundred percent |
a hundred percent | one hundred percent yes | absolutely one hundred percent |
without a doubt yes | no doubt yes | yes without doubt | yes no question | no question yes |
yes by all means please do | yes certainly please do | yes certainly go ahead | most definitely |
most definitely yes | most certainly yes please | definitely go ahead | definitely do |
absolutely go for it | absolutely text me | totally yes | totally go ahead |
totally fine go ahead | yes totally | yes exactly | exactly yes please | exactly send it |
correct yes | correct yes please | correct yes send it | yes correct please send |
right yes send it | yes right send it | yes that's right send it | yes it is send it |
that's it yes send it | yes that's it please
weak: um sure I suppose if it helps | well I suppose it'd be handy | I mean I guess so |
I mean sure I guess | I mean okay | yeah I mean I suppose | I dunno I guess so |
well okay if you think so | I suppose that'd be okay | I suppose that's alright then |
it'd probably be easier I suppose | probably for the best | probably wise | probably a good idea |
might be a good idea | that might be good | that might be helpful | that might be an idea |
that may be best | that could work | that could be good | could be good yeah | wouldn't hurt |
wouldn't hurt I guess | it wouldn't do any harm | no harm I suppose | nothing to lose I suppose |
not the worst idea | I've had worse ideas | I'm not against it | I've nothing against it |
I wouldn't object | I'm not opposed | I'm not bothered either way | not fussed |
not fussed either way | doesn't matter to me | doesn't make any odds | it's all one to me |
makes no odds | okay whatever you need to do | do whatever you need to | do whatever you have to |
do as you please | do as you like | okay do what you want | as long as you're happy |
if that's the procedure | if that's the way it's done | if it makes your life easier |
if it's what you normally do | if that's easier | if it's easier | if that suits you |
if that's what you want | if it pleases you | okay okay fine | okay okay I guess | okay alright |
alright alright | alright fine | alright whatever | alright I guess | alrighty I guess |
right well okay then | right well fine | well fine | well alright | well alright I suppose |
oh well okay | oh well I guess | oh I guess | oh I suppose | mm I suppose | mm I guess so |
mm alright | mm fine | hmm fine | hmm alright then | hmm I guess | hm I suppose so | eh okay |
eh why not | eh sure why not I guess | eh I guess | thanks okay | thanks I guess | cool I guess |
great I guess | lovely okay | perfect okay | good okay | good good okay | nice okay | super okay |
ok super | ok super thanks | brill | brill thanks | brilliant thanks | wicked | wicked thanks |
ace | mint | lush | belter | champion | magic | tidy | proper | deadly | class | savage | unreal |
beaut | bonza | ripper | beauty | cheers big ears
no: no I've a pen | no I've got a pen here | no I have a pen ready |
I've a pen in my hand no need | no I wrote it down | I wrote it down already thanks |
I've already noted it down | I've got it noted | I've noted it thanks | no I've memorised it |
I'll memorise it | I'll remember | I'll remember it thanks | I'll remember no worries |
I can remember it | I've a good memory thanks | no my memory's fine | no need I've got it here |
no need love I've got it | no need I'll write it down | no I'm writing it down now |
I'm writing it down thanks no need | no don't need it | don't need it | don't need one |
don't need it thanks | didn't want one | don't want it | don't want one |
don't want a text thanks | I don't want you texting me | I don't want you to text me |
I don't want you to | I don't want my phone full of texts | I don't want anything on my phone |
I don't want that sent | I don't want to get texts | I don't want to receive texts |
I don't wish to receive it | I do not wish to receive texts | I don't need a text for that |
I don't need it texted | I don't need you to | I don't require that | I don't care for texts |
I'm not keen | not keen | not keen thanks | I'm not keen on texts | I'm not a fan of texts no |
not a fan | I'm not into texts | I'm not bothered about a text thanks | can't be bothered no |
I can't be bothered | it's not worth it | not worth it | not worth the bother | waste of time no |
no point | there's no point | no point thanks | no use to me | it's no use to me | no use |
no good to me | that's no good to me | that's no use to me | it wouldn't help | that won't help |
that doesn't help me | that's no help | no that's no good | that doesn't work for me |
that won't work for me no | it doesn't suit me | I'd be happier if you didn't |
I'd be happier without | I'd feel better if you didn't | I'd appreciate it if you wouldn't |
I would appreciate it if you didn't | please I'd rather not | thank you I'd rather not |
thanks I'd rather not | thanks I'm alright | thanks I'm grand | thanks I'm okay |
thanks I'm good | thank you I'm fine | thank you I'm all set | thank you no |
thank you very much but no | thank you all the same but no | thanks all the same |
no thanks all the same | thanks anyway | thanks anyway but no | no but thanks | no but thank you |
no but thanks for asking | no but thanks for offering | thanks for offering but no |
thanks for asking but I'm fine | nice of you but no | that's nice but no thanks |
that's great but I'm okay | that's fine but no | that's okay I don't need it |
that's alright I'll remember | that's okay I'll write it down | it's okay I'll write it down |
it's alright I've got it | it's fine I have it | it's okay don't bother | it's fine don't worry |
it's okay no thanks | it's fine no thanks | it's alright no need | okay no need | okay don't |
okay don't send it | okay then don't | okay leave it | okay never mind | alright never mind |
alright leave it | right leave it | fine don't | fine don't bother | sure don't bother |
sure leave it | sure no need | sure I don't need it | sure I know it already no need |
sure I'd only lose it no | ah sure no | ah sure leave it | ah sure you're grand | yeah leave it |
yeah don't bother | yeah don't worry | yeah no don't bother | yeah no it's fine |
yeah no I'm alright | yeah no we're good | yeah nah don't | yeah nah no need | yeah nah leave it |
yes leave it | yes don't bother | yes please don't | yes I'd rather you didn't |
yes well no thank you | yes thank you but no | yes that's kind but no |
yes I've got it thanks no need | yes I've got it written down no need | yes I have it thanks no
other: yes if you're allowed | yes if it doesn't take long | yes if it's not a premium number |
yes if there's no cost | yes if it won't cost me | yes if that number still works |
yes if my phone lets me | yes if you must but not a link | yes if you send it before five |
yes if you send it to my son | yes when I ask for it | yes when it's confirmed |
yes when you have it | yes once it's confirmed | yes once I've paid | yes after I've paid |
yes after this call | yes at the end of the call | at the end please |
at the end of the call please | not until I've paid | not until I've checked | not until later |
not unless it's free | not before I've spoken to him | only after I've checked |
only when I'm home | only if I can reply | only if you have to |
only to this number and only once | only the reference nothing else |
just the reference nothing else | yes just don't send anything else | yes but nothing else |
yes but nothing after that | yes but that's all | yes but only the reference |
yes but make it short | yes but in capitals | yes but spell my name right |
yes but put my wife's name on it | yes but first what's the price |
yes but first can you check something | yes but before that | before that can I ask something |
first can you tell me the price | first tell me how much | one thing first | one question first |
quick question | quick question first | question | I have a question first | can I ask something |
can I ask a question | can I ask you something first | can I change the booking |
can I cancel the booking | can you change the date | can you check the date first |
can you hold on | can you wait a second | can you speak up please | can you hear me okay |
can you say that again please | can you call back later | can you call back later please |
could you hold please | could you hold on a second please | could you wait please |
could you speak slower please | could you repeat please | could you email it please |
could you post it please | could you tell me it now please | could you just tell me please |
could you give it to me now please | could you read it out please |
could you send it to my husband please | could you send it tomorrow please |
could you text it later please | could you text my wife please |
could you text it to my other number please | can you send it somewhere else |
can you send it to this number instead 555 0101 | text it to 555 0101 please |
send it to 555 0101 | yes to 555 0101 please | yes my number is 555 0101 | my number is 555 0101 |
it's 555 0101 | use this number 555 0101 | yes to my landline | yes to my office |
yes to my desk phone | yes to my husband's mobile | yes to my friend | yes to my boss |
to my assistant please | send it to my assistant | send it to my secretary please |
send it to the guest | send it to the guest please | it's for my boss send it to him |
she needs it not me | he needs it | he'd like it | she'd like it | they'd like it |
she would love that | he would like that please | my wife would like that |
my wife would love that | mum would love that | mum would like that please |
my husband might like that | my husband wants it | my wife needs it | my boss needs it |
ask her she'll say yes | she'd say yes | he'd say yes | he would say yes | he'll say yes |
she always says yes | I always say yes | I usually say yes | I normally say yes |
I often say yes and regret it | I used to say yes | I said yes before and it was a mistake |
I said yes by mistake | I didn't mean yes | I didn't mean to say yes | that wasn't a yes |
it wasn't a yes | that's not a yes | not a yes | not a yes and not a no | not yes |
not quite yes | not exactly yes | almost yes | nearly yes | yes almost | yes nearly |
yes in theory | in theory yes | in principle yes | yes in principle | technically yes |
yes technically | yes and then no | yes then no | yes till I change my mind |
yes subject to price | yes subject to what it costs | yes depending | depending on the cost yes |
depends on the cost | depends what it says | depends who's asking | depends if it's free |
it would be great if it was free | it would be great if it worked |
it would be great if you could email it | it would be good to email it |
it would be better by email | that would be better by email | that'd be better on email |
that would be better tomorrow | that'd be good tomorrow | that'd be good later on |
that would be good if it's free | that would be great but later |
that would be great but not on this number | that would be great if you could do it tomorrow |
that would be great for my wife | I'd like that but by email | I'd like that later |
I'd like that tomorrow please | I'd like that if it's free | I'd like that emailed |
I'd like it emailed please | I'd like it posted please | I'd like it read out please |
I'd like it in writing by post | I'd like to think about it | I'd like to know more |
I'd like to know the price | I'd like to ask something | I'd like to speak to a manager |
I'd like to hear it first | I'd like my money back | I'd love a coffee | I'd love a refund |
I'd love to speak to a human | I'd love it if you stopped | I'd love it if you'd listen |
I want to know how much | I want to think about it | I want to hear it now |
I want my booking cancelled | I need to cancel the booking | I need that cancelled |
I need it changed | I need it by email | I need it on paper | I need it in the post please |
I'll have it by email please | I'll take it by email | I'll take it down |
I'll take it down now go ahead | I'll take that as a maybe | I'll think on it | I'll ask |
I'll ask my wife first | I'll see what my husband says | I'll text you my answer |
I'll say yes when I know the price | yes we have no bananas | yes prime minister |
yes chef lol what | yes yes I heard you | yes yes I know | yes yes yes blah blah blah |
yes blah blah | yes yada yada | yadda yadda yes | yes sure and I was born yesterday |
sure I was born yesterday | do I look stupid | do I sound stupid | yeah sure do I look stupid |
that's rich | that's a good one | good one | good luck with that | good for you | well done |
congratulations | happy birthday | thanks for nothing | thanks a bunch mate |
thanks for that genius | oh thanks for that I'm thrilled | thrilled I'm sure | I'm sure |
I'm sure it will | I'm sure that'll help | sure it will | sure that'll help | yeah that'll help |
yeah that's gonna help | yeah like that's gonna happen | yeah like you did last time |
like last time you mean | great so another text I'll never get | perfect timing as always not |
fabulous just fabulous | wonderful more waiting | oh good grief | good grief yes what now |
for goodness sake | for the love of god | jesus christ | oh my god | oh for fuck's sake |
what the hell | what the fuck | are you kidding | you kidding me | give over | get away |
get away with you | go away with you | get out of here | come on | come on now | oh come on |
come off it | behave | pull the other one | yeah pull the other one mate
`;
