import { Argument, type Command } from 'commander';
import { type CliDeps, cliDeps, withServices } from './cli-deps.ts';
import { grantFor } from './find-project.ts';
import { printProblems } from './print-problems.ts';
import { refused } from './publish.ts';

/** `afterword promote <project> <environment>`: deploys the release of the environment below. */
export function registerPromote(program: Command, deps: CliDeps = cliDeps): void {
  program
    .command('promote')
    .description('Deploy the release of the environment below. Warnings are printed and accepted.')
    .argument('<project>', 'its name or id')
    .addArgument(
      new Argument('<environment>', 'where to').choices(['pre-release', 'live'] as const),
    )
    .option('--strict', 'refuse on warnings, too')
    .action(async (project: string, to: 'pre-release' | 'live', options: { strict?: boolean }) => {
      await withServices(deps, async (services) => {
        const grant = await grantFor(services, project, 'publish');
        const warnings = await services.deployments.problems(grant, to);
        if (warnings.length > 0) deps.note(printProblems(warnings));
        const accepted = { warnings: [], all: !options.strict };
        const answer = await services.deployments.promote(grant, to, accepted);
        if (!answer.promoted) throw refused('promoted', answer.problems);
        deps.out(`Release ${answer.number} is active in ${to}.`);
      });
    });
}
