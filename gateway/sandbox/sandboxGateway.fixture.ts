import { type SignedIn, signIn } from '../testing/signIn.ts'
import { type StubbedProviders, stubbedProviders } from '../testing/stubbedProviders.ts'
import { type TestGateway, type TestOptions, testGateway } from '../testing/testGateway.ts'
import { demoClientId, makeKey } from './sandboxRows.fixture.ts'

/** A gateway with a sandbox, whose demo client has a user who has made a sandbox key. */
export interface SandboxGateway extends TestGateway {
  /** The sandboxes of the providers. */
  readonly test: StubbedProviders
  readonly clientId: string
  readonly user: SignedIn
  readonly keyId: string
  /** The header that has the sandbox key. */
  readonly key: { readonly authorization: string }
}

export async function sandboxGateway(databaseUrl: string, options: TestOptions = {}): Promise<SandboxGateway> {
  const test = stubbedProviders('sandbox.test')
  const more = { bankRail: 'bypass', sandboxProviders: test, ...options.more } as const
  const gateway = await testGateway({ ...options, databaseUrl, more })
  const clientId = await demoClientId(databaseUrl)
  const user = await signIn(gateway, { roles: ['ClientAdmin'], clientId })
  const { id, authorization } = await makeKey(user)
  return { ...gateway, test, clientId, user, keyId: id, key: { authorization } }
}
