/**
 * What somebody may do: see everything, build the draft, publish and promote, or administer
 * (projects, the Twilio account).
 */
export type Permission = 'see' | 'build' | 'publish' | 'admin';

export const PERMISSIONS: readonly Permission[] = ['see', 'build', 'publish', 'admin'];

/** Who asks. Accounts and roles come later: they will fill `may`, and nothing else changes. */
export interface Actor {
  /** `person` at a browser or command line, `program` with a bearer token, `system` for us. */
  readonly kind: 'person' | 'program' | 'system';
  /** As shown in histories, like `you`. */
  readonly name: string;
  readonly may: readonly Permission[];
  /** On the machine the server runs on, without any token. */
  readonly local: boolean;
}

export const LOCAL_PERSON: Actor = {
  kind: 'person',
  name: 'local user',
  may: PERMISSIONS,
  local: true,
};

/** For what the server does by itself: seeding, the command line, reports from Twilio. */
export function systemActor(name: string): Actor {
  return { kind: 'system', name, may: PERMISSIONS, local: true };
}
