import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { Context } from '../../capability/context.ts'
import { refusal } from '../../runtime/problems.ts'
import { onceAtAcquirer } from '../onceAtAcquirer.ts'
import { problems } from '../problems.ts'
import { representVerification } from '../representAuthorisation.ts'
import { noteVerification, sendVerification } from '../verifyChallenge.ts'

type Shape = operations['CardPayments_Verify3ds']

/** Brings the issuer's answer to a challenge to the acquirer. @see docs/gateway.md#cards */
export function CardPayments_Verify3ds({ body, headers }: RequestOf<Shape>, context: Context): Promise<ReplyOf<Shape>> {
  const noChallenge = (): ReplyOf<Shape> => refusal(context, problems.noChallengePending)
  return onceAtAcquirer(context, {
    ...{ operation: 'CardPayments_Verify3ds', key: headers['Idempotency-Key'], body },
    note: (writing, id) => noteVerification(context, writing, id, body.paRes),
    send: (row) => sendVerification(context, row, context.unit, true),
    done: 'verified',
    represent: (row) =>
      row.verified_at === null || row.trans_status === null
        ? noChallenge()
        : { status: 200, body: representVerification(row) },
    refuse: (outcome) => (outcome === 'invalid' ? refusal(context, problems.paResInvalid) : noChallenge()),
  })
}
