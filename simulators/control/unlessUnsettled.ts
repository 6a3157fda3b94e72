import { type ProblemReply, problem, UnsettledError } from '../kernel/index.ts'

/** Answers 409 with what kept the world busy where it does not come to rest. */
export async function unlessUnsettled<Result>(run: () => Promise<Result>): Promise<Result | ProblemReply<409>> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof UnsettledError) return problem(409, error.message)
    throw error
  }
}
