import { shellWord } from '../../specs/formats/shellWord.ts'

/**
 * The command that repeats one case, with the options of the run that it needs, such as `--target dtone=URL`. `program`: the words
 * by which railyard is called.
 */
export function repeatCommand(
  name: string,
  seed: string,
  options: readonly string[] = [],
  program = 'railyard',
): string {
  return [
    program,
    'verify',
    '--case',
    `'${name.replaceAll("'", `'\\''`)}'`,
    '--seed',
    shellWord(seed),
    ...options.map(shellWord),
  ].join(' ')
}
