import type { TestWorld } from '../../testing/index.ts'
import { atMost, type Figure, figure } from '../figure.ts'
import { drive } from '../load/drive.ts'
import { creations, postRequest } from '../load/traffic.ts'
import { mean } from '../mean.ts'
import { median } from '../median.ts'
import { Server } from '../server.ts'
import { openBenchWorld } from '../world.ts'

export interface StorageOptions {
  /** Transactions stored in the first world. */
  readonly few: number
  /** Transactions stored in the second. */
  readonly many: number
  readonly blocks: number
  /** Transactions created in a block. */
  readonly block: number
}

/**
 * The cost of one more transaction over HTTP where few and where many are stored, all of them settled: the CPU time of the server,
 * its collections of garbage included. Each world has a server of its own; their blocks alternate.
 */
export async function storage({ few, many, blocks, block }: StorageOptions): Promise<Figure[]> {
  const [small, large] = [await FilledServer.open(), await FilledServer.open()]
  try {
    await small.store(Math.min(many, 50_000))
    const empty = await large.server.heap()
    await large.store(many)
    const full = await large.server.heap()
    await large.cost(block)
    const costs: { readonly few: number[]; readonly many: number[] } = { few: [], many: [] }
    for (let round = 0; round < blocks; round++) {
      await small.reopen()
      await small.store(few)
      costs.few.push(await small.cost(block))
      costs.many.push(await large.cost(block))
    }
    const [cheap, dear] = [mean(costs.few), mean(costs.many)]
    const title = (count: number): string => `create with ${count.toLocaleString('en')} stored`
    return [
      figure(`${title(few)}, CPU`, cheap, 'µs'),
      figure(`${title(many)}, CPU`, dear, 'µs'),
      atMost(1.2, `${title(many)} / ${few.toLocaleString('en')}`, dear / cheap),
      figure('the same, median of the blocks', median(costs.many) / median(costs.few)),
      figure('memory of one stored transaction', (full - empty) / many, 'bytes'),
    ]
  } finally {
    await Promise.all([small.server.stop(), large.server.stop()])
  }
}

/** As many as DT One takes in one second of the world's time, by its settings. */
const rateLimit = 1_000_000

/** A server, and the world in it that is filled and measured. */
class FilledServer {
  readonly server: Server
  #world: TestWorld | undefined
  #stored = 0

  private constructor(server: Server) {
    this.server = server
  }

  static async open(): Promise<FilledServer> {
    const filled = new FilledServer(
      await Server.start('railyard', { execArgv: ['--expose-gc', '--max-old-space-size=8192'] }),
    )
    await filled.reopen()
    return filled
  }

  /** Begins anew with an empty world. */
  async reopen(): Promise<void> {
    this.#stored = 0
    this.#world = await openBenchWorld(this.server.url('control'))
  }

  /** Creates transactions and lets them settle. */
  async store(count: number): Promise<void> {
    for (const end = this.#stored + count; this.#stored < end; ) {
      await this.#create(Math.min(rateLimit, end - this.#stored))
      await this.#world?.advance('PT5M')
    }
  }

  /** CPU time of one more create in µs, as the mean of so many. */
  async cost(count: number): Promise<number> {
    const before = await this.server.usage()
    await this.#create(count)
    const after = await this.server.usage()
    return (after.cpu - before.cpu) / count
  }

  async #create(count: number): Promise<void> {
    const url = this.server.url('dtone')
    await drive(url, { count, request: postRequest(creations(), url, this.#stored), status: 201 })
    this.#stored += count
  }
}
