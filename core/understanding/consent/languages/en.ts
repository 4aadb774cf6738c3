import type { LanguageTable } from './language-table.ts';

/**
 * English, as it is spoken to a voice agent in Britain, Ireland, America, Australia and India, and
 * as speech recognition writes it down ('tax me the link', 'eye please do'). Words are written
 * without apostrophes. How phrases are written: ../grammar.ts. What the kinds mean:
 * ./language-table.ts. One file of data, long because a language is.
 */
export const english: LanguageTable = {
  language: 'en',
  rules: {
    yeah: [
      `(yes|yeah|yep|yup|yeh|yah|yea|yess|yas|yeap|yip|yer|ya|yessir|yesm|yass|ye yes|aye|eye|
        och aye|yh|yse|yaa|yebo|hell yeah|hell yes|heck yeah|heck yes|damn right|god yes|oh yes|oh yeah)`,
    ],
    sure: ['(sure|shore|sher|sure thing|for sure|sure sure thing|yes surely|sure do|sure would)'],
    very: [
      `(really|very|so|just|ever so|most|more than|absolutely|actually|quite|pretty|super|dead|
        proper|mighty|extremely|incredibly|perfectly|totally|all|a lot more|much|much more|right|
        awful|real|truly|even|really really|very very|so so)`,
    ],
    good: [
      `(good|could|great|grate|fine|find|fab|fabulous|lovely|perfect|wonderful|brilliant|brill|
        fantastic|amazing|awesome|excellent|super|superb|smashing|champion|grand|ideal|helpful|
        handy|useful|marvellous|marvelous|terrific|nice|kind|kind of you|sweet|sound|class|magic|
        mint|spot on|ace|cool|okay|ok|all right|alright|splendid|deadly|savage|lush|dandy|swell|
        dynamite|fine and dandy|peachy|convenient|best|better|much better|easier|easiest|simpler|
        quicker|sensible|appreciated|welcome|decent|belting|a great help|a big help|a huge help|a
        help|such a help|a lifesaver|a life saver|a godsend|a treat|the best|just the job|just
        the ticket|just the thing|the way to go|just fine|great help|of help|of great help|good
        of you|nice of you|lovely of you|very good of you|great and all|bonza|ripper|bang on|tip
        top|no trouble at all|acceptable|satisfactory|agreeable|a great idea|a good idea|a
        wonderful idea|a lovely idea)`,
    ],
    that: ['(that|it|this|thats it|which|a text|texting|text|sms|a message|the text)'],
    thatWould: [
      '(thatd|itd|thatll|itll|twould|thisd|textd|textll)',
      '(a|the) (textd|textll|messaged)',
      '<that> (would|wood|will|d|ll|ud)',
    ],
    forMe: [
      `(for me|to me|for us|by me|buy me|with me|from me|to have|for everyone|at my end|on my
        end|for myself|that|so it would|so it will|actually|indeed|yes|yeah|then|thanks|please|
        today)`,
    ],
    itText: [
      `(it|that|this|those|these|that one|this one|the lot|the thing|that thing|it all|all of it|
        all of that|all that|that lot|one|that info|that information)`,
      '(that|this|those|these)? @thing',
    ],
    it: ['<itText>', 'them'],
    me: ['(me|us|mi|mee|muh)'],
    toMe: [
      '(to|for|onto|on|two|too|2) (me|us|myself)',
      `(to|for|onto|on|two|too|2) (my phone|my mobile|my cell|my cell phone|my cellphone|my mobile
        phone|my handset|the phone|the mobile) @hereOk`,
      '(to|on|two|too|2|at|for|onto) (<here>|<file>|@number)',
      'here @hereOk @namesNumber',
      `(there|their|my way|me|over to me|over to my phone|over here|across to me|through to me|
        on over to me|straight to me|directly to me)`,
      '(straight|directly|right) to (me|my phone|my mobile|my cell)',
    ],
    way: [
      `(over|through|threw|thru|across|along|on|out|on over|right over|straight over|on through|
        straight through|right through|on across|away|off|away there|on out|right away|over here|
        on over here|right on over)`,
    ],
    here: ['<thisPhone>', 'here @hereOk'],
    thisPhone: [
      `(this number|this phone|this mobile|this cell|this cell phone|this one|this line|this one
        here|this number here|the number im calling from|the number im on|the number im
        calling on|the number i am calling from|the one im calling from|the one im calling on|the
        one i am calling from|the one im on|the one im on now|the one im using|the one im ringing
        from|the number im ringing from|the phone im on|the phone im calling from|the phone im
        using|the number i called from|the number i rang from|this number yes|this mobile number|
        the one i called from|the same number|same number|the number im phoning from|the one im phoning from|this phone im calling from|this phone im on|this number im calling from|the phone im calling on|the one i rang on|the one im speaking on|the one im talking on|the
        same number im calling from) @hereOk`,
    ],
    file: [
      `(the|my)? (number|one|mobile|cell|phone|phone number|mobile number) (on file|you have on
        file|youve got on file|you have|youve got|on my account|on record|you hold|on my profile|
        on the account|there on file|you have for me|youve got for me|on my file|thats on file)
        @onFile`,
    ],
    thatNumber: [
      `(that number|that one|that phone|that mobile|that cell|the same one|the same number|same
        number|same one|that number there) @namesNumber`,
    ],
    byText: [
      `(by|via|as|in|on|through|with) (a|the)? (text|tex|txt|sms|text message|message|texts|s m
        s|texting)`,
    ],
    now: [
      `(now|right now|straight away|straightaway|right away|immediately|asap|at once|quickly|
        quick as you can|as quick as you can|as soon as you can|as soon as possible|as soon as
        you like|pronto|directly|quick|this minute|this second|fast|now please)`,
    ],
    tail: ['(please|thanks|then|for me|for us|so|pls|if you would|if you could|if you please)'],
    textVerb: ['(text|txt|tex|tax|texted|message|sms|msg|texting|text message)'],
    sendVerb: ['(send|share|cent|scent|sin|sen|sent|sand|forward|transmit)'],
    tossVerb: [
      `(ping|pop|shoot|drop|fire|chuck|sling|whack|bung|stick|flick|pass|zap|whizz|whiz|bang|
        throw|beam|zip|fling|lob|shove|slide|buzz|wing|bounce|kick|whip)`,
    ],
    softly: [
      '(just|only|simply|please|so|and|then|also|go ahead and|go on and|do|you just|kindly)',
    ],
    since: ['(because|cause|cos|coz|as|since|so|and|see|well|its just)'],
    saving: [
      `(its|thats|it is|that is|itd be|itll be|that would be|thatd be|it would be|it saves|that saves|
        itll save|thatll save|that would save|it would save|saves) (so|much|a lot|far|way|just|me)?
        (easier|simpler|quicker|better|handier|safer|clearer|best|time|a job|the bother|writing it
        down|me writing it down|me a job|having to write it down|hunting for a pen|looking for a pen|
        me the bother|me the trouble) (for me|that way|than writing it down|than me writing it down|
        than finding a pen|to read|all round)?`,
    ],
    purpose: [
      `so (i|ive|i have|i can) (have it|have them|got it|it|find it|keep it) (in writing|to hand|on my
        phone|handy|written down|with me|there|for later|in black and white|safe)?`,
      `so i (dont|wont|do not|will not) (forget|forget it|forget them|lose it|lose them|get lost|miss
        it|have to write it down|have to remember it|get it wrong)`,
      `(just in case|in case i forget|in case i lose it|for my records|for my own records|for
        reference|for the records|to be safe|to be on the safe side|so i dont forget)`,
    ],
    needed: [
      `(thats|that is|its|it is|that would be|thatd be)? (just|exactly) (what) (i|we) (need|needed|want|wanted|was after|am after|was looking for|am looking for|was hoping for|had in mind)`,
      `(thats|that is) what (i|we) (need|needed|want|wanted|was after)`,
    ],
    reason: [
      `(my|the|your) (website|websites|sat nav|satnav|printer|computer|laptop|internet|wifi|app|map|maps|
        tablet) (is|s|are|has)? (down|rubbish|broken|no good|useless|not working|playing up|packed up|
        broke|terrible|awful|confusing|died|dead)`,
      `(i|we) (cant|can never|could never|couldnt) (find|see|read) (it|them|that|the website|the times|
        the address|anything) (anywhere|on this phone|on here|online|on your website|on the website)?`,
      `(ive got|i have|ive|i got) (my hands full|no hands free|a baby in my arms|the baby in my arms|a
        child on my hip|shopping in both hands|wet hands|dirty hands|the dog with me|the kids with me)`,
      `(im|i am|were) (just|only)? (out|in town|out of the house|in the garden|in the street|in the
        supermarket|up a ladder|in bed|in hospital|at the hospital|at the station|at the airport|at the
        shops) (at the minute|at the moment|right now|now|just now)?`,
      `(sorry|apologies)? (the kids are screaming|the kids are shouting|the dogs barking|i was talking
        to someone|i was speaking to someone|someone was talking to me|i was in a tunnel|i was eating)`,
      `(im|i am|were|we are|im just|im only|im still|im kind of|im a bit) (driving|in the car|on the
        bus|on the train|on a train|on the tube|at work|out walking|walking|out and about|on the
        road|on the move|cooking|busy|in a rush|in a hurry|outside|standing outside|out shopping|in
        a shop|in the shop|walking the dog|out with the dog|out running|on my bike|cycling|in a
        meeting|in a taxi|in a noisy place|hands free|not at home|not near a pen|nowhere near a pen|
        not near my computer|nowhere near my computer|not near a computer|getting on a bit|getting
        old|a bit deaf|hard of hearing|forgetful|very forgetful|dyslexic|bad at remembering|hopeless
        at remembering) (at the moment|right now|now|at the minute|just now|today|you see|you know|
        as we speak)?`,
      `(im|i am) (so|very|really|just|absolutely)? (bad|terrible|awful|rubbish|useless|hopeless|no
        good|not good|not great) (with|at|on) (numbers|names|times|dates|directions|remembering|
        addresses|details|spelling|writing things down|remembering things|maps)`,
      `(i|ive|i have|i have got|ive got) (a|an|got a)? (really|very|so)? (memory like a sieve|terrible
        memory|bad memory|awful memory|shocking memory|rubbish memory|head like a sieve|goldfish
        memory|memory like a goldfish|poor memory|brain like a sieve)`,
      `(i|ive|i have|weve|we) (nothing|got nothing|no pen|got no pen|not got a pen|havent a pen|havent
        got a pen|dont have a pen|dont have anything|havent got anything|dont have a pen on me|no
        paper|no pen or paper|no pen on me|not a pen) (to write with|to write it down with|to hand|
        handy|with me|on me|here|near me|at the moment|right now|to write on)?`,
      `(i|ill|id|i will|i would) (always|only|just|never|probably|definitely|keep|tend to|can never|
        could never)? (forget|forgetting|lose|remember|forget them|lose it|forget it|remember them|
        remember it|remember times|remember numbers|find it|find them|forget otherwise|remember
        otherwise)`,
      `(i|i just|i really) (need|want) (it|that|them) (for) (work|my records|my expenses|the trip|
        the hotel|the taxi|the insurance|the airport|my accountant|my files|school|the bank|my tax|
        the journey|check in)`,
      `(i cant|i cannot|i couldnt|i can hardly|i can barely) (write it down|write that down|write it
        down now|write it down right now|write|write now|write right now|write at the moment|hear you|
        hear you well|hear very well|remember it|remember all that|take notes)`,
      '<saving>',
      `(its|it is) (so|very|really|a bit|quite|pretty)? (noisy|loud|windy|busy) (here|in here|out
        here|where i am)?`,
      `(the line|this line|the signal|my signal|the connection) (is|s) (so|very|really|a bit|quite)?
        (bad|terrible|awful|dreadful|crackly|poor|rubbish)`,
      '<purpose>',
    ],
    because: ['(because|cause|cos|coz|cuz|as|since|seeing as)'],
    swearing: ['(fuck|fucking|bloody|damn|goddamn|feckin|fecking|effing|freaking|flipping)'],
    /** Leans towards yes and is no yes by itself; a clear yes after it settles it. */
    leaning: [
      `(i|well i)? (guess|suppose|spose|reckon|think) so`,
      `(i|well i) (guess|suppose|spose|reckon|think)`,
      '(i think|i guess|i suppose) (that|it|thats|that is) (would be|will be|d be|is)? <very>? <good>',
      `if you (like|want|want to|would like|must|insist|think so|say so|dont mind)`,
      `(whatever|fine whatever|whatever you like|whatever you want|up to you|its up to you|its up
        to you but|up to you but|knock yourself out|im easy|why not|might as well|may as well|i
        dont see why not|dont see why not|cant see why not|i cant see why not|no reason not to|
        cant hurt|couldnt hurt|it cant hurt|cant do any harm|i dont mind|dont mind|let me think|um
        let me think|not fussed|im not fussed)`,
    ],
    settled: [
      `(<yeah>|<sure>|go on|oh go on) (please|please do|go ahead|go for it|do that|do it|please go
        ahead|thank you|thanks)`,
      '(<yeah>|<sure>|go on|go on then|just|please|so) <order>',
      '<yeah> (please|go ahead and|please do|go on|go on then|go on and) <order>',
    ],
    order: [
      '<softly>? <sendVerb> <it> <way>? <toMe>? <byText>? <now>? (already|today|<tail>)?',
      '<softly>? <textVerb> <itText> <way>? <toMe>? <byText>? <now>? (already|today|<tail>)?',
      '<softly>? <textVerb> them (<way> <toMe>?|<toMe>) <now>? <tail>?',
      '<softly>? <textVerb> <me> <it>? <way>? <byText>? <now>? <tail>?',
      '<softly>? <sendVerb> <me> (<it> <way>?)? <byText>? <now>? <tail>?',
      '<softly>? (<textVerb>|<sendVerb>) (<way>|<way> <toMe>|<toMe>) <byText>? <now>? <tail>?',
      '<softly>? (<textVerb>|<sendVerb>) <me> <it> <toMe>',
      `<softly>? (<sendVerb>|drop|shoot|ping|pop) <me>? (a|the|that) (text|txt|sms|text message|message) (over|through|across|with <it>)? <toMe>? <now>? <tail>?`,
      '<softly>? (<textVerb>|<sendVerb>) (<here>|<file>|@number)',
      `<softly>? <tossVerb> <it> (over|through|across|along|my way|over here|on over|round|
        <toMe>|<byText>) <toMe>? <byText>? <now>? <tail>?`,
      `<softly>? <tossVerb> <me> (a|the|that|one) (text|message|sms|line by text) <now>? <tail>?`,
      `<softly>? (get|have) <it> (sent|texted|sent over|texted over|texted across|over to me) <toMe>? <now>? <tail>?`,
      '<softly>? (put|get|give|stick|shove|pop) <it> <toMe>? <byText> <toMe>? <tail>?',
      `<softly>? use (<here>|<file>|@number|<thatNumber>|that @namesNumber|this @namesNumber)
        <tail>?`,
    ],
    requestLead: [
      `(can you|could you|would you|can you please|could you please|would you please|please|will
        you please|could you maybe|can you just|could you just|would you be able to|are you able
        to|is it possible to|would it be possible to|could you possibly|is there any way you can|
        is there any way you could|any chance you could|any chance you can|is there any chance
        you could|i was wondering if you could|i wonder if you could|wondering if you could|do
        you think you could|id like you to|i would like you to|i want you to|i need you to|id
        love you to|id appreciate it if you could|i would appreciate it if you could|if you could|
        can someone|can somebody|could somebody|can we|you can|you could|maybe you could|it would
        be great if you could|itd be great if you could|would you be so kind as to|would you
        kindly|can ya|couldnt you|cant you|why dont you|how about you|do me a favour and|do me a
        favor and)`,
    ],
    requestSoftly: ['(please|just|also|kindly|maybe|quickly|go ahead and|actually|then)'],
    requestText: [
      '(by|via|as|in|over|through|with) (a|an|the)? (text|sms|text message|txt)',
      '(text|sms|text message|sms message|txt message)',
    ],
    youMay: [
      `(you can|you could|you may|you should|you can just|you might as well|you may as well|can
        you|could you|would you|will you|if you can|if you could|if you would|if youd|can you
        please|could you please|would you please|if you could please|please can you|please could
        you|please would you|please will you|yes you can|can you just|could you just|if you can
        just|if you could just|go ahead|lets|let us|youre welcome to|youre free to|youre more
        than welcome to|feel free to|feel free and|be sure to|be so kind as to|be a dear and|be a
        love and|be kind enough to|im happy for you to|im fine for you to|im okay for you to|im
        good for you to|happy for you to|i would like you to|id like you to|id love you to|i want
        you to|i need you to|i would love you to|id appreciate it if you could|id be grateful if
        you could|id be grateful if you would|its fine to|its okay to|its ok to|i give you
        permission to|you have my permission to|i authorise you to|i authorize you to|i allow you
        to|i consent to you|i would appreciate it if you could|just|do|go on|come on|go)`,
    ],
    get: ['(get|have|receive)'],
    sentToMe: [
      `(sent|texted|sent over|texted over|sent through|sent across|texted through|texted across) <toMe>? <byText>? <now>?`,
    ],
    textNoun: ['(text|sms|tex|txt|text message|texting|s m s|text option|text one|texts|text one)'],
    textTail: [
      `(please|for me|thanks|thank you|then|is fine|is best|is better|is good|is great|is
        perfect|is easier|is easiest|works|works for me|would be great|would be best|would be
        better|would be good|would be easier|would be lovely|would be fine|would be perfect|would
        be easiest|instead of email|not email|not the email|not an email|rather than email|over
        email|works best|works better|is grand|is ideal|please do|will do|will be fine|is
        okay|is ok|is lovely|suits me better|suits me best|suits me|is handier|not read out|is
        better for me|is fine for me|is best for me|is fine by me|is fine with me|is easiest for
        me|is easier for me)`,
    ],
    want: [
      `(i want|i do want|i need|i do need|we want|we need|i could use|i could do with|i can use|happy to get|happy to have|happy to receive|happy to take|i
        want to <get>|i need to <get>|im happy to <get>|i would be happy to <get>|id be happy to
        <get>|glad to <get>|i would be glad to <get>|id be glad to <get>)`,
    ],
    take: [
      '(ill take|i will take|ill have|i will have|we will take|well have|ill accept|i will accept)',
    ],
    ask: [
      `(can i have|could i have|can i get|could i get|can we have|may i have|could we have|can
        we get|let me have|lets have|give me|gimme|id rather have|id prefer|i would prefer|i
        prefer|could i please have|can i please have|please may i have)`,
    ],
    wouldLike: [
      '(i|we) (really|certainly|definitely|absolutely) would (like|love|appreciate)',
      `(id|i would|we would|wed|i wood|i sure would|id sure|i certainly would|id certainly)
        (really|very much|certainly|definitely|quite|absolutely|most certainly|sure|so|actually|
        do)? (like|love|appreciate|welcome)`,
      `(id|i would) be (grateful|thankful|much obliged|very grateful|ever so grateful|glad|
        delighted|most grateful|so grateful) (for|of)`,
      '(i am|im) (keen on|keen for|glad of|grateful for)',
    ],
    title: [
      `(love|dear|pet|mate|pal|hen|hon|duck|ducky|buddy|bud|man|sir|maam|mam|miss|my love|my
        dear|my friend|friend|petal|flower|chief|champ|bab|our kid|me duck|me ducks|my lover|hun|hunny|cobber|young man|young lady|dude|bruv|my
        lovely|my duck|madam|ji|yaar|lah|squire|guv|my man|bhai|treacle)`,
    ],
    thanks: [
      `(thanks|thank you|thankyou|thanks a lot|thanks a million|thanks a bunch|thanks so much|
        thank you so much|thank you very much|thanks very much|thank you kindly|many thanks|
        thanks ever so much|thank you ever so much|ta|ta very much|cheers|much appreciated|much
        obliged|thanks again|thank you again|fanks|tanks|thank u|thx|ty|thanks a lot|with thanks|with pleasure|
        bless you|god bless you|god bless|bless your heart|bless|youre a star|youre a gem|youre
        an angel|youre a legend|youre a lifesaver|youre a life saver|youre very kind|you are kind|you are very kind|you are so kind|you are too kind|arent you kind|youre so
        kind|youre too kind|youre a love|youre a dear|you star|you legend|you gem|you angel|that
        is very kind|thats very kind|thats so kind|thats kind|thats kind of you|very kind of you|
        how kind|how kind of you|thats very kind of you|thats so kind of you|thats very good of
        you|thats good of you|so kind of you|that is kind|that is kind of you|thats nice of you|
        thats lovely of you|thats really kind|thats really kind of you|thats thoughtful|how
        thoughtful|appreciate it|i appreciate it|appreciate that|i appreciate that|really
        appreciate it|nice one|good man|good on you|good on ya|good stuff|thanks in advance|
        tnx|thnx|thnks|tysm|tyvm|thanx|thanku|ta mate|ta pal|thanks for offering|thanks for asking|thank you for asking|thank you for offering|a
        million thanks)`,
    ],
    swear: [
      `(for gods sake|for goodness sake|for heavens sake|for petes sake|for crying out loud|for the love of god|for christs sake|for fucks sake|for feck sake|for the love of mike|oh my god|my god|good god|goodness|oh my goodness|oh thank goodness|thank
        goodness|thank god|oh thank god|finally|at last|bloody hell|jesus|christ|please god|good
        heavens|oh lord|gosh|wow|ooh|well well)`,
    ],
    no: [
      `(no|nope|nah|naw|nae|na|noo|know|nay|noh|negative|no no|nah nah|god no|hell no|heck no|
        heavens no|no no no|oh no|um no|nup|knot|noah|nooo|noooo|nuh uh|uh uh)`,
    ],
    dont: [
      `(dont|do not|please dont|doan|dinnae|never|dont you|please do not|dont bother|you dont
        have to|you neednt|you dont need to|no need to|there is no need to|theres no need to|not
        necessary to|you mustnt|id rather you didnt|you better not|you cant|you cannot|you may
        not|you must not|you do not have my permission to|youre not to|stop|quit|no more|you
        shouldnt|dont ever|dont even|dont you dare)`,
    ],
    notWant: [
      `(i|we) (really|just|still|certainly|definitely|honestly|also)? (dont|do not|didnt|wont|
        will not|shant|wouldnt|would not|dont really|really dont|neednt|wont be) (really|ever|
        even|actually)? (want|need|require|like|do|use|read|accept|receive|agree|consent|give out|
        needing|wanting|care for|care about|get|trust|fancy|believe in|have any use for|
        have any need for|see the point|see the need|appreciate|be needing|be wanting|give|take|
        find|text|bother with|hold with)`,
    ],
    later: [
      `(now|today|tonight|this time|at the moment|at this time|right now|just now|at present|for
        now|this evening|this minute|at this point|on this occasion|this morning|this week)`,
    ],
  },
  segments: {
    yes: [
      '^ rather $',
      '(it|that) (is <yeah>|certainly is|sure is) @asksIs',
      `<yeah> (absolutely|perfectly|totally|completely|quite) (fine|okay|ok|alright|all right)`,
      `(my oath|bloody oath|too right mate|yes lah|yes lor|yes na|yes o|oh go on yes|go on yes|go on yeah|go on aye|4 sure|yes 4 sure|youre on|hell to the yes|damn straight|abso bloody lutely|sure as shooting)`,
      `<yeah>? you (do|have it|do have it|have that|certainly do) @permission`,
      `<yeah> (y all|yall) can`,
      '<yeah> (im|i am) (sure|certain|quite sure|absolutely sure|positive) $',

      '^ (im|i am) (sure|certain) <yeah>',
      '<swearing> (<yeah>|right)',
      '^ i <yeah>',
      '(def|definitley|deffinitely) <yeah>?',
      '<yeah>',
      '<sure>',
      '<yeah> (right away|right now|all right|alright|right please)',
      `(absolutely|absolute lee|definitely|definately|deffo|defo|certainly|sir tenly|certainly
        yes|of course|off course|course|of corse|of coarse|course you can|of course you can|
        totally|indeed|indeedy|affirmative|absolutely yes|most definitely|most certainly|by all
        means|buy all means|bye all means|without a doubt|undoubtedly|naturally|gladly|happily|
        with pleasure|my pleasure|hundred percent|a hundred percent|one hundred percent|100
        percent|a thousand times yes|you bet|you betcha|betcha|you bet ya|you got it|bet yes|too right|yes indeed|yes sir|yes maam|yes sir ree|yes siree|yessiree|okey dokey yes|
        roger|roger that|ten four|10 4|copy that|quite so|right on|why yes|why of course|but of
        course|why certainly|oh go on then|go on then|ah go on then|go on so|gwan so|gwan then|ah
        go on so|aye go on|ah do|ah go on|och go on|aw go on|aw go on then|haan|haan ji|han ji|ha
        ji|yes ji|youve twisted my arm|consider it a yes|count me in|im game|im up for it|im up
        for that|im down|im down for that|defs|totes|yes and yes|yes a hundred times|for definite|
        no question|no question about it|definite yes)`,
      `(a|its a|thats a|thatd be a|that would be a|make that a|make it a|ill say|i say|i will
        say|put me down for a|put me down as a|im saying|i vote|it is a|that
        is a|thats a big|a big|a firm|a definite|a resounding|its a big|its a definite|thats a
        definite|the answer is|my answer is|answer is|my answers|the answers|let me say|ill go
        with|how about|how about a|call it a|it has to be a|itll be a|it would be a|itd be a|its)
        (yes|yeah|yep|yup|aye) (from me|to that|for me|from us|to the text|to a text|to both)?`,
      `<yeah> (i|we) (do|would|wood|do indeed|would indeed|certainly do|certainly would|sure do|
        sure would|would actually|do actually|would please|really would|would very much|would
        like that)`,
      `<yeah> you (can|may|could|should|do that|may do|can do|may indeed|can indeed|certainly
        can|certainly may|absolutely can|should do|could do|can do that|may do that|have my
        permission)`,
      '<yeah> (do|would|lets|let us)',
      '(<yeah>|<thanks>|<title>|oh|ah|aw|well|^) do $',
      '<yeah> <title> do',
      `<yeah> (it|that) (would|will|would be|wood|would indeed|would actually|is okay|is fine|is
        all right|is alright|is ok)`,
      '<yeah> (it|that) is @asksIs',
      '(of course|certainly|absolutely|definitely) it is @asksIs',
      '(fo sho|fasho|big yes|hard yes|my word yes|very much so|oh very much so|shore thing)',
      `(i|we) (do|would|do please|would please|do indeed|would indeed|certainly would|sure would|
        sure do|definitely would|really would|would actually) (yes|yeah)?`,
      `<yeah> (thats|its) (fine|okay|ok|all right|alright|good|great|grand|perfect|cool|lovely|
        find|no problem|sound|brilliant|not a problem|no bother|absolutely fine|totally fine|
        perfectly fine|totally okay|all good|ideal|what i want|what i need|what id like|what i
        would like|fantastic|excellent|wonderful)`,
      '<yeah> (right please)',
      `<yeah> to (that|it|the text|a text|this|the text please|both|the message|texting|all of
        that|the text message|a text message|the sms)`,
      '<yeah> (of|off) course',
      '(i meant|i mean|i do mean|i did mean|meant) (yes|yeah|yes please)',
      '<yeah> why dont you',
      `year (please|go ahead|go for it|send it|text it|text me|sure|thats fine|that would be
        great|thats great|do it|do that|of course|thank you)`,
      '<yeah> (because|cause|cos|as) (i|that) (would|wood|do)',
    ],
    please: [
      '<needed> <yeah> please',
      '<yeah> please <needed>',
      `(<yeah>)? (plz|pls) (do|text|send)?`,
      `(si|ja|oui) please`,
      `<yeah> bitte`,
      `<yeah> kindly do`,
      '<yeah>? please <yeah>? if (possible|thats possible|its possible|that is possible|it is possible)',
      `(no problem|no problem at all|no worries|no worries at all|no bother|no trouble|not a problem|no hassle|exactly|precisely|correct|if possible|if thats possible|if its possible|oh i see|ah i see|ah right|oh right) <yeah> please`,
      `<leaning> (then|but|well|okay|ok)? <yeah> please`,
      `<yeah> (plese|pleae|plase|pleasee|pls|plz|plez)`,
      'pls do',
      `you know what <yeah> please`,
      `do you know what <yeah> please`,
      `(oh|ah)? (how|thats|that is) (lovely|kind|nice|wonderful|thoughtful|clever|handy|useful|smart|neat|brilliant|sweet) <yeah> please`,
      `(no pen|no pen here|i have no pen|ive no pen|ive got no pen|i dont have a pen|i havent
        got a pen|im driving|im in the car) so (yes|yeah)`,
      `(please|pleas|pls|plz|peas|plea|pretty please|please and thank you|yes please|yes peas|oh
        please|police please|please please|pleaze|pleez|puh lease)`,
      '<yeah> (police|peace|piece|pees|plead|pleased|place)',
      `(would you|could you|can you|if you could|if you would|will you) (please|pleas|be so kind)`,
      'please you (can|could|should|may|would)',
      'please (can|could|would) you',
    ],
    accept: [
      `(thats|its|that is|it is|thatd be|that would be) (absolutely|perfectly|totally|completely|quite) (fine|okay|ok|alright|all right) @asksIs`,
      `<byText> (would|will|is) (be)? <very>? <good>`,
      '^ (oh|ah|no|oh no)? no <thatWould> be <very>? <good> <forMe>?',
      `(id|i would|wed) (really|very much|certainly|absolutely|just)? (love|like|want|need) (you to|(you to|to) (yes|please|thanks|yeah))`,
      `(id|i would) be (very|so|really|most|quite)? (pleased|thrilled|delighted|honoured|chuffed|glad|happy|grateful) (if you (would|could|did|can)|yes|please|thanks)`,
      `(id|i would|i do) want (that|it|them|one) (yes|please|thanks)?`,
      `<wouldLike> them (please|yes|thanks)?`,
      `<thatWould> be <very>? (wicked|dope|sick|lit|tidy|mega|unreal|brill|the bomb|a bonus|a blessing|a relief) (mate|bro|thanks|yes|please|cheers)?`,
      `(that|it|this) works (a treat|nicely|perfectly|brilliantly|for me thanks|a charm)`,
      `<swearing>? (a text|text|sms|a message|the text) (will do|would do|ll do|would do me|will do me|will be fine|would be fine) (nicely|fine|me|thanks|grand)?`,
      `(textll|messagell) (do|be fine|do fine|do nicely|be grand|be great)`,
      `(it|that|this) would be <very>? (easier|better|handier|simpler|quicker) (for me|yes|please|thanks)?`,
      `(you have|youve got|youve) my (permission|consent) @hereOk`,
      `(do|ill go for|id go for|lets do|lets go with|ill go with|go with) the text`,
      `i could do with (it|that|them|a text|one|<it>)`,
      '<take> @thing by text (please|thanks|now)?',
      `(id|i would|i) (like|love|want|be happy) to (receive|get|have) (it|that|them|one|a text|the text|<it>) <byText>? <now>?`,
      `(having|getting|receiving) (it|that|them|one|<it>) (in|as|by|via|on) (a)? (text|sms|text
        message|my phone) would be <very>? <very>? <good> <forMe>?`,
      `(a text|one|the text|a message) (with|of|about) <it> (would|wood) (be <very>? <good>|help|
        do|be <very>? <very>? <good>) <forMe>?`,
      `@thing (by|via|in|as) (a)? (text|sms|text message) (would be|is|sounds) <very>? <good>
        <forMe>?`,
      '@thing (by|via|in|as) (a)? (text|sms|text message) (please|thanks|yes|for me)?',
      '(a|the)? @thing (would be|d be) <very>? <good> <forMe>?',
      `<thatWould> (work|help|suit|wood|be <good>|be <very> <good>|be <very> <very> <good>|be
        nothing but <good>|do nicely|do fine|do me|do me fine|do just fine|do perfectly|do grand|
        do the job|do the trick|help me|help a lot|help loads|help me a lot|help me out|help me a
        great deal|really help|really help me|certainly help|work well|work nicely|work fine|work
        great|work perfectly|work for me|work just fine|work best|work a treat|suit me|suit me
        fine|suit me perfectly|suit me well|suit me best|suit me down to the ground|make my life
        easier|make life easier|make things easier|make it easier|save me|save me a job|save me
        time|save time|save me writing it down|save me having to write it down|be a yes) <forMe>?`,
      'that (works|suits|works well|works nicely)',
      '(you can)? take (that|it) as a (yes|yeah)',
      '(agree|id rather you did|i would rather you did|id rather have it|i would rather have it)',
      `(that|it) (would|wood|works well|works nicely|works great|works perfectly|works fine|does
        nicely|suits me|suits me fine|suits me well|works for me|works fine for me|works great
        for me|works well for me|works perfectly for me|works best for me|certainly would|would
        indeed|would actually|really would|absolutely would|would yes|would please|would do|helps
        me|helps a lot|helps me a lot|really helps|would thanks)`,
      `(works for me|works for us|works fine for me|suits me|suits me fine|suits me down to the
        ground|fine by me|fine buy me|fine with me|okay with me|ok with me|okay by me|ok by me|
        good with me|good by me|good for me|all right with me|all right by me|alright with me|
        alright by me|cool with me|cool by me|great by me|great with me|grand with me|grand by me|
        perfect for me|great for me|sounds like a plan|sounds a plan|sounds like a good plan|
        sounds like a good idea|sounds like a great idea|sounds a good idea|sounds a great idea|
        sounds <good>|sounds <very> <good>|sounding good) <forMe>?`,
      `(that|this|it|which) (is|sounds|seems|looks) (fine|okay|ok|all right|alright|good|great|
        cool|perfect|grand|absolutely fine|perfectly fine|totally fine|lovely|no problem) (by|
        with|buy) (me|us)`,
      `(thats|its) (fine|okay|ok|all right|alright|good|great|cool|perfect|grand|absolutely fine|
        perfectly fine|totally fine|lovely|absolutely okay|perfectly okay|quite all right|no
        problem) (by|with|buy) (me|us)`,
      `(that|it) sounds (<good>|<very> <good>|like a plan|like a good plan|like a good idea)
        <forMe>?`,
      `(im|i am|we are|i would be|id be|im very|im quite|im perfectly|im totally|im absolutely|i
        am quite|im more than|were) (good|fine|okay|ok|happy|cool|down|all right|alright|grand|
        comfortable|content|glad|on board|in agreement|agreeable|delighted|pleased) (with (that|
        it|this|a text|the text|texting|getting a text|a text message)|for you to|for you to do
        that|for you to do so|for you to do it|for you to go ahead|for you to send it|for you to
        text me|for you to text|with you texting me|with texting|getting a text|a text message)`,
      `<wouldLike> (that|it|one|this|a text|the text|that very much|that a lot|that please|it
        very much|it if you would|it if you could|it if you did|that to happen|a copy|you to do
        that|you to do it|you to do so|that indeed|nothing more|nothing better|@thing) (very much|
        a lot|so much|indeed|by text|now|now please|actually|too right)?`,
      '<wouldLike> (to <get>|to) (that|it|one|@thing) <byText>? <now>?',
      `<wouldLike> (that|it|one|this|@thing) (<sentToMe>|<byText>|on my phone|to my phone|for my
        phone)`,
      `<wouldLike> (if you would|if you could|if you did|you texting me|you to send it|you to
        text it|you to text me|you texting it|that sent|that texted|it sent|it texted)`,
      `(id|i would|i) be (much|very|ever so|most|so|really|very much|extremely)? (obliged|
        grateful|happy|glad|delighted|appreciative|thankful) (if you would|if you could|if you
        did|for that|with that|of that|to have it|to get it|to have that|for it|if you can|to|for
        you to|yes)?`,
      '<want> (<it>|a text|the text) <toMe>? <byText>? <now>?',
      '<take> (it|that|them|one|a text|the text) (<toMe>|<byText>|<toMe> <byText>)? <now>?',
      '<take> <it> <byText> <now>?',
      '(<want>|<ask>|<take>) (<it>|a text|the text) <sentToMe>',
      '<ask> (a text|the text|(<it>|a text|the text) <byText>) (please|thanks|now)?',
      '<ask> (it|that) please',
      `(i do want it|i want that|we do want it|i do want that|i do need it|i do need that)
        <sentToMe>?`,
      `(i|we) (do|can|will|would|fully|totally|completely|certainly|happily|gladly|hereby)?
        (agree|accept|consent|approve|authorise|authorize|say yes|okay that|give my consent|give
        my permission|give permission|give consent|give you permission|give you my permission|
        give you my consent|give you the go ahead|give the go ahead|allow it|allow that|permit it|
        permit that) (to (that|it|this|the text|a text|being texted|receiving it|receiving a text|
        receiving the text|get it|get a text|you texting me|receive it|receive a text|receiving
        texts|getting a text|getting the text|the text message|a text message|receiving that|you
        texting|you sending it|receive the text))?`,
      `(you have|youve got|youve|you got) my (permission|consent|blessing|agreement|approval|
        okay|ok|full consent|full permission|yes|go ahead) (to (text|send|text me|send it|text it|
        do that|do so|text me that|send that|send me a text|send a text|do it))?`,
      `(permission granted|consent given|agreed|accepted|approved|granted|green light|you have
        the green light|its a go|thats a go|its a deal|deal|works a treat|ideal yes|happy to|
        happy with that|happy for that|glad to|i accept that|i accept
        your offer|i accept the offer|sign me up|put me down for one|put me down for it|im all
        for it|im all for that|all for it|up for that|up for it)`,
      `(i|id|i would|i do) (find|find it|find that) (that|it|a text)? (would be|very|
        really|most|so)? (useful|helpful|handy|easier|better|great|good)`,
      `(nothing would make me happier|i thought youd never ask|music to my ears|what are you
        waiting for|youre welcome to|youre very welcome to|youre more than welcome to|its all
        right with me|it is all right with me|it is okay with me|it is fine with me|it is fine by
        me|all right by me|youd be helping me|youd be doing me a favour|youd be doing me a favor|
        id thank you for that|be doing me a favour|you read my mind|dont mind if i do|wouldnt say
        no|i wouldnt say no|i would not say no|cant say no|i cant say no|wont say no|i wont say
        no|never say no|i never say no|id never say no) (to that|to it|to a text|to one)?`,
      '(yes that|that) (would be|will be|would|will|is) (great help|grand so it would)',
      `(let us|lets|let) (do|go with|go for) (that|it|this|a text|the text|texting|text) <now>?`,
      '(lets do it|lets do that) that way?',
      '(do it|do that|send it|lets do it|text it) that way',
      `(text|sms|a text|texting|by text|by sms|texts|text message|a text message|message|the
        text|textings|texts are|the text message) (is|works|would be|s|will be|are|sounds|suits|
        ll be|wood be|d be)? (fine|good|great|best|perfect|ideal|easiest|easier|better|okay|ok|
        lovely|grand|brilliant|handy|useful|helpful|the best|the easiest|the best way|handiest|
        preferable|preferred|excellent|wonderful|welcome|way better|much better|much easier|a
        good idea|best for me|easiest for me|the way to go|me best|me fine) (for me|with me|by me|
        thanks|yeah|to me)?`,
      `(texts|textings) (fine|good|great|best|perfect|ideal|easiest|okay|grand|lovely|handy)
        (for me|with me|by me)?`,
    ],
    go: [
      `^ (oh|yeah|yes|no)? no (thats|its|that is) (fine|great|all right|alright|okay|ok|grand|perfect|good|lovely) (go ahead|please do|<order>)`,
      `^ (oh no|no no|ah no) (you)? (please do|go ahead|please go ahead|go on ahead|please <order>|you can <order>)`,
      `<yeah>? i (did say|said) <yeah>? please? <order>`,
      `<yeah>? i can (yes|yeah)? please <order>`,
      `(<yeah>)? i can (so|and)? go ahead and <order>`,
      `^ can (lah|please)? (send|text) (it|me|lah|that)? $`,
      `(go 4 it|lay it on me|hit me up|hit me with the text|i beg send it|oya send it|abeg send it)`,
      `(yall|y all) (go ahead|go right ahead|can go ahead|can <order>)`,
      `(let me have|give me|gimme|give us) (the|that) @thing (by text|in a text|as a text)`,
      `<yeah> only please (send|text) (it)?`,
      'by all means',
      `(i)? dont mind (at all|one bit|if you do|if you do that)? (go ahead|please do|<order>)`,
      '<yeah> (it is|that is|thats right|it does) (please)? <order>',
      '<yeah>? (i|like i) (say|said) go ahead',
      '<yeah>? (im|i am) (sure|certain) <yeah>? <order>',
      `<leaning> (then|but|well|okay|ok)? <settled>`,
      `(i|well i)? (guess|suppose|spose) so (then)? (go ahead|please do|send it|text it|go for it|please go ahead)`,
      `you know what (<yeah>)? (go ahead|go for it|do it|send it|please do)`,
      `(i|ive|i have|i just|i already|i did|ive already|i) (said|told you) (yes|yeah) (already|please|so)? <order>`,
      `(im|i am) ready (so|and|now|please)? <order>`,
      `<yeah>? why dont you <order>`,
      `<yeah>? why dont you (go ahead|do that)`,
      `(feel free to|definitely do|do definitely|by all means do|by all means go ahead)`,
      `(thats|its|that is|it is) (okay|ok|fine|alright|all right|grand|good) (you can|you may)? <order>`,
      `(can|could|would) you do that (please|for me|please yes)`,
      `would you mind (sending|texting|messaging) (it|that|them|me|me that|me it|it to me|it over|it through) (please|for me|by text)?`,
      `if youd be so (good|kind) as to <order>`,
      `please (do|would|do so|do that|go ahead|proceed|continue to do so|you do that|do it|and
        thanks)`,
      `(go|goer|just go|you go|so go|then go|please go) (right|straight|on|on right)? (ahead|
        head|a head) (and do (it|that|so|this)|with (it|that|this|the text|a text)|and (send|text|text me|send me)|then|now|so|and <order>|by text)?`,
      `(go for it|go for that|go with that|just do it|do it|do that|do so|do this|just do that|
        you do that|you do it|you go ahead|make it so|make it happen|proceed|please proceed|do
        please|do send|do send it|do text|do text it|do so please|please do it|do feel free|be my
        guest|feel free|please feel free|fill your boots|crack on|you
        may|you may do|you may do so|you may do that|you can|you can do|you can do that|you can
        do so|you certainly can|you certainly may|you may indeed|you can indeed|you can go ahead|
        you may go ahead|you can if you like yes|you may proceed|hit me with it|hit me up with it|
        lets have it|let me have it|lets have them|send away|text away|fire it over|send send|
        send please|send now|send|hurry up and send it|hurry up and text it|just send|send the
        thing|just send the thing|send the damn thing|send the bloody thing|send the damn text|
        lets go for it|lets go ahead|go right ahead|do us that|do that for us|do that for me|get
        it sent|get it texted|get it over|get it over to me|have it sent|please have it sent|
        carry on and send it|carry on and text it|away you go|work away|fire ahead|do indeed|do
        go ahead|do go on|do by all means|do the needful|kindly do the needful|please do the
        needful|kindly send|kindly proceed|kindly go ahead|please send|please text|hook me up|
        hook it up|do your thing) <now>? <tail>?`,
      '<youMay>? <order>',
      '<softly>? (<sendVerb>) <way> <tail>?',
      '^ (<yeah>|okay|ok)? can send (it|lah|la)? $',
      'i (say|said) (send|text) (it|that|me that)',
    ],
    text: [
      `<yeah> kindly (text|message|send) me <it>`,
      `text every time`,
      `<youMay>? <softly>? (text|txt|message) <me> (it)? here @hereOk`,
      `<youMay>? <softly>? (text|txt|tex|tax|message|sms) <itText> <way>? <toMe>? <now>? <tail>?`,
      '<youMay>? <softly>? (text|txt|tex|tax|message|sms) <me> <it>? <way>? <now>? <tail>?',
      `<youMay>? <softly>? (send|get|pop|drop|shoot) (<it>|<me> <it>|<me>) <toMe>? (by|via|as|in|
        on|through) (a|the)? (text|sms|text message|txt)`,
      `(just|definitely|as|by|via|in|through|over|by a|as a|via a|in a|it by|rather by|
        definitely by|it in a|put it in a) <textNoun> <textTail>?`,
      '<textNoun> <textTail>',
      '(^|<yeah>) <textNoun>',
      '(a|the) (text|sms|text message) with <it>',
      '<textNoun> @choice',
      `(just|definitely|i want|i need|ill take|ill have|id like|id prefer|id rather have|id
        rather|i prefer|i would like|i would prefer|lets go with|go with|lets do|make it|put it
        in|do it by|do it via|do it in|the answer is|i choose|i pick|ill go with|ill go for|give
        me|go for|as|i want it by|i said|rather|prefer|it has to be) (the|a|by)? <textNoun>
        <textTail>?`,
      '(the|a) <textNoun> (<textTail>|@choice)',
      `(dont|no need to|you dont need to|dont bother|never mind|forget|not|no|skip|dont worry
        about|no need for|without) (email|emailing|e mail|read|reading|read out|the email|an
        email|mail|reading out) (it|them|that|me)? (out|out loud|aloud|to me)? (just|please|so)?
        (by|the)? (text|txt) (it|me|please|them|that|me it|me that|me them|me please|it please)?`,
      '(email|mail) is no good (to me|for me)? (just|please|so)? text (it|me)?',
    ],
    first: ['(the)? (first|former) (one|option|choice|please)?', 'option (one|1|a)'],
    last: ['(the)? (second|latter|last|other) (one|option|choice|please)?', 'option (two|2|b)'],
    both: [
      `(both|both of them|do both|both please|both if you can|both ways|can i have both|id like
        both|yes to both|yes and yes|both yes|yes on both counts|yes on both|yes both|yes to both
        of those|text and email|both if possible)`,
    ],
    noMind: [
      '(i dont mind|wouldnt mind|i wouldnt mind|dont mind) (a bit|in the slightest)',
      `(not at all|of course not|course not|not in the least|not in the slightest|not one bit|
        not a bit|no not at all|certainly not|absolutely not|i dont mind|i dont mind at all|i do
        not mind|i do not mind at all|we dont mind|i wouldnt mind|i wouldnt mind at all|i would
        not mind|dont mind at all|dont mind|i dont mind one bit|i dont mind if you do|i dont mind
        that|no objection|no objections|i have no objection|i have no objections|ive no objection|
        why would i mind|not a problem|no problem|no problem at all|no trouble|no trouble at all|
        no bother|no bother at all|wouldnt mind|wouldnt mind at all|i dont have a problem with
        that|i have no problem with that|ive no problem with that|doesnt bother me|it doesnt
        bother me|doesnt bother me at all|that doesnt bother me|id not mind|no issue|no issues|
        not a bother|definitely not|none|none at all|no none at all|no none|it wouldnt|no it
        wouldnt|it wouldnt no|no it isnt|no thats (fine|okay|ok|all right|alright|grand|no problem|
        no bother|not a problem))`,
      `(i|we) (dont|wouldnt|do not|would not) mind (that|it|you texting|you doing that|you
        sending it|a text|one bit|in the least|if you do|if you text me|you texting me) (at all)?`,
    ],
    recall: [
      `(it was|it was yes|it was a yes|that was a yes|that was yes|yes it was|it sure was|it
        certainly was|i said yes|i did say yes|i did|i already said yes|i just said yes|i said
        yes already|it is|its a yes|that it was|you heard me|you heard right|you heard correctly|
        you heard me right|thats what i said|that is what i said|thats what i meant|i meant yes|i
        did mean yes|it was indeed|correct|thats correct|that is correct|thats right|that is
        right|indeed it was|you got it|exactly|precisely|spot on|thats a yes|still yes|its still
        yes|it is still yes|still a yes|definitely was|it definitely was|yes i did|yes i said so|
        i confirm|confirmed|affirmative|once again yes|i am sure|im sure|im certain|yes im sure|i
        am positive|positive|thats right|thats correct)`,
    ],
    owner: [
      `(this is|its|it is|this ones|yes its|yes this is) (a|my)? (mobile|cell|cell phone|mobile phone|cellphone|smartphone)`,
      `(youve got|you have|you got|you have got|youve) (my|the) (right)? (number|mobile)`,
      `(this is|this number is|this numbers|this is the|thats|that is) the (right|best|correct) (number|one|number for me)`,
      `(thats the number|that is the number|thats right|thats correct|that is right|that is
        correct|thats the right one|thats the right number|that is the right number|thats the
        correct number|that is the right one|youve got the right number|you have the right number|
        you got the right number|you have got the right number|youve got it right|youve the right
        number)`,
      `(thats|that is|its|it is|this is|yes thats|that one is|thats still) (my|mine|also my|
        still my) (number|mobile|cell|phone|cell phone|mobile number|phone number|cell number|
        mobile phone|own number|current number|correct number)?`,
    ],
    number: [
      'there is (fine|good|okay|ok|great|perfect) @namesNumber',
      `(to|two|too|on|at|use) (the|my) @number`,
      `(that one|that numbers|that number|that ones) (is|s)? (mine|my mobile|my cell|my phone)? @namesNumber`,
      `(it|that one|that|mine) (ends|does end) (in|with) @number`,
      `(to|on) the same (number|one) @hereOk`,
      `(to|two|too|for|on|at|use|its|thats|that is|it is|send to|text to)? @number (is mine|is
        my number|is my mobile|is my cell|is my phone|is fine|is good|is right|is correct|is the
        one|is okay|is ok|is it|is perfect|is great|thats me|that is me|thats mine|thats right|
        thats correct|thats the one|works|will do|thats my number|thats my mobile|thats my cell|
        thats my phone|is the right one|is the right number|is the number|is my one|is grand|is
        mine yes)?`,
      `(to|two|too|on|at|use)? (the|my) (one|number|mobile|cell|phone|mobile number|phone
        number) (ending|ending in|that ends in|ends in|with|that ends|ending with|finishing|
        finishing in) @number`,
      '(the one|the number)? (ending|ending in|ends in|ending with) @number',
      '(the|my) @number',
      '(to|two|too|on|at|use|text)? (the|my) @number (one|number|mobile|phone|cell|ending|1)',
      '(to|two|too|on|use|at) here',
      '(to|on) <thisPhone> only',
      `(to|two|too|on|use|at)? (<thisPhone>|<file>) (is fine|is good|is great|is right|is the right
        one|is the best|is best|is okay|is ok|is perfect|is the one|works|fine|is grand|will do|
        will be fine|s fine|is correct|please|is my mobile|is my cell|is the best one|is ideal)?`,
      `(thats the one|that is the one|thats the best one|thats the best number|that number is
        fine|that number is good|that numbers fine|that numbers good|that ones good|that number is right|that number works|that one is fine|that ones fine|that one is good|same number|the same number|the right number)`,
      `(to|on|use|yes)? <thatNumber> (is fine|is good|works|is right|please|is okay|is grand|is
        perfect|is great|will do)?`,
      `(this numbers|this ones|this phones|this mobiles) (fine|good|grand|okay|perfect|right|
        best|great|the best|the one|ok) @hereOk`,
    ],
    thin: [
      `(thats|its|that is|it is) (absolutely|perfectly|totally|completely|quite) (fine|okay|ok|alright|all right)`,
      `(i|id) (like|love) (that idea|the idea|the idea of that|the sound of that|it|this|that one)`,
      `(youve convinced me|youve talked me into it|oh youve talked me into it|youve sold me|im sold|youve persuaded me|now youre talking|thats more like it|about time|about time too|took you long enough|you had me at hello|i thought youd never ask)`,
      `(just the ticket|just the job|just the thing|ay up|proper job|fair dinkum|choice|chur|lekker|eish|wagwan|grateful|very grateful|very much appreciated|so grateful|done|bring it on|right on|happy days|rightio|righty oh|sharp sharp|sharp)`,
      `(much|a lot|way|far|so much|definitely|loads)? (easier|simpler|quicker|handier)`,
      '<saving>',
      `(thats|that is|its|what a|how) (very|so|really|ever so|a)? (clever|smart|neat|lovely|kind|thoughtful|handy|nice idea|lovely idea|good idea|great idea|brilliant idea|lovely thought|nice thought|kind offer)`,
      `(smart|obviously|cool beans|dead on|ideal|cool cool|neat|bingo|nice nice|correct yes)`,
      `if (thats|that is|its|it is) (okay|ok|all right|alright|fine|cool|no bother|no trouble|no problem|not a bother|not too much bother) (with you|by you)? <title>?`,
      '<thanks>',
      '(thats an idea|that is an idea|thats an idea yes)',
      'thats (very|really|so|ever so) (helpful|useful|handy|nice|kind)',
      `(okay|ok|oke|okey|okay then|ok then|okey dokey|okey doke|oki|owe kay|mkay|k|okie
        dokie|righto|righty ho|right oh|right ho|righty|right|right then|right you are|right so|
        all write|all write then|alright|alright then|all right|all right then|aight|aye
        alright|fine|fine then|great|grate|good|cool|nice|lovely|perfect|brilliant|brill|super|
        smashing|grand|grand so|sound|sweet|sweet as|too easy|good as gold|excellent|awesome|
        wonderful|amazing|fantastic|splendid|champion|champion that|marvellous|marvelous|fab|
        fabulous|ace|ripper|beauty|beaut|wicked|dandy|terrific|superb|delightful|lush|
        belter|belting|magic|class|mint|nice one|lovely jubbly|lovely stuff|good stuff|good one|
        bonza|savage|deadly|mega|excellent stuff|great stuff|great idea|good idea|a good idea|a
        great idea|what a good idea|what a great idea|thats a good idea|thats a great idea|thats
        a thought|good thinking|great thinking|oh how clever|how clever|clever|good plan|great
        plan|good call|good shout|great shout|not a bad idea|not a bad shout|mm|mmm|mm hmm|mhm|
        mmhmm|mm hm|m hm|hmm hmm|uh huh|uhuh|ah ha|aha|uhhuh|fair enough|fair dos|fair play|very
        well|very well then|very good|jolly good|good good|okay dokay|achha|acha|accha|theek hai|
        thik hai|bet|why not|why not then|might as well|may as well|we might as well|i might as
        well|could do|couldnt hurt|cant hurt|wont hurt|it wont hurt|it cant hurt|wouldnt hurt|
        cant do any harm|wont do any harm|no harm|no harm in that|no reason not to|no reason why
        not|cant see why not|i cant see why not|dont see why not|i dont see why not|i dont see
        why you shouldnt|i see no reason not to|no complaints|you could|you should|you could do|
        you should do|that helps|it helps|thats fine|thats okay|thats ok|thats all right|thats
        alright|thats good|thats great|thats perfect|thats lovely|thats cool|thats grand|thats
        brilliant|that is fine|that is okay|that is good|that is great|its fine|its okay|its ok|
        its all right|thats wonderful|thats fantastic|thats excellent|thats helpful|thats useful|
        thats handy|thats nice|that is lovely|thats sound|thats ideal|thats awesome|very kind|
        wouldnt mind|i wouldnt mind|i wouldnt mind that|i wouldnt mind that at all|i wouldnt mind
        one|i wouldnt object|whatever helps|id be a fool not to|knock yourself out|all yours|its
        up to me yes|if thats okay|if thats all right|if thats ok|if thats alright|if that is
        okay|if thats all right with you|if thats okay with you)`,
      '^ oh? (would you|could you|would you really)',
      '^ (can|can lah|can can|can la|can also) $',
      '(that will do|thatll do|that would do|itll do|it will do|i like that|i like it)',
      `(if) (you would|you could|you can|you wouldnt mind|you dont mind|youd be so kind|you
        would be so kind|youll be so kind|you please|youd be so good|youd like to yes|its no
        bother|its no trouble|its not too much trouble|its not too much bother|it isnt too much
        trouble|its not a bother|its not a problem|you may|you possibly can|youd not mind|you
        will|youre able|youre able to|you wouldnt|its not too much to ask)`,
    ],
    even: [
      '<needed>',
      `(no wuckas|no wuckers|no wucking furries|no biggie|nae worries|no stress mate)`,
      `(got it|gotcha|got you|ive got you|understood|noted|i see|i understand|makes sense|that
        makes sense|ive no objection|i have no objection|it wouldnt bother me|that wouldnt bother
        me|why dont you|thats me|that is me|go on|please go on|fire away|shoot|go on please|no
        problem|no problem at all|no probs|no prob|no worries|no worries at all|no dramas|no
        drama|nae bother|nae bother at all|nae problem|no bother|no bother at all|all good|its
        all good|its all good yeah|not a problem|not a problem at all|no trouble|no trouble at
        all|no stress|no issue|no issues|no sweat|carry on|continue|no hassle|no hassle at all|no fuss|no objection|no objections|
        ready|im ready|i dont mind|i do not mind|i dont mind at all|whenever youre ready|exactly|precisely|correct|
        thats it|not an issue)`,
    ],
    hedge: [
      '^ could do <yeah> $',
      `^ <yeah> (could do|might as well|may as well|could) $`,
      `^ <yeah> right (okay|ok|then|fine|so)? $`,
      `^ <yeah> (okay|ok|alright) then fine $`,
      `^ (ah|och|oh|yeah) sure (grand|look|why not|it cant hurt|no harm|whatever|fine|okay|it wouldnt hurt|listen|you know) $`,
      `^ sure (it cant hurt|cant hurt|no harm|couldnt hurt|it wouldnt hurt|might as well|may as well) $`,
      `^ (that|it)? sounds (okay|ok|alright|all right|fine|fair|fair enough|reasonable) $`,
      `^ oh <yeah> (okay|ok|alright|all right|fine|right) $`,
      '^ you could do that $',
      `^ (oh|yeah|oh yeah|sure|yes) thatll help $`,
      `(if you want|i guess|i suppose|i think|probably|maybe) (you can|you could|you should|just)? <order> $`,
      `(i|we|id|i would)? (guess|guest|gas|suppose|spose|reckon|think|imagine|expect|figure|
        assume) (so|sew|thats|that is|its|it is|that would be|that will be|that works|thatll be|
        thatd be|that should be|itll be|you could|you can|you may|you should|ill have to|id
        better|i better|why not|yes|yeah)?`,
      `(either|either one|either is fine|whatever you think best|whatever you think is best|eithers fine|either is fine by me|
        whichever|whichevers easier|whichevers easier for you|whichever is easier|whichever you
        like|whichever you prefer|that might be best|that might be the best thing|should be the
        right one|it should be|i should probably|might be handy|it might be handy|i dont suppose
        it would do any harm|i dont suppose it would hurt|if thats the easiest|if thats the
        easiest thing|if its no trouble to you|i leave it up to you|ill leave it up to you|ill
        leave it to you|you know best|whatever gets it done|probably|prolly|presumably|i dare say|
        i daresay|more or less|kind of|sort of|kinda|sorta|i would think so|i should think so|
        should be fine|should be okay|should be all right|should be alright|should be ok|should
        be good|that should be fine|that should be all right|that should work|that should be okay|
        that should do|should do|should work|thatll have to do|itll have to do|whatever|fine
        whatever|whatever you think|whatever you like|whatever you want|whatever you say|whatever
        suits|whatever suits you|whatever works|whatevers easiest|whatevers best|whatever is
        easiest|i suppose it was|suit yourself|please yourself|as you wish|as you like|as you
        please|up to you|its up to you|your call|your choice|you decide|you choose|do what you
        like|do what you want|do what you have to|do what you have to do|do what you must|do as
        you like|do as you please|do whatever|do whatever you want|do whatever you like|im easy|i
        am easy|im not fussed|im not fussed either way|im not bothered|im not bothered either way|
        not fussed|not bothered|not bothered either way|i dont mind either way|dont mind either
        way|dont mind|either way|makes no difference|makes no odds|makes no difference to me|its
        all the same to me|all the same to me|im indifferent|if i must|if needs be|if need be|
        knock yourself out|meh|eh okay|i wont stop you|i cant stop you|be my guest i suppose|by
        and large|for what its worth|i wont complain|i wont say no i suppose|sure whatever|yeah
        whatever|okay whatever|it is what it is|at a push|at a pinch|more fool me|against my
        better judgement|reluctantly|grudgingly|id say so|id say yes|i would say yes|surely|get on with it|i dont see the harm)`,
      `if (you want|you want to|you like|youd like|you would like|youd like to|you must|you
        think so|you think itll help|you think its best|you think it helps|you think it will help|
        you think thats best|you think its easier|you say so|you insist|thats what you do|thats
        how you do it|its easier|its easier for you|its easier that way|you have to|you need to|
        you feel like it|you wish|you prefer|youd prefer|youd rather|thats the only way|thats
        easier|thats easier for you|thats what you want|that helps|that helps you|it helps|it
        helps you|it pleases you|it makes you happy|it suits you|it works for you|it makes it
        easier|it makes life easier|thats best|thats how you do things|thats the way you do it|
        you really want|you really want to|you really must|you absolutely must|thats simpler)`,
      '^ (<yeah>|<sure>) (fine|whatever|fine then) (whatever)? $',
      '^ you could do $',
      '^ indeed $',
      '^ <yeah> (fair enough|fair dos|fair play|good one|thats nice) $',
      '^ <yeah> (okay|ok|alright|all right) then $',
      '^ oh (yeah|yep)? (sure|great|brilliant|fantastic|wonderful|perfect|sure thing) $',
      `^ (yeah yeah|yes yes|sure sure|yeah yeah yeah|yes yes yes|yep yep) (okay|ok|alright|all
        right|fine|good|great|very good|very well|very nice|lovely|right|cool) $`,
      '^ (oh|yeah|ah)? <sure> (you|it|he|they|that) (can|could|would|will|do|does) $',
      '^ (yeah yeah|yeah yeah yeah|sure sure|right right|uh huh uh huh|sure sure sure) $',
    ],
    stop: [
      'away from',
      '^ yes and yes $ @choice',
      '(^|<yeah>|<sure>|oh|okay|right) like (that|thatll|thatd|itll|itd|it|hell)',
      '(let me see|let me think|lets see|really|now then) $',
      '(ready|im ready|whenever youre ready|when youre ready)',
      'very well (thanks|thank you)',
      '(pardon|i beg your pardon|huh) $',
      '^ (oh|okay|ok|please)? <yeah>? (just|only) (the|a)? @thing (please|thanks)? $',
      `(and|but|because|well|just|also|in fact|anyway|well actually|then again|except|only|
        although|though|unless|if|or|with|about|the|a|my) $`,
      `<yeah> (so|like|sorry|pardon|excuse me|i mean|look|um so|no|apologies|i beg your pardon|
        my apologies) $`,
      'yes no (maybe|wait|$)',
      'aye right',
      '<yeah> (eh|huh|oh|hm) $',
      '<yeah> right $',
      '(yeah|yes|yep|aye|oh yeah) right (mate|pal|love|sure)? $',
      '(say|saying) no (to that|to it)? $',
      `(yes men|yes man|not sure|not so sure|sure about|as sure|not saying|havent said|didnt say|
        never said|yes or no|if yes|say yes|says yes|said yes to|he said|she said|they said|sure
        enough|thank you for calling|thanks for calling|please leave|please hold|please wait|
        please stand by|yes and no|no yes no|yeah but no|yes but no)`,
    ],
    filler: [
      '(uhh|umm|ahh|ohh|err|erm|hmmm|uhhh|ehm|ahm)',
      '<purpose>',
      `(without|no) doubt (about it)?`,
      `a thousand times`,
      `with (bells on|a cherry on top|knobs on)`,
      `<because> <reason>`,
      `how many times`,
      `(oh|ah|aw|ooh|oo|um|uh|er|erm|em|uhm|umm|hm|hmm|mm|well|so|like|eh|och|ach|arrah|now|let
        me see|let me think|lets see|you know|i mean|i say|actually|honestly|to be honest|tbh|
        obviously|basically|sorry|sorry about that|pardon me|excuse me|my apologies|apologies|i
        beg your pardon|my bad|ah sure|right so|okay so|then|and|but yes|also|just|
        anyway|anyways|in fact|really|very much|very much so|so much|ya know|yknow|da|innit|now
        then|alright so|after all|finally|definitely|for the second time|for the third time|for
        the last time|like i said|as i said|as i say|like i say|as before|yo yes|like i told you|
        for the hundredth time|to that|from me|either way yes|quick|quickly|now please|this time|
        at once|actually yes|ah now)`,
      '(that one|this one) (@choice|@namesNumber)',
      '<title>',
      '<thanks>',
      '<swear>',
      '<now>',
      'now is (good|fine|great|perfect)',
      '(for|to|on) (me|us|(my phone|my mobile|my cell) @hereOk)',
      '(by|via|as|in) (a)? (text|sms|text message|txt)',
      '@namedThing',
    ],
    aside: [
      '<because>? <reason>',
      `^ (what oh|sorry|pardon|the text|oh the text|oh that|huh|oh the text message|the message|
        what oh the text|sorry oh the text|what the text|eh|would you|could you|oh would you|oh
        could you)`,
      '^ <yeah> (no|nah) <yeah>',
      `(i hate texts|i hate texting|i dont like texts|i dont usually do texts|i dont usually
        read texts|i dont usually do this|i never usually do this|i never usually read texts|i
        dont normally do this|i dont normally give my number out|i dont usually give my number
        out|i dont normally do texts|i dont often text|im not one for texts|im not much of a one
        for texts|im not much of a texter|im not big on texts|i dont normally like texts|i never
        usually bother) but`,
      `(but)? (be quick|make it quick|hurry up|be quick about it|my battery is about to go|my
        batterys about to go|my batterys about to die|my battery is about to die|my batterys low|
        my battery is low|my batterys dying|my battery is dying|my batterys going|my batterys
        nearly dead|my battery is nearly dead|my phones about to die|my phone is about to die|im
        nearly out of battery)`,
      `(dont hang up|dont go|its no good telling me|its no good telling me ill forget|no good
        telling me|no idea where my pen is|no idea where my pen is so|before you go|while im on|
        while i have you|while youre at it|hands free before you ask|i cant talk for long|i cant
        talk long|im in a hurry|im in a rush|i have to run|i have to go|ive got to go|i need to
        go|gotta go|got to go|i should have asked sooner|i should have asked|i was about to ask|i
        was going to ask|i was hoping youd ask|i was hoping youd say that|i hoped youd say that|i
        was just going to ask|you read my mind)`,
      `<since>? (ive no|ive got no|i have no|i have got no|i got no|theres no|there is no|weve
        no|i havent got a|i havent got any|i dont have a|i dont have any|ive not got a|i havent a|
        i have not got a|i havent got|i dont have|havent got a|dont have a|i aint got a|i aint
        got no) (pen|pencil|paper|printer|pens) (or paper|and paper|on me|handy|here|with
        me|to hand|or anything|to write with|at the moment|just now|right now|near me|anywhere)?`,
      `<since>? (ive nothing|ive got nothing|i have nothing|i havent got anything|i dont have
        anything|ive not got anything|i havent anything|theres nothing) to write (with|on|it on|
        it with|it down with|with here|on here|it down on)`,
      `<since>? (ill|i will|id|i would|i always|i tend to|ill only|id only|ill just|i just|i
        will only|i would only|ill probably|i only|i keep|i might|im bound to|im sure to|im
        likely to|ill definitely) (forget|forgetting|lose|losing) (it|that|it otherwise|that
        otherwise|otherwise|it all|everything|things|all that|all of that|them|all of it|half of
        it|half of that)?`,
      `<since>? (ill never|id never|i will never|i would never|i never|i can never|i could never|
        i wont|i cant|i wouldnt|i cannot) (remember|recall) (it|that|any of it|any of that|it all|
        all that|all of that|numbers|anything|a thing|all of it|that lot|otherwise|things|half of
        that|half of it)`,
      `<since>? (i|ill|we|well) (will|do)? need (it|that) (for work|for my records|for my
        expenses|for later|for the trip|for my boss|for tomorrow|for the taxi|for my tax|
        for the insurance)`,
      `<since>? (i cant|i cannot|i couldnt|i can barely|i can hardly|im not able to|i am not
        able to|i wont be able to) (write|write it down|write that down|write anything down|write
        this down|write now|write right now|write it down right now|write it down now|remember|
        remember it|remember that|remember anything|remember numbers|remember all that|take notes|
        note it down|note it|take it down|write while im driving|write and drive|take that in|
        take it all in|spell|spell that|make a note|make a note now|hear very well|hear well|find
        a pen|find my pen)`,
      `<since>? (im|i am|were|we are) (driving|driving now|driving right now|in the car|in my
        car|on the bus|on a bus|on the train|at work|out walking|out and about|walking|on the
        move|on foot|on my way|on the road|cooking|a bit deaf|hard of hearing|getting old|
        terrible with numbers|terrible with names|rubbish with numbers|bad with numbers|useless
        with numbers|hopeless with numbers|useless at remembering|hopeless at remembering|bad at
        remembering|terrible at remembering|rubbish at remembering|forgetful|very forgetful|a bit
        forgetful|not at my computer|not at my desk|not near a computer|not near my computer|away
        from my desk|away from my computer|outside|on a hands free|hands free|parked|parked up|
        pulled over)`,
      `<since>? (my memory is|my memorys|my minds|my mind is|my hearings|my hearing is|my
        handwriting is|my handwritings|my brain is|my brains|my head is|my heads|my eyes are|my
        spelling is|my spellings) (so|very|really|a bit|absolutely|just)? (bad|terrible|awful|
        rubbish|dreadful|shocking|going|gone|like a sieve|a sieve|not great|not good|not what it
        was|not what it used to be|not so good|poor|hopeless|useless|not the best|not brilliant)
        (these days|now|at the best of times)?`,
      `<since>? (my memory|my hearing|my handwriting) isnt (great|good|what it was|what it used
        to be|so good|the best|brilliant)`,
      `(its|it is|thats|that is|itll be|it will be|itd be|that would be|thatll be|it would be|
        thatd be) (so|much|a lot|far|way|just|so much)? (easier|simpler|quicker|better|handier|
        safer|clearer|best|easiest) (that way|for me|than writing it down|than writing|to have it
        in writing|to read|in writing|to have it written down|like that|then)?`,
      `(so|so that|then|that way|and then|and) (i|ill|i will|we|well|ive|id|i do) (have|can have|
        got|have got|still have)? (it|that|it all|them) (to hand|handy|in writing|there|with me|
        saved|on my phone|on me|for later|written down|all in one place)?`,
      `(so|so that|then|that way|and then|and) (i|ill|i will|we) (can|could|will)? (just|always|
        then)? (keep|save|show|look at|read|check|click|click on|tap|open|find|see|use|refer
        to|refer back to) (it|that|you|them|the place) (later|then|when i need it|again|for later|
        to hand|on my phone)?`,
      `(so|so that|then|that way|and then) (i|we) (dont|wont|dont have to|wont have to|do not|
        will not) (forget|forget it|lose it|write it down|write it|get lost|have to write it down|
        have to write|forget anything|lose|miss it|write that down|have to remember|have to
        remember it|remember it|need to write it down)`,
      `(it|that|thatll|itll|that will|it will|it would|itd|thatd|that would) (save|saves) (me)?
        (writing it down|having to write it down|writing|the bother|the trouble|time|a job|me a
        job|hunting for a pen|looking for a pen|finding a pen|writing it all down)`,
      `(sorry|sorry about that|so sorry|sorry about the noise|apologies)? (about)? (i was on
        mute|i was muted|i had you on mute|i dropped the phone|i dropped my phone|i was miles
        away|theres a dog barking|the dog is barking|thats the dog|the dogs barking|the baby is
        crying|the babys crying|thats the baby|bad line|bad signal|the line is bad|its a bad line|
        its noisy here|its loud here|noisy here|my phone cut out|you cut out|i lost you|i lost
        you there|i lost you for a second|i was distracted|i got distracted|the noise|the line|my
        voice|ive got a cold|ive a cold|i have a cold|my mouth was full|i had my mouth full|i was
        on speaker)`,
      `(ive been waiting (in)? (all day|all morning|all afternoon|for ages|ages)|before i forget|in case i forget|lest i forget|just in case|in case i need it|in case i
        lose it|for my records|for reference|for future reference|for the records|for safekeeping|
        to be safe|to be on the safe side|to save me writing it down|save me writing it down|
        saves me writing it down|saves writing it down|to keep|for later|just to have it|just to
        be safe|so i have it|i hate writing things down|in black and white|in writing|i like
        things in writing|i like it in writing|i prefer it in writing|no pen|no pen here|no pen
        on me|no paper|i never have a pen|can never find a pen|i can never find a pen|i dont have
        a pen|i keep forgetting|i always forget|i forget everything|that way i have it|ill look
        at it later|ill read it later|ill have a look|ill have a look later|ill check it later|
        ill read it when it comes|i look forward to it|ill wait for it|i dont have anything to
        write with|i have nothing to write with|ive nothing to write with|ive got nothing to
        write with|havent got a pen|no idea where my pen is)`,
      `(honey|darling|sweetheart|my darling|boss|bro|lad|lass|fam|son|sweetie|babe|baby|love of
        my life|sunshine|gorgeous|handsome|miss robot|robot|mr robot)`,
    ],
    reset: [
      `^ (oh|um|uh|er|ah|well)? <no> (wait|sorry|i mean|i meant|wait sorry|sorry i mean|sorry i
        meant|i mean sorry|hang on|actually|wait i mean|wait i meant|wait actually|wait no) $?`,
    ],
    refuse: [
      `no (text|texts|sms|messages) (to|on) (this|my|that|any) (number|phone|one|mobile)`,
      `no (text|txt|texts|texting|sms|message|messages|text message|text messages) (please|pls|thanks|thank you|ta|cheers|to|on|for|at|now|today|here|then|sorry|love|mate)`,
      `not (at the minute|at the mo|yet thanks|yet thank you|worth it|worth the bother|worth the hassle|into texts|into texting|bothered about a text|a texter|just yet|just yet thanks|tonight thanks|at this stage|wanted thanks|even a little|for all the tea in china|presently)`,
      `(absolutely|certainly|definitely) no`,
      `(never ever|no interest|no hope|nty|no ty|no tnx|no thnks|no thnx|no thx)`,
      `^ (n o|prefer not|prefer not to|best not to|better not to|i wouldnt|i would not|i wouldnt thanks|i do not|i dont|you can not|never in a million years|opt out|opt me out|end texts|remove me|i opt out|changed my mind no) (thanks|thank you|please)? $`,
      `(ive|i have) (already)? (got)? (it|them|that|the directions|the address|the link|the number|all that|everything|everything i need|what i need) (noted|noted down|memorised|memorized|written down|saved|already|here|thanks|thank you|in front of me) (thanks|thank you|no need)?`,
      `(ive|i have|i) (already)? (noted it|noted it down|saved it|bookmarked it|memorised it|printed it|got it bookmarked|wrote it down)`,
      `^ (its|thats) (fine|okay|alright|all right|ok) (i have it|ive got it|i have them|ive got them|i know it|i know the way|ill remember|ill write it down) (thanks)? $`,
      `(i know (the way|where it is|where that is|how to get there|where to go|where you are|when youre open|the address|the times)) (already)? (thanks|thank you|no thanks|so no|no need|so theres no need)`,
      `^ (ill|i can|i will) (find it myself|find my own way|memorise it|do it online|use the app|use the website|go online|find my way) (thanks)? $`,
      `(i|we) (dont|do not) (wish|want|need) (to (receive|get|be sent)|you (to|texting)|anything (on my phone|from you))`,
      `(id|i would) (be happier|feel better|be glad|be grateful|be much happier) if you (didnt|did not|wouldnt)`,
      `^ (okay|ok|right|alright|fine|ah sure|sure|yeah nah|yes well|well|ah|oh)? (then)? (dont|never mind|leave it|dont bother|no need|scrap that|skip it|forget it) (then|so|thanks)? $`,
      `no but (thanks|thank you|cheers)`,
      `(yes|yeah|thanks|thank you|thats kind|thats lovely|very kind|lovely|great|cheers|ta|bless you) (thank you|thats kind|i have it thanks)? but (no|nah|im good|im fine|im grand|im alright|im okay)`,
      `(i hate|i cant stand|i detest|i loathe|i never use|i never read|i dont use|i dont read) (getting|receiving)? (texts|text messages|texting) (no|sorry|no thanks|thanks|so no)? $`,
      `(take me off|remove me from) (your|the) list`,
      '^ (neither|none|never|nothing|nowt|nada|nein|nyet|nahi|nahin) (thanks|thank you)? $',
      `<no> <title>? (thanks|thank you|thankyou|thank u|thx|ta|cheers|fanks|tanks|think you|
        think ya|many thanks|thanks a lot|danke|gracias|merci|way|chance|fear|sir|maam|siree|dice|
        sirree|can do|deal|point|use|sense|need|thx|siree bob)`,
      `(no|know|nah|naw) (im|i am|were|youre|you are|its|thats|it is|that is|i|ill|id) (good|
        fine|okay|ok|grand|all right|alright|all good|all set|sorted|right|set|covered|cool|happy)`,
      `(^|and|but|oh|ah|no|honestly|nah|so|well|thanks|really|actually|eh|um|er|naw|aw|think|
        thank you|sweet) (im|i am|were|we are) (good|fine|okay|ok|grand|all right|alright|all
        good|all set|sorted|right|set|covered|cool|happy as i am|happy enough|sweet|golden|good
        to go as i am|good for now|fine for now|okay for now|fine as i am|good as i am|okay as i
        am|happy as we are) (thanks|thank you|ta|cheers|for now|as i am|here|actually|without|
        without it|without one|without that|ta love|thank you dear|really|mate|on that|love)? $`,
      `(^|no|nah|ah|naw|but|thanks|oh|ah no|aw) (youre|you are) (grand|okay|ok|all right|alright|
        fine|good|sound) (thanks|ta|love|mate|pal|pet|there|hen|cheers|thank you)? $`,
      `(^|no|thanks|im|were|nope|so|well) (all set|all sorted|sorted|covered|all good) (thanks|
        thank you|ta|cheers|mate|love) $`,
      '^ (all set|good thanks|im sorted|all sorted) $',
      `not (now|today|tonight|really|necessary|needed|required|interested|for me|for us|this
        time|at the moment|at this time|right now|just now|at present|on your life|in a million
        years|a chance|likely|particularly|especially|ever|wanted|keen|a fan|a fan of texts|
        happening|for now|on this occasion|okay|bothered thanks|my thing|my cup of tea|thank you|
        thanks|a good idea|bloody likely|unless hell freezes over|in the mood|to bother|to worry|
        in this lifetime|going to happen)`,
      '(knot) (now|right now|today|really|interested|for me|needed|necessary|at the moment)',
      `(theres|there is|i see|ive|i have|we have|really|its|honestly)? no (need|call) (for (that|
        it|a text|one|the text|any text|texts)|to (text|send|do that|bother|message|trouble
        yourself|text me|send it|send anything|text it|send that|send me anything))?`,
      `(that|it) (wont|would not|will not|wouldnt|isnt|is not|doesnt|does not|aint) (be|really
        be)? (necessary|needed|required|needed thanks|work for me|work|suit|suit me|help|be|
        helpful|useful|any use|any good|okay|all right|alright|fine|help me|any help|much use|a
        good idea|necessary thanks|do|happen|easier|right for me|convenient|fine with me|okay
        with me|all right with me|something i want|for me)`,
      `(thatd|itd|that would|it would|thats|its|that is|it is) (be)? (a no|no good|no use|no
        help|useless|unhelpful|unnecessary|pointless|not okay|not necessary|not needed|not
        required|not for me|a waste of time|no thanks|a bad idea|not all right|not fine|no|a hard
        no|a firm no|a definite no|a big no|wasted on me)`,
      `(id|i would|i|we would|wed|i had) (rather|prefer|sooner|much rather|much prefer|really
        rather|just as soon|far rather|honestly rather) (you|if you|it if you|that you|we|it)?
        (not|knot|didnt|did not|dont|do not|not to|no text|no texts|wouldnt|kept it|nothing)`,
      `(id|i would|i) (appreciate|prefer|like|rather|love) it if you (didnt|did not|dont|wouldnt)`,
      '(id|i would|wed|we would) not (like|want|need|mind no)',
      `<dont> (want|need|text|tex|tax|send|sin|cent|message|bother|trouble|trouble yourself|do|
        do it|do that|worry|worry about it|worry about that|text me|go to any trouble|go to the
        trouble|contact me|sms|texting|texting me|sending|send me|messaging|spam|texts|messages|
        put yourself out|waste your time|you dare|call it in|call me|use my number|sending me|put
        it on my phone|be texting|be sending|be doing that|even think|even think about it|go to
        all that trouble|spamming me|ping|dare|go texting|go sending)`,
      `^ (oh|no|please|okay|right|sure|thanks|and|yeah|yes|actually|um)? (dont|do not|please
        dont|sure dont|never|dont please|scrap it|scrap that|cancel that text|forget it|forget
        that|forget about it|never mind|nevermind|no never mind|never mind that|leave it|leave
        that|skip it|skip that|drop it|pass|ill pass|hard pass|ill leave it|just leave it|lets
        not|lets leave it|lets skip it|best not|better not|rather not|id better not|ill say no|i
        say no|no go|no deal|thumbs down|over my dead body|go away|bog off|buzz off|screw you|no
        bloody way|like hell|stop it|please stop|stop|stop that|id hate that|i would hate that|i
        would hate a text|id hate one|hate texts) (thanks|thank you|then|please|ta|for now|mate|
        love|dear|cheers|on that|on that one|this time|on this one|on it)? $`,
      `(forget it|forget the text|never mind the text|leave it thanks|leave it for now|leave it
        then|scrap the text|skip the text|cancel the text|thanks but no thanks|appreciate it but
        no|ill pass|ill pass thanks|ill decline|i decline|i refuse|i object|i must decline|i have
        to decline|id like to decline|i have to say no|i shall decline|im going to say no|im
        gonna say no|im going to pass|im gonna pass|ill have to say no|i say no|i said no|i meant
        no|i mean no|the answer is no|the answers no|my answer is no|answers no|its a no|thats a
        no|that is a no|it was a no|that was a no|a no from me|a no to the text|its no from me|
        put me down as a no|thats a hard no|hard pass|hard no|big no|count me out|no and stop|ive
        said no|i already said no|i just said no|i told you no|no means no|what part of no|
        unsubscribe|take me off|leave me alone|i dont think so|i dont think ill need it|i dont
        think i need|i dont think i want|i dont think thats necessary|i dont think thats needed|i
        dont think that is necessary|i dont believe so|i think not|i reckon not|i guess not|i
        suppose not|i should think not|i would say not|probably not|maybe not|perhaps not|
        preferably not|ideally not|hopefully not|absolutely not|definitely not|certainly not|of
        course not|most certainly not|obviously not|over my dead body|maybe another time|maybe
        later|perhaps later|later maybe|send nothing|id be happier without|id be better without|i
        know it by heart|i know it off by heart|perhaps another time|some other time|another time|
        maybe next time|next time maybe|next time thanks|another day thanks|another day|maybe
        some other time|how about you dont|how about no|how about not|i would hate a text|i hate
        texts|id hate|im unhappy with that|im not happy with that|im not happy with it|im not
        okay with that|im not comfortable with that|im not fine with that|im not keen|im not
        interested|were not interested|not on my phone|no text|no texts|no texting|no messages|no
        message|no sms|no text message|no text messages|no more texts|no more messages|none for
        me|nun for me|nothing for me|nothing thanks|nothing thank you|not to any number|neither|
        neither thanks|neither of them|neither one|none|none of them|im happy without|ill do
        without|i can do without|ill manage|i can manage|well manage|i will manage|ill cope|ill
        survive|ill live|ill be fine|ill be grand|ill be okay|ill be all right|well be fine|ill
        find it|ill find my way|ill find out|ill look it up|ill just look it up|ill google it|i
        can google it|ill check the website|ill look online|ill check online|ill see it online|i
        can look it up|ill write it down|ill just write it down|ill right it down|ill remember|
        ill remember it|i can remember it|i can remember that|ill give it a miss|give it a miss|
        ill give that a miss|ill skip it|ill skip|ill skip the text|ill leave it|ill leave that|
        ill leave it for now|ill leave it there|ill get it myself|ill sort it myself|ill work it
        out|ill figure it out|i know the way|ill ring back if|ill call back if|i wouldnt no|no i
        wouldnt|i do not no|i dont no|no i do not|no i dont|no you cant|no you may not|you may
        not|you cant no|you cannot no|you mustnt|you neednt|you neednt bother|you dont have to|
        you dont need to|you dont have my permission|you do not have my permission|you do not
        have my consent|you dont have my consent|youre not welcome to|you are not welcome to|i
        withhold|i do not consent|i dont consent|i do not agree|i dont agree|i cant agree|i
        cannot agree|i cant accept|id say no|i would say no|i would have to say no|id have to say
        no|id love to say yes but no|no honestly|no really|but not for me|but ill pass|but im
        good|but im okay|but im fine|but im all right|but no thanks|but no thank you|no hard
        feelings|no use to me|no good to me|not a fan|its not for me|not my thing|i dont text|i
        dont do text|i dont do texts|i do not text|i dont have a mobile|ive no mobile|ive not got
        a mobile|im not doing that|im not having that|im not giving|i wont be doing that|i wont
        need it|i wont need that|i shant need it|i wont be needing it|i wont be needing that|i
        dont need it|i dont want it|i already have it|ive already got it|ive got it already|i
        have it already|ive got one already|ive written it down|ive got it written down|i wrote
        it down|i have it written down|ive it written down|its written down|ive noted it|im
        saying no|ill just say no)`,
      `<notWant> (it|that|one|a|the|any|anything|this|texts|text|to|them|messages|texting|out|
        any of that|much|for|so|you|your|that useful|it useful|my number)?`,
      `<yeah>? (it|that) (would|will|is|does|might|could) (actually|really|be|a bit)? (yes|a problem|
        a bother|an issue|a nuisance|bother me)? $ @mind`,
      'i (cant|cannot|can not) (agree|accept|consent|allow)',
      'cant say (as|that) i (need|want|do)',
      `(get lost|jog on|on your bike|sod off|bugger off|fat chance|not a hope|by no means|not by any means|under no circumstances|cant be bothered|i cant be doing with (that|texts|them|it)|ill wing it|ill chance it|i must say no|im going to have to say no|id have to decline|ill have to pass)`,
      `(stop|quit) (texting|messaging|sending|bothering|asking|spamming|contacting|pestering)
        (me|us|texts|messages)?`,
      '(no|nope|nah|non) $',
      '<no> (no|not) (at all|really|today|now)',
      `(yes|yeah|i|we|id|oh yes i|yes i|i do|actually i|no i|yes id|i really|i would|i certainly|
        yes i certainly|yes actually i|yeah i) (do|would|really|actually|rather|certainly|very
        much|sort of|kind of)? mind (very much|actually|yes|it|that|being|a lot|so)? (thank you|
        thanks|dont|so dont)? $`,
      `(i do|i would|yes i do|yes i would|yes i really do|yeah i do|i do actually|yes actually i
        do|i really do) mind`,
    ],
    bareNo: ['<no>'],
    other: [
      `(id|i would|i) (rather|prefer|like|want) (to)? (hear|have it read|be told|hear about) (it|them|that)? (read out|please|thanks|out loud|now|instead)?`,
      `(ill|i will|just|rather|lets|let me)? hear (it|them) (please|thanks|now|now please|not text|instead)?`,
      `(the)? (email|e mail|mail|emails) (one|please|is better|is fine|is best|thanks|then|works|
        would be better|would be great|would be fine|would be best|for me|not text|not the text|
        instead|it|only|is easier|is good|yeah|yes|it please|it to me|me|me please|it then)?`,
      `(ill take|id like|id prefer|i prefer|i want|just|please|ill have|i would prefer|i would
        like|lets go with|go with|by|via|can you|could you|id rather have|id rather|by an|an|
        better by|make it)? (the|an|by|by an|just|a)? (email|e mail|emailed) (please|it|is fine|
        thanks|it please|it to me|me|me it|instead|then|not text|me please|yes|me that)?`,
      `(just|please|can you|could you|id rather you|id prefer you|yes|lets have you|you can|you|
        ill take|id like you to|go ahead and|id rather|no)? (read|tell|reading|say|spell|give)
        (it|them|me|those|that|the directions|me them|me the directions|me it|him|out|them to me|
        it to me)? (out|out loud|now|to me|out please|aloud|out to me|now please|here|over the
        phone)? (please|now|then|thanks|instead)?`,
      '(not|no|dont|never mind|without|instead of|rather than) (the|a|by)? text (me|it)?',
    ],
  },
  requests: {
    phrases: [
      '<requestLead>? <requestSoftly>? (text|txt|tex|tax|message|sms) (me|us) (back|over)?',
      `<requestLead>? <requestSoftly>? (text|txt|tex|tax|sms) @words to (me|us|my phone|my cell|
        my mobile|my number|this number|this phone|my cell phone|my mobile phone)`,
      `<requestLead>? <requestSoftly>? (send|forward|shoot|ping|pop|drop|fire|get|put|sent)
        @words <requestText> (to me|to my phone|to my mobile|to my cell|to this number)?`,
      `<requestLead>? <requestSoftly>? (send|forward|shoot|ping|pop|sent) (it|that|this|them|
        those|these|me that|me it|@words) (over)? (to|on|onto) (my|this) (phone|mobile|cell|cell
        phone|mobile phone|number|handset|cellphone)`,
      `(can|could|may) (i|we) (please|just|maybe|also)? (get|have|receive|take) @words
        <requestText>`,
      `(can|could|may) (i|we) (please|just|also)? (get|have) @words (texted|sent to my phone|
        sent to my mobile|sent to my cell|texted over|texted to me|texted to my phone)`,
      `(id|i would|i) (like|love|want|prefer|need|appreciate) (to get|to receive|to have)?
        @words (<requestText>|texted to me|texted|sent to my phone|sent by text|texted over)`,
      'would you mind (texting|messaging) (me|us|it to me|that to me)',
      '(can you|could you|would you|please|will you please) (send|get) (it|that|this) to (me|my phone) (by|via|in) (a)? (text|sms|text message)',
      '(can you|could you|please) text (that|it|those|the details) over',
      '(id rather|i would rather|id prefer) you texted (me|it to me)',
      `(would you mind|do you mind|how about|any chance of|is there any chance of) sending
        @words (<requestText>|to my phone|to my mobile|to my cell)`,
      '(any chance of|how about|what about) (a|the) (text|sms|text message) (with|of)',
      `(can|could) (that|it|those|this|they|you have that|you have it) be (texted|sent by text|
        sent to my phone|sent as a text|sent over text)`,
      `(get|have) (that|it|this|those|them) (texted|sent) (to me|to my phone|over to me|to my
        mobile|to my cell)`,
    ],
    anyWordsNot: [
      'you',
      'him',
      'her',
      'they',
      'i',
      'got',
      'did',
      'sent',
      'said',
      'if',
      'when',
      'not',
      'no',
      'never',
      'dont',
      'email',
      'whatsapp',
      'was',
      'were',
      'wife',
      'husband',
      'someone',
      'somebody',
      'people',
      'out',
      'your',
      'asking',
      'from',
      'because',
      'unless',
      'to',
    ],
    vetoes: [
      'did you',
      'told',
      'you sent me',
      'will i',
      'am i',
      'maybe',
      'might',
      'how do you',
      'how would',
      'how does',
      'every day',
      'every week',
      'get the',
      'have the',
      'you texted',
      'you sent',
      'why',
      'who',
      'never',
      'yesterday',
      'i got',
      'i received',
      'i have got',
      'i already',
      'ive got',
      'already got',
      'stop',
      'said you would',
      'said youd',
      'supposed to',
      'you were going to',
      'do you |',
      'do you text',
      'do you send',
      'do you have to',
      'do you need',
      'do you want',
      'are you |',
      'are you going to',
      'are you gonna',
      'are you texting',
      'are you sending',
      'will you',
      'they',
      'he',
      'she',
      'somebody',
      'someone',
      'people',
      'i didnt',
      'didnt get',
      'when you',
      'if you text',
      'how much',
      'cost',
      'charge',
      'is it safe',
      'told me',
      'you said',
      'i said',
      'asked you',
      'keep',
      'keeps',
      'kept',
      'every time',
      'always',
      'last time',
      'last week',
      'hate',
      'cancel',
      'remind me',
      'everyone',
      'what happens',
      'what if',
      'can i text',
      'you have to',
      'do i have to',
      'should i',
      'instead of texting',
      'rather than',
    ],
    negations: [
      'dont',
      'not',
      'never',
      'no',
      'stop',
      'without',
      'cant',
      'wont',
      'didnt',
      'isnt',
      'rather you didnt',
      'shouldnt',
      'neednt',
      'cannot',
      'nobody',
      'havent',
      'hasnt',
      'doesnt',
    ],
  },
  lookalikes: [],
  asksPolitely: ['could', 'can', 'would', 'will', 'may', 'if', 'why'],
  refusalGoesOn: [
    'because',
    'cos',
    'cause',
    'coz',
    'i',
    'im',
    'ive',
    'ill',
    'id',
    'we',
    'were',
    'weve',
    'well',
    'dont',
    'not',
    'youre',
    'thanks',
    'thank',
    'ta',
    'leave',
    'dear',
    'love',
    'mate',
    'pet',
    'just',
    'my',
    'its',
    'there',
    'theres',
    'email',
    'that',
    'please',
    'stop',
    'you',
    'sorry',
    'need',
    'point',
    'for',
    'never',
    'honestly',
    'really',
    'for',
    'sir',
    'maam',
    'pal',
    'hen',
    'nothing',
    'text',
    'texts',
    'with',
    'and',
  ],
  offer: {
    mind: [
      'do you mind',
      'would you mind',
      'dyou mind',
      'you mind if',
      'any objection',
      'would it bother you',
      'does it bother you',
      'would you object',
      'do you object',
      'would it be a problem',
      'is it a problem',
    ],
    again: [
      'was that a yes',
      'just so im sure',
      'just to be sure',
      'to be clear',
      'just to confirm',
      'to confirm',
      'did you say yes',
      'is that a yes',
      'was that yes',
      'just to check',
      'just checking',
      'i want to be sure',
      'make sure',
      'once more',
      'so thats a yes',
      'a clear yes',
      'yes or no',
    ],
    check: [
      'is that right',
      'is that correct',
      'is this right',
      'have i got that right',
      'is that still right',
      'is that your number',
      'is that still your number',
      'is that a mobile',
      'is this a mobile',
      'the best number',
      'a good number',
      'the right number',
      'your best number',
      'best number for you',
      'can you receive texts',
      'can you get texts',
      'do you get texts',
      'able to receive texts',
      'do you have a mobile',
      'are you on a mobile',
      'is this your mobile',
      'is this your number',
    ],
    negative: [
      'you dont want',
      'you dont need',
      'you dont fancy',
      'you wouldnt want',
      'you wouldnt like',
      'you didnt want',
      'dont you want',
      'i wont',
      'we wont',
      'i will not',
      'i shant',
      'not text',
      'not send',
      'rather i didnt',
      'rather we didnt',
      'rather i dont',
      'prefer i didnt',
      'rather not',
      'prefer not',
      'without a text',
      'leave the text',
      'skip the text',
      'no text',
      'hold off',
      'cancel the text',
      'stop texting',
      'stop the texts',
    ],
    unless: ['unless'],
    or: ['or'],
    textWords: ['text', 'sms', 'texted', 'message', 'texting', 'txt'],
    rivalWords: [
      'email',
      'emailed',
      'read',
      'post',
      'mail',
      'call',
      'whatsapp',
      'tell',
      'ring',
      'posted',
      'fax',
      'speak',
      'hear',
      'heard',
      'write',
      'telling',
      'reading',
      'print',
      'letter',
      'repeat',
      'spell',
      'transfer',
    ],
    stopWords:
      'before work easier helps helpful useful find there rather didnt unless over down im yes sorry youre out them check i we you me us my it that this do did does would could should shall can may might will if like want to send text sending texting sent texted sms message pop get have ill id well so dont be is are was so ok okay all right just sure now instead mind how about why whether phone mobile number cell calling'.split(
        ' ',
      ),
    prepositions: 'of to for from in at on by via as where when who which ending about until'.split(
      ' ',
    ),
    joining: 'of to for from in at on with your my our the a an and what tonights by its all'.split(
      ' ',
    ),
    numberWords: ['ending', 'ends', 'number', 'mobile', 'phone', 'cell', 'to', 'as', 'finishing'],
    onFile: [
      'on file',
      'have for you',
      'on record',
      'on your account',
      'on your profile',
      'on the account',
    ],
    headLast: true,
  },
  numbers: {
    units: {
      zero: '0',
      oh: '0',
      o: '0',
      nought: '0',
      nil: '0',
      one: '1',
      two: '2',
      three: '3',
      four: '4',
      five: '5',
      six: '6',
      seven: '7',
      eight: '8',
      nine: '9',
    },
    teens: {
      ten: '10',
      eleven: '11',
      twelve: '12',
      thirteen: '13',
      fourteen: '14',
      fifteen: '15',
      sixteen: '16',
      seventeen: '17',
      eighteen: '18',
      nineteen: '19',
    },
    tens: {
      twenty: '20',
      thirty: '30',
      forty: '40',
      fourty: '40',
      fifty: '50',
      sixty: '60',
      seventy: '70',
      eighty: '80',
      ninety: '90',
    },
    tensWithTeens: [],
    zeros: { hundred: '00', thousand: '000' },
    times: { double: 2, triple: 3, treble: 3, dubble: 2 },
    joiners: [],
    soundsLike: {
      to: '2',
      too: '2',
      for: '4',
      fore: '4',
      ate: '8',
      won: '1',
      wan: '1',
      tree: '3',
      sex: '6',
      niner: '9',
      fife: '5',
      owe: '0',
      tu: '2',
    },
  },
  signals: {
    condition: [
      'if',
      'unless',
      'as long as',
      'provided',
      'providing',
      'only if',
      'once',
      'when',
      'depends',
      'depending',
      'assuming',
      'until',
      'so long as',
      'in case',
      'except',
    ],
    channel: [
      'email',
      'e mail',
      'emailed',
      'whatsapp',
      'post',
      'fax',
      'mail',
      'letter',
      'ring me',
      'call me',
      'phone me',
      'read it',
      'tell me',
      'messenger',
      'telegram',
      'signal',
      'facebook',
    ],
    otherNumber: [
      'other number',
      'another number',
      'different number',
      'not this number',
      'not that number',
      'landline',
      'work phone',
      'other phone',
      'another phone',
      'new number',
      'wrong number',
      'different phone',
      'not this one',
      'other one',
      'other mobile',
      'old number',
      'not my number',
    ],
    otherPerson: [
      'wife',
      'husband',
      'son',
      'daughter',
      'mum',
      'mom',
      'dad',
      'mother',
      'father',
      'him',
      'her',
      'them',
      'partner',
      'neighbour',
      'neighbor',
      'boss',
      'friend',
      'brother',
      'sister',
      'colleague',
      'assistant',
      'wifes',
      'husbands',
      'mums',
      'carer',
      'boyfriend',
      'girlfriend',
    ],
    later: [
      'later',
      'tomorrow',
      'tonight',
      'in a minute',
      'in an hour',
      'another time',
      'not yet',
      'next week',
      'after',
      'before',
      'first',
      'in a bit',
      'soon',
      'monday',
      'tuesday',
      'wednesday',
      'thursday',
      'friday',
      'saturday',
      'sunday',
      'eventually',
      'someday',
    ],
    question: [
      'what',
      'who',
      'why',
      'how',
      'which',
      'where',
      'whose',
      'is it',
      'is there',
      'do you',
      'does it',
      'are you',
      'will it',
      'can i',
      'could i',
      'should i',
      'will i',
      'is this',
      'did you',
      'pardon',
    ],
    hold: [
      'hold on',
      'hang on',
      'one moment',
      'one second',
      'wait',
      'just a minute',
      'just a second',
      'give me a minute',
      'give me a second',
      'bear with me',
      'a moment',
      'a sec',
      'let me',
    ],
    hedge: [
      'maybe',
      'perhaps',
      'might',
      'possibly',
      'not sure',
      'dont know',
      'dunno',
      'unsure',
      'i wonder',
      'could be',
    ],
    negation: [
      'not',
      'no',
      'dont',
      'never',
      'cant',
      'wont',
      'isnt',
      'wasnt',
      'didnt',
      'doesnt',
      'wouldnt',
      'nothing',
      'nobody',
      'without',
      'stop',
      'cancel',
      'havent',
      'nor',
      'neither',
    ],
  },
};
