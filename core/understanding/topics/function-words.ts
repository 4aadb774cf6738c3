import { hashOfWord } from './features.ts';

/** Words of grammar: they shape a question and do not say what it is about. Apostrophe-free. */
const FUNCTION_WORDS = {
  en: `a about after again all also am an and any are arent as at be been before being but by can
    cannot cant could couldnt did didnt do does doesnt doing dont for from get getting go going got
    had has have havent having he her here hers him his how i id if ill im in into is isnt it its
    ive just know let lets like make may maybe me might mine more most much must my need no not now
    of off on one only or our out over really right she should so some something sure tell than that
    thats the their them then there theres these they thing things think this those to too under up
    us very want wanted wants was wasnt we well were what whats when where which who whos whose why
    will with wont would wouldnt you your youre yours`,
  es: `a al como con cual cuando de del donde el ella en es esta estan estas este esto estoy hay la
    las le lo los me mi mis muy necesito no nos o para pero por porque puede pueden puedo que quien
    quiero se ser si sin sobre son su sus te tener tengo tiene tienen tu un una uno y yo`,
  fr: `a ai au aux avec avez avons ce cela ces cest cette comment dans de des du elle en est et etes
    faire faut il ils je jai la le les leur lui ma mais me mes moi mon ne nous on ou par pas peut
    peux pour pourquoi puis quand que quel quelle qui sa sans se ses son suis sur ta te tu un une
    veux votre vos vous y`,
} as const;

const hashes: ReadonlySet<number> = new Set(
  Object.values(FUNCTION_WORDS).flatMap((words) => words.split(/\s+/).map(hashOfWord)),
);

export function isFunctionWord(hash: number): boolean {
  return hashes.has(hash);
}
