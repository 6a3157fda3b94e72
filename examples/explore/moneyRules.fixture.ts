import { readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { isDeepStrictEqual } from 'node:util'
import { parse } from 'yaml'

/** What a provider has done, or a service says that it has paid. */
export interface Effect {
  readonly reference: string
  readonly amount?: number
}

interface Query {
  readonly sql: string
}

/** The parts of money.yaml that both services have. */
interface Money {
  readonly paid: Query
  readonly undecided: Query
  readonly never: Readonly<Record<string, Query>>
  readonly same: Readonly<Record<string, readonly [Query, Query]>>
}

/** Names the rules of a money.yaml that a database breaks, after what the provider has done. */
export function brokenRules(file: URL, path: string, done: readonly Effect[]): readonly string[] {
  const { paid, undecided, never, same }: Money = parse(readFileSync(file, 'utf8'))
  const database = new DatabaseSync(path)
  const rows = ({ sql }: Query): readonly object[] => database.prepare(sql).all()
  const broken = [
    ...(isDeepStrictEqual(sorted(rows(paid)), sorted(done)) ? [] : ['paid is what the provider has done']),
    ...(rows(undecided).length === 0 ? [] : ['nothing is undecided']),
    ...Object.keys(never).filter((name) => rows(never[name] ?? undecided).length > 0),
    ...Object.entries(same).flatMap(([name, [one, other]]) =>
      isDeepStrictEqual(sorted(rows(one)), sorted(rows(other))) ? [] : [name],
    ),
  ]
  database.close()
  return broken
}

function sorted(rows: readonly object[]): readonly string[] {
  return rows.map((row) => JSON.stringify(row)).toSorted()
}
