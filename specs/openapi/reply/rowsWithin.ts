const within = Symbol('rows within')

/** The array of a member, whose items come one by one. */
export interface RowsWithin {
  readonly member: string
  readonly rows: AsyncIterable<unknown>
}

type ItemOf<List> = List extends readonly (infer Item)[] ? Item : never

/**
 * Marks a body of which one member is an array that is read row by row while the reply is sent, as the last member. Give the member an
 * empty array.
 */
export function withRows<Body extends object, Member extends keyof Body & string>(
  body: Body,
  member: Member,
  rows: AsyncIterable<ItemOf<Body[Member]>>,
): Body {
  const mark: RowsWithin = { member, rows }
  return { ...body, [within]: mark }
}

/** The rows of a marked body. */
export function rowsWithin(body: object): RowsWithin | undefined {
  return within in body && isMark(body[within]) ? body[within] : undefined
}

function isMark(value: unknown): value is RowsWithin {
  return typeof value === 'object' && value !== null && 'rows' in value
}
