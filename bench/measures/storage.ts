import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { atMost, type Figure, figure } from '../figure.ts'
import { median } from '../median.ts'
import { reply } from '../reply.ts'

export interface StorageOptions {
  /** Transactions stored in the first world. */
  readonly few: number
  /** Transactions stored in the second. */
  readonly many: number
  readonly blocks: number
  /** Transactions created in a block. */
  readonly block: number
}

interface Stored {
  /** µs */
  readonly cpu: number
  /** bytes */
  readonly heap: number
}

/**
 * The cost of one more transaction where few and where many are stored, without sockets. Each has a process of its own, so that
 * both pay for the collection of their own garbage; their blocks alternate.
 */
export async function storage({ few, many, blocks, block }: StorageOptions): Promise<Figure[]> {
  const [small, large] = [store(), store()]
  try {
    await add(small, { fresh: true, count: Math.min(many, 50_000) })
    const empty = await add(large, { fresh: true, count: 0 })
    const full = await add(large, { fresh: false, count: many })
    const costs: { readonly few: number[]; readonly many: number[] } = { few: [], many: [] }
    for (let round = 0; round < blocks; round++) {
      await add(small, { fresh: true, count: few })
      costs.few.push((await add(small, { fresh: false, count: block })).cpu / block)
      costs.many.push((await add(large, { fresh: false, count: block })).cpu / block)
    }
    const [cheap, dear] = [median(costs.few), median(costs.many)]
    const title = (count: number): string => `create with ${count.toLocaleString('en')} stored`
    return [
      figure(`${title(few)}, CPU`, cheap, 'µs'),
      figure(`${title(many)}, CPU`, dear, 'µs'),
      atMost(1.2, `${title(many)} / ${few.toLocaleString('en')}`, dear / cheap),
      figure('memory of one stored transaction', (full.heap - empty.heap) / many, 'bytes'),
    ]
  } finally {
    small.kill()
    large.kill()
  }
}

function store(): ChildProcess {
  const execArgv = ['--expose-gc', '--max-old-space-size=8192']
  return fork(fileURLToPath(new URL('../servers/store.ts', import.meta.url)), { execArgv })
}

async function add(child: ChildProcess, order: { readonly fresh: boolean; readonly count: number }): Promise<Stored> {
  child.send(order)
  const { cpu, heap } = await reply(child, 'a store of transactions')
  return { cpu: Number(cpu), heap: Number(heap) }
}
