import { compile } from 'json-p3'
import { reasonOf } from '../../../scenarios/actors/reasonOf.ts'
import { cut } from '../../../scenarios/scene/responseBody.ts'
import { deadline } from '../../../scenarios/service/realTime.ts'
import { isRecord } from '../../../specs/openapi/index.ts'
import { type Row, rowOf } from './row.ts'
import { UnreadableSource } from './unreadableSource.ts'

/** Real milliseconds that an answer may take. */
const patience = 30_000

export type Json = Parameters<ReturnType<typeof compile>['query']>[0]

export interface RowsOfAnswer {
  /** JSON path to the rows. @default the list that the answer is */
  readonly rows: string | undefined
  /** JSON paths from a row to its columns, by name. @default the members of the row */
  readonly columns: ReadonlyMap<string, string> | undefined
}

/** The JSON that a service answers to GET. Rejects with an UnreadableSource unless it succeeds. */
export async function getJson(url: string, written: string): Promise<Json> {
  const { status, ok, text } = await answerOf(url, written)
  if (!ok) throw new UnreadableSource(written, `the service answers ${status}: ${cut(text)}`)
  return parsed(text, written)
}

/** The rows in what a service answers to GET. Rejects with an UnreadableSource. */
export async function getRows(url: string, { rows, columns }: RowsOfAnswer, written: string): Promise<readonly Row[]> {
  return rowsIn(await getJson(url, written), rows, written).map((row) => {
    if (columns !== undefined)
      return rowOf(Object.fromEntries([...columns].map(([name, path]) => [name, columnAt(row, path)])))
    return rowOf(isRecord(row) ? row : { value: row })
  })
}

async function answerOf(url: string, written: string): Promise<{ status: number; ok: boolean; text: string }> {
  try {
    const answer = await fetch(url, { signal: deadline(patience), redirect: 'manual' })
    return { status: answer.status, ok: answer.ok, text: await answer.text() }
  } catch (error) {
    throw new UnreadableSource(written, `no answer came: ${reasonOf(error)}`, { cause: error })
  }
}

function parsed(text: string, written: string): Json {
  try {
    const json: Json = JSON.parse(text)
    return json
  } catch {
    throw new UnreadableSource(written, `the answer is no JSON: ${cut(text)}`)
  }
}

/** The values at a path; the entries of a list where the path leads to one list. */
function rowsIn(body: Json, path: string | undefined, written: string): readonly Json[] {
  const found = path === undefined ? [body] : compile(path).query(body).values()
  const [only] = found
  if (found.length === 1 && Array.isArray(only)) return only
  if (path !== undefined) return found
  throw new UnreadableSource(written, 'the answer is no list: name the rows by "rows", as $.items')
}

function columnAt(row: Json, path: string): unknown {
  const [value, other] = compile(path).query(row).values()
  return other === undefined ? value : null
}
