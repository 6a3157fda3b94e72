import { Command } from 'commander'
import pc from 'picocolors'
import { strict } from './strictCommand.ts'

/** `railyard steps`: lists the sentences of which scenarios are made. Exits with 1 where a word is in none. */
export function stepsCommand(): Command {
  return strict(new Command('steps'))
    .description('Lists the sentences of which scenarios are made, with an example each.')
    .argument('[word]', 'only sentences that have it, or tell of it')
    .action(async (word: string | undefined) => {
      const { hasSteps, stepsText } = await import('../scenarios/report/stepsText.ts')
      const colors = pc.createColors(pc.isColorSupported && process.stdout.isTTY === true)
      process.stdout.write(stepsText(word, colors))
      process.exitCode = word === undefined || hasSteps(word) ? 0 : 1
    })
}
