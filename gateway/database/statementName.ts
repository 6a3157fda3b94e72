import type { CompiledQuery } from 'kysely'

/** A statement and the values of its variables. */
export type Statement = Pick<CompiledQuery, 'sql' | 'parameters'>

/** Statements that the server keeps prepared for each connection. Those with lists of variables have many forms, which may not fill it. */
const most = 500

const names = new Map<string, string>()
let named = 0

/** The name under which a connection prepares a statement once; none where it has no variables, or there are too many. */
export function statementName({ sql, parameters }: Statement): { readonly name?: string } {
  if (parameters.length === 0) return {}
  const known = names.get(sql)
  if (known !== undefined) return { name: known }
  if (names.size >= most) return {}
  named += 1
  const name = `railyard_${named}`
  names.set(sql, name)
  return { name }
}

/** Has all statements prepared again under other names, because a migration has changed what the old ones return. */
export function forgetStatements(): void {
  names.clear()
}
