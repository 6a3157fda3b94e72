import type { CallbackRequest } from './callback.ts'

/** What a callback's place in a lane depends on. */
type Laned = Pick<CallbackRequest, 'url'> & { readonly order?: string | undefined }

/** How callbacks without an order key go to one origin: in one lane, or in one for each of what they are about. */
export type CallbackFlow = 'oneByOne' | 'sideBySide'

/**
 * How many attempts with order keys go to one origin at the same time. A lane holds a connection while its question is out:
 * more would use up the descriptors of a development server (256 on macOS), fewer would make a thousand sessions wait.
 */
export const parallelLimit = 32

/** The lane of a callback: those in one lane go one after another. */
export function laneOf({ url, order }: Laned): string {
  return order === undefined ? originOf(url) : `${originOf(url)} ${order}`
}

function originOf(url: string): string {
  return URL.parse(url)?.origin ?? url
}

/** Attempts on their way, one at a time in each lane. */
export class Lanes {
  /** The end of the last attempt of each lane. */
  readonly #tails = new Map<string, Promise<void>>()
  readonly #gates = new Map<string, Gate>()

  /**
   * Sends when the attempts before it in its lane have ended. `send` must not reject. Attempts about one thing keep their order also when
   * the flow changes while some of them are under way, as it does when an advance is stopped.
   */
  run(callback: Laned & Pick<CallbackRequest, 'about'>, flow: CallbackFlow, send: () => Promise<void>): Promise<void> {
    const { url, about } = callback
    const [usual, other] = flow === 'oneByOne' ? [undefined, about] : [about, undefined]
    const order = callback.order ?? usual
    const lane = laneOf({ url, order })
    const turn = order === undefined ? send : () => this.#gateOf(originOf(url)).pass(send)
    const before = this.#tails.get(lane) ?? Promise.resolve()
    const ofOtherFlow = callback.order === undefined ? this.#tails.get(laneOf({ url, order: other })) : undefined
    const tail = (ofOtherFlow === undefined ? before : Promise.all([before, ofOtherFlow])).then(turn)
    this.#tails.set(lane, tail)
    return tail.finally(() => {
      if (this.#tails.get(lane) === tail) this.#tails.delete(lane)
    })
  }

  #gateOf(origin: string): Gate {
    const gate = this.#gates.get(origin) ?? new Gate(() => this.#gates.delete(origin))
    this.#gates.set(origin, gate)
    return gate
  }
}

/** Lets `parallelLimit` pass at the same time; the others wait in order. */
class Gate {
  readonly #waiting: (() => void)[] = []
  readonly #onEmpty: () => void
  #passing = 0

  constructor(onEmpty: () => void) {
    this.#onEmpty = onEmpty
  }

  async pass(send: () => Promise<void>): Promise<void> {
    // One that waited takes over the place of the one that ended.
    if (this.#passing === parallelLimit) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    else this.#passing += 1
    await send()
    const next = this.#waiting.shift()
    if (next !== undefined) return next()
    this.#passing -= 1
    if (this.#passing === 0) this.#onEmpty()
  }
}
