import { parsedJson } from '../../../../specs/formats/json.ts'
import { isRecord } from '../../../../specs/openapi/index.ts'
import type { CallbackAnswer } from '../../../kernel/index.ts'

/** What an answer to a validation means: the payment is allowed or refused, or the question is asked again. */
export type Verdict = 'allowed' | 'refused' | 'askedAgain'

/** Reads an answer to a validation. Only an answer of status 2xx counts; without one the payment is refused in the end. */
export function verdictOf(answer: CallbackAnswer): Verdict {
  if (answer.kind !== 'answered' || answer.status < 200 || answer.status >= 300)
    return answer.willRetry ? 'askedAgain' : 'refused'
  const said = parsedJson(answer.body)
  return isRecord(said) && said['status'] === 'Validated' ? 'allowed' : 'refused'
}
