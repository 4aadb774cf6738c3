import { NOT_CONNECTED, TOKEN_SEALED } from '../../twilio/no-client.ts';
import type { ProviderRefusal } from '../transport.ts';

/**
 * Whether nobody was asked, for want of an account: the text waits for one, as it does while an account
 * is out of order, until its life is over.
 */
export function hadNoClient({ code }: Pick<ProviderRefusal, 'code'>): boolean {
  return code === NOT_CONNECTED.code || code === TOKEN_SEALED.code;
}
