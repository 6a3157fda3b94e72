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

/** `railyard gateway sender`: says which client may send under which sender id. */
export function senderCommand(): Command {
  return strict(new Command('sender'))
    .description('Registers sender ids to clients, and lists them.')
    .addCommand(addCommand())
    .addCommand(removeCommand())
    .addCommand(listCommand())
}

interface SenderOptions extends ActorOptions {
  readonly client: string
  readonly sender: string
}

function addCommand(): Command {
  return changing('add', 'Registers a sender id to a client, which no other client may use then.').action(
    async (options: SenderOptions) => {
      const { client, sender, by } = options
      await withOperator(options, (operator) => operator.addSender(client, sender, by))
      print(`${client} may send as ${sender}`)
    },
  )
}

function removeCommand(): Command {
  return changing('remove', 'Ends the registration of a sender id.').action(async (options: SenderOptions) => {
    const { client, sender, by } = options
    await withOperator(options, (operator) => operator.removeSender(client, sender, by))
    print(`${client} may not send as ${sender} any more`)
  })
}

function changing(name: string, description: string): Command {
  return actorCommand(name, description)
    .requiredOption('--client <client>', 'its id or name', someText)
    .requiredOption('--sender <id>', 'the name or short code that receivers see; letter case counts', someText)
}

function listCommand(): Command {
  return operatorCommand('list', 'Lists the sender ids.')
    .option('--client <client>', 'only those of this one, by its id or name', someText)
    .action(async (options: OperatorOptions & { readonly client?: string }) => {
      const senders = await withOperator(options, (operator) => operator.senders(options.client))
      const lines = senders.map(({ senderId, client }) => [senderId, client])
      printRows(lines, 'there is no sender id: `railyard gateway sender add` registers one')
    })
}
