import { Command, InvalidArgumentError } from 'commander';

/**
 * What reads the options of a script that npm runs, like `chaos`: `--help` prints them in words, and
 * what is unknown or cannot be read ends the script with one sentence before them.
 */
export function scriptCommand(name: string, description: string): Command {
  return new Command(`npm run ${name} --`)
    .description(description)
    .allowExcessArguments(false)
    .showHelpAfterError();
}

/** For an option that takes a whole number, from 0. */
export function wholeNumber(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Write a whole number.');
}

/** For an option that takes any number. */
export function anyNumber(text: string): number {
  const number = Number(text);
  if (text.trim() !== '' && Number.isFinite(number)) return number;
  throw new InvalidArgumentError('Write a number.');
}
