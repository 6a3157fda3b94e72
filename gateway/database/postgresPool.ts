import pg from 'pg'

const { INT8 } = pg.types.builtins

/** Connections to PostgreSQL that read whole numbers of eight bytes as numbers; the driver's own way is text. */
export function postgresPool(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 10, types: { getTypeParser } })
  pool.on('error', connectionLost)
  pool.on('connect', (client) => client.on('error', connectionLost))
  return pool
}

/** Without a listener Node would end the process. Queries on a lost connection reject, and the pool opens another one. */
function connectionLost(): void {}

function getTypeParser(type: number, format?: 'text' | 'binary'): (value: string) => unknown {
  return type === INT8 ? wholeNumber : pg.types.getTypeParser(type, format === 'binary' ? 'text' : format)
}

function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value))
    throw new RangeError(`${text} from the database is past what a number can hold exactly`)
  return value
}
