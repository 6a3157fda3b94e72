import type { CompiledQuery } from 'kysely'

/** A statement and the values of its variables. */
export type Statement = Pick<CompiledQuery, 'sql' | 'parameters'>

/** Statements that the server keeps prepared for each connection. Those with lists of variables have many forms, which may not fill it. */
const most = 500

/** The names under which the connections of one pool prepare statements. */
export class StatementNames {
  readonly #names = new Map<string, string>()
  #named = 0

  /** The name under which a connection prepares a statement once; none where it has no variables, or there are too many. */
  of({ sql, parameters }: Statement): { readonly name?: string } {
    if (parameters.length === 0) return {}
    const known = this.#names.get(sql)
    if (known !== undefined) return { name: known }
    if (this.#names.size >= most) return {}
    this.#named += 1
    const name = `railyard_${this.#named}`
    this.#names.set(sql, name)
    return { name }
  }

  /** Has all statements prepared again under other names, because a migration has changed what the old ones return. */
  forget(): void {
    this.#names.clear()
  }
}
