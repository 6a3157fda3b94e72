import { pointerKeys } from '../../specs/formats/pointer.ts'
import type { Comparator, Comparison, Member, Operator, Relation, Term } from './relation.ts'
import { type Token, type TokenKind, tokensOf } from './tokens.ts'

/** Reads a relation: two terms that are compared and, after `if`, when they must be. Throws if it is none. */
export function readRelation(text: string): Relation {
  const reader = new Reader(text)
  const must = reader.comparison()
  const conditions = reader.take('if') ? reader.conditions() : []
  reader.end()
  return { text, must, conditions }
}

const comparators = ['=', '!=', '<=', '>=', '<', '>'] as const
const sums = ['+', '-'] as const
const products = ['*', '/', '%'] as const

class Reader {
  readonly #relation: string
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(relation: string) {
    this.#relation = relation
    this.#tokens = tokensOf(relation)
  }

  comparison(): Comparison {
    const left = this.#sum()
    const comparator = this.#oneOf<Comparator>(comparators) ?? this.#fail('a comparison')
    const right = this.#sum()
    return { left, comparator, right, within: this.take('within') ? this.#sum() : undefined }
  }

  conditions(): Comparison[] {
    const found = [this.comparison()]
    while (this.take('and')) found.push(this.comparison())
    return found
  }

  end(): void {
    if (this.#at < this.#tokens.length) this.#fail('the end')
  }

  /** Whether the next token is this word or sign, which is then taken. */
  take(text: string): boolean {
    const isNext = this.#tokens[this.#at]?.text === text
    if (isNext) this.#at += 1
    return isNext
  }

  #sum(): Term {
    return this.#chain<Operator>(sums, () => this.#chain<Operator>(products, () => this.#factor()))
  }

  #chain<Sign extends Operator>(operators: readonly Sign[], part: () => Term): Term {
    let left = part()
    for (let operator = this.#oneOf(operators); operator !== undefined; operator = this.#oneOf(operators))
      left = { kind: 'operation', operator, left, right: part() }
    return left
  }

  #factor(): Term {
    if (this.take('(')) return this.#closed(this.#sum())
    if (this.take('-'))
      return { kind: 'operation', operator: '-', left: { kind: 'number', text: '0' }, right: this.#factor() }
    if (this.take('null')) return { kind: 'literal', value: null }
    const number = this.#next('number')
    if (number !== undefined) return { kind: 'number', text: number }
    const text = this.#next('text')
    if (text !== undefined) return { kind: 'literal', value: text.slice(1, -1) }
    return this.#called() ?? this.#member()
  }

  #called(): Term | undefined {
    const name = this.#next('word')
    if (name === undefined) return undefined
    if (!this.take('(')) this.#fail('"("')
    if (name === 'sum' || name === 'count' || name === 'max') {
      const of = this.#member()
      return this.#closed({ kind: name, of, where: this.take('where') ? this.conditions() : [] })
    }
    if (name !== 'round' && name !== 'read') return this.#fail('sum, count, max, round or read')
    const of = this.#sum()
    if (!this.take(',')) this.#fail('","')
    if (name === 'round')
      return this.#closed({ kind: name, of, digits: Number(this.#next('number') ?? this.#fail('digits')) })
    const pattern = this.#next('text') ?? this.#fail('a pattern')
    return this.#closed({ kind: name, from: of, pattern: new RegExp(pattern.slice(1, -1)) })
  }

  #closed<Inner extends Term>(inner: Inner): Inner {
    return this.take(')') ? inner : this.#fail('")"')
  }

  #member(): Member {
    const pointer = this.#next('pointer') ?? this.#fail('a value')
    const isAsked = pointer.startsWith('$')
    return {
      kind: 'member',
      side: isAsked ? 'request' : 'reply',
      keys: pointerKeys(pointer.replace('$request.body#', '')),
    }
  }

  #next(kind: TokenKind): string | undefined {
    const token = this.#tokens[this.#at]
    if (token?.kind !== kind) return undefined
    this.#at += 1
    return token.text
  }

  #oneOf<Text extends string>(texts: readonly Text[]): Text | undefined {
    return texts.find((text) => this.take(text))
  }

  #fail(wanted: string): never {
    const found = this.#tokens[this.#at]?.text
    const place = found === undefined ? 'at its end' : `before "${found}"`
    throw new Error(`x-relation "${this.#relation}": ${wanted} is missing ${place}`)
  }
}
