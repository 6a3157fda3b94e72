/** The first block has this many bytes, and each further one twice as many as the one before, up to the second number. */
const [smallest, largest] = [4_096, 262_144]

/** At most: UTF-8 has four bytes for a pair of UTF-16 code units. */
const bytesOfUnit = 3

/**
 * Keeps texts as bytes, outside of the heap of JavaScript: the garbage collector neither visits nor copies them. The bytes of a text are
 * freed with those that were kept shortly before and after it, once nobody has them any more.
 */
export class KeptTexts {
  #block = Buffer.alloc(0)
  #used = 0

  /** Keeps a text, or the UTF-8 of one. */
  keep(text: string | Uint8Array): KeptText {
    const atMost = typeof text === 'string' ? bytesOfUnit * text.length : text.length
    if (this.#used + atMost > this.#block.length) this.#begin(atMost)
    const start = this.#used
    if (typeof text === 'string') this.#used += this.#block.write(text, start)
    else {
      this.#block.set(text, start)
      this.#used += text.length
    }
    return new KeptText(this.#block, start, this.#used)
  }

  #begin(length: number): void {
    const size = Math.min(Math.max(2 * this.#block.length, smallest), largest)
    this.#block = Buffer.allocUnsafeSlow(Math.max(size, length))
    this.#used = 0
  }
}

/** A text that is kept as bytes. */
export class KeptText {
  readonly #block: Buffer
  readonly #start: number
  readonly #end: number

  constructor(block: Buffer, start: number, end: number) {
    this.#block = block
    this.#start = start
    this.#end = end
  }

  toString(): string {
    return this.#block.toString('utf8', this.#start, this.#end)
  }
}
