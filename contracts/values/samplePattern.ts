import { readPattern } from '../schema/readPattern.ts'
import type { Random } from './random.ts'

/** Generates a text that matches a regular expression. Undefined if its syntax is not supported. */
export function samplePattern(pattern: string, random: Random, longest = 3): string | undefined {
  try {
    const text = new Reader(pattern, random, longest).alternatives()
    return readPattern(pattern)?.test(text) === true ? text : undefined
  } catch {
    return undefined
  }
}

type Chars = readonly (readonly [low: number, high: number])[]

const digits: Chars = [[48, 57]]
const word: Chars = [
  [97, 122],
  [65, 90],
  [48, 57],
]
const letters: Chars = [[97, 122]]

/** Parses a pattern and generates its text in one pass: alternatives, groups, classes and repetitions. */
class Reader {
  readonly #pattern: string
  readonly #random: Random
  readonly #longest: number
  #at = 0

  constructor(pattern: string, random: Random, longest: number) {
    this.#pattern = pattern
    this.#random = random
    this.#longest = longest
  }

  alternatives(): string {
    const texts = [this.#sequence()]
    while (this.#take('|')) texts.push(this.#sequence())
    return texts[0] ?? ''
  }

  #sequence(): string {
    let text = ''
    while (this.#at < this.#pattern.length && !'|)'.includes(this.#peek())) {
      const start = this.#at
      let part = this.#atom()
      const end = this.#at
      const [low, high] = this.#repetition()
      const count = this.#random.between(low, Math.max(low, Math.min(high, low + this.#longest)))
      const after = this.#at
      const parts = count > 0 ? [part] : []
      while (parts.length < count) {
        this.#at = start
        part = this.#atom()
        if (this.#at !== end) throw new Error('unreadable')
        parts.push(part)
      }
      this.#at = after
      text += parts.join('')
    }
    return text
  }

  #atom(): string {
    const char = this.#next()
    if (char === '^' || char === '$') return ''
    if (char === '(') return this.#group()
    if (char === '[') return this.#draw(this.#charClass())
    if (char === '.') return this.#draw(letters)
    if (char === '\\') {
      const escaped = this.#next()
      return escaped === 'b' || escaped === 'B' ? '' : this.#draw(charsOf(escaped))
    }
    return char
  }

  #group(): string {
    if (this.#take('?')) {
      const kind = this.#next()
      if (kind === '=' || kind === '!') {
        this.alternatives()
        this.#take(')')
        return ''
      }
      if (kind === '<') while (this.#next() !== '>');
      else if (kind !== ':') throw new Error('unreadable')
    }
    const text = this.alternatives()
    if (!this.#take(')')) throw new Error('unreadable')
    return text
  }

  #charClass(): Chars {
    const negated = this.#take('^')
    const chars: (readonly [number, number])[] = []
    while (!this.#take(']')) {
      const char = this.#next()
      if (char === '\\') {
        chars.push(...charsOf(this.#next()))
        continue
      }
      const low = char.codePointAt(0) ?? 0
      if (this.#peek() === '-' && this.#pattern[this.#at + 1] !== ']') {
        this.#at += 1
        const last = this.#next()
        chars.push([low, (last === '\\' ? this.#next() : last).codePointAt(0) ?? low])
      } else chars.push([low, low])
    }
    return negated ? except(chars) : chars
  }

  #repetition(): readonly [number, number] {
    const count = this.#count()
    this.#take('?')
    return count
  }

  #count(): readonly [number, number] {
    if (this.#take('?')) return [0, 1]
    if (this.#take('*')) return [0, this.#longest]
    if (this.#take('+')) return [1, 1 + this.#longest]
    const found = /^\{(\d+)(,)?(\d+)?\}/.exec(this.#pattern.slice(this.#at))
    if (found === null) return [1, 1]
    this.#at += found[0].length
    const low = Number(found[1])
    if (found[2] === undefined) return [low, low]
    return [low, found[3] === undefined ? low + this.#longest : Number(found[3])]
  }

  #draw(chars: Chars): string {
    const [low, high] = chars[this.#random.between(0, chars.length - 1)] ?? [97, 122]
    return String.fromCodePoint(this.#random.between(low, high))
  }

  #take(char: string): boolean {
    if (this.#peek() !== char) return false
    this.#at += 1
    return true
  }

  #peek(): string {
    return this.#pattern[this.#at] ?? ''
  }

  #next(): string {
    const char = this.#pattern[this.#at]
    if (char === undefined) throw new Error('unreadable')
    this.#at += 1
    return char
  }
}

function charsOf(escaped: string): Chars {
  if (escaped === 'd') return digits
  if (escaped === 'w' || escaped === 'S' || escaped === 'D' || escaped === 'p') return word
  if (escaped === 's') return [[32, 32]]
  if (escaped === 'W') return [[45, 45]]
  const code = { n: 10, r: 13, t: 9 }[escaped] ?? escaped.codePointAt(0) ?? 0
  return [[code, code]]
}

function except(chars: Chars): Chars {
  const free = word.filter(([low]) => !chars.some(([from, to]) => low <= to && from <= low + 9))
  return free.length > 0 ? free.map(([low]) => [low, low + 9] as const) : [[126, 126]]
}
