import { Command } from 'commander'
import { strict } from '../strictCommand.ts'
import { print, printRows } from '../verbs/verb.ts'
import {
  type ActorOptions,
  actorCommand,
  type OperatorOptions,
  operatorCommand,
  someText,
  withOperator,
} from './operatorCommand.ts'

interface ReasonOptions extends ActorOptions {
  readonly reason: string
}

/** `railyard gateway blocklist`: receivers that nobody may pay. */
export function blocklistCommand(): Command {
  return strict(new Command('blocklist'))
    .description('Shows and changes which receivers nobody may pay.')
    .addCommand(addCommand())
    .addCommand(removeCommand())
    .addCommand(listCommand())
}

function addCommand(): Command {
  return changeCommand('add', 'Stops payouts to a receiver.').action(
    async (destination: string, { reason, by: actor, ...options }: ReasonOptions) => {
      const receiver = await withOperator(options, (operator) => operator.block({ destination, reason, actor }))
      print(`${receiver} is on the blocklist`)
    },
  )
}

function removeCommand(): Command {
  return changeCommand('remove', 'Lets a receiver be paid again.').action(
    async (destination: string, { reason, by: actor, ...options }: ReasonOptions) => {
      const receiver = await withOperator(options, (operator) => operator.unblock({ destination, reason, actor }))
      print(`${receiver} is not on the blocklist any more`)
    },
  )
}

function changeCommand(name: string, description: string): Command {
  return actorCommand(name, description)
    .argument('<receiver>', 'a phone number or account, as clients may write it', someText)
    .requiredOption('--reason <text>', 'why, for the audit', someText)
}

function listCommand(): Command {
  return operatorCommand('list', 'Lists the receivers that nobody may pay.').action(
    async (options: OperatorOptions) => {
      const rows = await withOperator(options, (operator) => operator.blocklist())
      const lines = rows.map(({ receiver, reason, added_by, added_at }) => [
        ...[receiver, new Date(added_at).toISOString(), added_by, reason],
      ])
      printRows(lines, 'the blocklist is empty')
    },
  )
}
