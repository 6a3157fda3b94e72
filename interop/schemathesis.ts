import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Caller, gatewayParts } from './callers.ts'
import { fileOf, type Name } from './documents.ts'
import type { Finding } from './finding.ts'
import type { Python } from './python.ts'
import { readFailures } from './readFailures.ts'
import { readReplies } from './readReplies.ts'
import { startServices } from './services.ts'

/** Cases drawn for each operation in each phase. */
const examples = 10

/** Streams without an end, for which the tool waits until its time-out. Their answers are tested in simulators/control. */
const endless = ['followEvents', 'followTurns']

export interface Tested {
  readonly cases: number
  /** The operations that were called, and those of which a success was seen. */
  readonly operations: number
  readonly succeeded: number
  readonly findings: readonly Finding[]
}

/**
 * Runs Schemathesis with a fixed seed against services that were started for this: once for each part of the operations.
 * Rejects where it ends without a report.
 */
export async function testBySchemathesis(document: Name, python: Python): Promise<Tested> {
  const tested: Tested[] = []
  for (const operations of document === 'gateway' ? gatewayParts : [[]])
    tested.push(await testPart(document, operations, python))
  const sum = (of: (part: Tested) => number): number => tested.reduce((total, part) => total + of(part), 0)
  return {
    cases: sum(({ cases }) => cases),
    operations: sum(({ operations }) => operations),
    succeeded: sum(({ succeeded }) => succeeded),
    findings: tested.flatMap(({ findings }) => findings),
  }
}

/** Tests these operations, or all where none are named. DT One's clock is fast, so that a synchronous purchase is answered within a second. */
async function testPart(document: Name, operations: readonly string[], python: Python): Promise<Tested> {
  const folder = await mkdtemp(join(tmpdir(), `railyard-${document}-`))
  const services = await startServices(document === 'dtone' ? 1_000 : 1)
  try {
    const { url, credentials, callers } = services.of[document]
    const report = join(folder, 'events.ndjson')
    const { code, output, errors } = await python.run(
      'schemathesis',
      [
        ...['run', fileOf(document), '--url', url, '--seed', '1', '--max-examples', String(examples)],
        ...credentials.flatMap((header) => ['--header', header]),
        ...operations.flatMap((operationId) => ['--include-operation-id', operationId]),
        ...endless.flatMap((operationId) => ['--exclude-operation-id', operationId]),
        ...['--continue-on-failure', '--no-shrink', '--no-color', '--request-timeout', '20'],
        ...['--suppress-health-check', 'all', '--generation-database', 'none'],
        ...['--report', 'ndjson', '--report-ndjson-path', report],
      ],
      { folder, environment: callers === undefined ? {} : letIn(callers) },
    )
    if (code !== 0 && code !== 1)
      throw new Error(`Failed to run Schemathesis on ${document}: it ended with ${code}\n${output}${errors}`)
    const events = await readFile(report, 'utf8')
    const { closed, ...counts } = readReplies(events)
    return {
      ...{ cases: Number(/(\d+) generated/.exec(output)?.[1] ?? 0), ...counts },
      findings: [...readFailures(events, document), ...closed.map((where) => notLetIn(document, where))],
    }
  } finally {
    await services.stop()
    await rm(folder, { recursive: true })
  }
}

function notLetIn(document: Name, where: string): Finding {
  const message = 'Each request was refused before it was read, so the operation was not tested.'
  return { tool: 'schemathesis', document, rule: 'not_let_in', where, message }
}

/** Has Schemathesis call each operation as somebody who may. */
function letIn(callers: readonly Caller[]): Readonly<Record<string, string>> {
  return { SCHEMATHESIS_HOOKS: join(import.meta.dirname, 'callers.py'), RAILYARD_CALLERS: JSON.stringify(callers) }
}
