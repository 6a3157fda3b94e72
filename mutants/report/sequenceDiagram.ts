import { providers } from '../../simulators/index.ts'
import type { ShownMessage } from '../run/evidence.ts'

/** Characters between the two lines. */
const width = 54

const application = 'application'

/** Messages between the application and one provider as lines of text; what the mutant has changed is marked. */
export function sequenceDiagram(messages: readonly ShownMessage[]): readonly string[] {
  const [first] = messages
  if (first === undefined) return []
  const provider = providers.find(({ name }) => name === first.service)?.title ?? first.service
  const heads = `${application}${' '.repeat(width - application.length + 2 - provider.length)}${provider}`
  return [heads, ...messages.flatMap(messageLines)]
}

function messageLines(message: ShownMessage): readonly string[] {
  const { kind, title, fate, times, isChanged } = message
  const sign = `${times > 1 ? `  ${times} times` : ''}${isChanged ? '  * changed' : ''}`
  if (fate !== undefined) return [`│${` ${title}: ${fate}, not sent `.padStart(width)}│${sign}`]
  const isRequest = kind === 'request'
  return [`${isRequest ? right(title) : left(title)}${sign}`, ...answerLines(message, isRequest)]
}

function answerLines({ status, error }: ShownMessage, isRequest: boolean): readonly string[] {
  if (status !== undefined) return [isRequest ? left(String(status)) : right(String(status))]
  return [`│${' no answer'.padEnd(width)}│${error === undefined ? '' : `  ${error}`}`]
}

function right(text: string): string {
  return `│${`── ${text} `.padEnd(width - 1, '─')}▶│`
}

function left(text: string): string {
  return `│◀${` ${text} ──`.padStart(width - 1, '─')}│`
}
