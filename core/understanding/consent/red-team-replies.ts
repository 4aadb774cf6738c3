/**
 * Replies written, apart from the labelled ones, to make the reader send a text nobody agreed
 * to; read by red-team.test.ts. A line that starts with '@' is the offer, '|' parts its replies.
 */

/** Refusals, thin replies and yeses to something else: none may be a strong yes. */
export const RED_TEAM_NEVER_YES = `
@ Would you like me to text you the directions to the clinic?
yeah why not, not this number | why not, not now | what, text me | what, send it |
I think that would be great
@ Would you like me to text you the directions to the surgery?
yes the surgery | yes I'm at the surgery | yes, directions to the pharmacy please |
yeah but what's the postcode | yes to the old building though | yeah send it to him |
yes send him it | yes, text her | yes please text my daughter | yes my daughter will text you |
yes I'll text you | yes I texted you | yes I got it | yes I already have it | yes I've had it |
yeah I got them already | yes I have them | yes I know them | yes I know how to get there |
yes I know where it is | yes I'd know the way | yes it's on the High Street | yes I'm on my way |
yes I'm driving | yes I can drive there | yes I'm here now | yes that's the one I want to see |
yes please, the nurse | yes please I'd like to see the nurse | yes I'd like an appointment |
yes I need an appointment please | yes please, a doctor | yes, hello | yes hello I'm here |
yes speaking | yes this is she | yes this is him | yes this is me | yes it's me | yes that's me |
yes I'm still here | yes I'm listening | yes go on I'm listening | yes, carry on | yes continue |
yes, keep going | yes and | yes so | yes because | yes or | yes or no | yes and then what |
yes what | yes what? | yes who? | yes why | yes where | yes how | yes when | yes wait |
yes hang on | yes hold on | yes one moment | yes just a minute | yes hold on a second please |
yes wait no | yes actually no | yes actually no thanks | yes maybe no | yes well no |
yeah well actually hold off | yes I mean no | yes sorry no | yes sorry I meant no | yes no sorry |
yes oh no don't | yes don't | yes do not | yes do not text me | yes not | yes never | yes but no |
yeah but nah | yeah nah | yeah nah you're right | yeah nah I'm right mate | yeah naw |
yeah nah dunno | yes, no, I mean, oh I don't know | yes I don't know | yes I do not know |
yes I'm not sure | yes I think not | yes I doubt it | yes I guess not | yes if possible |
yes if it's short | yes if it's not long | yes if it's safe | yes if you can get through |
yes if you must | if you must | yes if needed | yes if I need it | yes when I need it |
yes when you're ready | when you're ready | yes whenever | yes sometime | yes some time |
yes one day | yes another day | yes another time | yes next time | yes next week |
yes this evening | yes tonight | yes at five | yes at five o'clock | yes after lunch |
yes before Friday | yes on Friday | yes in an hour | yes in a bit | yes in a while | yes later on |
yes soon | yes not yet | not yet but yes | not now but yes | not just now, yes later |
text away but not now | yes text but not now | yes just not now | yes only not tonight |
yes, not right now | yes, not at the moment | yes when I finish work | yes after work |
yes in the morning | yes first thing | yes first thing tomorrow | yes, Monday | yes Monday's fine |
yes that day's fine | yes that time is good | yes that works, see you then | yes see you then |
yes I'll see you then | yes I'll see you tomorrow | yes I'll be there then | yes I'll come |
yes I'll come in | yes I'll do that | yes I'll do it | yes I will do that | yes I'll try |
yes I'll try that | yes I'll check | yes I'll look | yes I'll have a look | yes let me check |
yes let me look | yes let me think | yes let me see | yes let me ask | yes let me ask my wife |
yes let me get a pen | yes I've got a pen | yes I've a pen ready | ready yes | yes ready |
yes I'm ready | yes go ahead I'm ready | yes go ahead and read it | yes read it |
yes read it to me | yes read it out | yes tell me | yes tell me now | yes please tell me |
yes say it | yes say it again | yes repeat it | yes please repeat | yes please say that again |
yes please explain | yes please hold | yes please wait | yes please stop | yes please don't |
yes please don't text me | yes please not yet | yes please but not there | yes please check |
yes please check first | yes please cancel | yes please cancel it | yes cancel that | yes book it |
yes please book it | yes please confirm | yes please continue | yes call me | yes please call me |
yes ring me | yes ring | yes phone me | yes by phone | yes by email please | yes on email |
yes WhatsApp | yes on WhatsApp please | yes, WhatsApp it | yes, e-mail it over | yes fax it |
yes in the post | yes post it | yes mail it | yes mail it to me | yes, by letter |
yes on Messenger | yes on the app | yes on iMessage | yes, on my laptop | yes to my computer |
yes to my work phone | yes to my other phone | yes to my old number | yes to my new number |
yes my new number | yes on my other number | yes but to my work one | yes on the other line |
yes to the landline | yes it's a landline | yes this is a landline | yes this is my mum's phone |
yes this is my husband's number | yes not my phone though | yes but it's not my number |
yes it's my number | yes that's my number | yes my number | yes this is my number |
yes you have my number | yes I have a mobile | yes I have a phone | yes I've got a mobile |
yes I'm on my mobile | yes it's a mobile | yes it's the right number | that's right |
that's correct | correct | that's correct yes | yes that's correct | yes correct | yes right |
yes that's true | yes true | true | yes exactly | exactly | yes indeed it is | yes it is |
it is yes | yes it was | yes he is | yes she does | yes they do | yes they did | yes you did |
yes you do | yes you have | yes you are | yes you're right | you're right | yes you said |
yes you said that | yes so you said | yes as you said | so you say | yes so you say | yes I said |
yes I said that | yes I did | yes I did say that | yes I did get it | yes I have |
yes I've seen it | yes I saw it | yes I can see it | yes I've got it here | yes I have it here |
yes I have it in front of me | yes I see | I see yes | oh I see | yes of course I know |
yes of course I know that | of course not | of course not, no thanks | yes of course not |
sure not | surely not | surely | certainly not yes | sure thing buddy whatever |
yeah sure whatever you say pal | yeah yeah whatever | yeah yeah heard that before |
yeah yeah very good | yeah yeah yeah blah blah | yes yes yes I know | yes yes I heard you |
yes yes get on with it | yes yes all right | yeah okay then | oh yeah great | oh great | oh sure |
oh yeah sure, like last time | oh yeah sure, brilliant idea | oh yes because that'll help |
oh yes that's just what I need | just what I need | sure why not, what else could go wrong |
sure, what could go wrong | sure, like you'd do it | yeah like that'll work |
yeah that'll be right | yeah that'll be the day | that'll be the day | yes and I'm the Queen |
yes and I'm the pope | yes, and then hell freezes over | yes sir no sir three bags full |
yes sir three bags full sir | thanks for nothing | thanks a lot | thanks a bunch |
yes thanks for nothing | thank you | bless you | bless | cheers | cheers love | cheers, bye |
thank you bye | yes thank you bye | yes bye | yes goodbye | okay bye now | okay thanks bye |
yes that's all | yes that's everything | that's all thanks | that's all thank you |
yes that will be all | that will be all | yes I'm done | yes I'm fine | I'm fine |
yes I'm fine thanks | yes I'm good | yes I'm good thanks | yeah I'm good |
yeah I'm alright thanks | yeah you're alright | yeah you're grand | ah you're grand thanks |
ah no you're grand | ah sure I'm grand | sure I know the way | sure I've been there before |
yes I've been there before | yes I've been before, I know it | okay no | okay no thanks |
okay not needed | okay I don't need it | okay I'll find it | okay I'll manage |
I'll manage thanks | yeah I'll manage | yeah I'll find it | yeah I'll be fine | sure I'll be fine |
yes I can find it | yes I can manage | I can look it up | yes I can look it up |
yes I've got sat nav | yes I have a satnav | I have Google Maps | I'd sooner not | I'd prefer not |
yes I'd prefer not | yes I'd rather not | yes I'd rather you didn't | please don't | please no |
please not | please do not | please don't send it | don't please | no please | no please, listen |
no ta love | nope not for me | nah bruv | nah fam I'm good | nah you good | nah I'm straight |
I'm straight | I'm cool | I'm cool thanks | no I'm cool | not today thanks |
not today thank you dear | won't need it | wouldn't say so | never | never mind | forget it |
forget about it | leave it | leave it out | skip it | pass | I'll pass | hard pass |
that's alright thanks | it's okay | it's okay thanks | it's fine | it's fine thanks |
it's alright | that's not necessary | not necessary | no need | no need for that |
there's no need | unnecessary | you needn't | you needn't bother | don't bother |
don't bother yourself | don't worry | don't worry about it | no worries, I know it | not really |
not particularly | not especially | I'd say not | naw ye're awright hen | naw pal | nae need |
aye naw | aye right | aye right so it is | aye whatever | aye so ye will | aye I ken |
aye I heard ye | nae bother | nae bother pal | aye fine | aye I suppose |
och go on then I suppose | sure look go on | sure what harm | ah no, you're very good |
you're very good, no | you're very kind but no | you're very good | you're very kind |
that's very good of you | that's very kind | sure enough | sure nuff | much obliged |
much obliged but no | no ma'am | no sir thank you | no sir I'm all set | I'm all set |
all set thanks | yep all set | yes I'm all set | we're all set | we're good | yeah we good |
we good | word | aight | aight cool | hit me up later | hit me up tomorrow | bet not |
bet you won't | no cap? | deadass? | say less | finna check first | lemme ask my mama |
lemme think about it | can | can ah | can or not? | cannot lah | cannot | don't want lah |
no need lah | no need one | later can | later then send | wait ah | wait first | accha |
acha theek hai | theek hai | accha accha | nahi nahi | nahi chahiye | no no not required |
not required | it is not required | please revert on mail | yes please do one thing, call me |
do one thing, send it to my son | do one thing, call me in evening |
yes yes but send to my son's number | yes send in my brother number | yes my son will tell you |
yes ask to my son | yes I am telling you no | yes I am saying it is closed only |
I agree with you | I agree it's far | is good | is okay | it's okay for me | it's for my mother |
yes for my mother | yes it's for my mother | yes for him | yes for us both | yes for both of us |
yes to both of us | yes to all of us | yes send it to us all | yes send it to everyone |
yes send both | yes both | both please | yes both please | all of them | yes all of them |
yes all of it | yes everything | yes send me everything | yes send two | yes send two of them |
yes twice | yes send it twice | yes and again tomorrow | yes every time | yes each time |
yes every day | yes always | yes as always | yes as usual | yes like before | yes same as before |
yes like last time | yes same as last time | yes the same | yes the same one | yes same again |
yes the other one | yes the first one | yes the second one | yes the last one | yes the new one |
yes a different one | yes the short one | yes, the scenic one | yes from my house |
yes from the station | yes by bus | yes on foot | yes walking ones | yes but walking |
yes the bus ones please | yes with a map | yes with the postcode | yes with parking |
yes and the postcode | yes and a map | yes and the menu | yes and the opening hours |
yes and call me | yes and call me too | yes and email it too | yes and email me | yes and ring me |
yes and can I book | yes and my wife | yes and to my wife | yes and send my wife one |
yes and one to my son | yes and put me through | yes and I want to speak to somebody | now what |
yes now what | yes now listen | yes now then | yes now look here | yes now about my appointment |
yes now I remember | now I remember yes | yes I remember | yes I remember now | yes I understand |
I understand yes | yes understood | yes got it | yes got that | yep got it thanks | got it |
yes makes sense | that makes sense | yes that makes sense | yes fair enough | fair enough |
fair dos | righto | righty ho | right you are | rightio then | very well | very well then |
okey doke | okay cool | cool | cool cool | cool beans | sweet | sweet as | sweet as bro | nice |
nice one | nice one mate | sound | sound as a pound | grand so | grand job | great | great stuff |
super | superb | perfect | excellent | marvellous | splendid | smashing | champion | mint | lush |
magic | wicked | safe | safe bruv | calm | no bother | no dramas | no drama mate | too easy |
good oh | good | good good | very good | good idea | that's a good idea | good thinking |
not a bad idea | couldn't hurt | wouldn't hurt | it can't hurt | can't hurt I suppose |
I don't mind | don't mind | I don't mind either way | I'm easy | I'm not fussed | not fussed |
not bothered really | doesn't matter | makes no odds | makes no difference |
makes no difference to me | all the same to me | same to me | if you like | if you want to |
if you wish | if you say so | if it helps | if it helps you | if that's easier |
if that's what you do | as you like | as you wish | as you please | suit yourself |
please yourself | your call | your choice | you choose | you decide | you're the boss |
whatever you prefer | whatever suits | whatever you reckon | whichever | why not | why not then |
well why not | I suppose I could | I could do | I might as well | may as well | might do |
I should think so | I would think so | I expect so | I believe so | I imagine so | I'd imagine so |
I'd say so | I daresay | presumably | most likely | likely | should be okay | should be fine |
ought to be fine | that should be fine | that should do | I guess you can | I guess you could |
I guess yeah | yeah I guess | yeah I suppose | yeah suppose | yeah I reckon | yes I think so |
yes I suppose so | yes perhaps | perhaps | perhaps yes | maybe yes | maybe yeah | yes maybe |
yes possibly | possibly | probably not | yes probably not | yes probably | probably yes |
kind of yes | sort of | ish | not no | okay okay | ok ok ok | mm | mm hm | mmm okay | uh huh |
uh huh uh huh | hm okay | hm fine | er okay | um alright | well okay | well alright |
well all right then | oh all right | oh alright then | oh go on | go on | fine | that's fine |
that's fine thanks | that's ok | that's okay thanks | that's alright | it's all good | all good |
we good to go | sounds fair | sounds fine I guess | appreciate it | appreciated |
I appreciate that | I appreciate it but no | I appreciate the offer |
I appreciate you but I'm good | happy days | she'll be right | nah she'll be right |
nah she's right mate | nah mate all good | nah it's all good | no it's all good | would you |
could you | can you | can you do that | do you | should I | should you | must I | must you |
would I | did I | is it | yeah is it | yeah is it? | yes is it | is that okay | yes is that okay |
yes is that ok? | yes is that all right? | okay is that all? | yes will it cost |
yes will it work | yes does it | yes do I | yes do you | yes can I | yes can you hear me |
yes can you help | yes could I | yes could you hold | yes could you help me |
yes could you call me | yes would you | yes would you call me | yes shall I | yes are you |
yes have you | yes did you | yes was it | yes was that | yes isn't it | yes right? | yes, no? |
yes okay? | okay? | sure? | sure are you | are you sure | you sure you can | really? |
yes really? | yeah really | seriously | yes seriously? | is it free | is it free? then yes |
free? yes | yes free | yes for free | yes if free | yes free of charge | yes if it's no charge |
yes at no charge | yes with no charge | yes as long as there's no charge | yes without charge |
yes so long as I'm not charged | yes but don't charge me | yes how much | yes what does it cost |
yes what's it say | yes what does it say | yes what will you send | yes who are you |
yes who's this | yes who is this | yes where from | yes which one | yes which | which? yes |
yes how long | yes how far is it | yes how do I get there | yes how do you do | yes how are you |
yes very well thank you | yes fine thank you and you | I'm fine and you | very well thank you |
yes good morning | good morning yes | yes good afternoon | yes hi | yes hiya | yes hey | hi yes |
hi yes I'm calling about my appointment | hello yes | hello yes can you hear me |
hello yes I'd like to book | hello | yes pardon | yes sorry | yes sorry? | yes sorry what |
yes sorry what was that | sorry yes what | sorry yes? | sorry | sorry? | sorry what | pardon | eh |
what | what? | what was that | what did you say | you what | say what | say again | come again |
once more | again | again please | once again please | yes again | yes again please |
yes once more | one more time | slower please | louder please | speak up please |
I can't hear you, yes? | I can't hear you | yes I can't hear you | yes you're breaking up |
yes it's a bad line | I didn't catch that | I didn't get that | yes I didn't get that |
yes I didn't get it | yes I did not get it | yes I never got it | yes I haven't got it |
yes I haven't received it | yes it didn't come | yes it hasn't come | yes it has come |
yes it came | yes it's come | yes it's here | yes it's arrived | yes it arrived | yes that came |
yes they sent it | yes you sent it | yes you sent it already | yes you've sent it |
yes you've texted me | yes you texted me | yes you already text me | yes you text me already |
yes you text me last week | yes you text me yesterday | yes you send me that before |
yes you always text me | yes you keep texting me | yes you never text me | yes you people text me |
yes they text me | yes he will text me | yes she'll text me | yes somebody texted me |
yes someone will text me | yes someone said they'd text | yes he said go ahead | he said yes |
she said yes please | my husband says yes | my wife says yes | the wife says yes | tell him yes |
tell her yes | tell them yes please | I told him yes | I told her yes | I told them yes |
I told you yes | I told you yes already | I've told you yes | I already said yes | I said yes |
I said yes please | I just said yes | yes I said yes | I didn't say yes | I never said yes |
I didn't ask for that | I don't say yes | I won't say yes | I can't say yes | I haven't said yes |
I wouldn't say yes | I'd say yes | I would say yes | I want to say yes | I'm going to say yes |
I might say yes | I could say yes | I should say yes | I shouldn't say yes | should I say yes |
do I say yes | do I have to say yes | what if I say yes | if I say yes | can I say yes | say yes |
just say yes | say yes or no | is that a yes | is that yes | was that yes | is it yes | is yes ok |
yes is no | not yes | not a yes | that's not a yes | that wasn't a yes | it's not a yes |
it isn't yes | don't say yes | don't take that as a yes | fifty percent yes |
nine times out of ten yes | ninety percent yes | half yes | almost yes | nearly yes | usually yes |
sometimes yes | normally yes | normally I'd say yes | generally yes | in general yes |
in theory yes | in principle yes | theoretically yes | technically yes | legally yes |
officially yes | on paper yes | for now yes | yes for now | for today yes | yes for today |
just for today yes | yes just this once | just this once | yes only this time |
yes just the one time
@ Do you mind if I text you the receipt?
yes | yes please | yeah | yep | sure | yes I do | I do actually | yes I mind | I'd mind |
yes I do mind | I'd rather you didn't | I would rather you didn't | yeah please don't |
yes, don't | no don't | no thank you | no thanks | no I don't want it | no I don't want a receipt |
no, don't send it | no, who is this | no but send it to my wife | no if it's free |
no, as long as it's not spam | no but not tonight | no, email it | no what receipt |
no I mean yes | yes I mean no | yes and no | no, to my other phone | no, the other number please |
no wait | no hold on | no, read it out | no what | no sorry | what | mind what | do I mind |
why would I | does it cost | I don't suppose so | I suppose not | whatever | up to you | okay |
I guess not | not really | not particularly
@ Would it be a problem if I text you the gate code?
yes | yeah | yes it would | yes it would be a problem | it would | yes please | no thanks |
no don't text me | it might be | it depends
@ Would you have any objection to me texting you the form?
yes | yes I would | I would
@ You don't want a text with the directions, do you?
yes | no | nope | yes I don't | no I don't | right | sure | correct | correct, I don't | yeah no |
that's right | I don't | I don't know | okay
@ You wouldn't want that by text, would you?
no | no I wouldn't | yes | yeah | right | not really
@ Shall I not text you then?
yes | no | yeah | yes don't | don't | please | sure | okay
@ Would you rather I didn't text you?
yes | yeah | yes please | I would | yes I'd rather you didn't | no | sure |
yes I would rather that
@ So you don't want the confirmation by text?
yes | yes that's right | correct | no | no I don't | yes I do | yeah | right | sure
@ I won't text you the receipt then, okay?
okay | yes | yeah | fine | that's fine | sure | yes that's fine | yes please | yes thank you |
great thanks
@ I'll text it unless you'd rather not.
I'd rather not | rather not | yes I'd rather not | don't | yes | okay | no | fine
@ Should I text you the address or just read it out now?
yes | yes please | yeah | sure | okay | go ahead | go on | please do | please | do | do that |
that would be great | sounds good | perfect | either | either's fine | whichever | read it |
read it out | read it now | the second one | now | now please | now is fine | yes now |
yes read it | just say it | say it | tell me | just tell me now | out loud please | out |
just read it out now please | you can read it | yes just read it out | the latter | send it |
send it over | the address | the address please | yes the address | read it and text it |
text it and read it
@ Would you prefer a text or an email?
yes | yes please | email or text whatever | email | email please | an email | email's better |
I'd prefer email | an email please | email me | not text | not a text | anything but text |
neither | neither thanks | either | either one | I don't mind | whatever's quicker | post |
WhatsApp | a letter | a call | text unless it's long | text if it's short | text but to my wife |
text or email, you choose | is text free? | text what | what's in the text
@ Do you want me to text you or call you back?
yes | call | call me | call me back | call me back please | please call | call please | yes call |
yes call me | yes please call me back | yes please | sure | either way | text me when he's free |
text me then call me
@ Shall I text or email the invoice, or would you like both?
yes | email | just email it
@ I can text the boarding pass to the number ending in 42. Is that okay?
yes 43 | yes forty three | yes to 24 | yes two four | yes ending 24 | yes 4 2 4 | yes 442 |
yes 420 | yes 42 43 | yes forty two forty three | not 42 | no 42 is old |
yes but 42 is my old number | yes 42 is my wife's | yes 42 is my work phone |
42 yes, but not the other one | 42 is wrong | no it's 52 | yes it's 52 | 42? | yes 42? | is it 42 |
yes, forty, no wait | forty two what | I'm forty two | I'm 42 yes | gate 42 | yes gate 42 |
yes seat 42 | yes it's at 42 | yes 42 minutes | yes for 42 people | yes all 42 | that's the one |
that's right | that's mine | correct | yes that's mine | yes that's my number | yes correct |
yes that's the right number | yep that's me | okay | it's my number | no | no thanks |
no I don't want it | no it's not okay | not okay | no not that one | no not that number |
no use my other one | not that one | yes but not that one | yes the other one |
yes use my work one | yes to the one I gave you earlier | yes to the number I'm calling from |
yes this number | yes the number I'm on now | yes to this phone | this one | yes here |
yes to my phone | that was my old one | yes I changed it | yes I've changed my number |
yes my number's changed | yes it changed | yes I have two numbers | yes both numbers |
yes both of them
@ I'll send the code to 555-0142, all right?
yes 555 0143 | yes 5550124 | yes 0124 | yes five five five oh one two four |
555 0142 is my sister | yes 0142 0143 | 0142 no | all right | all right then |
yes that is my number | yes it's 555-0412
@ Shall I text the form to the mobile on your account?
yes but which number is it | yes what number is that | yes which one is on there |
yes is it the right one | yes if it's the 07 one | yes if it's the right one |
yes provided it's current | yes but update it first | yes I've updated it |
yes I closed that account | yes my account | yes open my account | yes the account |
yes on my account please | what's on the account | yes what's on my account |
not the one on the account | yes not the one on the account | yes this one I'm calling on |
yes the one I'm calling from
@ I have your mobile as 07700 900123. Is that right, and can I text you there?
yes | yeah | yep | yes that's right | correct | that's right | yes it is |
yes it's right but don't | yes that's right but don't text it | that's right but no texts |
no it's 124 | yes 900124 | yes it's 07700 900132 | yes but it's my wife's | yes and no |
right number, no text | yes right number, wrong time
@ Just to confirm, you'd like me to text you the link now?
yes but not now | not now | yes later | no later | no I said email | I said email | I said no |
yes I said no | did I | I never said that | that's not what I said | that's not correct |
that's not right | no | no I don't | no I wouldn't | no that's not right | okay | I suppose |
I think so | I guess | right? | what link
@ Sorry, I didn't catch that. Did you say yes to the text?
no | no I didn't | I didn't | I said no | I said no thanks | I said maybe |
no I said yes to the appointment | I said yes to the appointment | no I said yesterday |
I said yesterday | I said yes if it's free | I said less | I did not | did I | I said guess |
I said yes but not to this number | yes I said no | no I said yes
@ Would you like me to text you the lunch menu?
yes the dinner menu | yes dinner menu | yes the drinks menu | yes the wine menu |
yes dinner please | yes for dinner | yes for lunch | yes lunch please | yes lunch for two |
yes lunch is good | yes I'd like lunch | I'd like lunch | I'd like to have lunch | I want lunch |
I want the lunch | I'll have the lunch | I'll have lunch | can I have lunch | can I get lunch |
can I get the lunch | could I have the lunch please | let me have the lunch | give me the lunch |
I need lunch | yes we want lunch | yes I like lunch | yes I liked the menu | yes send lunch |
send lunch | send the lunch | send me lunch | send me my lunch | send me the lunch please |
lunch please | yes a menu and a table | yes a table please | yes for two | yes for two please |
yes two please | yes for four | table for two | the menu is fine | yes the menu's fine |
yes the menu is good | yes the menu was lovely | yes your menu is great | the menu's great |
yes I have the menu | I've got the menu, yes | yes I'd like to order | yes I'll order |
yes I'd like the soup | yes and a kids menu | yes lunch and dinner |
yes the lunch and dinner menu | yes the whole menu | yes all the menus |
yes, is the menu gluten free | yes, vegan menu | yes but the vegan one | yes bring the menu |
yes bring me the menu | yes get me the menu
@ Would you like me to text you the details of your refund?
yes I'd like my refund | yes I'd like a refund | yes I want my refund | yes I want the refund |
yes I want a refund please | yes refund please | yes my refund | yes the refund |
yes the refund please | yes please refund me | yes, refund | I'd like my refund |
I'd like the refund | I want the refund | I want my refund now | give me my refund |
give me the refund | send my refund | send me my refund | send me the refund | send the refund |
yes send my refund | yes send the refund | yes please send the refund | yes send it to my account |
yes send it to my bank | yes to my card | yes on my card | yes where's my refund |
yes when do I get my refund | yes I need my refund | yes I need the refund | I'd love my refund |
I would love a refund | let me have my refund | let me have the refund | can I have my refund |
can I have the refund | can I get the refund | could I get my refund now please | refund please |
the refund please | I'll take the refund | I'll take the refund now | yes I'll take the refund |
yes process the refund | yes I got the refund
@ Shall I text you the booking confirmation?
yes book it | yes confirm the booking | yes confirm | yes please confirm | yes booking |
yes a booking | yes the booking | yes the booking please | yes I'd like to confirm |
yes I confirm | I confirm | confirmed | yes confirmed | yes I'd like the booking |
yes I'd like a booking | yes I want the booking | I'd like the booking | I'll take the booking |
I'll have the booking | I want the booking | yes go ahead with the booking |
go ahead with the booking | yes make the booking | yes do the booking | do the booking |
do the booking please | yes please do the booking | yes change the booking |
yes cancel the booking | yes send the booking | yes my booking | yes it's my booking |
yes that's my booking | yes for my booking | yes for the booking | booking yes | the booking yes |
booking please | yes on the booking | yes to the booking | yes the one I booked | yes under Smith |
yes it's Smith | yes it's under Dale | yes Dale | yes it's Dale | Simon yes | yes Simon |
yes Simon please | yes, Dale please | yes this is Simon | yes May | yes May please | yes Will |
yes Will here | yes Mark | yes Grant | yes Grace | yes Hope | yes Joy | yes Bill | yes Pat |
yes Miss Kay | yes Mr Champion | yes Mr Sweet | yes Mrs Good | yes Good, G double O D
@ Would you like the ambulance arrival time by text?
yes I need an ambulance | yes send an ambulance | yes send the ambulance | yes the ambulance |
yes the ambulance please | send the ambulance | send the ambulance please | I need the ambulance |
I need the ambulance now | I want the ambulance | yes ambulance | yes ambulance please |
yes hurry | yes please hurry
@ Can I text you the details of the plumber on call?
yes send the plumber | send the plumber | send the plumber please | send a plumber | send him |
send him now | yes send him | I need a plumber | I need the plumber | I want the plumber |
I'd like the plumber please | yes the plumber | yes the plumber please | yes plumber please |
plumber please | get me the plumber | get the plumber | yes call the plumber | yes on call |
yes call | yes I'll call | yes I called | yes put me on to the plumber | I'll have the plumber |
I'll take the plumber | can I get the plumber
@ Shall I text you a link to follow the tow truck?
yes send the tow truck | send the tow truck | yes the tow truck | send the truck |
yes the truck please | yes send a truck | I need the truck | I want the tow truck |
yes I see the truck | yes follow the truck | yes I'll follow it | yes I'll follow the truck |
I'd like the truck | yes tow it | yes a tow please | a tow please | the tow truck please
@ Can I text you a link to finish setting up the account?
yes finish setting up the account | yes set up the account | yes set it up | yes finish it |
yes finish | yes I'd like to finish | yes finish setting it up | I want the account |
I'd like the account | I want an account | yes an account | yes the account |
yes the account please | yes my account | yes to the account | yes close the account |
yes I set up the account | yes setting up the account | yes I'm setting up the account |
yes I've finished setting up the account | yes to setting up the account
@ Would you like me to text you the quote for the roof?
yes I'd like the roof done | yes do the roof | yes go ahead with the roof |
yes go ahead with the quote | yes I accept the quote | I accept the quote |
I accept the quote yes | yes I agree to the quote | yes I agree with the quote |
the quote is fine | yes the quote is fine | yes the quote's good | yes the quote's fine |
yes that quote is fine | yes that's a good quote | yes that's a good price |
yes that's a great price | that's a good quote | yes I'll take the quote | I'll take the quote |
I'll go with the quote | I'll go with that | I'll go for the quote | yes I'm happy with the quote |
I'm happy with the quote | yes happy with that quote | happy with the price yes |
I'm happy with that price | yes the roof | yes the roof please | yes for the roof |
yes it's for the roof | yes the roof's fine | go with the quote | let's go with the quote |
let's go with that quote | go ahead with that quote
@ Do you want me to text you the payment link?
yes I'd like to pay | yes I'll pay | yes I'll pay it | yes I paid | yes I've paid |
yes I'll pay now | yes pay | yes payment | yes the payment | yes take the payment |
yes take payment | yes take it | take the payment | yes make the payment |
yes I want to make the payment | yes I'd like to make a payment | yes do the payment |
yes do the payment now | do the payment now please | send the payment | yes send the payment |
yes I sent the payment | yes I've sent the payment | yes the payment went through |
yes payment please | I'd like the payment | I want the payment | yes by card | yes by card please |
by card please | yes card | yes in cash | yes in full | yes half now | yes now by card |
yes over the phone | yes over the phone please | over the phone please | can I pay over the phone |
can I do it over the phone | yes on the phone | yes on the phone please | on the phone please |
on the phone | yes here on the phone | yes do it on the phone | do it on the phone please |
do it here | yes do it here | yes do it over the phone
@ Would you like me to send you a text with our opening hours?
yes what time do you open | yes are you open | yes you're open | yes I know you're open |
yes open | opening hours | yes today's hours | yes Sunday's hours | yes the Sunday hours |
yes Saturday please | yes the hours for Sunday | yes your hours for today | yes the hours today |
yes just today's | yes just Sunday | yes for Sunday | yes for today please | yes for Christmas |
yes the bank holiday hours | yes your hours are good | yes the hours are fine |
yes those hours work for me | those hours work | those hours are fine | yes those hours are good |
yes I'll come at opening | yes I'll come in then
@ Would you like me to text you tonight's specials?
I'll have the special | I'll have the specials | yes I'll have the specials please |
I'd like the special | yes the special please | yes one special | two specials please | yes two |
yes two specials | yes tonight | yes tonight please | yes for tonight | tonight please |
yes tonight at eight | yes I'm coming tonight | yes tonight is good | yes tonight's good |
yes tonight's fine | yes tonight works | tonight works | yes text me tonight | text me tonight |
yes text it tonight | send it tonight
@ Could I text you the return label?
yes I'd like to return it | yes return it | yes I returned it | yes the return |
yes I'll return it | yes I want to return | yes the label came | yes print it |
yes but I've no printer | yes the label's fine | yes label it | yes please return it |
yes return please | you could yes but I've no printer | you could but why |
you could if you had my number | could you | could you? | yes could you |
yes you could have done that yesterday | you could have | yes you could have | you could've
@ May I send you a text with the appointment details?
may I | you may not | yes in May | May is fine | May's fine | yes May's good | yes May the fifth |
yes my appointment | yes the appointment | yes the appointment please |
yes the appointment is fine | yes the appointment's good | yes I'd like the appointment |
I'd like the appointment | yes I'll take the appointment | I'll take the appointment |
I'll have that appointment | I'll take that appointment | yes that appointment's fine |
yes that appointment is fine | yes that's fine for the appointment | yes make the appointment |
yes I need the appointment | I want the appointment | yes change the appointment |
yes for my appointment | yes an appointment | yes appointment | yes I'll be at the appointment |
yes I've an appointment
@ Would you like me to text you the tracking link for your parcel?
yes it's a big parcel | yes it came on Tuesday but it was the wrong one |
yeah it's tracking link I clicked and it was blank | yes I tracked it | yes please track it |
yes track it please | please track it for me | yes can you track it |
yes it says out for delivery | yes the parcel please | I'd like the parcel | I'd love the parcel |
I need the parcel | I want my parcel | send my parcel | send the parcel | just send the parcel |
send it again | yes send it again | yes resend it | send it back | yes send it back |
please send it back | I want it back | I want it sent back | yes I want it sent back |
send another one | yes send a new one | yes send a replacement | I want it delivered |
I want it delivered today | I want it today | I need it today | yes I need it today |
yes I need it by Friday | I'd like it today | I'd like it delivered to my work | yes deliver it |
yes leave it next door | yes leave it with the neighbour | yes in the porch |
yes it was left in the porch | yes to the neighbour | yes bring it here | bring it here |
send it here | yes just get it here | get it here | get it to me | just get it to me |
yes get it to me today | yes that's the parcel | yes that's mine | that's mine | it's mine |
yes the blue one | yes it's the one from Argos | yes but the link never works |
yeah the last link didn't work | yes I've got the link | yes the link works | the link works |
the link works fine | yes the link worked fine | link's fine | the link is fine |
yes the link is good | the link was great thanks | if you wouldn't mind | oh that's good of you |
oh lovely | oh fab | oh smashing | oh right okay | okay sure whatever | that'll do |
that'll do nicely I suppose | I could use one I guess | yeah I suppose that'd help |
might be an idea | might be useful | could be useful | could be handy |
I shouldn't think it'd hurt | might help | may be | oh well if you must | it's your dime |
your funeral | if it gets it here quicker | if you think it'll help |
fine whatever just get on with it | okay okay | all right all right | alright if you say so |
hm sure I guess | I guess that works | that works I guess | yes I guess that's fine |
yeah that's fine I suppose | yes I expect so | yeah probably | I would imagine so yes
@ Would you like the receipt sent to you by text message?
yes I got the receipt in the bag | I'd like a refund not a receipt | yes and a gift receipt |
yes a VAT receipt | yes with VAT on | yes with my company name on | yes made out to my company |
yes but for the right amount | yes for the full amount | yes for both orders | yes both receipts |
yes all my receipts | yes a printed one | yes print it | a printed one please | paper please |
yes on paper | on paper please | in the bag please | yes in the bag | yes put it in the bag |
put it in the bag | stick it in the bag | pop it in the post | yes pop it in the post |
yes stick it in the post | stick it in an email | drop it in an email | drop me an email |
yes drop me an email | shoot me an email | yes shoot it to my email | ping it to my email |
send it through the post | send it to the house | yes send it to the house | send it home |
yes send it home | yes to my home | yes to home | yes my home phone | yes to my house phone |
send it to my house | send it to work | yes send it to the office | send it to accounts |
yes send it to accounts please | yes send it to Simon | send it to Dale | send it to Sally |
yes Sally's phone | text Sally | text it to Sally | text my son | text my son it | text him |
text him it | text her please | text us both | text the both of us | text us all | text everyone |
text it to us both | send us both one | send it to both of us | send it to both |
yes to both numbers | yes to the both of us | text it to me and my wife | text me and my wife |
text me and him | send me and him one | send it to me and to my son | yes for me and my son |
text it to me and email it too | text it and email it | text me and call me |
text me and then ring me | text it but ring me first | text me before you come |
text me when it's ready | text me when you're here | text me if there's a problem |
text me in the morning | text me Friday | text me next week | text me at six | text me after six |
text me later | text it later | text it later on | send it later | send it over later |
send it through later please | send it over when you can | send it when you can |
whenever you can | when you can | when you get a chance | yes when you get a minute |
yes when you get a chance | yes at some point | yes whenever suits | yes any time | any time |
anytime | yes anytime | yes eventually | yes in due course | yes in your own time | yes no rush |
no rush | yes there's no rush | yes but there's no rush | no paper, no text, nothing |
I've the paper one | I have the paper one | yes I've the paper one thanks | just the paper one |
the paper one's fine | paper's fine | I'm grand with the paper one | I don't do texts me |
me and texts don't get on | I'll keep the one I've got | I'm good with the paper one |
sure I've the email | sure what would I want that for | yeah what would I do with that |
yeah I won't bother | yeah I won't thanks | yeah don't worry about it | yeah don't bother |
yeah leave it | yeah skip it | yeah I'll skip it | yeah forget it | yes but no thanks |
yes it's kind but no | oh yes no thank you | oh go on no I'm fine | go away | go on with you, no |
please just leave it | please leave it | please forget it | please stop | please stop texting me |
please stop sending those | okay stop | okay never mind | okay forget it | okay leave it then |
okay don't then | okay I'll leave it | sure leave it | sure forget it | sure never mind |
sure it's grand | sure it's grand, leave it | sure I don't need it | right no thanks |
right, don't bother | great but no | lovely but no thanks | perfect no need |
that would be great but no | that'd be lovely but I'm fine | I'd love one but no |
I'd love that but I can't | I would but no | I would if I could but no | I would like you not to |
I'd like you to not | I'd like you to stop | I want you to stop | I want you not to text me |
I want no texts | I want none of that | I need no text | I need no receipt | I accept no texts |
text me nothing | send me nothing | send no text | send none | do nothing | do not send it |
do not | no do not | don't send | don't send it please | don't send me that | don't you text me |
don't text | kindly don't | kindly do not text me | kindly refrain | be a love and don't |
feel free not to | you can leave it | you can skip that | you can stop there | you can keep it |
you can keep it love | keep it | keep it thanks | save it | save it, thanks |
save yourself the bother | spare me | spare me please | bin it | shred it | lose it |
lose my number | I'd lose it
@ Is it okay if I text you the Wi-Fi code and the check-in instructions?
yes the Wi-Fi's down | yes is the Wi-Fi free | yes check in | yes check in please |
yes I'd like to check in | I'd like to check in | yes check me in | yes I checked in |
yes we've checked in | yes we're checked in | yes we're here | yes we are here | yes we're in |
yes it's okay I'll ask at the desk | it's okay I'll ask at reception | that's okay I'll ask |
okay I'll ask at the desk | yes okay I'll ask | yes I'm at the desk | yes in the room |
yes the room's fine | yes the room is fine | yes the room is okay | yes that's fine for the room |
yes it's fine the room | yes late check in | yes early check in please | yes what's the code |
yes the code's wrong | the code works | yes the code works | the code works fine |
yes the code is fine | yes I have the code | yes the code I have | yes, code? | yes just the code |
yes but just the code | yes just the Wi-Fi | yes just the Wi-Fi code please | yes only the code |
just the code please | only the Wi-Fi code | yes not the instructions | yes instead of the paper |
yes the check-in instructions only | it is | it's okay | it's okay then | that's okay I guess |
it's not okay | it isn't | no it isn't | no it's not | it is not | it's not fine |
that's not okay | not okay with me | not really okay | no it's not okay with me
@ Why don't I text you the instructions?
why would you | why | because I don't know you | because I'm on a landline |
why don't you tell me them | why don't you just tell me | why don't you email them |
why don't you text my wife | why don't you | why don't you what | yes why don't you tell me |
yes why don't you email me | why not email | why not just email | why not tell me now |
why not call me | I don't know why | I don't know, why don't you | yes why |
yes why don't you ever text | yes why didn't you | why not | good idea | you could | if you like |
that's a thought | okay | because I don't want you to | because I'd rather you didn't | no don't |
no why would you | let's not | no let's not | I'd rather you didn't | better not | nah
@ How about I text you the timetable?
how about no trains at all | how about you tell me when the next one is | how about you email it |
how about tomorrow | how about the bus one | how about a call | how about WhatsApp |
how about my refund | how about both | yes how about the bus | how about you read it |
yes the weekend one | yes the weekend timetable | yes the Sunday timetable |
yes the new timetable | yes what time's the next train | yes the next train | next train please |
yes the 42 | yes the 9 15 | yes platform two | yes two singles | yes a return |
yes a return please | a single please | yes first class | first class please |
yes first class please | class | how about no | how about not | how about you don't
@ Shall I text it to the number you're calling from?
yes to the number I gave you | yes the number on the form | yes the one on file |
yes my usual number | yes the usual | the usual one | yes my other phone | yes not this |
yes not this one | not this phone | this isn't my phone | yes this isn't my phone though |
this is my work phone | yes this is my work phone | yes it's my work phone |
this is my boss's phone | it's my mum's phone | yes it's my daughter's phone |
yes my daughter's phone | I'm calling from work | yes I'm calling from work |
yes I'm calling from home | yes from home | yes I'm at home | yes my home number |
yes it's my home number | yes it's a landline | yes a landline | yes the landline |
I'm on the landline | I'm on a landline | yes I am | yes I am calling from it | yes I'm on it now |
yes I'm on that number now | yes I'm calling from there | yes it's a mobile | yes it's mine |
yes that's mine | yes that's me | yes it is | yes it's this one | it's this one yes |
which number is that | what number do you have | yes which number | yes what number |
yes and the other | yes and to my husband's | yes and to 07700 900456 | yes to 07700 900456 |
yes 07700 900456 | 07700 900456 | yes it's 07700 900456 | yes to this number and my wife's |
this number and another | yes to this number tomorrow | yes this number but later |
this number please but after five | yes this number if it's a mobile |
yes this number unless it's withheld | is this number all right | yes is this number okay
@ Sorry, was that a yes to the text message?
a yes to the appointment | yes to the appointment | it was a yes to the booking |
yes to the booking | it was a question | it wasn't | was it | that was my wife |
that was to my wife | I was talking to my wife | I was talking to someone else |
no that was to the dog | yes to the dog | it was a yes to my husband | a yes to what |
yes what text | yes if it's free | it was a maybe | maybe | it was until you asked again |
it was but now I'm not sure | it was but no | it was, not now | it was a no | no | no it wasn't |
that was a no | no it was a no | I think so | I suppose | okay | mm | might have been
@ Just so I'm sure, shall I send that text now?
not now | in a bit | now? | yes in a minute | not this minute | after I hang up |
yes when I hang up | when we're done | yes when we've finished | yes once we've finished |
yes at the end | yes after this | later | now what | now now | what text | yes what does it say |
sure of what | are you sure | I'm not sure | I'm sure you will | yes I'm sure you do |
yes I'm sure he did | I said to wait | I said not now | I said later | I said send it tomorrow
@ Would you like me to text you the list of documents to bring?
yes I've got my documents | yes I'll bring them | yes I'll bring the list |
yes I'll bring my passport | yes bring them | do I bring them all | yes all the documents |
yes the passport | yes my passport | yes passport and a bill | yes a bill | yes documents |
yes I sent the documents | I sent the documents | I'll send the documents | yes I'll send them |
yes send the documents | send the documents | yes I can send those |
yes can I text you the documents | can I text them to you | can I text you |
yes can I text you back | shall I text you | yes I'll text you them | I'll text it to you |
I'll text you | you text me and I'll text you | well yes but I can't read English | yes in Polish |
yes in Polish please | yes in large print | yes in big letters | yes in English |
yes but in Welsh please | yes a shorter list | yes the short list | yes if it isn't too long |
yes as long as it fits | yes if you'd be quick about the rest | yes if you'll help me open it |
yes if I can open it | yes if it opens | yes when I've got a pen |
yes, hang on till I get my glasses | yes hold on till I find my glasses |
yes just let me get my glasses | yes let me get my glasses | yes let me just park |
yes give me a tick | give me two ticks | yes bear with me | bear with me love | two seconds |
yes two seconds | yes two secs | one tick | yes one tick please | hold the line please |
yes putting you through now | yes who's calling please | who's speaking please |
yes speaking, who's this | yes can I take a message | leave a message please |
yes leave a message | yes she's here | yes he's just here | yes I'll get him |
yes I'll put him on | yes he's driving | yes I'm his wife | yes this is his wife |
yes it's for my husband | yes but he deals with that | yes ask him | ask my wife |
yes ask my wife | yes my wife does that | yes my son does all that | yes my son has it |
yes he has the phone | yes she has a phone | mum says yes | mum says yes please | dad said okay |
dad said to say yes | they told me to say yes | I was told yes | I was told to say yes please |
somebody said yes | your colleague said yes | the lady before said yes | the last fella did it |
the other fella already did that | yes the other girl sent it | yes the girl did |
yes you lot sent it | yes you lot always say that | yes you always say that |
yes they all say that | yes that's what they all say | that's what they said |
yes that's what he said | yes that's what I'm asking | yes that's what I'm calling about |
yes that's why I'm calling | yes that's why I rang | yes that is why | yes that's the thing |
yes that's the problem | yes that's the trouble | yes that's the question | yes that's the point |
yes that's it | yes that's me | yes that's him | yes that's her | yes that's us | yes that's them |
yes that's not it | yes that's wrong | yes that's nice | yes that's what I thought |
yes that's what I said | yes that's what I need to know | yes whatever | sure whatever |
ok whatever | yeah whatever you want | nah you're grand | ah no bother, I know what to bring |
sure I know what to bring | yes I know what to bring | yeah I know what to bring thanks |
I have the list | I've the list already | yes I've the list already thanks |
yes I got the list in the post | no dear I've got it here in front of me | no it's on the letter |
it's on my letter | yes it's on the letter thanks | I'll ask when I get there |
I'll just bring everything | I'll wing it | nah I'll chance it | no I'm not bothered thanks |
not bothered, no | no I can't be doing with texts | I can't be doing with texts |
can't be bothered | what would I want with a text | I don't hold with texts |
I've no use for texts | I've no phone | I'm not giving you my number | no and don't ring again |
get lost | jog on | on your bike | do one | bugger off | sod off | no chance mate | fat chance |
not likely | not a hope | hard no | that's a no | negative | absolutely not | definitely not |
certainly not | by no means | not by any means | under no circumstances | by no means, thank you |
I'd have to decline | I must say no | I'm going to have to say no | I'll have to pass |
thank you but I'll pass | no no no | no yeah no | yeah no | yeah no thanks | yeah no you're right |
yeah no I'm right thanks | yes no I'm okay | yes no I'm fine thanks | well yes but no thank you |
oh yes I know love but no | yes I heard you and no | yes I heard and the answer's no |
you heard me, no | I already said no | how many times, no | no for the last time | N O
@ Puedo enviarle la dirección por mensaje. ¿Se la mando?
sí, ¿cuánto cuesta? | sí pero a mi otro número | sí, si es gratis | sí, mañana | sí, más tarde |
sí, después | sí, luego | sí, luego me la manda | sí, cuando llegue a casa | sí, a mi esposa |
sí, mándesela a mi hija | sí, mándela a mi esposo | mándela al correo | sí, por correo |
sí, por WhatsApp | por wasap mejor | mándemela por WhatsApp | mándemela mañana | mándemela luego |
mándemela al otro número | sí, dígame | sí, bueno | sí, ¿bueno? | sí, aló | sí, ¿mande? | ¿sí? |
¿cómo? | sí ¿cómo? | sí espere | sí, un momento | espéreme tantito | sí, un momentito por favor |
un segundo por favor | sí, ya la tengo | sí, ya me la mandaron | sí, ya sé dónde es | sí, ya sé |
ya lo sé | sí, conozco | sí sé | sí, la conozco | sí, es mi número | sí, soy yo | sí, ella habla |
él dijo que sí | mi esposa dice que sí | dicen que sí | le dije que sí a la cita | sí, a la cita |
sí, quiero una cita | sí, quiero hablar con alguien | sí, pero no ahora | sí no | sí y no |
tal vez | a lo mejor | quizás sí | puede ser | puede que sí | no sé | depende |
sí claro, como si fuera tan fácil | sí hombre, lo que me faltaba | sí, cómo no, y yo soy el rey |
ya, claro | sí, la otra dirección | sí, la dirección del banco | sí, y el teléfono también |
sí, y los horarios | no | no gracias | no hace falta | no, ya la tengo | ya la tengo, gracias |
sí, ya la tengo, gracias | mejor no | no se preocupe | así está bien | deje, yo la busco |
yo la busco | que no | ni de broma | paso | para nada | bueno | vale | ok | como quiera |
si quiere | supongo | está bien | no hay problema
@ Voulez-vous que je vous envoie l'adresse par SMS ?
oui mais demain | oui mais pas maintenant | oui plus tard | oui tout à l'heure |
oui quand je serai rentré | oui à ma femme | oui à mon mari | oui envoyez à ma fille |
oui par mail | oui par courriel plutôt | oui sur WhatsApp | oui au fixe |
oui sur mon autre numéro | oui mais à un autre numéro | oui si c'est gratuit |
oui ça coûte combien | oui c'est payant ? | oui ? | oui allô | oui j'écoute | oui je vous écoute |
oui c'est moi | oui c'est lui-même | oui c'est bien moi | oui bonjour | oui pardon ? |
oui attendez | oui un instant | un instant s'il vous plaît | attendez s'il vous plaît |
répétez s'il vous plaît | oui je l'ai | oui je l'ai déjà | oui je sais | oui je connais |
oui je vois où c'est | oui je vois | oui c'est ça | c'est ça oui | oui oui c'est ça | oui et non |
oui non | oui enfin non | oui enfin je ne sais pas | oui peut-être | peut-être | ça dépend |
je ne sais pas | elle a dit oui | il a dit oui | ma femme dit oui | oui à mon rendez-vous |
oui je voudrais un rendez-vous | oui je veux parler à quelqu'un |
oui bien sûr, et puis quoi encore | ben voyons | mais bien sûr, et la marmotte |
oui l'autre adresse | oui l'adresse du magasin | oui et le téléphone aussi | oui et les horaires |
non | non merci | pas la peine | c'est bon merci | ça ira | ça va merci | oui ça va merci |
oui non merci | oui mais non merci | laissez | pas besoin | je connais, merci | surtout pas |
jamais de la vie | d'accord | ok | si vous voulez | comme vous voulez | pourquoi pas | bon |
bon d'accord | ça marche | parfait | entendu
@ Shall I text the menu to 555-0143?
yes to 0144 | yes 555 0143 and 555 0144 | yes but it's 0134 | yes 5550143 is my wife |
yes 143 is my extension | yes table for 143 | 143 | 555 | yes 0143 at seven | yes at 7 |
yes seven thirty | yes for 7 | yes 2 menus | yes for 5 | yes 5 of us | yes 55 | yes 0 1 4 3 2 |
yes oh one four | yes 5 5 5 0 1 4 | yes triple five oh one four four
@ I can send you a text with the address, if you'd find that useful.
useful for who | yes that's a useful thing to have in general |
I'd find it useful if you fixed my boiler | yes useful I'm sure | I find texts useful in general |
yes I'd find it | yes I found it | yes I found it useful | yes I find that | I'd find that out |
yes I will find it | yes I can find it | I'd find that useful tomorrow | I would if I could see |
I would but I can't see | I would have | I'd have found that useful yesterday |
yes the address you have is wrong | yes change the address | yes update my address | my address? |
yes my address | yes it's my address | yes my address is 42 Mill Road | yes that's the address |
yes that address is right | yes the address is right | yes the address is correct |
the address is fine | yes I have the address | what's the address | yes what's the address |
is it the Mill Road one | yes the Mill Road one | yes and a map | can you, yes, but not yet |
can you really | yes can you really | that's useful to know | that's good to know | good to know |
yes good to know | that's handy to know yes | I'd like to know | yes I'd like to know |
yes I'd like to know more | I'd like that in writing by post | I'd like that explained |
I'd like that to be true | yes I'd like that fixed | I'd like it fixed | I want it fixed |
I want that sorted | I need that sorted today | I'd like that sorted please |
I'd love that but later | I'd love to but I'm driving | I'd love to
@ Shall I text you the prescription pickup code?
yes my prescription | yes I need my prescription | yes I'd like my prescription |
yes prescription | yes the prescription please | I'd like the prescription | yes I'll pick it up |
yes pick up | yes I'd like to pick up | yes pick up please | yes is it ready | yes if it's ready |
yes when it's ready | yes once it's ready | text me when it's ready | send it to the chemist |
yes to the chemist | yes send it to Boots | send it to my pharmacy | yes the code from last time |
yes but not the old code | yes a new code | yes the code didn't work | yes code red | what code |
yes deliver it | yes can you deliver | yes repeat please | repeat prescription yes | yes a repeat |
yes the repeat one | yes for both | yes for me and my wife | yes both prescriptions |
I said I need a repeat | okay and is it paid for | okay but is it ready | okay so when |
okay when | okay where | okay how | okay who | okay what | okay and | okay but | okay so |
okay if | sure if | sure but | sure and | sure when | please but | please if | please when |
please wait | please hold | please repeat | please explain | please what | please listen |
please help | please help me | help | help me please | yes help | yes please help me |
yes please I need help | yes please somebody help | yes please, operator | operator please |
agent please | a person please | human please | real person please | yes a person please |
yes please a human | yes transfer me | yes put me through | yes please put me through |
yes please connect me | yes main menu | main menu | go back | yes go back | go back please |
start over please | yes start over | stop | yes stop | next | yes next | skip | yes end call |
press one | yes one | yes option one | option one please | yes number one | yes two |
yes three please | zero
@ I'll text you the receipt, okay?
okay but what was the total | okay but it's the wrong amount | okay but to my other phone |
okay? no it's not okay | is it okay | okay if you must but not on this phone |
okay what's the damage | okay not a problem but email it | okay is that it |
okay is that everything | okay we done | okay are we done | okay see you | okay ta ta |
okay cheerio | okay cheers bye | okay thanks for your help bye | okay thanks for your help |
okay goodbye | ok tomorrow then | okay I'll wait for the email | okay I'll wait |
okay I'll wait for it | okay I'll check | okay I'll look out for it | okay I'll look |
okay I'll think about it | okay I'll let you know | okay let me know | okay let me know when |
okay let's see | okay let me see | okay I see | okay I see yes | okay right I see yes |
okay I hear you | okay I get it | okay I get you | okay I got you | okay I believe you |
okay I trust you but no | okay no don't | okay no need | okay but no | okay, no thanks | not okay |
no not okay | okay don't | okay but I don't want it | okay but I don't need one | no it's okay |
no okay | it's okay I don't need it | it's okay no thanks | it's okay thanks I'm fine |
that's okay I don't need one | that's okay no thanks | that's okay, don't bother |
that's fine, don't bother | fine, don't | fine don't bother | yes okay but don't | okay |
okay yes I suppose | okay I guess | okay fine | ok cool | okay that's fine | okay grand |
okay sounds fair | okay great thanks | okay if you want | okay if you like
@ Can I text the one-time code to the phone ending in 88?
one time yes | yes one time | just the one time | yes just one time | yes one time only |
only one time | yes just once | yes once | yes 8 | yes 88 8 | yes 8 8 8 | yes eighty |
yes eighty nine | yes double seven | yes 87 | yes double eight double seven | the code is 88 |
yes it's 88 degrees | I'm 88 | I'm eighty eight, yes | I'm eighty eight | born in 88 | yes in 88 |
yes since 88 | yes I'm 88 next week | 88 is my daughter | yes 88 that's my daughter's |
yes 88 but she has it | yes but I don't have that phone | yes but I haven't got it with me |
yes but it's broken | yes it's broken | yes but the battery's dead | it's off |
yes but it's switched off | yes I've lost that phone | yes I lost that one |
yes that one's broken | that phone's my husband's | yes that's my husband's phone | yes he has it |
you can but he has it | you can but it's off | you can try | yes you can try | you could try |
try it | yes try it | yes try again | try again | yes try the other one
@ Should I text you a map of the car park?
yes I'm in the car park | yes I parked | yes I've parked | yes park | yes the car park |
yes the car | yes my car | yes it's my car | yes I have a car | yes is it full |
yes is there parking | yes it's free parking | yes free parking please | yes I'll park there |
yes I'd like to park | I'd like parking | I'd like a space | yes I'd like the car park |
yes a space please | yes two spaces | yes for two cars | yes level two | yes I have a map |
yes the map's on the website | yes the map is wrong | yes map it | yes mapped |
yes if the map's any good | yes and the hotel map | yes the hotel map please |
yes but the other car park | yes the other car park please | should you |
yes you should but not now | you should have | you should've done that before |
yes you should have | yes should I | yes I should think | I should hope not | I should hope so |
I should say so but not to this one | yes I should say not | sure, should I hold |
sure should I wait | okay should I wait | okay where is it | okay turn left yes | yes left |
yes turn left | yes right at the lights | right at the lights | right, yes, at the lights |
yes at the lights | yes go on, left or right | yes go ahead, left or right | go ahead with what |
go ahead and tell me | go ahead and read it out | go ahead and call me | go ahead and email it |
go ahead and send it to her | go ahead and send her it | go ahead if you must |
go ahead but not now | go ahead tomorrow | go ahead later | go ahead and book me in |
go ahead and cancel it | go ahead caller | go ahead, make my day | please send help |
please send someone | please send somebody | please send a taxi | please send my wife one |
please send it to reception | please send that to Dave | please send me to billing |
please send me through | please send me through to billing | yes send me through |
yes send me over to billing | send me to someone | send me to a person | yes get me a person |
get me someone | give me someone | give me a minute yes | give me a ring | yes give me a ring |
give me a call please | yes give me a bell | yes drop me a line | do that later |
do that tomorrow | do it later please | do it tonight | let's do it tomorrow |
let's do that later | let's do the other thing | let's not do that now | sounds good for tomorrow |
sounds good if it's free | sounds like a scam | sounds great but is it free | sounds familiar |
sounds expensive | that'd be great tomorrow | that would be great if it worked |
that would be great news | that would be lovely weather | that'd be good if you could email it |
that would be my wife | that'd be my husband's | that would be telling | that would be a first |
that'd be a first | it would be nice if somebody answered | it'd be good to talk to someone |
I'd appreciate a call | I'd appreciate a human | I'd appreciate it if you emailed |
I'd appreciate it tomorrow | I'd be happy if it worked | I'd be grateful for a call |
I'm happy to wait | I'm happy to hold | yes I'm happy to hold | I'm fine to wait |
I'm happy with the parking | happy to wait | happy to hold yes | certainly not now |
absolutely starving | absolutely fuming | absolutely useless | definitely maybe |
definitely later | of course you'd say that | of course you would | sure you would |
sure you will | sure you did | indeed | indeed you did | totally lost | totally lost yes |
right on time | right away from the noise | fine, how are you | fine day | great weather |
perfect timing | perfect timing, I'm driving | lovely day yes | cool story | nice try | good luck |
yeah good luck | yeah good luck with that | yeah nice try | yeah cool story | yeah as if |
yeah yeah as if | yeah in your dreams | yeah dream on | yeah pull the other one |
yes and my name's Santa | sure Jan | yes it's a yes from my wife | it's a yes if it's free |
it's a yes for tomorrow | that's a yes for the booking | that's a yes to the appointment |
yes to tomorrow | yes to Thursday | yes to parking | yes to the parking | yes to the car |
yes to everything | yes to all that but no text | yes to that but no to the other |
yes I know the car park | yes I've got a map thanks | yes I know where to park thanks |
no I'll come by bus | sure I don't drive | I don't drive | yes I know but no |
I'd as soon you didn't | I would prefer if you did not | I'd like it if you didn't |
yes I'd like it if you didn't | I'd be happy if you didn't | I'm happy if you don't |
I'd be grateful if you didn't | I would appreciate it if you wouldn't | it's fine if you don't |
that's fine if you don't | please feel free not to | sure you needn't | go ahead and don't |
yes, do nothing | yes, please do not | yes please do no such thing | by all means don't |
of course no | certainly no | absolutely no | absolutely no way | definitely no | sure no |
sure no need | okay no worries I don't need it | great but I don't need it
@ Would you like the engineer's arrival window sent to you in a text?
yes the window's broken | yes it's the window that's broken | send the engineer |
yes send the engineer please | yes send him round | send him over | yes send him over |
send someone over now please | yes send an engineer | yes the engineer please |
I'd like the engineer | I'd like an engineer | I need the engineer today | I want him here today |
I want it done today | yes get it done | get it done | just get it done please | yes just fix it |
fix it please | yes please fix it | yes he's here | yes he's arrived | yes he came |
yes the engineer came | the engineer's been | yes the engineer's number | yes and his number |
yes and his name please | yes in the morning please | morning please | afternoon please |
yes afternoon's better | yes between 8 and 12 | yes any window | yes the early one |
yes the earlier the better | the sooner the better | yes the sooner the better |
yes as early as you can | yes but only if he's coming today | yes I'll be in | yes I'm in all day |
yes I'm in now | yes come now | yes come on | come on | oh come on | come off it | yes come in |
sure come any time | fine come then | great when | lovely when's he coming | brilliant so when |
sounds good when | that works for me, the morning | the morning works for me |
that time works for me | that works, Tuesday | works for me, Tuesday | yes Tuesday works |
that suits, Tuesday morning | that suits me, the afternoon | morning suits me |
yes that slot's fine | that slot works | yes that slot | yes to that slot | yes confirm that slot |
book that | yes book that | I'll take that slot | I'll take it, the morning one |
I accept that slot | I agree with my neighbour | I agree he's late | I agree to pay |
agreed price is sixty | yes deal with it | deal with it | please deal with it |
yes please deal with that | yes granted but why | please proceed with the repair |
proceed with the repair | yes proceed with it | go for the morning | let's go for the morning |
let's go with Tuesday | let's do the morning | you can come now | you can send him now |
you may as well send him | you could send somebody | can you send him now |
could you send him please | could you please tell him to ring | would you please hurry him up |
if you could please tell him to knock | if you could please hurry | please could you hurry |
please can you just come
`;

