import type { Context, Operation } from '../context.ts'
import {
  type ChallengeRequest,
  challengePage,
  noChallengePage,
  type PageReply,
} from '../rules/challenges/challengePage.ts'
import { authorisationIn } from '../rules/challenges/paReq.ts'

/** Shows the page of a challenge to the holder of the card. @see docs/acquirer.md#challenges */
export const showChallenge: Operation<'showChallenge'> = ({ query: { PaReq, MD = '', TermUrl } }, context) =>
  pageOf(PaReq, { md: MD, termUrl: TermUrl }, context)

/** The page of a pending challenge, or one that says that there is none. */
export function pageOf(paReq: string, request: ChallengeRequest, context: Context): PageReply<200> | PageReply<400> {
  const record = context.state.authorisations.get(authorisationIn(paReq) ?? '')
  if (record?.status !== 'challengeRequired' || !URL.canParse(request.termUrl)) return noChallengePage()
  return challengePage(record, request, context)
}
