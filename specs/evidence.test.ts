import { expect, test } from 'vitest'
import { dereference } from './openapi/document/dereference.ts'
import { isRecord } from './openapi/document/isRecord.ts'
import acquirer from './types/acquirer.generated.json' with { type: 'json' }
import africastalking from './types/africastalking.generated.json' with { type: 'json' }
import dtone from './types/dtone.generated.json' with { type: 'json' }

const standings = ['documented', 'observed', 'inferred', 'chosen']

test.each([
  ['dtone', dtone],
  ['africastalking', africastalking],
  ['acquirer', acquirer],
])('every operation, status, header and callback of %s states its evidence', (_, document) => {
  const claims = [...claimsOf(document)]
  expect(claims.length).toBeGreaterThan(30)
  const withoutEvidence = claims.filter(([, claim]) => !standings.includes(String(claim['x-evidence'])))
  expect(withoutEvidence.map(([where]) => where)).toEqual([])
})

type Claim = [where: string, part: Record<string, unknown>]

function* claimsOf(document: Record<string, unknown>): Generator<Claim> {
  for (const [path, item] of membersOf(document, document['paths'])) {
    for (const [method, operation] of membersOf(document, item))
      yield* claimsOfOperation(document, `${method} ${path}`, operation)
  }
  for (const [name, item] of membersOf(document, document['webhooks'])) {
    for (const [method, operation] of membersOf(document, item))
      yield* claimsOfOperation(document, `${method} ${name}`, operation)
  }
}

function* claimsOfOperation(document: unknown, where: string, operation: Record<string, unknown>): Generator<Claim> {
  if (operation['responses'] === undefined) return
  yield [where, operation]
  for (const [status, response] of membersOf(document, operation['responses'])) {
    yield [`${where} ${status}`, response]
    for (const [name, header] of membersOf(document, response['headers'])) yield [`${where} ${status} ${name}`, header]
  }
  for (const [name, urls] of membersOf(document, operation['callbacks'])) {
    for (const [, item] of membersOf(document, urls)) {
      for (const [method, callback] of membersOf(document, item))
        yield* claimsOfOperation(document, `${name} ${method}`, callback)
    }
  }
}

function membersOf(document: unknown, map: unknown): [string, Record<string, unknown>][] {
  if (!isRecord(map)) return []
  return Object.entries(map).flatMap(([name, value]) =>
    isRecord(value) ? [[name, dereference(document, value, name)] satisfies [string, Record<string, unknown>]] : [],
  )
}
