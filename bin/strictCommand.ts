import type { Command } from 'commander'

/** Makes a command end with code 2, and with one line that has the remedy, when its command line is wrong. */
export function strict(command: Command): Command {
  return command
    .configureOutput({
      outputError: (text, write) => write(`${oneLine(text)} (${pathOf(command)} --help lists what there is)\n`),
    })
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
}

function oneLine(text: string): string {
  return `railyard: ${text
    .trim()
    .replace(/^error: /, '')
    .replaceAll(/\s*\n\s*/g, ' ')}`
}

function pathOf(command: Command): string {
  const names: string[] = []
  for (let each: Command | null = command; each !== null; each = each.parent) names.unshift(each.name())
  return names[0] === 'railyard' ? names.join(' ') : ['railyard', ...names].join(' ')
}
