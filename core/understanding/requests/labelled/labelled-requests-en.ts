/** Callers' sentences about texts, in English. How they are written: ./labelled-requests.test.ts. */
export const ENGLISH_REQUESTS = `
asks: can you text me the directions | could you text me the address please |
can you text over the details | can you text it over | can you text that over to me |
could you just text me that | would you text me the directions | text me the directions |
text me that please | please text me the address | please can you text me the directions |
could you please text it to me | can you text it to me | can you text them to me |
can u text me the address | could ya text me that | hey can you text me the directions |
hi could you text me the address please | yes can you text me that | yeah text me that |
okay text it to me | ok great can you text me the directions | sure text me |
I can't write it down can you text it to me | I don't have a pen can you text me the address |
I haven't got a pen could you text it to me | I'm driving can you text me that |
I'm driving so could you text me the directions | I'm not going to remember that can you text it to me |
I'll never remember that can you text it to me please | sorry I can't hear you well can you text it to me |
I didn't catch that could you text it to me | that's a lot can you just text me it |
that's too much to remember text me please | my memory is terrible can you text me the address |
I've got nothing to write with could you text that to me | can you send me a text with the directions |
can you send me the directions by text | could you send the address to my phone |
send the directions to my phone | send it to my phone please | send me a text |
send me a text please | send me a text message with the address | send me that in a text |
send me an sms | can you send me an sms with the address | could you sms me the address |
sms me the directions please | can you message me the address | message me the directions |
can I get a text with the directions | could I get that as a text | can I get that texted to me |
can I have the directions texted to me | could I have a text with the address please |
may I have that by text | can I have it by text | can we get the directions by text |
can you text us the directions | can you text us that please | I'd like you to text me the directions |
I want you to text me the address | I would like a text with the directions please |
I'd like that by text please | I'd love a text with the address | I need the directions texted to me |
I need you to text me the address | I want the directions by text | I'd prefer a text |
I'd rather you texted me | I would appreciate a text with the address | could you possibly text me that |
would you be able to text me the directions | are you able to text me the address |
would it be possible to text me the directions | is it possible to get that by text |
is it possible for you to text me that | is there any way you could text me the directions |
any chance you could text me that | any chance of a text with the address |
would you mind texting me the directions | do you mind texting me the address |
would you mind sending me a text with that | how about you text me the directions |
why don't you text me the directions | I was wondering if you could text me the directions |
I was hoping you could text me the address | do you think you could text me that |
could you do me a favor and text me the directions | go ahead and text me the directions |
go ahead and text me | just text me | just text it to me | just text me the address |
just send it to my phone | just send me a text | just text it | yeah just text me the address thanks |
can you pop that in a text for me | pop it in a text please | can you pop it over by text |
drop me a text with the address | drop me a text | drop the directions to me in a text |
shoot me a text with the directions | shoot me a text | shoot it to my phone |
ping me the address by text | ping it to my phone | fire me a text with that |
could you forward the directions to my phone | can you forward that to my cell |
can you send that to my cell phone | can you send those to my mobile please |
could you send it over to my phone | can you send it to this number | can you text this number |
text it to this number please | text it to this phone please | text it to my cell |
text the directions to my phone | text the address to me | text that to me please |
text them over please | text me the details | text me the info | text me the link |
can you text me a link | could you text me a link to the directions | send me the link by text |
can you send me a link by text | could you text me the full address | can you text me your address |
could you text me your address please | text me your address | what's your address can you text it to me |
where are you can you text me the address | how do I get there can you text me the directions |
so where is the parking could you text me that | is there parking and can you text me the directions |
um can you uh text me the directions | uh could you like text me the address |
yeah um could you text me the uh directions | can can you text me the address |
so can you text me that | and can you text me that | also can you text me the directions |
oh and text me the address please | actually can you text me that | actually just text me the directions |
right can you text me that then | well text me the address then | alright text me |
perfect can you text me that | lovely could you text me that please | great send me a text with that |
thanks can you text me that | thank you could you text me the directions | cool text it to me |
please could you send me the directions in a text message | please send me the directions via text |
please send the address by sms | send the address by text message please |
kindly text me the address | kindly send me the directions by sms | can you quickly text me the address |
could you text me that right now | can you text me the directions now please | text me now please |
can you text that address to me | can you text those directions to me please |
could you get the directions texted to me | can you get that texted over to me |
can that be texted to me | could it be texted to me | could the directions be sent to my phone |
let me get that in a text | let me have it by text please | I'll take a text please |
I'll have it by text please | a text would be great | a text would be good please |
a text with the directions would be great | if you could text me the directions that would be great |
if you could text me that that'd be great | if you could just text me the address please |
it would be great if you could text me the address | it'd be helpful if you could text me that |
you can text me the directions | you can just text it to me | you could text me the address |
can you text the directions through to me | could you text me through the address |
send a text to my phone with the address | send a text to this number please |
can you send a text with the address | could you send a text to me | would you send me a text with the directions |
can you send me those directions in a text | can you give me that in a text |
can you give me the directions by text | could you put it in a text for me |
put the address in a text for me please | mind texting me that | fancy texting me the address |
text please | text me please and thank you | by text please | the directions by text please |
can I get the address sent to my phone | could I get that sent over by text |
can you txt me the address | txt me the directions pls | pls text me the address |
can you tex me the address | could you tax me the directions | can you text may the address |
not: maybe text me | perhaps text me | you sent me a text | you just sent me a text |
how would you text me the link | how do you text me the link | how will you text me the directions |
how can you text me the directions | how could you text me the address | how are you going to text me |
how did you text me | why would you text me | why would you text me the directions |
why did you text me the address | why are you texting me | why can you text me |
when will you text me | when can you text me the directions | when could you text me |
where would you text me the directions | who would text me | who texts me the directions |
what would you text me | what will you text me | what do you text me | what can you text me |
what number would you text me from | which number will you text me on | what is in the text |
what does the text say | what happens if you text me | would you text me | will you text me the directions |
do you text me the directions | did you text me the directions | have you texted me |
have you sent me the text | did you send me a text | did the text go out | has the text been sent |
was I sent a text | am I getting a text | am I going to get a text | do I get a text |
do I get a text with the directions | do I get it by text | will I get a text |
will I get a text with the directions | will there be a text | should I get a text |
should I have had a text | should I expect a text | is the text from you | is that text from you |
is this text from you | is the text free | are texts free | is it free to text me |
how much is it to text me | how much would it cost to text me | does it cost to text me the directions |
do you charge to text me the directions | will I be charged if you text me | what does a text cost |
what would a text cost me | can you text me for free | can you text me without charging me |
can you text at all | can you text people | can you send texts | do you send texts |
do you do texts | are you able to send texts | could you send a text to anybody |
can I text you | can I text you the address | could I text you | could I send you a text |
can I text this number | may I text you | can I send a text to this number | should I text you |
I can text you | I could text you the address | I'll text you | I will text you the directions |
I'll send you a text | I'd like to text you | I want to text you | I'd like to send a text |
I want to send a text | I need to send a text | let me text you | let me send you a text |
I texted you | I sent you a text | I have sent you a text | I already texted you the address |
you texted me | you texted me the directions | you have texted me the address | you text me the directions |
you text me | you always text me the directions | you keep texting me | you would text me |
you would text me the address | you said you'd text me | you said you would text me the directions |
you were going to text me | you were supposed to text me the address | you should have texted me |
you could have texted me | you could have sent me a text | you might have texted me |
you never texted me | you did text me | you did send me a text | you will text me |
you will send me a text | you'll text me the directions | you'd text me | you may text me | you shall text me |
I got a text | I got a text with the directions | I got the text | I got your text thanks |
I got the directions by text | I got it by text | I have a text | I have a text from you |
I have the text | I have the directions by text | I have it in a text | I had a text |
I had a text with the address | I received a text | I received the directions by text |
I just got a text | I just had a text with the link | I've had a text | I've got the text here |
I've had the directions by text | my phone got a text | my phone has a text | I see a text |
I can see the text | I read the text | I have read your text | I saw your text | I opened the text |
I clicked the link in the text | the link in the text is for the address | the text has the address |
the text with the directions | the text is with me | it's in the text | it is about the text |
this is about a text | I'm calling about the text | I'm calling about a text you sent me |
I am calling about the text with the directions | it's about the text message | the text you sent |
the text you sent me | the text message you sent to me | the link you sent me in a text |
a text came with the link | a text from you | someone sent me a text | somebody texted me the address |
they sent me a text | they text me | they texted me the directions | he sent me a text with the address |
she texts me | my bank texted me | the hotel texted me the directions | you people text me a lot |
texts | text | text message | messages | the text | a message | my texts | no text | no texts please |
don't text me | do not text me | please don't text me the directions | please do not send me a text |
don't send it to my phone | don't send me a text | don't just text me | no don't text me |
never text me | never send me a text | stop texting me | stop sending me texts | quit texting me |
no need to text me | you don't need to text me | you don't have to text me | there is no need to send a text |
no text me not | I don't want a text | I do not want a text | I don't need a text with the directions |
I didn't want a text | I didn't ask for a text | I never asked you to text me | I'm not asking for a text |
I'm not asking you to text me | I'd rather not have a text | I'd rather you didn't text me |
I would rather not get a text | I'd rather have it by email than text | I'd like no text | I want no texts |
I want no more texts | without a text | forget the text | forget it don't text me |
text me no cancel that | text me actually no | text me the directions actually don't |
can you text me no wait | can you text me the address no never mind | can you text me never mind |
text me oh forget it | text me the address wait no | text me not the directions |
send me a text no don't | could you text me oh wait I have it | text me or not | text me or call me |
text me or email me | can you text me or email me the directions | can you call me or text me |
can you email me the directions | can you email or text me | email me not text | can you whatsapp me the address |
text me on whatsapp | send me a message on whatsapp | send me a message on facebook |
message me on facebook | message me on messenger | message me by email | send it to my phone by email |
send it to my phone by whatsapp | send the message by email | send me a text by email |
text me on my other number | text me on another number | can you text my other phone |
text it to my work phone | send it to my work number | text my home number | send it to my old number |
can you text a different number | text me on a different phone | text me but not on this number |
text me on this number not | text it to 07700 900456 | can you text me on 07700 900456 |
text me on oh seven seven oh oh | text five five five one two three four |
can you text my wife | can you text my wife the directions | text my husband the address |
send a text to my wife | send my wife a text with the directions | text my friend | text him |
text her the address | text them the directions | can you text us and them | text me and my wife |
text me and my husband the directions | can you text the directions to my son | text it to my daughter |
send it to her phone | send it to his phone | text the driver | text the driver the address |
text the team | text everyone | text everybody the address | text all of them | text your manager |
text the hotel for me | text the hotel the address for me | text reception | text my boss for me |
can you text someone for me | can you text somebody the address for me | send a text for me |
can you send a text for me to my mum | text mum | text mum the directions for me |
text me later | text me tomorrow | text me tonight | text me in an hour | text me in the morning |
text me at five | text me at 5 | text me on monday | text me the day before | text me on the day |
text me then | text me next time | text me next week | text me some other time | text me some time |
text me sometime | text me one day | text me another day | text me at some point | text me soon |
text me the day of | can you text me later | can you text me the address later | text me after |
text me after this | text me afterwards | text me before I come | text me before | text me again tomorrow |
text me when it is ready | text me when you can | text me when you have the address | text me once it's done |
text me if it changes | text me if you can | text me if you need the address | text me if you like |
text me if you want | text me only if it's free | text me unless it costs | text me in case |
text me as soon as it's ready | text me as soon as you know | text me until I answer |
text me every day | text me every time | text me each week | text me the address every morning |
if you text me | if you text me I will come | if you text me the directions I'd find it | if I want a text I'll ask |
if I need a text | if you could text me | if only you could text me | if you had texted me |
what if you text me | suppose you text me | imagine you text me | say you text me |
let's say you text me the address | in case you text me | unless you text me | when you text me |
when you text me the directions | once you text me | after you text me | before you text me |
before you send me a text | until you text me | I wish you could text me | I wish you would text me |
I wish you'd text me the address | I wish I had a text | I hope you text me | I hope you will text me |
I hope you don't text me | I wonder if you text me | I wonder if you would text me |
I thought you would text me | I thought you could text me | I think you texted me | I guess you could text me |
I suppose you could text me | I might want a text | I might want you to text me | I may want a text |
I may need a text | I could get a text | I would have liked a text | I'd have liked a text |
I'd have wanted you to text me | I wanted a text | I wanted you to text me | I wanted it by text |
I used to get a text | I used to get the directions by text | I used to like a text | I needed a text |
I was sent a text | I was texted the address | I was told you would text me | I was told to text you |
I was told to ask you to text me | I asked you to text me | I asked for a text | I asked you to send me a text |
I already asked you to text me | I have asked for a text | my wife asked you to text me |
he said text me | he said can you text me | she said text me the address | she said send me a text |
my friend said you could text me | my wife said you text me the directions | they told me you can text me |
they said you can text me the directions | it said text me | it says text me the address |
the sign says text me | the website says you can text me | the message says text me |
your message said you can text me | your text said send it to my phone | your ad says text us for directions |
do you want to text me | do you want me to text you | do you need to text me | do you have to text me |
do you have to send me a text | do you need my number to text me | does anyone text me |
are you going to text me the directions | are you texting me | are you gonna text me or what |
are you sending me a text | aren't you going to text me | won't you text me | can't you text me |
can't you just text me | couldn't you text me the address | couldn't you just text me |
didn't you text me | haven't you texted me | shouldn't you text me | wouldn't you text me |
isn't there a text | is there a text | is there a text with the directions | was there a text |
you can't text me | you can not text me | you cannot text me | you couldn't text me | you won't text me |
you didn't text me | you haven't texted me | you can text me can you | so you can text me |
so you could text me the directions | so you text me | so you send me a text | so you would text me the link |
so you will send me a text with the address | then you text me | and then you text me | and you text me |
is it true you can text me | is it okay to text you | is it safe to text me | is it safe to get a text |
is it legal to text me | it would be illegal to text me | it is late to text me | it is not nice to text me |
he can text me | she can text me the address | they can text me | my wife can text me |
my wife can text me the address | my son will text me | my friend could text me the directions | google can text me |
the other hotel could text me | the booking site could text me the address | who can text me |
who could text me the address | nobody can text me | nobody could text me | nothing can be texted to me |
can anyone text me | can anybody text me | can someone text me | can somebody text me the address |
can my wife text me | could my wife text you the address | can he text you | can she text me from here |
can people text me here | can I be texted | can I get texts | can I get texts here | can I get a text abroad |
can I receive texts on this phone | could I get a text from my wife there | can I get text support |
can my phone get texts | can my phone get a text | can this phone get a text | can this number get texts |
can this phone receive a text | my phone can get a text | my phone cannot get texts | my phone won't get texts |
this phone can't get a text | this is a landline can you text me | this is a landline so text me |
it's a work phone text me | this is my wife's phone text me | this isn't my phone text me |
can you text me the wifi password | text me the menu for the bar | text me my bill | text me my balance |
can you text me the score of the game | text me a joke | text me a picture of you | text me your number |
text me a photo | text me the weather | text me the lottery numbers | text me the code for the door |
can you send a taxi to me | send me a taxi | send me a letter | send me a card | send it to me |
send me the directions by post | send me the address by mail | send my phone to this address |
send my phone back | send my phone to me | I want to send my phone to this address |
can you get the text for me from my phone | can you read me the text | can you read the text to me |
can you read out the text | can you delete the text | can you cancel the text | can you change the text |
can you resend it to my email | can you check the text | can you check you sent me a text |
can you stop the texts | can you stop texting me | can you stop sending me a text | could you not text me |
could you not send me a text | can you not text me | can you please not text me | would you not text me |
you need not text me | you must not text me | you should not text me the address | text me less |
text me less please | text me nothing | text me fewer times | I hate when you text me | I love when you text me |
I like a text | I like texts | I love texts | I like to text | I prefer to text | I prefer texts to calls |
I like to get a text | I like it when you text me | thanks for texting me | thank you for texting me the directions |
thanks for the text | thanks for the text with the directions | thank you for the text message |
sorry about the text | sorry for the text | sorry I missed your text | sorry I have to text | hold on I have a text |
one second I have to text | hold on I need to send a text | hang on let me send a text | wait a text |
can you hold on I have a text | I need to text | I have to send a text from my phone | I want to text my wife |
I want my wife texted | I want to know if you can text me | I want to know if you text me |
I'd like to know if you could text me | I need to know how you text me | I would like to know about the text |
I'd like to ask about the text | I need help with the text | I need to talk about the text |
I want to complain about the text | I want to stop the texts | I'd like you to stop the texts |
I want you to not text me | I'd like you not to text me | I need you to stop texting me | I need my texts |
I need to get my texts on my phone | I need a phone | I'd like to get a phone | I want a new mobile |
I'd like the text read to me | I'd like you to text my wife | I need you to text him | I want you to text them |
I want you to text the address to my wife | I'd love you to text me but not now | I'd like a text but later |
I'd like a text tomorrow | I'd like a text if possible on monday | I want a text when it is ready |
I want a text every day | I want a text from my wife | I want a text from him |
in the text of the directions | the text of the address is small | the text on the sign | the text of the menu is small |
what is the text on the door | the directions in the text | the address in the text is not right |
the text is wrong | the link in the text is broken | the link in your text is not for me | your text is not clear |
your text has no address | I like the text on the site | text to speech | is there a text version |
my text link is up | the text me button | I pressed text me | I pushed the text me button | I clicked text me |
I chose the text option | I chose text | I said text me | I said don't text me | I said you can text me |
did I say text me | I did not say text me | I never said text me | who said text me | don't say text me |
yes you texted me | yes I got the text | yes you did send me a text | yes I have the text thanks |
no I got the text | no you sent me a text | no I have it by text | okay I have the text thank you |
ok so you sent me a text | ok I got it in a text | great I got a text | perfect the text is here |
thanks I got the text | hi I got a text | hi you sent me a text | hello I have a text from this number |
hi I am calling about my text | hey you texted me | hi it's about a text | please the text is for my wife |
please tell him to text me | please ask her to text me | tell my wife to text me | tell him to send me a text |
ask them to text me | ask him to text me the address | get him to text me | get her to send me a text |
get the driver to text me | have him text me | have her text me the address | have the driver text me |
have them send me a text | have someone text me | have a manager text me | have reception text me |
let him text me | let her text me the address | let them text me | make him text me | let the driver text me |
text me that somebody | can you text me the details somebody |
can you text me the address always | text me the directions people |
`;
