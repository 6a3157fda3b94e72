import { createHmac } from 'node:crypto'
import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { countAddress } from '../../access/countVisit.ts'
import { oncePerKey } from '../../access/idempotency.ts'
import { hashPassword } from '../../access/passwords.ts'
import type { Visit } from '../../capability/context.ts'
import { invalidRequest, refusal } from '../../runtime/problems.ts'
import { claimCustomer } from '../claimCustomer.ts'
import { problems } from '../problems.ts'
import { representCustomer } from '../representCustomer.ts'

type Shape = operations['Customers_Register']

/** Stores a customer with an empty wallet. Of requests at the same time for one address, one gets it. */
export async function Customers_Register({ body, headers }: RequestOf<Shape>, visit: Visit): Promise<ReplyOf<Shape>> {
  const tooMany = await countAddress(visit, 'Customers_Register')
  if (tooMany !== undefined) return tooMany
  const weakness = weaknessOf(body.password)
  if (weakness !== undefined) return refusal(visit, invalidRequest, { errors: { password: [weakness] } })
  const passwordHash = await hashPassword(body.password, visit.random)
  const { email, fullName } = body
  // A hash of the password alone could be guessed.
  const password = createHmac('sha256', visit.otpSecret).update(body.password).digest('hex')

  const { reply } = await oncePerKey<ReplyOf<Shape>>(visit, {
    ...{ operation: 'Customers_Register', key: headers['Idempotency-Key'], request: { email, fullName, password } },
    async effect(writing) {
      const row = await claimCustomer(writing, { email, fullName, passwordHash })
      return row === undefined ? refusal(visit, problems.addressTaken) : { status: 201, body: representCustomer(row) }
    },
  })
  return reply
}

/** What a password lacks; undefined where it has all. */
function weaknessOf(password: string): string | undefined {
  const needed = { 'a small letter': /\p{Ll}/u, 'a capital letter': /\p{Lu}/u, 'a digit': /\p{Nd}/u }
  const missing = Object.entries(needed).flatMap(([name, pattern]) => (pattern.test(password) ? [] : [name]))
  return missing.length === 0 ? undefined : `has not: ${missing.join(', ')}`
}
