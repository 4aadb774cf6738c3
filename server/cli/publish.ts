import { type Command, Option } from 'commander';
import { UserError } from '../../core/errors.ts';
import type { Problem } from '../../core/problems/problem.ts';
import { type CliDeps, cliDeps, withServices } from './cli-deps.ts';
import { grantFor } from './find-project.ts';
import { printProblems } from './print-problems.ts';

interface Options {
  readonly note: string;
  readonly strict?: boolean;
}

/** `afterword publish <project>`: makes a release of the saved draft and deploys it to Sandbox. */
export function registerPublish(program: Command, deps: CliDeps = cliDeps): void {
  program
    .command('publish')
    .description('Publish the saved draft to Sandbox. Warnings are printed and accepted.')
    .argument('<project>', 'its name or id')
    .addOption(new Option('--note <text>', 'what is new in this release').default('', 'none'))
    .option('--strict', 'refuse on warnings, too')
    .action(async (project: string, options: Options) => {
      await withServices(deps, async (services) => {
        const grant = await grantFor(services, project, 'publish');
        const warnings = await services.drafts.problems(grant, 'sandbox');
        if (warnings.length > 0) deps.note(printProblems(warnings));
        const answer = await services.releases.publish(grant, {
          note: options.note,
          acceptedWarnings: [],
          acceptAllWarnings: !options.strict,
        });
        if (!answer.published) throw refused('published', answer.problems);
        deps.out(`Release ${answer.number} is published and active in sandbox.`);
      });
    });
}

/** The problems themselves have been printed by then. */
export function refused(what: string, problems: readonly Problem[]): UserError {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const found =
    errors > 0 ? `${errors} ${errors === 1 ? 'error' : 'errors'}` : `${problems.length} warnings`;
  return new UserError(
    'refused',
    `Not ${what}: ${found}.`,
    errors > 0
      ? 'Correct them in the builder, save, and try again.'
      : 'Leave out --strict to accept them.',
    { problems },
  );
}
