import type { MessageInstance } from 'twilio/lib/rest/api/v2010/account/message';
import type { ProviderReport } from '../transport.ts';

/** What Twilio says of a message. */
export function reportOf(item: MessageInstance): ProviderReport {
  const code = Number.isInteger(item.errorCode) ? String(item.errorCode) : null;
  // Without one it is news all the same that Twilio has the message.
  const said: unknown = item.status;
  const status = typeof said === 'string' ? said : 'unknown';
  return { status, errorCode: code, errorWhy: item.errorMessage ?? null };
}
