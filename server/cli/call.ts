import { type Command, InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';
import { UserError } from '../../core/errors.ts';
import type { ConversationId, VariantId } from '../../core/ids.ts';
import { isFinal } from '../../core/messaging/statuses.ts';
import { recordsOf } from '../../core/records/draft.ts';
import type { Grant } from '../access/authorize.ts';
import type { ConversationView } from '../conversations/service.ts';
import { startSchema } from '../conversations/requests.ts';
import {
  MOST_DELAY_SECONDS,
  SIMULATED_COURSES,
  type SimulatedCourse,
  stepMs,
  storedCourse,
} from '../engine/transports/simulated-courses.ts';
import type { Services } from '../services.ts';
import { type CliDeps, cliDeps, withServices } from './cli-deps.ts';
import { grantFor } from './find-project.ts';
import { printCall } from './print-call.ts';

interface Options {
  readonly env: 'sandbox' | 'pre-release' | 'live' | 'draft';
  readonly from?: string;
  readonly variant?: string;
  readonly lang?: string;
  readonly set: Readonly<Record<string, string>>;
  readonly say: readonly string[];
  readonly simulate?: SimulatedCourse;
  readonly delay?: number;
  readonly json?: boolean;
}

/**
 * How long the texts of a call may take to arrive before it is printed as it is, beside what was chosen
 * for them.
 */
const WAIT_MS = 10_000;
/** A text's usual reports: handed on, and how it ended. */
const REPORTS = 2;
const LOOK_EVERY_MS = 50;

/**
 * `afterword call <project>`: holds a call and prints the transcript and the messages. Tests do not wait
 * as long for texts.
 */
export function registerCall(
  program: Command,
  deps: CliDeps = cliDeps,
  patienceMs: number = WAIT_MS,
): void {
  program
    .command('call')
    .description('Hold a call with the agent and print what was said and sent.')
    .argument('<project>', 'its name or id')
    .addOption(
      new Option('--env <environment>', 'which release to call; draft is what was last saved')
        .choices(['sandbox', 'pre-release', 'live', 'draft'])
        .default('sandbox'),
    )
    .option('--from <number>', "the caller's number, like +15550100199; withheld if left out")
    .option('--variant <name>', 'the variant that is called')
    .option('--lang <tag>', 'the language of the call, like es-MX')
    .addOption(
      new Option('--set <name=value>', 'a value of an entity or variable; once for each')
        .argParser(collectValue)
        .default({}, 'none'),
    )
    .addOption(
      new Option('--say <words>', 'what the caller says; once for each turn')
        .argParser(collect)
        .default([], 'nothing'),
    )
    .addOption(
      new Option(
        '--simulate <course>',
        'what becomes of the texts; none reaches a phone then',
      ).choices(SIMULATED_COURSES),
    )
    .option(
      '--delay <seconds>',
      'from one report on a simulated text to the next; all are waited for',
      readDelay,
    )
    .option('--json', 'print the conversation as JSON')
    .action(async (project: string, options: Options) => {
      await withServices(deps, async (services) => {
        const grant = await grantFor(services, project, 'build');
        // It sends what waits, too, which may be for somebody who has said STOP.
        const { heard } = services.missedTexts;
        services.missedTexts.start({ dispatch: true });
        services.messaging.background.start({ dispatch: true, heard });
        const id = await holdCall(services, grant, options);
        const waitMs = patienceMs + REPORTS * stepMs(storedCourse(options.simulate, options.delay));
        const view = await hungUp(services, grant, await whenArrived(services, grant, id, waitMs));
        deps.out(options.json ? JSON.stringify(view, null, 2) : printCall(view));
      });
    });
}

function collect(value: string, before: readonly string[]): string[] {
  return [...before, value];
}

function collectValue(
  value: string,
  before: Readonly<Record<string, string>>,
): Record<string, string> {
  const at = value.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('write it as name=value.');
  return { ...before, [value.slice(0, at).trim()]: value.slice(at + 1) };
}

const delaySchema = z
  .string()
  .regex(/^\d{1,3}$/)
  .transform(Number)
  .pipe(startSchema.shape.delaySeconds.unwrap());

function readDelay(text: string): number {
  const seconds = delaySchema.safeParse(text);
  if (seconds.success) return seconds.data;
  throw new InvalidArgumentError(`write it in whole seconds from 1 to ${MOST_DELAY_SECONDS}.`);
}

async function holdCall(
  services: Services,
  grant: Grant<'build'>,
  options: Options,
): Promise<ConversationId> {
  const { draft } = await services.drafts.read(grant);
  const entityNames = new Set(recordsOf(draft, 'entity').map((one) => one.name));
  const values = Object.entries(options.set);
  const request = startSchema.safeParse({
    environment: options.env,
    variantId: await variantNamed(services, grant, options.variant),
    caller: options.from ?? null,
    ...(options.lang === undefined ? {} : { language: options.lang }),
    simulate: options.simulate,
    delaySeconds: options.delay,
    entities: Object.fromEntries(values.filter(([name]) => entityNames.has(name))),
    variables: Object.fromEntries(values.filter(([name]) => !entityNames.has(name))),
  });
  if (!request.success) {
    const [issue] = request.error.issues;
    const option = issue?.path[0] === 'caller' ? '--from' : (issue?.path.join('.') ?? '');
    throw new UserError(
      'bad_input',
      `${option}: ${issue?.message ?? ''}.`,
      'Correct it and call again.',
    );
  }
  const { conversationId } = await services.conversations.start(grant, request.data);
  for (const text of options.say) {
    const { phase } = await services.conversations.say(grant, { conversationId, text });
    if (phase !== 'open') break;
  }
  return conversationId;
}

async function variantNamed(
  services: Services,
  grant: Grant,
  name: string | undefined,
): Promise<VariantId | null> {
  if (name === undefined) return null;
  const variants = recordsOf((await services.drafts.read(grant)).draft, 'variant');
  const found = variants.find((one) => one.name === name || one.id === name);
  if (found) return found.id;
  const names = variants.map((one) => `“${one.name}”`).join(', ');
  throw new UserError(
    'not_found',
    `There is no variant “${name}”.`,
    names === '' ? 'This project has no variants: leave out --variant.' : `There are: ${names}.`,
  );
}

/** The conversation once all its texts have their final status, or after `waitMs`. */
async function whenArrived(
  services: Services,
  grant: Grant<'build'>,
  id: ConversationId,
  waitMs: number,
): Promise<ConversationView> {
  const until = performance.now() + waitMs;
  for (;;) {
    const view = await services.conversations.get(grant, id);
    const isDone = view.messages.every((message) => isFinal(message.status));
    if (isDone || performance.now() > until) return view;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

/** The caller has said all: the call is over. What becomes of a text that still waits is told later. */
async function hungUp(
  services: Services,
  grant: Grant<'build'>,
  view: ConversationView,
): Promise<ConversationView> {
  const { id, phase } = view.conversation;
  if (phase !== 'open') return view;
  await services.conversations.end(grant, id);
  return services.conversations.get(grant, id);
}
