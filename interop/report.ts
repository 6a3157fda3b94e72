import { type Explanation, explanationOf, explanations } from './explanations.ts'
import type { Finding, Tool } from './finding.ts'

export interface Verdict {
  readonly text: string
  readonly fails: boolean
}

/**
 * The findings of the tools that ran, by explanation. It fails with a finding that nothing explains, and with an explanation that
 * fits nothing any more; Schemathesis draws its requests, so it may come without what it met before.
 */
export function report(findings: readonly Finding[], ran: ReadonlySet<Tool>): Verdict {
  const groups = Map.groupBy(findings, explanationOf)
  const open = groups.get(undefined) ?? []
  const gone = explanations.filter((one) => one.tool !== 'schemathesis' && ran.has(one.tool) && !groups.has(one))
  const lines = [
    ...explanations.flatMap((one) => groupLine(one, groups.get(one) ?? [])),
    ...gone.map(({ name, tool, rule }) => `explains nothing any more: ${name} (${tool} ${rule})`),
    ...open.map(({ tool, document, rule, where, message }) => {
      return `\nnot explained: ${tool}, ${document}, ${rule}\n  ${where}\n  ${message.replaceAll('\n', '\n  ')}`
    }),
    `\n${findings.length} findings, ${open.length} not explained`,
  ]
  return { text: `${lines.join('\n')}\n`, fails: open.length > 0 || gone.length > 0 }
}

function groupLine({ name, tool, why }: Explanation, found: readonly Finding[]): string[] {
  return found.length === 0 ? [] : [`${String(found.length).padStart(5)} ${tool} ${name}: ${why}`]
}
