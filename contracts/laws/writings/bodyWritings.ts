import { isDocumented } from '../../cases/isDocumented.ts'
import { type DeriveContext, newCase, planned } from '../../cases/newCase.ts'
import { stepOf } from '../../cases/stepOf.ts'
import type { Operation } from '../../document/contract.ts'
import { isJson } from '../../document/mediaType.ts'
import { successesOf } from '../../document/responses.ts'
import type { Case } from '../../model/case.ts'
import { rewritten } from '../bodies/rewritten.ts'

/** Each documented JSON body is accepted with its members in another order and with blanks between them. */
export function bodyWritings(context: DeriveContext, operation: Operation): Case[] {
  const media = operation.body?.media.find(({ type }) => isJson(type))
  return [...(media?.examples.keys() ?? [])].flatMap((example) =>
    newCase(context, operation, 'law', `writing/body/members.${example}`, (random) => {
      const { before, last } = planned(context, operation, random, {}, { media, example })
      const expect = isDocumented(operation, media, before.length > 0) ? { statuses: successesOf(operation) } : {}
      return { steps: [...before.map((step) => stepOf(step)), stepOf({ ...last, expect }, { rewrite: rewritten })] }
    }),
  )
}
