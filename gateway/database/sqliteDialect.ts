import { type Dialect, type Driver, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'

/** SQLite as Kysely knows it, with a driver that lets several users in by itself. */
export function sqliteDialect(driver: Driver): Dialect {
  return {
    createAdapter: () => new SharedAdapter(),
    createDriver: () => driver,
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (database) => new SqliteIntrospector(database),
  }
}

/** Else Kysely would let the next user in when the last one's commit is on disk. */
class SharedAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true
  }
}
