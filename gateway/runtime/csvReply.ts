import { Readable } from 'node:stream'
import type { Logger } from 'pino'
import { type Cell, csvText } from './csv.ts'

/** A file that a reply sends while its rows are read. */
export interface CsvFile {
  /** Without its ending. */
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: AsyncIterable<readonly Cell[]>
}

interface CsvReply {
  readonly status: 200
  readonly contentType: 'text/csv; charset=utf-8'
  readonly headers: { readonly 'Content-Disposition': string }
  readonly body: Readable
}

/** The reply that is a CSV file. Where the rows cannot be read to their end, the log says so and the connection breaks off. */
export function csvReply(log: Logger, { name, columns, rows }: CsvFile): CsvReply {
  const body = Readable.from(csvText(columns, rows), { objectMode: false })
  body.once('error', (error) => log.error({ error, file: name }, 'a CSV file broke off'))
  return {
    ...{ status: 200, contentType: 'text/csv; charset=utf-8', body },
    headers: { 'Content-Disposition': `attachment; filename="${name}.csv"` },
  }
}
