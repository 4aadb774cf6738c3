import type { SimulatedCourse, SimulationInput } from '../api/server-api.ts';

/** How the simulator shall treat a text: as the person at the screen has chosen. */
export interface Simulation {
  readonly simulate: SimulatedCourse;
  /** From one report to the next; null: as the outcome has it. */
  readonly delaySeconds: number | null;
}

export const USUAL_SIMULATION: Simulation = { simulate: 'delivered', delaySeconds: null };

export function simulationInput({ simulate, delaySeconds }: Simulation): SimulationInput {
  return { simulate, ...(delaySeconds === null ? {} : { delaySeconds }) };
}
