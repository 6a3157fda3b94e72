import {
  type DatabaseIntrospector,
  type Driver,
  type Kysely,
  PostgresDialect,
  type SchemaMetadata,
  sql,
  type TableMetadata,
} from 'kysely'
import type { Pool } from 'pg'

/**
 * PostgreSQL as Kysely knows it, but with a driver that survives lost connections, and the migrator looks at the tables of the current
 * schema alone. Kysely's own introspector reads all schemas of the server, and fails when another client drops one meanwhile.
 */
export class OwnSchemaDialect extends PostgresDialect {
  readonly #driver: Driver

  constructor(pool: Pool, driver: Driver) {
    super({ pool })
    this.#driver = driver
  }

  override createDriver(): Driver {
    return this.#driver
  }

  override createIntrospector(database: Kysely<unknown>): DatabaseIntrospector {
    return {
      async getSchemas(): Promise<SchemaMetadata[]> {
        const { rows } = await sql<SchemaMetadata>`select current_schema() as name`.execute(database)
        return rows
      },
      async getTables(): Promise<TableMetadata[]> {
        const { rows } = await sql<{ name: string; schema: string }>`
          select tablename as name, schemaname as schema from pg_catalog.pg_tables where schemaname = current_schema()
        `.execute(database)
        return rows.map((table) => ({ ...table, isView: false, isForeign: false, columns: [] }))
      },
    }
  }
}
