import { readFile, stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { UserError } from '../../core/errors.ts';
import { nameSchema } from '../../core/records/base.ts';
import { authorizeServer } from '../access/authorize.ts';
import type { FileSet } from '../polyai/project-files.ts';
import { readFolder } from '../polyai/read-folder.ts';
import { readZip } from '../polyai/read-zip.ts';
import type { ImportProgress } from '../polyai/report.ts';
import { type CliDeps, cliDeps, withServices } from './cli-deps.ts';
import { COMMAND_LINE } from './find-project.ts';
import { printReport } from './print-report.ts';

interface Options {
  readonly project?: string;
  readonly json?: boolean;
}

/** `afterword import <folder or zip>`: makes a project of a PolyAI agent project. */
export function registerImport(program: Command, deps: CliDeps = cliDeps): void {
  program
    .command('import')
    .description('Make a project of a PolyAI agent project: a folder, or a zip of it.')
    .argument('<source>', 'the folder that holds project.yaml, or a zip')
    .option('--project <name>', 'the name of the new project')
    .option('--json', 'print the project id and the report as JSON')
    .action(async (source: string, options: Options) => {
      const name = options.project === undefined ? null : readName(options.project);
      const files = await readSource(source, deps);
      await withServices(deps, async (services) => {
        const answer = await services.polyai.importNew(
          authorizeServer(COMMAND_LINE, 'build'),
          files,
          { ...(name === null ? {} : { name }), onProgress: (one) => show(deps, one) },
        );
        deps.progress?.('');
        if (options.json) deps.out(JSON.stringify(answer, null, 2));
        else deps.out(`${printReport(answer.report)}\n\n${madeLine(answer)}`);
      });
    });
}

function madeLine({ name, projectId }: { name: string; projectId: string }): string {
  return `Project “${name}” is there, with the id ${projectId}.`;
}

function readName(name: string): string {
  const parsed = nameSchema(120).safeParse(name);
  if (parsed.success) return parsed.data;
  const why = parsed.error.issues[0]?.message ?? 'not a name';
  throw new UserError('bad_input', `--project “${name}”: ${why}.`, 'Give another name.');
}

async function readSource(source: string, deps: CliDeps): Promise<FileSet> {
  const found = await stat(source).catch(() => null);
  if (found?.isDirectory()) return readFolder(source, (one) => show(deps, one));
  if (found?.isFile()) return readZip(await readFile(source), (one) => show(deps, one));
  throw new UserError(
    'not_found',
    `There is no folder or file ${source}.`,
    'Give the folder that holds project.yaml, or a zip of it.',
  );
}

function show(deps: CliDeps, { stage, done, total }: ImportProgress): void {
  deps.progress?.(`${stage}: ${done} of ${total}`);
}
