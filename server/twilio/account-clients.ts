import twilio from 'twilio';
import type { Deps } from '../deps.ts';
import { makeTwilioClient, type TwilioClient, type TwilioCredentials } from './make-client.ts';
import type { AccountRow } from './repo.ts';
import { unseal } from './key/seal.ts';

/** A webhook: its path with the query, and its form. */
export interface SignedRequest {
  readonly signature: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string | string[]>>;
}

/** What is kept of an account for as long as its token is sealed as it is: a new one is another text. */
interface Kept {
  readonly tokenSealed: string;
  readonly credentials: TwilioCredentials;
  client?: TwilioClient;
}

/** Opens the stored accounts, each once: its token, its client with the connections, its signatures. */
export class AccountClients {
  readonly #deps: Pick<Deps, 'clock' | 'config' | 'engine' | 'log' | 'sealKey'>;
  /** By project and account: a project may have texts open at one that it was connected to before. */
  readonly #kept = new Map<string, Kept>();

  constructor(deps: Pick<Deps, 'clock' | 'config' | 'engine' | 'log' | 'sealKey'>) {
    this.#deps = deps;
  }

  /** The account and token; null when the token does not open with this key. */
  credentialsOf(account: AccountRow): TwilioCredentials | null {
    return this.#open(account)?.credentials ?? null;
  }

  /** The client for sending; null when the token does not open. */
  clientOf(account: AccountRow): TwilioClient | null {
    const kept = this.#open(account);
    if (!kept) return null;
    const timeoutMs = this.#deps.engine?.twilioTimeoutMs;
    kept.client ??= this.make(kept.credentials, timeoutMs === undefined ? {} : { timeoutMs });
    return kept.client;
  }

  /** A person who connects waits for the usual time, however short that of sending is. */
  make(credentials: TwilioCredentials, pace: { readonly timeoutMs?: number } = {}): TwilioClient {
    const { clock, config } = this.#deps;
    const ours = clock === undefined ? {} : { clock };
    return makeTwilioClient(credentials, { baseUrl: config.twilioUrl, ...ours, ...pace });
  }

  /**
   * Whether Twilio has signed this, with the account's token, for our public address: behind a proxy,
   * our own idea of host, port and path is another one.
   */
  isSignedFor(account: AccountRow, { path, params, signature }: SignedRequest): boolean {
    const { publicUrl } = this.#deps.config;
    if (publicUrl === null || signature === '') return false;
    if (params['AccountSid'] !== account.accountSid) return false;
    const authToken = this.credentialsOf(account)?.authToken;
    if (authToken === undefined) return false;
    return twilio.validateRequest(authToken, signature, `${publicUrl}${path}`, { ...params });
  }

  /** Lets go of what is kept of any other account: its token, and its client with the connections. */
  keepOnly(accounts: readonly Pick<AccountRow, 'projectId' | 'accountSid'>[]): void {
    const known = new Set(accounts.map(nameOf));
    for (const name of this.#kept.keys()) if (!known.has(name)) this.#kept.delete(name);
  }

  #open({ projectId, accountSid, tokenSealed }: AccountRow): Kept | null {
    const name = nameOf({ projectId, accountSid });
    const kept = this.#kept.get(name);
    if (kept?.tokenSealed === tokenSealed) return kept;
    const authToken = unseal(this.#deps.sealKey, projectId, tokenSealed);
    if (authToken === null) {
      this.#deps.log.error({ projectId }, 'the stored Twilio token does not open with this key');
      return null;
    }
    const opened: Kept = { tokenSealed, credentials: { accountSid, authToken } };
    this.#kept.set(name, opened);
    return opened;
  }
}

function nameOf({ projectId, accountSid }: Pick<AccountRow, 'projectId' | 'accountSid'>): string {
  return `${projectId} ${accountSid}`;
}
