import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { Context } from '../../capability/context.ts'
import { banks } from '../../destinations/data/banks.generated.ts'
import { refusal } from '../../runtime/problems.ts'
import { representBank } from '../representBank.ts'

type Shape = operations['Banks_GetByCode']

const bankUnknown = { status: 404, code: 'bank_unknown', detail: 'There is no bank of this code.' } as const

/** Shows one bank. Codes are text: leading zeros count. */
export function Banks_GetByCode({ path }: RequestOf<Shape>, context: Context): ReplyOf<Shape> {
  const bank = banks.find(({ code }) => code === path.code)
  return bank === undefined ? refusal(context, bankUnknown) : { status: 200, body: representBank(bank) }
}
