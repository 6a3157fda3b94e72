import type { SetupStep } from '../model/case.ts'

/** What a document says about the list that an operation returns. @see docs/contracts.md#lists */
export interface ListRules {
  /** Whether the document has `x-list` or `x-sort`, so that the reply is known to be a list without paging too. */
  readonly isDeclared: boolean
  /** `x-list`: JSON pointer to the entries in the body. @default the only array */
  readonly items: string | undefined
  /** `x-list`: JSON pointer to the number of all entries in the body. @default a member named total or count */
  readonly total: string | undefined
  /** `x-list`: how the next part of the list is requested, if not by its number. */
  readonly cursor: Cursor | undefined
  /** `x-list`: setup steps that fill the list. */
  readonly given: readonly SetupStep[]
  /** `x-sort`: the usual order, most significant key first. */
  readonly sort: readonly SortKey[]
}

/** A parameter that says where the next part of a list begins. */
export interface Cursor {
  readonly parameter: string
  /** JSON pointer into the last entry that was seen. */
  readonly member: string | undefined
  /** JSON pointer into the body before. */
  readonly from: string | undefined
}

export interface SortKey {
  /** JSON pointers into an entry; the first one that leads to a value counts. */
  readonly by: readonly string[]
  readonly isDescending: boolean
}

/** `x-filters`: which entries a parameter leaves. */
export interface FilterRule {
  /** JSON pointer into an entry, in which `*` stands for each item of an array. Absent if entries do not show it. */
  readonly member: string | undefined
  /** How the member must compare with the value of the parameter. */
  readonly compare: 'equal' | 'from' | 'to' | 'begins'
  /** `ignores: [case]`: capital and small letters are the same. */
  readonly ignoresCase: boolean
  /** Names of parameters that must be sent too. */
  readonly needs: readonly string[]
}
