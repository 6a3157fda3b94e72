import { Verifier } from '@pact-foundation/pact'
import type { RequestHandler } from 'express'
import { isRecord } from '../../specs/openapi/index.ts'
import type { Stack } from '../../testing/index.ts'
import type { ExpectedMessage, ProviderPact } from './pact.ts'
import { providerStates } from './providerStates.ts'

const sentAs = {
  payments: 'paymentNotification',
  deliveryReports: 'deliveryReport',
  dtone: 'transactionUpdated',
} as const satisfies Record<ExpectedMessage['callback'], string>

/** Holds simulators to the pact file at a path: resolves when they keep all of it, and rejects when they do not. */
export async function verifyPact(
  stack: Stack,
  { provider, messages }: Pick<ProviderPact, 'provider' | 'messages'>,
  path: string,
): Promise<void> {
  const states = providerStates(stack)
  const providers = messages.map(
    ({ description, callback }) => [description, () => states.callback(sentAs[callback])] as const,
  )
  try {
    await new Verifier({
      ...{ provider, providerBaseUrl: stack.urls[provider], pactUrls: [path], logLevel: 'warn' },
      ...{ stateHandlers: states.handlers, messageProviders: Object.fromEntries(providers), requestFilter: keepForm },
    }).verifyProvider()
  } finally {
    await states.close()
  }
  if (states.failures.length > 0) throw new AggregateError(states.failures, 'States could not be brought about.')
}

/** The verifier would send the fields of a form as JSON. */
const keepForm: RequestHandler = (request, _response, next) => {
  if (request.is('application/x-www-form-urlencoded') && isRecord(request.body))
    request.body = Buffer.from(new URLSearchParams(textsOf(request.body)).toString())
  next()
}

function textsOf(fields: Readonly<Record<string, unknown>>): [string, string][] {
  return Object.entries(fields).map(([name, value]) => [name, String(value)])
}
