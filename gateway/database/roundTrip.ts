import pg, { type Connection, type Submittable } from 'pg'
import type { Statement, StatementNames } from './statementNames.ts'
import { types } from './wholeNumbers.ts'

/** What the driver calls on what it has submitted. */
interface Answers {
  handleRowDescription(message: object): void
  handleDataRow(message: object): void
  handleCommandComplete(message: object, connection: Connection): void
  handleReadyForQuery(connection: Connection): void
  handleError(error: Error, connection: Connection): void
}

declare module 'pg' {
  interface Query extends Answers {
    readonly name: string | undefined
    readonly text: string
  }
  interface Connection {
    /** Statements that the server has not confirmed yet, by name. */
    readonly submittedNamedStatements: Record<string, string>
  }
}

/**
 * Statements that are sent together and answered together. The server runs them in their order, and after one that fails no other one, so
 * what follows a `begin` never runs without it.
 */
export class RoundTrip implements Submittable, Answers {
  readonly #queries: readonly pg.Query[]
  /** All that were sent, with the place of the one that the server answers now. */
  #answered = 0
  /** The results in the order of the statements; rejects when one of them failed. */
  readonly results: Promise<pg.ResultBuilder[]>

  constructor(statements: readonly Statement[], names: StatementNames) {
    const queries: pg.Query[] = []
    const answers = statements.map(
      (statement) =>
        new Promise<pg.ResultBuilder>((resolve, reject) => {
          const { sql: text, parameters } = statement
          const config = { text, values: [...parameters], types, queryMode: 'extended', ...names.of(statement) }
          queries.push(new pg.Query(config, (error, result) => (error ? reject(error) : resolve(result))))
        }),
    )
    this.#queries = queries
    this.results = Promise.all(answers)
  }

  /** The driver notes under these which statement the server has prepared. */
  get name(): string | undefined {
    return this.#current?.name
  }
  get text(): string | undefined {
    return this.#current?.text
  }

  submit(connection: Connection): void {
    const unfinished: Connection = Object.create(connection, { sync: { value: () => {} } })
    connection.stream.cork()
    for (const query of this.#queries) query.submit(unfinished)
    connection.sync()
    connection.stream.uncork()
  }

  handleRowDescription(message: object): void {
    this.#current?.handleRowDescription(message)
  }

  handleDataRow(message: object): void {
    this.#current?.handleDataRow(message)
  }

  handleCommandComplete(message: object, connection: Connection): void {
    this.#current?.handleCommandComplete(message, connection)
    this.#answered += 1
  }

  handleReadyForQuery(connection: Connection): void {
    for (const query of this.#queries) query.handleReadyForQuery(connection)
  }

  handleError(error: Error, connection: Connection): void {
    for (const query of this.#queries) {
      // The server has not read those after the one that failed.
      if (query.name !== undefined) delete connection.submittedNamedStatements[query.name]
      query.handleError(error, connection)
    }
  }

  get #current(): pg.Query | undefined {
    return this.#queries[this.#answered]
  }
}
