import { isUtf8 } from 'node:buffer'
import type { CaseRequest } from '../model/case.ts'
import type { RunResult } from '../model/result.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import { type Totals, totalsOf } from './grid.ts'
import { maskedHeaders } from './maskedHeaders.ts'
import type { RunPart } from './runPart.ts'

/** The report of `verify` for programs. Members are added, never renamed or removed, while `version` stays. */
export interface VerifyReport extends RunResult {
  readonly version: 1
  /** Which part of the cases it is, for `verify merge`. */
  readonly part?: RunPart
  readonly totals: Totals
  /** The reached cells. */
  readonly coverage: Coverage
}

/** Bodies that are not UTF-8 have another form. */
type WithPlainCases = Omit<VerifyReport, 'cases'> & { readonly cases: readonly object[] }

/**
 * The whole run as JSON. A body that is not UTF-8 is `{ "base64": … }`. Credentials are masked unless the target is on loopback.
 * With `part`, `readReport` reads it again.
 */
export function jsonReport(result: RunResult, part?: RunPart): string {
  const urls = new Map(result.targets.map(({ document, url }) => [document, url]))
  const cases = result.cases.map((one) => ({
    ...one,
    exchanges: one.exchanges.map((exchange) => ({
      ...exchange,
      request: plainRequest(exchange.request, urls.get(one.document) ?? ''),
      ...(exchange.reply === undefined
        ? {}
        : {
            reply: { ...exchange.reply, headers: plainHeaders(exchange.reply.headers, urls.get(one.document) ?? '') },
          }),
    })),
  }))
  const report = {
    version: 1,
    ...result,
    ...(part && { part }),
    totals: totalsOf(result),
    coverage: coverageOf(result),
    cases,
  } satisfies WithPlainCases
  return `${JSON.stringify(report, null, 2)}\n`
}

function plainRequest({ headers, body, invented: _, ...request }: CaseRequest, url: string): object {
  return { ...request, headers: plainHeaders(headers, url), ...(body === undefined ? {} : { body: plainBody(body) }) }
}

function plainHeaders(headers: CaseRequest['headers'], url: string): CaseRequest['headers'] {
  return Object.fromEntries(maskedHeaders(headers, url).map(({ name, value }) => [name, value]))
}

function plainBody(body: string | Uint8Array): string | { readonly base64: string } {
  if (typeof body === 'string') return body
  const bytes = Buffer.from(body)
  return isUtf8(bytes) ? bytes.toString('utf8') : { base64: bytes.toString('base64') }
}
