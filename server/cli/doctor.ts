import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { UserError } from '../../core/errors.ts';
import { authorize, authorizeServer } from '../access/authorize.ts';
import { type Config, ConfigError } from '../config.ts';
import { DatabaseRefused } from '../db/database-refused.ts';
import { sqliteFile } from '../db/open.ts';
import { checkProject } from '../doctor/check-project.ts';
import { checkServer } from '../doctor/check-server.ts';
import { failure, type Finding, problem } from '../doctor/finding.ts';
import type { Services } from '../services.ts';
import { type CliDeps, cliDeps } from './cli-deps.ts';
import { COMMAND_LINE } from './find-project.ts';

/** `afterword doctor`: looks at everything a text depends on, and says what to do. */
export function registerDoctor(program: Command, deps: CliDeps = cliDeps): void {
  program
    .command('doctor')
    .description('Check database, keys, Twilio, webhooks and registrations. Fails on problems.')
    .option('--json', 'print the findings for programs')
    .action(async (options: { json?: boolean }) => {
      const findings = await examine(deps);
      if (options.json) deps.out(JSON.stringify({ findings }, null, 2));
      else for (const finding of findings) deps.out(printFinding(finding));
      if (findings.some((finding) => finding.state === 'problem')) deps.fail();
    });
}

async function examine(deps: CliDeps): Promise<Finding[]> {
  let session: Awaited<ReturnType<CliDeps['open']>>;
  try {
    const missing = databaseMissing(deps.config());
    if (missing) return [missing];
    session = await deps.open();
  } catch (error) {
    if (error instanceof ConfigError) {
      return [problem('settings', error.message, 'Correct it, and run this again.')];
    }
    // A database that answers may still be one that another key belongs to.
    const isKey = error instanceof UserError && !(error instanceof DatabaseRefused);
    return [failure(isKey ? 'secret key' : 'database', error)];
  }
  try {
    return await findAll(session.services);
  } finally {
    await session.close();
  }
}

/** Opening would make it, in a folder that may be a mistyped one. */
function databaseMissing({ data, databaseUrl }: Config): Finding | null {
  if (databaseUrl !== null || existsSync(sqliteFile(data))) return null;
  return problem(
    'database',
    `There is none in ${data} yet.`,
    'Start Afterword once, which makes it, or set AFTERWORD_DATA to the folder that has it.',
  );
}

async function findAll(services: Services): Promise<Finding[]> {
  const findings = await checkServer(services);
  if (findings.some(({ check, state }) => check === 'database' && state === 'problem')) {
    return findings;
  }
  const projects = await services.projects.list(authorizeServer(COMMAND_LINE, 'see'));
  for (const { id, name } of projects) {
    const grant = authorize(COMMAND_LINE, id, 'see');
    findings.push(...(await checkProject(services, grant, name)));
  }
  return findings;
}

const MARKS = { ok: 'ok     ', note: 'note   ', problem: 'PROBLEM' } as const;

function printFinding({ state, project, check, text, remedy }: Finding): string {
  const place = project === null ? check : `${project}: ${check}`;
  return [`${MARKS[state]}  ${place}: ${text}`, remedy].filter((part) => part !== '').join(' ');
}
