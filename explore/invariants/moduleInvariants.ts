import { importModule, isCallable } from '../modules/importModule.ts'
import { yamlOf } from '../yaml/yamlNode.ts'
import { type Definition, definitionIn } from './definition.ts'
import type { EndOfRun, Invariant } from './invariant.ts'
import { getJson, type Json } from './sources/getRows.ts'
import type { Row } from './sources/row.ts'
import { readRows } from './sources/source.ts'
import { UnreadableSource } from './sources/unreadableSource.ts'

/** What an invariant in a module is given. */
export interface InvariantTools extends Pick<EndOfRun, 'effects' | 'exchanges' | 'balances' | 'answers'> {
  /** The JSON that the service answers to GET of a path. Rejects unless it succeeds. */
  readonly get: (path: string) => Promise<Json>
  /** The rows of a statement in a database. @default the exported `database` */
  readonly sql: (statement: string, database?: string) => Promise<readonly Row[]>
  /** The rows that a shell command prints as JSON. */
  readonly run: (command: string) => Promise<readonly Row[]>
}

/**
 * Reads the invariants of a module: each function that it exports by name is one, and its other exports are what a YAML file has:
 * `database`, `reference`, `paid`, `undecided`, `settle`, `never`, `same`.
 */
export async function readModule(
  file: string,
): Promise<{ readonly definition: Definition; readonly own: readonly Invariant[] }> {
  const exported = Object.entries(await importModule(file)).filter(
    ([name]) => !['default', 'module.exports'].includes(name),
  )
  const values = exported.filter(([, value]) => !isCallable(value))
  const definition = definitionIn(yamlOf(file, Object.fromEntries(values)))
  const own = exported.flatMap(([name, value]) => (isCallable(value) ? [ownInvariant(name, value, definition)] : []))
  if (exported.length === 0)
    throw new Error(
      `${file} exports no invariant: export functions by name, as "export async function name({ sql }) {}".`,
    )
  return { definition, own }
}

function ownInvariant(
  name: string,
  check: (tools: InvariantTools) => unknown,
  { database }: Pick<Definition, 'database'>,
): Invariant {
  return {
    name: sentenceOf(name),
    isBuiltIn: false,
    async check(end) {
      try {
        const found = await check(toolsFor(end, database))
        return typeof found === 'string' && found.trim() !== '' ? found : undefined
      } catch (error) {
        if (error instanceof UnreadableSource) throw error
        return error instanceof Error ? error.message || error.name : String(error)
      }
    },
  }
}

function toolsFor(end: EndOfRun, usual: string | undefined): InvariantTools {
  const { effects, exchanges, balances, answers } = end
  return {
    ...{ effects, exchanges, balances, answers },
    get: (path) => getJson(`${end.url}${path}`, `GET ${path}`),
    async sql(statement, database = usual) {
      if (database === undefined)
        throw new UnreadableSource(`the statement "${statement}"`, 'name its database by "export const database"')
      return readRows({ kind: 'sql', statement }, end, database)
    },
    run: (command) => readRows({ kind: 'run', command }, end, undefined),
  }
}

/** `noOrderIsCreditedTwice` as a sentence: `no order is credited twice`. */
function sentenceOf(name: string): string {
  return name
    .replaceAll('_', ' ')
    .replaceAll(/(?<=[a-z\d])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .trim()
}
