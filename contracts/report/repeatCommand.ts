import { shellWord } from './shellWord.ts'

/** The command that runs one case alone again; `options` are those of the run that it needs, such as `--target dtone=URL`. */
export function repeatCommand(name: string, seed: string, options: readonly string[] = []): string {
  return [
    'railyard',
    'verify',
    '--case',
    `'${name.replaceAll("'", `'\\''`)}'`,
    '--seed',
    shellWord(seed),
    ...options.map(shellWord),
  ].join(' ')
}
