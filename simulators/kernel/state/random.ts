const hex = '0123456789abcdef'

/**
 * A seeded random number generator (sfc32 on an FNV-1a hash of the seed): the same seed gives the same draws on every machine.
 * Not for secrets.
 */
export class Random {
  #a: number
  #b: number
  #c: number
  #counter: number

  constructor(seed: string) {
    this.#a = hash(`${seed}/a`)
    this.#b = hash(`${seed}/b`)
    this.#c = hash(`${seed}/c`)
    this.#counter = 1
    for (let round = 0; round < 12; round++) this.next()
  }

  /** A whole number from 0 to 2^32 − 1. */
  next(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0
    this.#counter = (this.#counter + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0
    return sum >>> 0
  }

  /** True with the given probability from 0 to 1. */
  chance(probability: number): boolean {
    return this.next() / 0x1_0000_0000 < probability
  }

  /** A whole number from `least` to `most`, both included. */
  integer(least: number, most: number): number {
    return least + Math.floor((this.next() / 0x1_0000_0000) * (most - least + 1))
  }

  /** A string of `length` decimal digits. */
  digits(length: number): string {
    return Array.from({ length }, () => String(this.integer(0, 9))).join('')
  }

  /** A string of `length` lower-case hexadecimal digits. */
  hex(length: number): string {
    let text = ''
    for (let bits = 0; text.length < length; bits >>>= 4) {
      if (text.length % 8 === 0) bits = this.next()
      text += hex[bits & 15]
    }
    return text
  }

  /** The state of the generator, for a snapshot. */
  state(): RandomState {
    return [this.#a, this.#b, this.#c, this.#counter]
  }

  restore([a, b, c, counter]: RandomState): void {
    this.#a = a
    this.#b = b
    this.#c = c
    this.#counter = counter
  }
}

export type RandomState = readonly [number, number, number, number]

function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return value | 0
}
