import { readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { UserError } from '../../core/errors.ts';
import { makeFolder } from '../make-folder.ts';
import { type CliDeps, cliDeps, withServices } from './cli-deps.ts';
import { grantFor } from './find-project.ts';

/** `afterword export <project> <folder>`: writes a project as a PolyAI agent project. */
export function registerExport(program: Command, deps: CliDeps = cliDeps): void {
  program
    .command('export')
    .description('Write a project as files of a PolyAI agent project.')
    .argument('<project>', 'its name or id')
    .argument('<folder>', 'where to write it; must be empty or new')
    .option('--force', 'write into a folder that is not empty')
    .action(async (project: string, folder: string, options: { force?: boolean }) => {
      if (!options.force) await refuseNotEmpty(folder);
      await withServices(deps, async (services) => {
        const { name, files } = await services.polyai.export(
          await grantFor(services, project, 'see'),
        );
        await writeAll(folder, files).catch((error: unknown) => {
          throw notWritten(folder, error);
        });
        deps.out(`“${name}” is in ${folder}: ${files.size} files.`);
      });
    });
}

async function writeAll(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    const target = join(folder, ...path.split('/'));
    makeFolder(dirname(target));
    await writeFile(target, text);
  }
}

function notWritten(folder: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('syscall' in error)) return error;
  const what = `${folder} cannot be written: ${error.message}.`;
  return new UserError('refused', what, 'Give a folder that you can write to.');
}

async function refuseNotEmpty(folder: string): Promise<void> {
  const entries = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw new UserError('bad_input', `${folder} is not a folder.`, 'Give an empty or new one.');
  });
  if (entries.length === 0) return;
  throw new UserError(
    'refused',
    `${folder} is not empty.`,
    'Give an empty or new folder, or add --force to write into this one.',
  );
}
