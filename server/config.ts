import { z } from 'zod';
import { type E164, e164Schema } from '../core/phone.ts';

/** What the server can be told from outside. Every setting has a default that needs none of it. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Where a worker shows how it is; no port: nowhere. A server shows it on its own address. */
  readonly metricsHost: string;
  readonly metricsPort: number | null;
  /** The data folder: database, key, token. */
  readonly data: string;
  /** Postgres instead of SQLite in the data folder. */
  readonly databaseUrl: string | null;
  /** The key for secrets at rest; null: the one in the data folder, made at first start. */
  readonly secret: string | null;
  /** Asked for on any address but the local one; null: one made at first start. */
  readonly token: string | null;
  /** What Twilio calls back, without a slash at the end; null: delivery is polled. */
  readonly publicUrl: string | null;
  /** Another base address for Twilio's API, for stand-ins. */
  readonly twilioUrl: string | null;
  /** Whom tests may text; null: nobody has said. Scenario runs then reach the simulator only. */
  readonly testNumbers: readonly E164[] | null;
  /** How often the registrations of connected accounts are read anew; 0: when somebody looks. */
  readonly registrationHours: number;
  readonly log: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
}

const url = z
  .url({ protocol: /^https?$/, error: 'an address like https://sms.example.com' })
  .transform((value) => value.replace(/\/+$/, ''));

const numbers = z.string().transform((value, context) => {
  const parsed = z.array(e164Schema).safeParse(value.split(/[\s,]+/).filter((one) => one !== ''));
  if (parsed.success) return parsed.data;
  const message = 'numbers like +15550100199, with commas between them';
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

const HOST = z.string().min(1, 'a host name or address').default('127.0.0.1');
const PORT = z.coerce
  .number({ error: 'a port number' })
  .int('a port number')
  .min(0, 'a port number from 0 to 65535')
  .max(65_535, 'a port number from 0 to 65535');

const HOURS = 'a number of hours from 0 (never) to 168';

/** Variable, then its schema: what a wrong value is answered with is the schema's own sentence. */
const VARIABLES = {
  AFTERWORD_HOST: HOST,
  AFTERWORD_PORT: PORT.default(4180),
  AFTERWORD_METRICS_HOST: HOST,
  AFTERWORD_METRICS_PORT: PORT.optional(),
  AFTERWORD_DATA: z.string().min(1, 'a folder').default('./data'),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'the address of a Postgres database, like postgres://user:password@host:5432/name',
    })
    .optional(),
  AFTERWORD_SECRET: z.string().min(16, 'at least 16 characters').optional(),
  AFTERWORD_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{16,200}$/, '16 to 200 characters without spaces')
    .optional(),
  AFTERWORD_PUBLIC_URL: url.optional(),
  AFTERWORD_TWILIO_URL: url.optional(),
  AFTERWORD_TEST_NUMBERS: numbers.optional(),
  AFTERWORD_REGISTRATION_HOURS: z.coerce
    .number({ error: HOURS })
    .min(0, HOURS)
    .max(168, HOURS)
    .default(6),
  AFTERWORD_LOG: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'one of fatal, error, warn, info, debug, trace, silent',
    })
    .default('info'),
} as const;

/** Their values are not repeated in a terminal or a log. */
const SECRET: ReadonlySet<string> = new Set([
  'DATABASE_URL',
  'AFTERWORD_SECRET',
  'AFTERWORD_TOKEN',
]);

/** A setting that stops the start. `message` is one sentence for the person who set it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads the settings; empty values count as not set. Throws `ConfigError` naming the variable. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Config {
  const read = <T>(name: keyof typeof VARIABLES, schema: z.ZodType<T>): T =>
    readVariable(name, schema, env[name]);
  return {
    host: read('AFTERWORD_HOST', VARIABLES.AFTERWORD_HOST),
    port: read('AFTERWORD_PORT', VARIABLES.AFTERWORD_PORT),
    metricsHost: read('AFTERWORD_METRICS_HOST', VARIABLES.AFTERWORD_METRICS_HOST),
    metricsPort: read('AFTERWORD_METRICS_PORT', VARIABLES.AFTERWORD_METRICS_PORT) ?? null,
    data: read('AFTERWORD_DATA', VARIABLES.AFTERWORD_DATA),
    databaseUrl: read('DATABASE_URL', VARIABLES.DATABASE_URL) ?? null,
    secret: read('AFTERWORD_SECRET', VARIABLES.AFTERWORD_SECRET) ?? null,
    token: read('AFTERWORD_TOKEN', VARIABLES.AFTERWORD_TOKEN) ?? null,
    publicUrl: read('AFTERWORD_PUBLIC_URL', VARIABLES.AFTERWORD_PUBLIC_URL) ?? null,
    twilioUrl: read('AFTERWORD_TWILIO_URL', VARIABLES.AFTERWORD_TWILIO_URL) ?? null,
    testNumbers: read('AFTERWORD_TEST_NUMBERS', VARIABLES.AFTERWORD_TEST_NUMBERS) ?? null,
    registrationHours: read('AFTERWORD_REGISTRATION_HOURS', VARIABLES.AFTERWORD_REGISTRATION_HOURS),
    log: read('AFTERWORD_LOG', VARIABLES.AFTERWORD_LOG),
  };
}

function readVariable<T>(name: string, schema: z.ZodType<T>, value: string | undefined): T {
  const parsed = schema.safeParse(value === '' ? undefined : value);
  if (parsed.success) return parsed.data;
  const wanted = parsed.error.issues[0]?.message ?? 'something else';
  if (SECRET.has(name)) throw new ConfigError(`What ${name} holds has to be ${wanted}.`);
  throw new ConfigError(`${name} is ${JSON.stringify(value)}, but it has to be ${wanted}.`);
}
