import { type ProblemReply, problem } from './problem.ts'

/** The reply of the control plane for a world that does not exist. */
export function unknownWorld(name: string): ProblemReply<404> {
  const path = `/worlds/${encodeURIComponent(name)}`
  return problem(
    404,
    `There is no world "${name}". PUT ${path} creates it; where credentials are open, so does its first request.`,
  )
}
