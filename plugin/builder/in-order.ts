/** Which answers are the newest: see `inOrder`. */
export interface InOrder {
  /** A question begins. What it gives back says of its answer, once it is there, whether that counts. */
  readonly ask: () => () => boolean;
  /** Something is known that is newer than whatever has been asked so far. */
  readonly tell: () => void;
}

/**
 * Of several questions in flight the answers may come in another order: one counts unless a question that
 * was asked later has been answered, or something newer has been told, meanwhile.
 */
export function inOrder(): InOrder {
  let asked = 0;
  let known = 0;
  return {
    ask() {
      asked += 1;
      const mine = asked;
      return () => {
        if (mine <= known) return false;
        known = mine;
        return true;
      };
    },
    tell() {
      known = asked;
    },
  };
}
