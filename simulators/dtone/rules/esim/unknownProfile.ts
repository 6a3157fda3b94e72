import { type ProblemReply, problem } from '../../../kernel/index.ts'

/** The control plane's answer about an ICCID that nothing has. */
export function unknownProfile(iccid: string): ProblemReply<404> {
  return problem(404, `DT One has issued no eSIM profile ${iccid} in this world. Buy one: product 47001, service 13.`)
}
