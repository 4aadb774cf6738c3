import { z } from 'zod';

/** The longest address that leaves the opt-in description room for what it has to say. */
const URL_LIMIT = 200;
const address = z
  .string()
  .trim()
  .max(URL_LIMIT, `an address here has at most ${URL_LIMIT} characters`)
  .regex(
    /^https?:\/\/[^\s/]+\.\S+$/i,
    'write the full address, like https://www.harbour.com/privacy',
  );

/** What a registration needs to know of the business and no release can say. */
export const businessSchema = z.object({
  /** As it is registered. */
  brand: z
    .string()
    .trim()
    .min(1, 'write the name under which the business is registered')
    .max(100, 'a brand has at most 100 characters')
    .regex(/[\p{L}\p{N}]/u, 'a brand has at least one letter or digit'),
  privacyPolicyUrl: address.nullable(),
  termsUrl: address.nullable(),
  /** Where the document with the transcripts can be read by a reviewer. */
  evidenceUrl: address.nullable(),
  /** Somebody of the business says so; nothing in a project shows it. */
  keepsNumbersPrivate: z.boolean(),
});
export type Business = z.infer<typeof businessSchema>;
