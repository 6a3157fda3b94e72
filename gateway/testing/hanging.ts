/** A provider that takes a request and does not answer; `reached` resolves when it has it, `answer` ends the waiting. */
export function hanging<Answer>(): {
  readonly stub: () => Promise<Answer>
  readonly reached: Promise<void>
  readonly answer: (answer: Answer) => void
} {
  const reached = Promise.withResolvers<void>()
  const answer = Promise.withResolvers<Answer>()
  const stub = (): Promise<Answer> => {
    reached.resolve()
    return answer.promise
  }
  return { stub, reached: reached.promise, answer: answer.resolve }
}
