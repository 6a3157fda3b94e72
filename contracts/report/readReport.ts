import { Ajv2020 } from 'ajv/dist/2020.js'
import { parsedJson } from '../../specs/formats/json.ts'
import type { CaseRequest } from '../model/case.ts'
import type { CaseResult, ExchangeRecord, RunResult } from '../model/result.ts'
import type { RunPart, StoredRun } from './runPart.ts'

/** A report as `jsonReport` writes it. */
interface WrittenReport extends Omit<RunResult, 'cases'> {
  readonly part: RunPart
  readonly cases: readonly (Omit<CaseResult, 'exchanges'> & { readonly exchanges: readonly WrittenExchange[] })[]
}

interface WrittenExchange extends Omit<ExchangeRecord, 'request'> {
  readonly request: Omit<CaseRequest, 'body'> & { readonly body?: string | { readonly base64: string } }
}

/** Reads the JSON report of a run or a part of one. @throws Error where it is none; `name` is for the error */
export function readReport(name: string, text: string): StoredRun {
  const report = parsedJson(text)
  if (report === undefined) throw new Error(`${name} is no JSON, or is cut off.`)
  const isReport = new Ajv2020({ strict: false }).compile<WrittenReport>(schema)
  if (!isReport(report)) {
    const [error] = isReport.errors ?? []
    throw new Error(`${name} was not written by \`verify --report json=…\`: ${error?.instancePath} ${error?.message}.`)
  }
  const { part, targets, cells, seed, startedAt, duration } = report
  const cases = report.cases.map((one) => ({ ...one, exchanges: one.exchanges.map(readExchange) }))
  return { result: { targets, cases, cells, seed, startedAt, duration }, part }
}

function readExchange({ request: { body, ...request }, ...exchange }: WrittenExchange): ExchangeRecord {
  if (body === undefined) return { ...exchange, request }
  return {
    ...exchange,
    request: { ...request, body: typeof body === 'string' ? body : Buffer.from(body.base64, 'base64') },
  }
}

const text = { type: 'string' }
const number = { type: 'number' }
const texts = { type: 'array', items: text }
const headers = { type: 'object', additionalProperties: text }
const listOf = (items: object): object => ({ type: 'array', items })
const record = (required: Record<string, object>, optional: Record<string, object> = {}): object => ({
  type: 'object',
  required: Object.keys(required),
  properties: { ...required, ...optional },
})

const reply = record({ status: number, headers, body: text })
const request = record({ method: text, target: text, headers }, { body: { oneOf: [text, record({ base64: text })] } })
const finding = record(
  { check: text, message: text, path: listOf({ type: ['string', 'integer'] }) },
  { keyword: text, pointer: text, step: number, exchange: number },
)
const exchange = record(
  { operationId: text, request, duration: number },
  { reply, step: number, before: listOf({ type: 'object' }), during: listOf({ type: 'object' }) },
)
const caseResult = record(
  {
    ...{ name: text, document: text, operationId: text, kind: text, duration: number },
    outcome: { enum: ['held', 'broken', 'known', 'unsupported'] },
    findings: listOf(finding),
    exchanges: listOf(exchange),
  },
  { description: text, reason: text, refusal: record({ message: text, pointer: text }) },
)
const part = record({
  ...{ version: text, options: texts, complaints: texts },
  shard: { type: 'string', pattern: '^[1-9]\\d*/[1-9]\\d*$' },
  selection: record({ operations: texts, cases: texts, isThorough: { type: 'boolean' } }),
  documents: listOf(record({ name: text, overlays: texts }, { file: text })),
})

/** What reports are made of; members that it does not name pass. */
const schema = record({
  ...{ seed: text, startedAt: number, duration: number, part },
  targets: listOf(record({ document: text, title: text, url: text })),
  cells: listOf(record({ document: text, row: text, column: text, count: number })),
  cases: listOf(caseResult),
})
