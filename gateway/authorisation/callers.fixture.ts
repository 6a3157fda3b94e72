import { setStatus } from '../sandbox/sandboxRows.fixture.ts'
import { png, upload } from '../testing/documents.ts'
import { mailedToken, register } from '../testing/registered.fixture.ts'
import { password, type SignedIn, signIn } from '../testing/signIn.ts'
import { customerPassword, type SignedInCustomer, signInCustomer } from '../testing/signInCustomer.ts'
import { type Built, bearer, by, expected, session } from './built.fixture.ts'
import type { matrix } from './data/matrix.generated.ts'
import type { Commons, Things } from './requests.fixture.ts'
import { makeClient, makeTenant, type Tenant } from './tenant.fixture.ts'

type Row = (typeof matrix)[number]
type KeyCaller = `key ${keyof Row['keys']}`
type SessionCaller = `session ${keyof Row['sessions']}`
type CustomerCaller = `customer ${keyof Row['customers']}`

/** Those of whom the gateway does not know who they are. */
export const unknownCallers = [
  ...(['no credential', 'wrong key', 'wrong session', 'session that is over', 'session that was ended'] as const),
  ...(['session of a deleted user', 'revoked key', 'revoked sandbox key'] as const),
] as const

type UnknownCaller = (typeof unknownCallers)[number]

export interface Caller {
  readonly headers: Readonly<Record<string, string>>
  readonly things: Things
  /** The API user that has an override of the operation, and what it says. */
  readonly override?: { readonly apiUserId: string; readonly isAllowed: boolean }
}

export interface Filled {
  readonly callers: Readonly<Record<UnknownCaller | KeyCaller | SessionCaller | CustomerCaller, Caller>>
  readonly commons: Commons
  /** The header of who sets overrides. */
  readonly superAdmin: Readonly<Record<string, string>>
}

/** Makes everybody who calls, by what operators, clients and staff do. */
export async function fill(built: Built): Promise<Filled> {
  const over = await signIn(built, { roles: ['SuperAdmin'], userName: 'over@example.com' })
  const late = await signInCustomer(built, 'late@example.com')
  await built.clock.advance(43_200_000)
  const superAdmin = await signIn(built, { roles: ['SuperAdmin'] })
  const companyAdmin = await signIn(built, { roles: ['CompanyAdmin'] })
  const mine = await makeTenant(built, 'mine')
  const other = await makeTenant(built, 'other')
  const pending = await makeTenant(built, 'pending')
  const deactivated = await makeTenant(built, 'deactivated')
  const commons = await makeCommons(built, superAdmin)
  const { live: things } = mine
  const callers = {
    ...(await unknown(built, mine, over)),
    ...(await keys(built, mine, commons.emptyRoleId)),
    'key other': { headers: other.key, things },
    'key otherSandbox': { headers: mine.sandboxKey, things },
    'key pending': { headers: pending.key, things: pending.live },
    'key pendingSandbox': { headers: pending.sandboxKey, things: pending.test },
    'key deactivated': { headers: deactivated.key, things: deactivated.live },
    'key deactivatedSandbox': { headers: deactivated.sandboxKey, things: deactivated.test },
    ...(await sessions(built, mine, { superAdmin, companyAdmin })),
    'session other': { headers: session(other.admin), things },
    'session pending': { headers: session(pending.admin), things: pending.live },
    'session deactivated': { headers: session(deactivated.admin), things: deactivated.live },
    ...(await customers(built, commons, things, late)),
  }
  await expected(200, companyAdmin.post(`/api/Clients/${deactivated.id}/deactivate`))
  // It could do what is asked about while it was active.
  await setStatus(built.databaseUrl, pending.id, 'Pending')
  return { callers, commons, superAdmin: session(superAdmin) }
}

async function makeCommons(built: Built, superAdmin: SignedIn): Promise<Commons> {
  const applicant = { clientType: 'Company', contactPerson: 'Bob', emailAddress: 'applicant@example.com' }
  const { clientId: applicantId } = await expected(201, register(built, applicant))
  const email = 'mine@colleague.example'
  await expected(200, built.post('/api/Account/forgot-password', { email }, { authorization: '' }))
  const empty = { name: 'Nothing', permissionIds: [], isApiAssignable: true }
  const { roleId: emptyRoleId } = await expected(201, superAdmin.post('/api/Roles', empty))
  const audit = { name: 'Audit', httpMethod: 'GET', routePattern: '/api/audit' }
  const { permissionID: permissionId } = await expected(201, superAdmin.post('/api/Permissions', audit))
  const full = { name: 'Auditors', permissionIds: [permissionId] }
  const { roleId } = await expected(201, superAdmin.post('/api/Roles', full))
  const customer = await makeCustomer(built, 'customer@example.com')
  return {
    ...{ applicantId, emptyRoleId, roleId, permissionId, assignableRoleId: emptyRoleId },
    fundId: (await makeClient(built, 'fund')).id,
    forgetful: { email, token: await mailedToken(built, email) },
    customer,
    documentId: await makeDocument(built, customer),
    payeeId: (await makeCustomer(built, 'payee@example.com')).id,
    member: { username: superAdmin.userName, password },
  }
}

async function makeDocument(built: Built, { email, password }: Commons['customer']): Promise<string> {
  const nobody = { authorization: '' }
  const { token, customerId: id } = await expected(200, built.post('/api/Customers/login', { email, password }, nobody))
  const owner = { id, email, headers: { authorization: `Bearer ${token}` } }
  const document = await expected(201, upload(built, owner, { content: png, name: 'passport.png' }))
  return document.id
}

