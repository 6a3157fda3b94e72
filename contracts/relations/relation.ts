/** A term of a relation: a number, a text, or what is computed from members of a body. */
export type Term =
  | { readonly kind: 'literal'; readonly value: string | null }
  | { readonly kind: 'number'; readonly text: string }
  | Member
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Term; readonly right: Term }
  | { readonly kind: 'sum' | 'count' | 'max'; readonly of: Member; readonly where: readonly Comparison[] }
  | { readonly kind: 'read'; readonly from: Term; readonly pattern: RegExp }
  | { readonly kind: 'round'; readonly of: Term; readonly digits: number }

/** Members by a JSON pointer, in which `*` stands for every item of a list. */
export interface Member {
  readonly kind: 'member'
  /** `request`: of the body of the request that was answered. */
  readonly side: 'reply' | 'request'
  readonly keys: readonly string[]
}

export type Operator = '+' | '-' | '*' | '/' | '%'

export type Comparator = '=' | '!=' | '<' | '<=' | '>' | '>='

/** Two terms that are compared; `within`: the largest difference at which they are still equal. */
export interface Comparison {
  readonly left: Term
  readonly comparator: Comparator
  readonly right: Term
  readonly within: Term | undefined
}

/** What must hold between the members of a value (`x-relation`), where all of its conditions do. */
export interface Relation {
  readonly text: string
  readonly must: Comparison
  readonly conditions: readonly Comparison[]
}
