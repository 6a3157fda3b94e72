import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { signCustomerToken } from '../../access/customerTokens.ts'
import { countTry, forgetTries } from '../../access/lockOut.ts'
import { isPassword } from '../../access/passwords.ts'
import { problems } from '../../access/problems.ts'
import type { Visit } from '../../capability/context.ts'
import { write } from '../../database/writing.ts'
import { isoTime } from '../../runtime/clock.ts'
import { refusal } from '../../runtime/problems.ts'

type Shape = operations['Customers_Login']

/** Gives a customer a token. An unknown address and a wrong password are one answer, after one hash. @see docs/gateway.md#customers */
export async function Customers_Login({ body }: RequestOf<Shape>, visit: Visit): Promise<ReplyOf<Shape>> {
  const { database, clock, otpSecret } = visit
  const email = body.email.toLowerCase()
  // Portal users are counted by their names, which have no blank in them.
  const subject = `customer ${email}`

  const locked = await write(visit, (writing) => countTry(writing, subject))
  if (locked !== undefined) return refusal(visit, problems.locked, { headers: { 'retry-after': String(locked) } })
  const customer = await database.selectFrom('customers').selectAll().where('email', '=', email).executeTakeFirst()
  if (!(await isPassword(body.password, customer?.password_hash)) || customer === undefined)
    return refusal(visit, problems.wrongPassword)
  if (customer.is_active === 0) return refusal(visit, problems.customerDisabled)
  await write(visit, (writing) => forgetTries(writing, subject))
  const { token, expiresAt } = await signCustomerToken(otpSecret, customer.id, clock.now())
  return { status: 200, body: { token, tokenType: 'Bearer', expiresAt: isoTime(expiresAt), customerId: customer.id } }
}
