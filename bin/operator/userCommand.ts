import { Command, Option } from 'commander'
import { strict } from '../strictCommand.ts'
import { columns, print, printRows } from '../verbs/verb.ts'
import {
  type ActorOptions,
  actorCommand,
  type OperatorOptions,
  operatorCommand,
  someText,
  withOperator,
} from './operatorCommand.ts'

/** `railyard gateway user`: API users of clients, each with a role. */
export function userCommand(): Command {
  return strict(new Command('user'))
    .description('Makes, changes and lists the API users of clients.')
    .addCommand(createCommand())
    .addCommand(setCommand())
    .addCommand(listCommand())
}

interface CreateOptions extends ActorOptions {
  readonly name: string
  readonly role: 'api' | 'reader'
}

function createCommand(): Command {
  return actorCommand('create', 'Makes an API user, and prints its API key, which is not shown again.')
    .argument('<client>', 'its id or name')
    .requiredOption('--name <name>', 'of who uses it', someText)
    .addOption(
      new Option('--role <role>', 'api may pay, reader may only read').choices(['api', 'reader']).default('api'),
    )
    .action(async (client: string, { name, role, by, ...options }: CreateOptions) => {
      const user = { client, name, role: role === 'api' ? ('ApiUser' as const) : ('Reader' as const) }
      const { id, apiKey } = await withOperator(options, (operator) => operator.createUser(user, by))
      print(
        columns([
          ['user', id],
          ['key', apiKey],
        ]),
      )
    })
}

interface SetOptions extends ActorOptions {
  readonly status?: 'active' | 'deactivated'
  readonly revokeKeys?: boolean
}

function setCommand(): Command {
  return actorCommand('set', 'Changes an API user.')
    .argument('<user>', 'its id')
    .addOption(new Option('--status <status>', 'whether it is let in').choices(['active', 'deactivated']))
    .option('--revoke-keys', 'lets its keys in no more')
    .action(async (id: string, { status, revokeKeys, by, ...options }: SetOptions) => {
      if (status === undefined && revokeKeys === undefined)
        throw new Error('nothing is changed: give --status or --revoke-keys')
      const changes = {
        ...(status !== undefined && { isActive: status === 'active' }),
        ...(revokeKeys !== undefined && { revokesKeys: revokeKeys }),
      }
      await withOperator(options, (operator) => operator.setUser(id, changes, by))
      print(`${id} is changed`)
    })
}

function listCommand(): Command {
  return operatorCommand('list', 'Lists the API users.').action(async (options: OperatorOptions) => {
    const users = await withOperator(options, (operator) => operator.users())
    const lines = users.map(({ id, client, developer_name, role, is_active }) => [
      ...[id, client, developer_name, role],
      is_active === 1 ? 'active' : 'deactivated',
    ])
    printRows(lines, 'there is no API user: `railyard gateway client create` makes a client with one')
  })
}
