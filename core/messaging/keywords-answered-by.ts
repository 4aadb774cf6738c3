import { z } from 'zod';

/**
 * Who texts back to STOP, START and HELP that come by a Twilio account's webhook. Twilio does by itself,
 * as a rule; not where its support has switched that off, nor for a short code without Advanced Opt-Out.
 * Its API does not say which, so somebody chooses. What a keyword does is the same either way.
 */
export const keywordsAnsweredBySchema = z.enum(['afterword', 'twilio']);
export type KeywordsAnsweredBy = z.infer<typeof keywordsAnsweredBySchema>;
