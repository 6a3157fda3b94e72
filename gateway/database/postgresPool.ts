import pg from 'pg'

/** Connections to PostgreSQL. */
export function postgresPool(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 10 })
  pool.on('error', connectionLost)
  pool.on('connect', (client) => client.on('error', connectionLost))
  return pool
}

/** Without a listener Node would end the process. Queries on a lost connection reject, and the pool opens another one. */
function connectionLost(): void {}
