/**
 * - `yes`: agrees now, without a condition, to this text at this number. Only this one sends.
 * - `weak`: probably agrees, too thin to send on; the agent asks once more.
 * - `no`: declines.
 * - `unclear`: everything else.
 */
export type ConsentVerdict = 'yes' | 'weak' | 'no' | 'unclear';

export interface ConsentReading {
  verdict: ConsentVerdict;
  /** A few words for the builder: 'agreed with "yes please"', 'a condition: "if"'. */
  why: string;
}
