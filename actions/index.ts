/** The public entry `afterword/actions`: the contract for action types, and those that come along. */
export {
  type ActionDefinition,
  type ActionRuntime,
  type ActionSpec,
  defineAction,
  type Outcome,
  type RuntimePorts,
} from './contract.ts';
export { actionDefinitions } from './definitions.ts';
