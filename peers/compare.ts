import { join } from 'node:path'
import type { CaseResult, Target } from '../contracts/index.ts'
import { run } from '../contracts/index.ts'
import type { PeerDocument } from './documents.ts'
import { pick } from './pick.ts'
import { packages, readPeer, seed } from './readPeer.ts'
import { startPrism } from './startPrism.ts'

export interface Comparison {
  readonly document: PeerDocument
  readonly url: string
  readonly title: string
  readonly version: string
  readonly operations: number
  readonly derived: Readonly<Record<string, number>>
  readonly results: readonly CaseResult[]
  /** Real milliseconds. */
  readonly duration: number
}

/** Prism sends a callback once, and does not look at what became of it. */
const unsupported = Object.fromEntries(
  ['closed', 'slow', '3xx', '4xx', '5xx'].map((anomaly) => [
    `*/callback/*/${anomaly}`,
    'the mock sends each callback once',
  ]),
)

/** Runs the cases of a document against Prism's mock of the same document. */
export async function compare(document: PeerDocument): Promise<Comparison> {
  const { name, file, most } = document
  const { contract, cases } = await readPeer(name, file)
  const mock = await startPrism(join(packages, file))
  try {
    const target: Target = {
      ...{ document: name, url: mock.url, isOpen: true, prefers: true, concurrency: 4, unsupported },
      enter: async () => ({ own: { key: 'railyard', secret: 'railyard' } }),
    }
    // The mock keeps no state, so nothing holds between its replies.
    const names = pick(
      cases.filter(({ kind }) => kind !== 'law'),
      most,
    ).map((one) => one.name)
    // Three times the limit is waited for an answer; the machine may be busy, and some never come.
    const result = await run({ pairs: [{ contract, target }], seed, cases: names, timeLimit: 5_000 })
    const kinds = Map.groupBy(cases, ({ kind }) => kind)
    return {
      document,
      url: mock.url,
      title: contract.title,
      version: String(contract.source['openapi']),
      operations: contract.operations.length,
      derived: Object.fromEntries([...kinds].map(([kind, of]) => [kind, of.length])),
      results: result.cases,
      duration: result.duration,
    }
  } finally {
    await mock.stop()
  }
}
