import { Command, Option } from 'commander'
import { secretSettings } from '../secretSettings.ts'
import { strict } from '../strictCommand.ts'
import { print, printRows } from '../verbs/verb.ts'
import { amount, sle } from './money.ts'
import {
  type ActorOptions,
  actorCommand,
  type OperatorOptions,
  operatorCommand,
  someText,
  withOperator,
} from './operatorCommand.ts'

/** `railyard gateway cards`: seals the cards of the vault anew, and ends what the acquirer contradicts. */
export function cardsCommand(): Command {
  return strict(new Command('cards'))
    .description('Seals cards under a new key, and ends what the acquirer contradicts.')
    .addCommand(resealCommand())
    .addCommand(contradictedCommand())
    .addCommand(resolveCommand())
}

function resealCommand(): Command {
  return actorCommand('reseal', 'Seals all cards under the first key, so that the old one can be removed.').action(
    async ({ by, ...options }: ActorOptions) => {
      const { cardKeys } = await secretSettings()
      const resealed = await withOperator(options, (operator) => operator.resealCards(by, cardKeys))
      const { keyId, count, left, isScrubbed } = resealed
      print(`${cards(count)} sealed anew by the key ${keyId}`)
      for (const { keyId: old, cards: number } of left)
        print(`the key ${old} is still needed: ${cards(number)} sealed by it`)
      if (left.length === 0) print('no other key is needed any more')
      if (!isScrubbed)
        print('the log of the database still has what was there before: do it again, or start the gateway anew')
      if (left.length > 0 || !isScrubbed) process.exitCode = 1
    },
  )
}

function cards(count: number): string {
  return count === 1 ? '1 card is' : `${count} cards are`
}

function contradictedCommand(): Command {
  return operatorCommand('contradicted', 'Lists what the acquirer contradicts.').action(
    async (options: OperatorOptions) => {
      const rows = await withOperator(options, (operator) => operator.contradictions())
      const lines = rows.map(({ id, client, status, amount: held, captured, detail }) => [
        ...[id, client, status, sle(held), captured === null ? '' : sle(captured), detail],
      ])
      printRows(lines, 'the acquirer contradicts nothing')
    },
  )
}

interface ResolveOptions extends ActorOptions {
  readonly as: 'captured' | 'released'
  readonly amount?: number
  readonly reason: string
}

function resolveCommand(): Command {
  return actorCommand('resolve', 'Ends what the acquirer contradicts, after it was asked by other means.')
    .argument('<authorisation>', 'its id', someText)
    .addOption(new Option('--as <end>', 'what was found out').choices(['captured', 'released']).makeOptionMandatory())
    .option('--amount <amount>', 'what was captured, in SLE; what was asked for by default', amount)
    .requiredOption('--reason <text>', 'how it was found out, for the audit', someText)
    .action(async (authorisation: string, { as, amount: minor, reason, by: actor, ...options }: ResolveOptions) => {
      if (as === 'released' && minor !== undefined)
        throw new Error('what is released has no amount: leave --amount out')
      const resolution = { authorisation, as, reason, actor, ...(minor !== undefined && { amount: minor }) }
      const { before, after } = await withOperator(options, (operator) => operator.resolveCard(resolution))
      print(before === after ? `${authorisation} stays ${after}` : `${authorisation} was ${before} and is ${after}`)
    })
}
