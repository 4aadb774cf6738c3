import { Option } from 'commander';
import { z } from 'zod';
import { anyNumber, scriptCommand, wholeNumber } from '../script-command.ts';
import { sceneSchema } from './other/scenes.ts';

const optionsSchema = z.object({
  full: z.boolean().default(false),
  messages: z.number(),
  kills: z.number(),
  processes: z.number(),
  tries: z.number().optional(),
  postgres: z.boolean().default(false),
  seed: z.number(),
  provider: z.enum(['own', 'other']),
  scene: sceneSchema,
  seconds: z.number(),
  skew: z.number(),
  lag: z.number(),
});
export type ChaosOptions = z.infer<typeof optionsSchema>;

/** The options of `npm run chaos`. Ends the process after `--help`, and when one cannot be read. */
export function readOptions(): ChaosOptions {
  const command = scriptCommand(
    'chaos',
    'Texts through a provider at its worst, while servers are killed; then every promise is counted.',
  )
    .option('--full', '20,000 texts and 200 kills on SQLite, then on Postgres with three processes')
    .option('--messages <count>', 'how many texts are queued', wholeNumber, 400)
    .option('--kills <count>', 'how often a server is killed', wholeNumber, 12)
    .option(
      '--processes <count>',
      'servers at a time, the last one a worker; several on Postgres only',
      wholeNumber,
      1,
    )
    .option(
      '--tries <count>',
      'calls to the provider before a text is given up; left out, none is',
      wholeNumber,
    )
    .option('--postgres', 'on Postgres instead of SQLite')
    .addOption(
      new Option('--seed <number>', 'what chance begins with')
        .argParser(wholeNumber)
        .default(Date.now() % 1_000_000, 'another one each time'),
    )
    .addOption(
      new Option('--provider <which>', "our own, or one of somebody else's making")
        .choices(['own', 'other'])
        .default('own'),
    )
    .addOption(
      new Option('--scene <name>', 'what happens; with --provider other, as are those below')
        .choices(sceneSchema.options)
        .default('callbacks'),
    )
    .option('--seconds <count>', 'how long texts are queued', anyNumber, 60)
    .option('--skew <minutes>', "how far the provider's clock is off", anyNumber, 0)
    .option('--lag <seconds>', 'how late its list of texts shows a new one', anyNumber, 10);
  return optionsSchema.parse(command.parse().opts());
}
