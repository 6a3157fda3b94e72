import { Command, InvalidArgumentError } from 'commander'
import { strict } from '../strictCommand.ts'
import { columns, print, printRows } from '../verbs/verb.ts'
import { emailAddress } from './emailAddress.ts'
import { amount, sle } from './money.ts'
import {
  type ActorOptions,
  actorCommand,
  type OperatorOptions,
  operatorCommand,
  someText,
  withOperator,
} from './operatorCommand.ts'

/** `railyard gateway client`: makes clients, changes and lists them. */
export function clientCommand(): Command {
  return strict(new Command('client'))
    .description('Makes, changes and lists clients.')
    .addCommand(createCommand())
    .addCommand(setCommand())
    .addCommand(listCommand())
}

interface CreateOptions extends ActorOptions {
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly allowAirtime?: boolean
}

function createCommand(): Command {
  return actorCommand('create', 'Makes a client with no float, and prints its API key, which is not shown again.')
    .requiredOption('--name <name>', 'of the client', someText)
    .requiredOption('--email <address>', 'of its contact', emailAddress)
    .requiredOption('--phone <number>', 'of its contact', someText)
    .option('--allow-airtime', 'lets it pay abroad, which arrives as airtime')
    .action(async (options: CreateOptions) => {
      const { name, email: address, phone, allowAirtime: allowsAirtime = false, by } = options
      const client = { name, email: address, phone, allowsAirtime }
      const { id, apiKey } = await withOperator(options, (operator) => operator.createClient(client, by))
      print(
        columns([
          ['client', id],
          ['key', apiKey],
        ]),
      )
    })
}

interface SetOptions extends ActorOptions {
  readonly status?: 'active' | 'deactivated'
  readonly allowAirtime?: boolean
  readonly dailyLimit?: number | 'default'
}

function setCommand(): Command {
  return actorCommand('set', 'Changes a client.')
    .argument('<client>', 'its id or name')
    .option('--status <status>', 'active or deactivated', status)
    .option('--allow-airtime', 'lets it pay abroad, which arrives as airtime')
    .option('--no-allow-airtime', 'does not')
    .option('--daily-limit <amount>', 'what it may pay a day (UTC), in SLE, or default', dailyLimit)
    .action(async (client: string, options: SetOptions) => {
      const { status: next, allowAirtime, dailyLimit: limit, by } = options
      if (next === undefined && allowAirtime === undefined && limit === undefined)
        throw new Error('nothing is changed: give --status, --allow-airtime, --no-allow-airtime or --daily-limit')
      const changes = {
        ...(next !== undefined && { status: next === 'active' ? ('Active' as const) : ('Deactivated' as const) }),
        ...(allowAirtime !== undefined && { allowsAirtime: allowAirtime }),
        ...(limit !== undefined && { dailyLimit: limit === 'default' ? null : limit }),
      }
      await withOperator(options, (operator) => operator.setClient(client, changes, by))
      print(`${client} is changed`)
    })
}

function listCommand(): Command {
  return operatorCommand('list', 'Lists the clients.').action(async (options: OperatorOptions) => {
    const clients = await withOperator(options, (operator) => operator.clients())
    const lines = clients.map(({ id, name, status: state, float, allowsAirtime, dailyLimit: limit }) => [
      ...[id, name, state, sle(float)],
      allowsAirtime ? 'airtime' : '',
      limit === null ? '' : `${sle(limit)} a day`,
    ])
    printRows(lines, 'there is no client: `railyard gateway client create` makes one')
  })
}

function dailyLimit(text: string): number | 'default' {
  if (text === 'default') return text
  try {
    return amount(text)
  } catch {
    throw new InvalidArgumentError('It is an amount in SLE such as 50000, or default.')
  }
}

function status(text: string): 'active' | 'deactivated' {
  if (text === 'active' || text === 'deactivated') return text
  throw new InvalidArgumentError('It is active or deactivated.')
}
