import { Command } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { allowUnreadOutput } from './allow-unread-output.ts';
import { registerCall } from './call.ts';
import { registerDoctor } from './doctor.ts';
import { registerExport } from './export.ts';
import { registerImport } from './import.ts';
import { registerPromote } from './promote.ts';
import { registerPublish } from './publish.ts';
import { reportFailure } from './report-failure.ts';
import { registerNewKey } from './new-key.ts';
import { registerMigrate } from './migrate.ts';
import { registerStart } from './start.ts';
import { registerStayOnSqlite } from './stay-on-sqlite.ts';
import { registerWorker } from './worker.ts';

const program = new Command('afterword')
  .description('SMS actions for the topics of a voice agent.')
  .version(packageJson.version, '-v, --version', 'print the version')
  .showHelpAfterError();

allowUnreadOutput();
registerStart(program);
registerImport(program);
registerExport(program);
registerPublish(program);
registerPromote(program);
registerCall(program);
registerWorker(program);
registerMigrate(program);
registerStayOnSqlite(program);
registerNewKey(program);
registerDoctor(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = reportFailure(error);
}
