import type { TracedMessage, TraceOfScenario } from '../../diagrams/trace.ts'
import { lineDiff } from '../../scenarios/report/lineDiff.ts'
import { stableText } from '../run/stableText.ts'

/** Two messages at the same place of two runs. A side is undefined where its run has no message there. */
export interface Difference {
  readonly usual: TracedMessage | undefined
  readonly here: TracedMessage | undefined
}

/** A run beside the default run. */
export interface Comparison {
  /** Places of the messages that the default run has too, with the same answers. */
  readonly same: ReadonlySet<number>
  /** The first message that differs, or has another answer. */
  readonly first: Difference | undefined
  /** The first request that only one of the runs has the service send, where that is another message than the first. */
  readonly next: Difference | undefined
}

/** Compares the messages of a run with those of the default run, leaving out ids and moments. */
export function compared(usual: TraceOfScenario, here: TraceOfScenario): Comparison {
  const { same } = differences(usual.messages, here.messages, wholeText)
  const first = firstDifference(usual.messages, here.messages)
  const [next] = differences(requestsOfService(usual), requestsOfService(here), sentText).pairs
  const isFirst = next !== undefined && next.usual === first?.usual && next.here === first?.here
  return { same, first, next: isFirst ? undefined : next }
}

/** The first place at which the runs differ. A request that was answered after others counts by what was sent. */
function firstDifference(usual: readonly TracedMessage[], here: readonly TracedMessage[]): Difference | undefined {
  const text = (message: TracedMessage | undefined): string | undefined =>
    message && ((message.encloses ?? 0) > 0 ? sentText(message) : wholeText(message))
  for (let at = 0; at < Math.max(usual.length, here.length); at++)
    if (text(usual[at]) !== text(here[at])) return { usual: usual[at], here: here[at] }
  return undefined
}

function requestsOfService({ messages }: TraceOfScenario): readonly TracedMessage[] {
  return messages.filter(({ from }) => from === 'service')
}

/** Pairs up the messages of two runs: `pairs` are those that differ, in their order. */
function differences(
  usual: readonly TracedMessage[],
  here: readonly TracedMessage[],
  text: (message: TracedMessage) => string,
): { readonly same: ReadonlySet<number>; readonly pairs: readonly Difference[] } {
  const same = new Set<number>()
  const pairs: Difference[] = []
  let [left, right] = [0, 0]
  let [usualLeft, hereLeft]: [TracedMessage[], TracedMessage[]] = [[], []]
  const flush = (): void => {
    for (let at = 0; at < Math.max(usualLeft.length, hereLeft.length); at++)
      pairs.push({ usual: usualLeft[at], here: hereLeft[at] })
    ;[usualLeft, hereLeft] = [[], []]
  }
  for (const { kind } of lineDiff(usual.map(text), here.map(text))) {
    if (kind === 'same') {
      flush()
      same.add(right)
    }
    if (kind === 'expected') usualLeft.push(...usual.slice(left, left + 1))
    if (kind === 'found') hereLeft.push(...here.slice(right, right + 1))
    if (kind !== 'found') left += 1
    if (kind !== 'expected') right += 1
  }
  flush()
  return { same, pairs }
}

/** What was sent, and about whom: the same in two runs of one story. */
function sentText({ from, to, title, attempt = 1, request }: TracedMessage): string {
  const numbers = `${request.target} ${request.body}`.replaceAll('%2B', '+').match(/\+\d{7,15}/g) ?? []
  return `${from}>${to} ${stableText(title)} #${attempt} ${[...new Set(numbers)].join(' ')}`
}

function wholeText(message: TracedMessage): string {
  return `${sentText(message)} = ${outcomeText(message)}`
}

function outcomeText({ reply, error, fault }: TracedMessage): string {
  return `${error === undefined ? (reply?.status ?? 'none') : 'none'}${fault === undefined ? '' : ' fault'}`
}
