import { deadline } from '../../../scenarios/service/realTime.ts'
import { printed, startShell } from '../../../scenarios/service/shellProcess.ts'
import { parsedJson } from '../../../specs/formats/json.ts'
import { isRecord } from '../../../specs/openapi/index.ts'
import { type Row, rowOf } from './row.ts'
import { UnreadableSource } from './unreadableSource.ts'

/** Real milliseconds that a command may take. */
const limit = 60_000

/** The rows that a shell command prints: a JSON list of objects. Rejects with an UnreadableSource. */
export async function commandRows(command: string, env: NodeJS.ProcessEnv, written: string): Promise<readonly Row[]> {
  const text = await outputOf(command, env, written)
  const rows = parsedJson(text)
  if (!Array.isArray(rows))
    throw new UnreadableSource(written, `it prints no JSON list of rows but: ${text.trim().slice(0, 200) || 'nothing'}`)
  return rows.map((row: unknown) => {
    if (isRecord(row)) return rowOf(row)
    throw new UnreadableSource(written, `a row is an object, as {"reference": "7"}, but one is ${JSON.stringify(row)}`)
  })
}

async function outputOf(command: string, env: NodeJS.ProcessEnv, written: string): Promise<string> {
  const chunks: Buffer[] = []
  const shell = startShell(command, { env, onStandardOutput: (chunk) => void chunks.push(chunk) })
  const late = deadline(limit)
  const stop = (): void => void shell.stop()
  late.addEventListener('abort', stop)
  await shell.ended
  late.removeEventListener('abort', stop)
  await shell.stop()
  if (late.aborted) throw new UnreadableSource(written, `it has not ended in 60 s${detail(shell.output)}`)
  if (!shell.hasSucceeded) throw new UnreadableSource(written, `it ended ${shell.end}${detail(shell.output)}`)
  return Buffer.concat(chunks).toString('utf8')
}

function detail(output: string): string {
  return `.${printed(output)}`
}
