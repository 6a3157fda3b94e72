import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { PersonContext } from '../../capability/context.ts'
import { canonicalUuid } from '../../runtime/ids.ts'
import { refusal } from '../../runtime/problems.ts'
import { problems } from '../problems.ts'
import { representCustomer } from '../representCustomer.ts'

type Shape = operations['Customers_GetById']

/** Shows a customer to itself and to the staff. To others it is as unknown as one that nobody has. */
export async function Customers_GetById({ path }: RequestOf<Shape>, context: PersonContext): Promise<ReplyOf<Shape>> {
  const id = canonicalUuid(path.id)
  const row = isVisible(context, id)
    ? await context.database.selectFrom('customers').selectAll().where('id', '=', id).executeTakeFirst()
    : undefined
  return row === undefined ? refusal(context, problems.customerUnknown) : { status: 200, body: representCustomer(row) }
}

/** A customer belongs to no client, so the users of a client see none. */
function isVisible({ customer, user }: PersonContext, id: string): boolean {
  return customer === undefined ? user?.clientId === null : customer.id === id
}
