import { Verifier } from '@pact-foundation/pact'
import type { RequestHandler } from 'express'
import { isRecord } from '../../specs/openapi/index.ts'
import type { Stack } from '../../testing/index.ts'
import type { ExpectedMessage, ProviderPact } from './pact.ts'
import { providerStates } from './providerStates.ts'
import { readReport } from './readReport.ts'
import type { Verified } from './verification.ts'

const sentAs = {
  payments: 'paymentNotification',
  deliveryReports: 'deliveryReport',
  dtone: 'transactionUpdated',
} as const satisfies Record<ExpectedMessage['callback'], string>

/** Holds a simulator to the pact file at a path. */
export async function verifyPact(
  stack: Stack,
  { provider, messages }: Pick<ProviderPact, 'provider' | 'messages'>,
  path: string,
): Promise<Verified> {
  const states = providerStates(stack)
  const providers = messages.map(
    ({ description, callback }) => [description, () => states.callback(sentAs[callback])] as const,
  )
  const verifier = new Verifier({
    ...{ provider, providerBaseUrl: stack.urls[provider], pactUrls: [path], logLevel: 'warn' },
    ...{ stateHandlers: states.handlers, messageProviders: Object.fromEntries(providers), requestFilter: keepForm },
  })
  try {
    const report = await verifier.verifyProvider().catch(messageOf)
    return { ...readReport(report), failures: states.failures.map(String) }
  } finally {
    await states.close()
  }
}

/** The verifier reports what is broken as the message of an error. */
function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** The verifier would send the fields of a form as JSON. */
const keepForm: RequestHandler = (request, _response, next) => {
  const { body } = request
  if (request.is('application/x-www-form-urlencoded') && isRecord(body)) {
    const fields = new URLSearchParams()
    for (const [name, value] of Object.entries(body)) fields.append(name, String(value))
    request.body = Buffer.from(fields.toString())
  }
  next()
}
