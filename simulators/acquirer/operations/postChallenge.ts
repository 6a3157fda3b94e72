import type { Operation } from '../context.ts'
import { pageOf } from './showChallenge.ts'

/** Shows the page of a challenge that a form has asked for. @see docs/acquirer.md#challenges */
export const postChallenge: Operation<'postChallenge'> = ({ body: { PaReq, MD = '', TermUrl } }, context) =>
  pageOf(PaReq, { md: MD, termUrl: TermUrl }, context)
