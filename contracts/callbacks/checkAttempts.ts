import type { Anomaly } from '../case.ts'
import type { Oracle } from '../checks/oracle.ts'
import type { Callback } from '../document/contract.ts'
import type { Finding } from '../result.ts'
import type { Attempt } from './receiver.ts'

/** Holds the attempts of a case against the document: what they carry, and whether they come again when, and only when, they must. */
export function checkAttempts(
  callback: Callback,
  anomaly: Anomaly,
  attempts: readonly Attempt[],
  oracle: Oracle,
): Finding[] {
  const { name, pointer } = callback
  const finding = (message: string): Finding => ({ check: 'callback', message, path: ['callback', name], pointer })
  if (attempts.length === 0) return [finding('never came')]
  const found: Finding[] = []
  for (const { method, target, headers, body } of attempts) {
    if (target.endsWith('/elsewhere')) found.push(finding('followed a redirect'))
    if (method !== callback.method) found.push(finding(`came by ${method}, documented is ${callback.method}`))
    found.push(...oracle.callback(callback, headers, body))
  }
  const isTaken = anomaly === 'sent' || isAcknowledged(callback, anomaly)
  const counts = [...Map.groupBy(attempts, ({ body }) => body).values()].map((same) => same.length)
  if (isTaken && counts.some((count) => count > 1)) found.push(finding('came again after it was acknowledged'))
  if (!isTaken && counts.some((count) => count === 1)) found.push(finding(`did not come again after ${told[anomaly]}`))
  if (!isTaken && counts.some((count) => count > 2))
    found.push(finding('came a third time, though the second was acknowledged'))
  return unique(found)
}

const told: Readonly<Record<Anomaly, string>> = {
  sent: 'an acknowledgement',
  closed: 'the connection was closed',
  slow: 'no answer',
  '3xx': 'a redirect',
  '4xx': 'a 404',
  '5xx': 'a 503',
}

function isAcknowledged({ acknowledged }: Callback, anomaly: Anomaly): boolean {
  return acknowledged.some((key) => key.toLowerCase() === anomaly)
}

function unique(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()]
}
