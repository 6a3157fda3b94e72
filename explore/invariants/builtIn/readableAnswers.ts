import { cut } from '../../../scenarios/scene/responseBody.ts'
import { parsedJson } from '../../../specs/formats/json.ts'
import type { AnswerOfService, Invariant } from '../invariant.ts'

/** Statuses whose answers have no body. */
const withoutBody: readonly number[] = [204, 205, 304]

/** Whether answers of the service are what their status and their content type say. */
export const readableAnswers: Invariant = {
  name: 'answers of the service can be read',
  isBuiltIn: true,
  async check({ answers }) {
    const wrong = answers.flatMap((answer) => problemOf(answer) ?? [])
    return wrong.length === 0 ? undefined : wrong.join('\n')
  },
}

function problemOf({ to, status, contentType, text }: AnswerOfService): string | undefined {
  if (!Number.isInteger(status) || status < 200 || status > 599)
    return `the answer to ${to} has the status ${status}, which is none of HTTP`
  if (!/^[\w.+-]+\/(?:[\w.-]+\+)?json\b/i.test(contentType) || withoutBody.includes(status)) return undefined
  if (parsedJson(text) !== undefined) return undefined
  const found = text === '' ? 'it has no body' : `its body is: ${cut(text)}`
  return `the answer ${status} to ${to} says that it is ${contentType}, but cannot be read as that: ${found}`
}
