/**
 * English words that callers use for one another, a family a line; the first names the family, and a word in two lines belongs to the first.
 * They help most where a topic has few examples: 'my parcel has not arrived' should be near 'I
 * never received my package'. General usage only, no project's own words; another language is
 * another list, and words in none of them simply stand for themselves.
 */
const FAMILIES = `
phone mobile cell cellphone telephone smartphone handset
phonecall call ring dial
cost price charge fee pay rate much expensive cheap pricing
money cash fund funds dollars pounds euros
buy purchase order
arrive come delivered deliver delivery receive get got shipped ship shipping
package parcel mail post
late delay delayed overdue slow
fast quick quickly soon asap urgent urgently immediately rush express
time hour hours when
long duration last
wait waiting pending hold
want need like wish would love
help assist assistance support
tell explain describe inform
show see view look display
find locate search locating
where location address located place
change update edit modify alter amend switch adjust
cancel stop end terminate revert undo
remove delete close erase
make create set setup establish
start begin activate enable open initiate
broken work working works fail failed failing problem issue trouble wrong error malfunction
decline reject refuse deny declined rejected refused denied
lose lost misplace misplaced missing disappear disappeared gone vanish
steal stolen theft thief rob robbed swipe swiped
fraud scam fraudulent unauthorized unauthorised suspicious hacked compromised
strange unknown unrecognized unfamiliar recognize recognise weird odd
wrong incorrect mistake error mistaken
double twice duplicate duplicated repeated
refund reimburse reimbursement moneyback return
transfer send move wire sent
payment transaction
allow permit able possible can may
limit maximum max cap restriction minimum most
country countries abroad overseas foreign international nation
currency currencies exchange
employee staff agent representative person human operator someone manager
boss supervisor
complain complaint unhappy upset dissatisfied angry terrible awful
card debit credit
cashpoint atm machine
password passcode pin code login
identity identification id verify verification prove proof confirm
account profile
kid kids child children baby toddler son daughter infant
dog dogs pet pets cat animal animals puppy
food meal dish dishes eat dinner lunch
restaurant eatery diner
vegan vegetarian veggie
drink drinks beverage wine beer
booking book reservation reserve reserved booked
reschedule postpone move rearrange
appointment visit meeting
car vehicle automobile truck
park parking garage
road route directions way
trip travel vacation holiday journey
hotel motel lodging
flight plane airline fly
luggage bag bags baggage suitcase
bill invoice statement
salary wage income paycheck payday
job work employment
doctor physician medical
sick ill unwell
weather forecast rain temperature
song music track tune
alarm timer reminder remind
calendar schedule agenda
home house apartment flat residence
big large
small little
technician engineer tech repairman plumber mechanic
fix repair mend resolve
clean cleaning wash
internet online web website wifi
app application
computer laptop pc
message text sms
open opened opening
discount promotion deal coupon offer promo
quote estimate
guarantee warranty
contract agreement plan subscription
birthday anniversary celebration celebrate party
disabled wheelchair handicap accessibility accessible
allergy allergic allergies
clothes wear dress attire outfit
nearby near close nearest closest around
top topup reload refill add
automatic auto automatically
replace replacement another
say said speak talk
meaning mean definition define
name called
spell spelling
joke funny
recipe cook bake
ingredient ingredients
shop store shopping
insurance insured
loan mortgage lend borrow
interest apr
rewards points
gas fuel petrol
tire tires tyre tyres
old age
happen happened occur
know aware
why reason
`;

/** Contractions as the transcript has them once apostrophes are gone, and other ways to say 'not'. */
const SPELLED_OUT: ReadonlyMap<string, readonly string[]> = new Map([
  ...'do does did is are was were have has had could would should'
    .split(' ')
    .map((verb): [string, string[]] => [`${verb}nt`, [verb, 'not']]),
  ['cant', ['can', 'not']],
  ['cannot', ['can', 'not']],
  ['unable', ['can', 'not']],
  ['wont', ['will', 'not']],
  ['never', ['not']],
  ['im', ['i', 'am']],
  ['ive', ['i', 'have']],
  ['id', ['i', 'would']],
  ['ill', ['i', 'will']],
  ['whats', ['what', 'is']],
  ['wheres', ['where', 'is']],
  ['hows', ['how', 'is']],
  ['theres', ['there', 'is']],
  ['thats', ['that', 'is']],
  ['youre', ['you', 'are']],
]);

const ENDINGS = /(?:ies|ied|ing|ed|es|s|ly|e|y)$/;

/** A rough stem: enough to bring a word's forms together, never shorter than three letters. */
function stem(word: string): string {
  let stemmed = word;
  for (let round = 0; round < 2; round += 1) {
    const shorter = stemmed.replace(ENDINGS, '');
    if (shorter.length < 3) break;
    stemmed = shorter;
  }
  return stemmed.replace(/([bdgklmnprt])\1$/, '$1');
}

const families: ReadonlyMap<string, string> = new Map(
  FAMILIES.trim()
    .split('\n')
    .reverse()
    .flatMap((line) => {
      const words = line.split(' ');
      return words.map((word): [string, string] => [stem(word), `=${words[0] ?? ''}`]);
    }),
);

/** The family of a word, or its stem where it has none. */
export function familyOf(word: string): string {
  const stemmed = stem(word);
  return families.get(stemmed) ?? stemmed;
}

/** The words with contractions spelled out, each replaced by its family or its stem. */
export function familiesOf(words: readonly string[]): string[] {
  return words.flatMap((word) => SPELLED_OUT.get(word) ?? [word]).map(familyOf);
}
