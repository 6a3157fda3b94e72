import type { Media, Operation } from '../document/contract.ts'
import type { CaseRequest, Expectation, Identity, Reading, SetupStep, Step, StepReply } from '../model/case.ts'
import { type Encoding, encodeRequest } from '../request/encodeRequest.ts'
import type { Change, Parts } from '../request/parts.ts'

/** A request to encode once the replies before it are known. */
export interface Planned {
  readonly operation: Operation
  readonly media: Media | undefined
  readonly parts: (replies: readonly StepReply[], receiver?: string) => Parts
  readonly expect: Expectation
  readonly isPreparation?: boolean
  /** What is done by the control plane before it. */
  readonly given?: readonly SetupStep[]
  /** What is read of the control plane after it. */
  readonly reads?: readonly Reading[]
}

/** Makes a planned request a step of a case. */
export function stepOf(
  planned: Planned,
  more: {
    change?: Change
    encoding?: Encoding
    identity?: Identity
    rewrite?: (request: CaseRequest) => CaseRequest
  } = {},
): Step {
  const { operation, media, expect, isPreparation, given = [], reads = [] } = planned
  const { change = (parts) => parts, encoding, identity, rewrite = (request) => request } = more
  const accept = acceptOf(operation)
  return {
    operationId: operation.id,
    expect,
    ...(identity !== undefined && { identity }),
    ...(isPreparation !== undefined && { isPreparation }),
    ...(given.length > 0 && { given }),
    ...(reads.length > 0 && { reads }),
    request(replies, receiver) {
      const type = media?.type
      return rewrite(
        encodeRequest(operation, change(planned.parts(replies, receiver)), {
          accept,
          ...(type !== undefined && { type }),
          ...(media !== undefined && { fields: media.encoding }),
          ...encoding,
        }),
      )
    },
  }
}

/** Prefers the first media type of the first success, and accepts any other. */
function acceptOf(operation: Operation): string {
  const success = operation.responses.find(({ key }) => key.startsWith('2')) ?? operation.responses[0]
  const type = success?.media[0]?.type.split(';')[0]
  return type === undefined ? '*/*' : `${type}, */*;q=0.1`
}
