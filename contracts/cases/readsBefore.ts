import type { Step, StepReply } from '../model/case.ts'

const nothing: StepReply = { status: 0, headers: {}, body: '' }

/** Inserts reads before the step at a place. They may name values of its reply, which are absent then; later steps do not see them. */
export function withReadsBefore(steps: readonly Step[], at: number, reads: readonly Step[]): Step[] {
  const without = (replies: readonly StepReply[]): readonly StepReply[] => replies.toSpliced(at, reads.length)
  return [
    ...steps.slice(0, at),
    ...reads.map((read): Step => ({ ...read, request: (replies) => read.request([...replies.slice(0, at), nothing]) })),
    ...steps.slice(at).map((step): Step => {
      const { request, demands } = step
      return {
        ...step,
        request: (replies, receiver) => request(without(replies), receiver),
        ...(demands !== undefined && { demands: (replies) => demands(without(replies)) }),
      }
    }),
  ]
}
