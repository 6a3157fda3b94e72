import type { Name } from './documents.ts'
import type { Finding } from './finding.ts'

interface Scenario {
  readonly label?: string
  readonly checks?: Readonly<Record<string, readonly Check[]>> | null
  readonly interactions?: Readonly<Record<string, Interaction>> | null
}

interface Check {
  readonly name: string
  readonly status: string
  readonly failure_info?: { readonly failure: { readonly operation: string; readonly message: string } }
}

interface Interaction {
  readonly request: { readonly method: string; readonly uri: string }
  readonly response?: { readonly status_code: number; readonly content?: { readonly $base64: string } } | null
}

interface Event {
  readonly ScenarioFinished?: { readonly recorder?: Scenario | null }
  readonly NonFatalError?: { readonly value?: { readonly message?: string } }
}

/** The failed checks in the events that Schemathesis writes, one JSON object a line; ones that are alike once. */
export function readFailures(events: string, document: Name): Finding[] {
  const found = events
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => failuresOf(JSON.parse(line), document))
  return [...new Map(found.map((finding) => [alike(finding), finding])).values()]
}

/** Equal for findings that differ in ids and numbers alone. */
function alike({ rule, where, message }: Finding): string {
  return JSON.stringify([
    rule,
    where,
    message
      .split(' (')[0]
      ?.replaceAll(uuid, '')
      .replaceAll(/\b\d{9,}\b/g, ''),
  ])
}

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

function failuresOf({ ScenarioFinished, NonFatalError }: Event, document: Name): Finding[] {
  if (NonFatalError !== undefined) {
    return [{ tool: 'schemathesis', document, rule: 'error', where: '', message: JSON.stringify(NonFatalError) }]
  }
  const { checks, interactions, label = '' } = ScenarioFinished?.recorder ?? {}
  return Object.entries(checks ?? {}).flatMap(([id, made]) =>
    made
      .filter(({ status }) => status === 'failure')
      .map(({ name, failure_info }): Finding => {
        const { operation = label, message = '' } = failure_info?.failure ?? {}
        const answer = answerOf(interactions?.[id])
        return { tool: 'schemathesis', document, rule: name, where: operation, message: `${answer}\n${message}` }
      }),
  )
}

/** Status and body, and what was asked for. */
function answerOf(interaction: Interaction | undefined): string {
  if (interaction === undefined) return 'no request'
  const { request, response } = interaction
  const body = Buffer.from(response?.content?.$base64 ?? '', 'base64').toString()
  return `${response?.status_code ?? 'no answer'} ${body} (${request.method} ${new URL(request.uri).pathname})`
}