async function makeCustomer(built: Built, email: string): Promise<Commons['customer']> {
  const customer = { email, password: customerPassword }
  const { customerId } = await expected(201, built.post('/api/Customers/register', customer, { authorization: '' }))
  return { ...customer, id: customerId }
}

/** Customers with money. A token is over before the world is used. */
async function customers(
  built: Built,
  { customer: { email, password } }: Commons,
  things: Things,
  late: SignedInCustomer,
): Promise<Record<CustomerCaller, Caller>> {
  const { token } = await expected(200, built.post('/api/Customers/login', { email, password }, { authorization: '' }))
  const own = { headers: bearer(token), things }
  const [other, disabled] = [
    await signInCustomer(built, 'other@example.com'),
    await signInCustomer(built, 'disabled@example.com'),
  ]
  for (const { headers } of [own, other]) {
    const money = { amount: 100, description: 'Savings' }
    await expected(200, built.post('/api/CustomerWallet/topup', money, headers))
  }
  await built.operator.setCustomer(disabled.id, false, by)
  return {
    'customer own': own,
    'customer other': { headers: other.headers, things },
    'customer disabled': { headers: disabled.headers, things },
    'customer expired': { headers: late.headers, things },
  }
}

async function unknown(built: Built, mine: Tenant, over: SignedIn): Promise<Record<UnknownCaller, Caller>> {
  const { operator } = built
  const { live: things, admin, id: clientId } = mine
  const [ended, deleted] = [
    await signIn(built, { roles: ['ClientAdmin'], clientId, userName: 'ended@example.com' }),
    await signIn(built, { roles: ['ClientAdmin'], clientId, userName: 'deleted@example.com' }),
  ]
  await expected(204, ended.post('/api/Account/logout'))
  await expected(204, admin.delete(`/api/PortalUsers/${deleted.id}`))
  const revoked = await operator.createUser({ client: clientId, name: 'revoked', role: 'ApiUser' }, by)
  await operator.setUser(revoked.id, { revokesKeys: true }, by)
  const sandbox = await expected(201, admin.post('/api/SandboxApiKeys', {}))
  await expected(204, admin.delete(`/api/SandboxApiKeys/${sandbox.id}`))
  return {
    'no credential': { headers: { authorization: '' }, things },
    'wrong key': { headers: bearer('tp_live_0123456789'), things },
    'wrong session': { headers: { authorization: '', cookie: '.TeraPay.Portal=0123456789' }, things },
    'session that is over': { headers: session(over), things },
    'session that was ended': { headers: session(ended), things },
    'session of a deleted user': { headers: session(deleted), things },
    'revoked key': { headers: bearer(revoked.apiKey), things },
    'revoked sandbox key': { headers: bearer(sandbox.apiKey ?? ''), things },
  }
}

type OwnKey = `key ${'ApiUser' | 'Reader' | 'none' | 'granted' | 'revoked' | 'inactive' | 'sandbox'}`

async function keys(built: Built, mine: Tenant, emptyRoleId: string): Promise<Record<OwnKey, Caller>> {
  const { operator } = built
  const { live: things, admin, id: client } = mine
  const reader = await operator.createUser({ client, name: 'reader', role: 'Reader' }, by)
  const inactive = await operator.createUser({ client, name: 'inactive', role: 'ApiUser' }, by)
  await operator.setUser(inactive.id, { isActive: false }, by)
  const revoked = await operator.createUser({ client, name: 'without one', role: 'ApiUser' }, by)
  const none = await powerless('none')
  const granted = await powerless('granted')
  return {
    'key ApiUser': { headers: mine.key, things },
    'key Reader': { headers: bearer(reader.apiKey), things },
    'key none': { headers: none.headers, things },
    'key granted': { headers: granted.headers, things, override: { apiUserId: granted.id, isAllowed: true } },
    'key revoked': { headers: bearer(revoked.apiKey), things, override: { apiUserId: revoked.id, isAllowed: false } },
    'key inactive': { headers: bearer(inactive.apiKey), things },
    'key sandbox': { headers: mine.sandboxKey, things: mine.test },
  }

  async function powerless(developerName: string) {
    const developer = { developerName, developerEmail: `${developerName}@example.com`, roleId: emptyRoleId }
    const made = admin.post('/api/APIUsers', { ...developer, developerPhoneNumber: '+23276123100' })
    const { apiUserId, apiKey } = await expected(201, made)
    return { id: apiUserId, headers: bearer(apiKey ?? '') }
  }
}

type OwnSession = `session ${'SuperAdmin' | 'CompanyAdmin' | 'ClientAdmin' | 'ApiUser' | 'Reader' | 'none'}`

async function sessions(
  built: Built,
  { live, admin, id: clientId }: Tenant,
  { superAdmin, companyAdmin }: { readonly superAdmin: SignedIn; readonly companyAdmin: SignedIn },
): Promise<Record<OwnSession, Caller>> {
  const user = (userName: string, roles: readonly string[]) => signIn(built, { roles, clientId, userName })
  return {
    'session SuperAdmin': await withKey(superAdmin),
    'session CompanyAdmin': await withKey(companyAdmin),
    'session ClientAdmin': { headers: session(admin), things: live },
    'session ApiUser': await withKey(await user('api@example.com', ['ApiUser'])),
    'session Reader': await withKey(await user('reader@example.com', ['Reader'])),
    'session none': await withKey(await user('none@example.com', [])),
  }

  /** With a sandbox key of its own. */
  async function withKey(signedIn: SignedIn): Promise<Caller> {
    const { id: sandboxKeyId } = await expected(201, signedIn.post('/api/SandboxApiKeys', {}))
    return { headers: session(signedIn), things: { ...live, sandboxKeyId } }
  }
}
