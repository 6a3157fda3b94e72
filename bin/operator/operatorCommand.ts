import { existsSync } from 'node:fs'
import { Command, InvalidArgumentError, Option } from 'commander'
import type { Operator } from '../../gateway/index.ts'
import { calledAs } from '../calledAs.ts'
import { strict } from '../strictCommand.ts'

export interface OperatorOptions {
  /** `postgres://…`, or a file for SQLite. @default `RAILYARD_DATABASE_URL` */
  readonly database?: string
}

/** An option for who acts. */
export interface ActorOptions extends OperatorOptions {
  readonly by: string
}

/** A command on the database of a gateway, which may be running. */
export function operatorCommand(name: string, description: string): Command {
  return strict(new Command(name))
    .description(description)
    .addOption(
      new Option('--database <url>', 'of the gateway: postgres://…, or a file for SQLite').default(
        undefined,
        'RAILYARD_DATABASE_URL',
      ),
    )
}

/** The same for one that changes something: it is recorded with the name of who does it. */
export function actorCommand(name: string, description: string): Command {
  return operatorCommand(name, description).requiredOption('--by <name>', 'who does it, for the audit', someText)
}

/** Reads an argument that must have text. It is printed again later, where a line of its own would be a lie. */
export function someText(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It must not be empty.')
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text)) throw new InvalidArgumentError('It must have no control characters.')
  return text.trim()
}

/** Opens the database, acts, and closes it. Throws with what is wrong when there is no such database. */
export async function withOperator<Result>(
  { database = process.env['RAILYARD_DATABASE_URL'] }: OperatorOptions,
  act: (operator: Operator) => Promise<Result>,
): Promise<Result> {
  const operator = await opened(database)
  try {
    return await act(operator)
  } finally {
    await operator.close()
  }
}

async function opened(database: string | undefined): Promise<Operator> {
  if (database === undefined || database === '')
    throw new Error('no database is named: --database names the one that the gateway uses, a file or postgres://…')
  const { locationOf, openOperator } = await import('../../gateway/index.ts')
  const location = locationOf(database)
  if (location.kind === 'sqlite' && !existsSync(location.file))
    throw new Error(`there is no database ${database}: \`${calledAs()} gateway --database ${database}\` makes one`)
  try {
    return await openOperator(database)
  } catch (error) {
    throw new Error(`the database cannot be used: ${reasonOf(error)}`, { cause: error })
  }
}

/** The first reason; an attempt to connect to several addresses has no message of its own. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0])
  if (!(error instanceof Error)) return String(error)
  return error.cause === undefined ? error.message : reasonOf(error.cause)
}
