import type { ActionRuntime } from '../contract.ts';

/** The channel passes the caller on. */
export const handoffRuntime: ActionRuntime = {
  type: 'handoff',
  carryOut(effect, ports) {
    if (effect.type === 'handOff') ports.handOff(effect);
  },
};