/** Consent in other voices, which the same rules must not lose. */
export const RED_TEAM_YES = `
@ Would you like me to text you the directions to the surgery?
aye go on then hen, send it | aye please | aye do that | och aye go ahead |
aye nae bother, send it | aye text us it | aye fire it over | ah go on so, send it |
ah yeah, that'd be great | go on so | sure yeah, do | please do, thanks a million |
that'd be class, yes | yes that's very kind of you | that's very kind, yes please |
that's very kind of you, please do | yes ma'am please do | yes sir | yes sir go right ahead |
yes'm | yes ma'am I'd appreciate it | I'd be obliged | much obliged, yes please | fo sho |
fasho send it | for sure | for sure for sure | for sure send that | bet, send it | yeah bet |
yup text me that | aight bet send it | yeah drop it in a text | yeah shoot me the text |
yeah shoot me a text | yes lah | ok can send | ok lah send lah | yes kindly send | kindly send it |
kindly text me | please do the needful and text me | haan ji yes send | haan send | yes, I agree |
yes agree | agree | agreed | you can send it to me please | okay for me, send | for me yes |
yes for me it's okay | yes it's ok for me | it's a yes for me | yes and thank you |
yes and thanks for asking | yes and quickly please | yes asap | yes immediately |
yes straight away | yes right away please | yes now | yes now please | yes now is good |
yes now is fine | now please, yes | sounds great | sounds lovely, yes | sounds like a plan |
sounds perfect | sounds perfect thanks | that sounds wonderful | that would be ideal |
that'd be ace | that'd be super helpful | that'd help a lot | that'd be a big help |
that'd be a great help | that would help me a lot | that would help, yes | that would help me out |
it would help | it'd help yeah | I'd find it helpful, yes | I'd appreciate that |
I would appreciate it | I'd really appreciate it | appreciate it, yes | I'd be grateful |
I'd be grateful if you would | I'd be very grateful | I would be grateful for that |
yes please I'd be so grateful | I'd love it | I'd love one | I would love that please |
I'd like you to text me | I would like you to do that | I'd like the directions please |
I'd like the text yes | I want them please | I want it | I want you to text me |
I'll have it texted please | I'll take it | I'll take a text | I'll take the text |
I'll have that | I'll have the text please | give me the text | give me the directions by text |
gimme the text | get it sent | get it texted to me | get that over to me |
just get it sent please | let me have it | let me have them by text please | let's have it |
let's have them | let us do that | do so | do so please | do it now | do it please |
do it, thanks | please do it | please do so | please do that for me | please do that now |
please go ahead | please go ahead with the text | please send | please send them |
please send them over | please send them now | please send me them | please send me those |
please send those | please send me the directions | please text | please text me |
please text me them | please text it over | please text those to me | please message me |
please message it | sms please | by sms please | by text yes | by text please |
by text would be great | text would be great | text is great | text is good | text is fine |
a text is fine | a text works | text works | text works for me | text works best | texting works |
texting is fine | texting would be good | text me then | text me the directions | text it |
text it please | text them to me | text away | text me now | just text me | just text it |
just text it to me please | just send it | just send it to me | just send them | send it |
send it please | send it on | send it on over | send it through | send it to me |
send it to my phone | send it to my mobile | send it to this phone | send it to this number |
send it over please | send it across | send it my way | send them on please | send the directions |
send the directions please | send me the text | send me a text | send me a text please |
send me that | send me that please | send away | send that please | send us a text | send us it |
fire it over | fire it across please | fling it over | ping it over | ping it across to me |
pop it over | pop it across | pop it in a text please | whack it over | bung it over |
bang it over | shoot it my way | zap it over | message me | message me it | message it over |
drop me a text | drop me a message | drop me a line by text | yes | yes please | yes thank you |
yes thanks so much | yes thank you very much indeed | yes that's great | yes that's perfect |
yes that would be great | yes that'd be lovely | yes that works | yes that's fine | yes that's ok |
yes that's ok with me | yes it's ok | yes it's fine | yes it is fine | yes ok | yes okay |
yes alright | yes all right | yes sure | yes certainly | yes of course | yes definitely |
yes absolutely | yes by all means | yes you can | yes you may | yes you could | yes you should |
yes you're welcome to | you're welcome to | you're welcome to send it | yes I do | yes I would |
yes I would please | yes I would like that | yes I would like that very much | yes I'd love that |
yes I want that | yes I want it | yes I want them | yes I need that | yes I need it |
yes I need them | yes I need the directions | yes do | yes do that | yes do it | yes go ahead |
yes go for it | yes let's | yes let's do it | yes send | yes send it | yes send them |
yes send now | yes send it now | yes text | yes text please | yes by text | yes by text is fine |
yes by text is good | yes in a text | yes via text | yes as a text | yes to a text |
yes to the text | yes to that | yes directions | yes the directions | yes directions please |
yes the directions please | yes the directions by text please | yes to my phone |
yes to my mobile | yes to my cell | yes to this phone | yes to this number | yes this number |
yes this number please | yes on this number | yes on this phone | yes this phone's fine |
yes to here | yeah | yeah yeah go ahead | yeah cool | yeah cool send it | yeah nice one |
yeah great | yeah brilliant | yeah lovely | yeah lovely thank you | yeah perfect |
yeah that's cool | yeah that's grand | yeah mint | yeah that's good | yeah good | yeah good idea |
yeah good call | good call yes | great idea yes | great yes | great, please do | great, send it |
great, go ahead | lovely, send it over | perfect, text it | perfect yes | fantastic, yes |
brilliant, yeah | awesome yes | cool, yes | cool send it | cool, go ahead | cool yeah |
alright yes | alright send it | alright go ahead | alright, text me | all right, send it over |
okay yes | okay send it | okay go ahead | okay please | okay please do | okay please send |
ok do it | ok do that | ok that would be good | ok that'd be great | fine, send it | fine, yes |
fine by me | it's fine by me | that's fine by me | fine with me | ok by me | okay with me |
good with me | I'm good with that | I'm fine with that | I'm happy with that | I'm okay with that |
I'm ok with a text | I'm happy for you to | I'm happy for you to text | I'm happy to get a text |
happy to receive it | happy with that | happy for you to text me | too right | too right mate |
my word yes | yep | yep yep | yep yep yep | yup | yip | yip please | ya | yah | uh yes | um yes |
um yes please | er yes | erm yes that'd be good | hmm yes | hmm yes please | hm yeah okay |
well yes | well yes please | why yes | why yes please | why yes thank you | oh yes |
oh yes please | oh yeah | oh please | oh please do | oh do please | oh would you, yes please |
would you? yes please | would you please | could you please | could you? yes | could you yes |
can you please | can you send it please | could you text it to me | would you text them to me |
would you send it please | very well, send it | sorry yes | sorry, yes please |
take that as a yes | take it as a yes | I'll take that, yes | that's a yes | that is a yes |
it's a yes | it is a yes from me | a yes | a big yes | big yes | hard yes | the answer is yes |
my answer's yes | put me down as a yes | put me down for a yes | definitely a yes |
100 percent yes | a hundred percent yes | a thousand times yes
@ Do you mind if I text you the receipt?
no go ahead | no please do | no not at all, send it | not at all | of course not | nah go for it |
no that's fine | no I don't mind | I don't mind | no worries, go ahead | go ahead | please do |
sure, go ahead | yeah go ahead | I don't mind at all love | not in the slightest |
no bother at all, send it
@ Would it be a problem if I text you the gate code?
no problem | no problem at all | not a problem | no that's no problem, text it | no it wouldn't |
not at all
@ Would you have any objection to me texting you the form?
none | no objection | none at all | no, go ahead | no none at all
@ You don't want a text with the directions, do you?
actually yes please text me
@ Shall I not text you then?
please do text me
@ I'll text it unless you'd rather not.
yes text it | please do | go ahead
@ Should I text you the address or just read it out now?
the first | the former | text | text it | text please | text is best | by text | a text please |
the text | text it to me | please text it | just text it | the first one please | send me a text |
text would be easier
@ Would you prefer a text or an email?
text | text please | a text | a text please | text is fine | text will do | the text please |
I'd prefer text | I prefer text | text is better for me | I'd rather have a text |
definitely a text | text me | text by all means
@ Do you want me to text you or call you back?
text | text me | text me please | text is fine | just text | just text me | text me back
@ Shall I text or email the invoice, or would you like both?
just text it
@ I can text the boarding pass to the number ending in 42. Is that okay?
yes 42 | yes forty two | yes four two | 42 yes | yes to 42 | yes the 42 | yes that one |
yes that number | yes that's fine | yes it's okay | yes 4 2 | yes the one ending forty two |
yes ending in 42 | yes please to the 42 number | that's the one, yes please | yeah 42 is fine |
yep four two go ahead | yes that's okay | yes it is | that's okay yes | yes send it there |
send it to that one | send it to 42 | text it to 42 please
@ I'll send the code to 555-0142, all right?
yes 555 0142 | yes five five five oh one four two | yes 0142 | that's right, send it |
yes all right | all right yes | yes please | yes that's all right
@ Shall I text the form to the mobile on your account?
yes to the one on my account | yes the one on the account | yes please use that |
yes use that one | yes that's fine | yes to that number
@ I have your mobile as 07700 900123. Is that right, and can I text you there?
yes and yes | yes to both | yes you can text me | yes please text me | that's right, text me |
yes go ahead
@ Just to confirm, you'd like me to text you the link now?
yes | yes please | yes that's right | that's right | correct | yes I would | I would |
that's correct | yes now | I did say yes | yes send it | please do | go ahead
@ Sorry, I didn't catch that. Did you say yes to the text?
yes | I did | yes I did | I did yes | I said yes | yes I said yes | yep
@ Would you like me to text you the lunch menu?
yes the lunch menu | yes the menu please | yes the lunch menu please | menu please |
the menu please | the lunch menu please | yes text me the menu | send me the menu |
send the menu over | text the menu | I'd like the menu please | I'd love the menu |
I want the menu | I'd like the lunch menu texted | yes I'd like the menu |
yes I'd like the lunch menu
@ Would you like me to text you the details of your refund?
yes the details | yes the details please | yes details please | yes the refund details |
yes send the details | yes text me the details | I'd like the details |
send me the refund details | text me the details of my refund
@ Shall I text you the booking confirmation?
yes the confirmation | yes the booking confirmation | yes a confirmation please |
yes confirmation please | yes text the confirmation | yes text me the booking confirmation |
yes send the confirmation | yes I'd like the confirmation
@ Would you like the ambulance arrival time by text?
yes the arrival time | yes text me the arrival time | yes by text | yes text it
@ Can I text you the details of the plumber on call?
yes details please | yes text me the details | yes you can | you can yes | yes of course you can |
yes text the details | send me the details
@ Shall I text you a link to follow the tow truck?
yes a link please | yes the link | yes send the link | yes send me a link | yes text me a link |
send a link | a link please | yes a link to follow the truck
@ Can I text you a link to finish setting up the account?
yes a link | yes the link to finish setting up | yes send me the link |
yes you can text me the link
@ Would you like me to text you the quote for the roof?
yes the quote please | yes the quote | yes text me the quote | yes send the quote |
send me the quote please | yes I'd like the quote
@ Do you want me to text you the payment link?
yes the link | yes a payment link please | yes the payment link | yes send me the payment link |
text me the link | yes text the payment link
@ Would you like me to send you a text with our opening hours?
yes the hours please | yes the opening hours | yes opening hours please | yes send me the hours |
yes text me the opening hours | yes a text would be good | yes send a text |
yes send me a text please
@ Would you like me to text you tonight's specials?
yes tonight's specials please | yes text me tonight's specials | yes text me the specials |
yes the specials please
@ Could I text you the return label?
yes you could | yes please you could | yes could you please | yes the label please |
yes text me the label | yes the return label | you can yes | of course you could
@ May I send you a text with the appointment details?
you may indeed | yes you may | you may yes | you may, thank you | yes send me the details |
yes the appointment details please | yes a text with the details
@ Would you like me to text you the tracking link for your parcel?
yes the tracking link please | yes a tracking link would be great |
a tracking link would be great | the link please | the tracking link would be lovely |
yes text us the link | get that link over to me | whack the link over | text that link |
yeah go on text it | sure text it on over | yes ma'am go on and text it | I'd appreciate a text |
a text would be grand | oh please do, I've been waiting in all day |
yes please I've been waiting all day | yes, thank you, that's very helpful | yes you can do that |
yes you can text me | yes if you could | yes if you would | yes if you wouldn't mind |
yes if you don't mind | if you wouldn't mind, yes please
@ Is it okay if I text you the Wi-Fi code and the check-in instructions?
yes it's okay | yes it is okay | yes that's okay | it's okay with me | that's okay by me |
yes okay | yes the Wi-Fi code and the instructions please | yes it is | yes of course it is |
of course it is | of course it's okay | certainly it is | absolutely it is | yeah it's fine |
yes you can text me that | yes do text it
@ Why don't I text you the instructions?
yes why don't you | yes why not, go ahead | yeah why not | yes do that | yes do | do, please |
that'd be great | good idea, yes | please do | go on then, yes | sure, do that | yes you do that |
ok you do that then
@ How about I text you the timetable?
how about yes | yes the timetable please | sounds good | sounds good to me | works for me |
yeah sound | sound yeah | that would be class | that'd be class | yeah that'd be class |
yes text me the timetable | do please | I'd like that | I'd like that very much |
yes, that'd be smashing
@ Shall I text it to the number you're calling from?
yes this number | yes this number's fine | yes to this number please | yes this number's great |
this number please | this number's fine, send it | yes this one | yes this one please |
yes the number I'm calling from | yes the one I'm on | yes use this one | yes to this phone |
yes to this mobile | yes on this phone | yes please, this one | yes the number I'm on now |
use this number | text it to this number | send it to this one | yes same number |
yes that number please | yes that number's fine | yes that's fine | yes you can use this number |
yes you can send it to this number
@ Sorry, was that a yes to the text message?
yes | it was | yes it was | it was yes | it was indeed | yes that was a yes | yes it was a yes |
yes to the text | yes to the text message | yeah to the text | it's a yes | that's a yes |
yes please send it | yes send it | aye it was | it was, aye | it sure was
@ Just so I'm sure, shall I send that text now?
yes | yes now | yes now please | now please | please | send it | send it now |
yes send that text now | send that text | send the text | yes send the text | yes I'm sure |
yes you can send it now | go ahead and send it | I said yes | I said send it | yes do | please do
@ Would you like me to text you the list of documents to bring?
yes that's what I need | yes that's what I want | yes the list please |
yes please text me the list of documents | yes text it, I've no pen |
oh go on then love, that'd be a help | yes please my darling | that would be a godsend |
that'd be a lifesaver | yes, lovely, thank you | yes, much appreciated |
that'd be much appreciated, ta | yes please if it's no bother | yes please if that's all right |
yes please, if you can | yes thank you, please do | please, thank you | please and thank you |
thank you, please do | thanks, go ahead | cheers, yes | cheers mate, yeah go on, send it |
ta, yes | ok ta, send it | ok thanks, yes please | great thanks, yes | great, yes please send it |
brill, yes please | yeah brill | yeah sweet | yeah sweet as | yeah too easy |
yeah no worries, send it | yeah no dramas, send it through | yeah mate | yeah man | yeah bruv |
yes love | yes dear | yes my dear | yes my love | yes sir please | yes miss | yes madam
@ Puedo enviarle la dirección por mensaje. ¿Se la mando?
sí | sí, por favor | sí, mándemela | sí, gracias | claro | claro que sí | por supuesto | dale |
dale, mandámela | sí dale | venga, vale, mándamela | vale, sí | sí, porfa | porfa | mándala |
mándemela por favor | sí, por favor, mándela | ándele sí | órale, sí | simón |
sí, me haría un favor | me encantaría | perfecto, sí | sí, perfecto | estaría bien, sí |
sí, está bien | okay sí | obvio | de una | de una, mandámela | sip
@ Voulez-vous que je vous envoie l'adresse par SMS ?
oui | oui s'il vous plaît | oui merci | oui volontiers | volontiers | avec plaisir | bien sûr |
oui bien sûr | oui envoyez | envoyez-la-moi | oui par SMS | oui je veux bien | je veux bien merci |
ouais vas-y | ouais | oui oui allez-y | oui c'est parfait | oui c'est gentil merci | ben oui |
ok oui | d'accord oui | oui d'accord | oui parfait | ce serait super | ça m'arrange |
ça m'arrangerait bien | carrément | oui textez-moi ça | oui envoyez-moi ça | texte-moi ça
@ Shall I text the menu to 555-0143?
yes triple five oh one four three | yes 0143 | yes 143 | yes to 555 0143 |
yes five five five zero one four three | yes that number's good | yes please to that number |
yes text it to that one
@ I can send you a text with the address, if you'd find that useful.
I'd find that useful | yes I'd find that useful | that would be useful yes |
yes that'd be really useful | yes please I would | yes I would find that useful |
oh that's handy, yes | oh yes that would be handy | I'd like that thank you
@ Shall I text you the prescription pickup code?
yes the code | yes the code please | code by text please | yes text the code | send me the code |
sure, text me the code | yes the pickup code please | yep send that code |
I'd like the code texted | yes do please | oh do | oh please, yes | yes that'd save me a job
@ I'll text you the receipt, okay?
okay yes | yes okay | okay send it | okay yeah thanks | yes that's okay | yeah okay send it over |
okay please | okay yes please | okay, text it | okay go ahead | ok yes do that | okay sure |
yes okay thank you
@ Can I text the one-time code to the phone ending in 88?
yes 88 | yes eighty eight | yes double eight | yes eight eight please | yes the 88 one |
yes ending 88 | yes ending in 88 | yes you can | you can | of course | yes that phone |
yes that one's fine | yes that's the one, send it
@ Should I text you a map of the car park?
yes a map please | yes a map would be great | a map would be brilliant | yes you should |
you should, yes | please, a map would be handy | yes the map please | yes text me a map |
yes send me the map | yes text the map | oh go on then | yeah go on then | yes please do, thanks |
I'd love a map | I'd like a map please | map please | sure, send the map |
okay, yes, text the map | definitely | absolutely, yes
@ Would you like the engineer's arrival window sent to you in a text?
yes please text me the window | yes the arrival window please | yes text me the arrival window |
yes the engineer's arrival window please | yes please, by text | that would be ideal |
that would be very handy, yes | yes in a text please | aye that'd be grand | sure, text it |
send me a text please | I'd like a text | oh yes please, that's really helpful |
yes that's fine, text me | certainly, please do | please text it to me | yes I'd like that |
yeah that'd be cool
`;
