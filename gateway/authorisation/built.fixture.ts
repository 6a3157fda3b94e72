import type { Operator } from '../operator.ts'
import type { SignedIn } from '../testing/signIn.ts'
import type { StubbedProviders } from '../testing/stubbedProviders.ts'
import type { Answered, TestGateway } from '../testing/testGateway.ts'

/** A gateway whose database is being filled. */
export interface Built extends TestGateway {
  readonly databaseUrl: string
  readonly operator: Operator
  readonly sandbox: StubbedProviders
}

export type Headers = Readonly<Record<string, string>>

/** Who does what operators do. */
export const by = 'Ada'

export function bearer(key: string): Headers {
  return { authorization: `Bearer ${key}` }
}

/** The header of a session, without the key that requests carry by default. */
export function session({ cookie }: SignedIn): Headers {
  return { authorization: '', cookie }
}

/** The body of an answer that must have this status. */
export async function expected(status: number, answer: Promise<Answered>): Promise<Answered['body']> {
  const { status: got, body } = await answer
  if (got !== status) throw new Error(`got ${got} instead of ${status}: ${JSON.stringify(body)}`)
  return body
}
