import type { Gateway } from '../../gateway/index.ts'

/** Credentials of a portal user for contract cases. */
export interface PortalAccount {
  readonly key: string
  readonly schemes: { readonly PortalSession: string }
}

/** Who signs in to the portal of a gateway, for contract cases. Sessions are new for each case: cases move the clock on. */
export interface PortalAccounts {
  /** A ClientAdmin of a client. */
  adminOf(clientId: string): Promise<PortalAccount>
  /** The staff and those who are refused, by their names in the expectations of the document. */
  named(): Promise<Readonly<Record<string, PortalAccount>>>
  /**
   * A user of a client with the roles of the staff as well. It may call all that the staff may and sees its client only, so that lists
   * stay short however many clients and users there are.
   */
  allRolesOf(clientId: string): Promise<PortalAccount>
  /** Gives the user of the documented examples the documented password, and forgets wrong ones; fewer than five count nothing. */
  expectDocumentedUser(): Promise<void>
}

/** How long a session lasts, in ms. @see gateway/access/data/sessions.yaml */
const lasts = 12 * 60 * 60 * 1_000

/** How the user of the demo client signs in, in the examples of the document. */
const documentedUser = { username: 'client@demo.example', password: 'correct horse battery' }

const staff = ['SuperAdmin', 'CompanyAdmin']

/** Signs portal users in; `former` is the id of a client that is not active. */
export function portalAccounts(gateway: Gateway, former: string): PortalAccounts {
  let hasPassword: Promise<void> | undefined
  async function open(userName: string, roles: readonly string[], clientId: string | null, ago = 0) {
    const cookie = await gateway.openSession({ userName, roles, clientId }, ago)
    return { key: cookie, schemes: { PortalSession: cookie } }
  }
  async function signedOut(): Promise<PortalAccount> {
    const account = await open('signed-out', staff, null)
    await post('logout', undefined, { cookie: `.TeraPay.Portal=${account.key}` })
    return account
  }
  async function post(action: string, body?: object, headers: Readonly<Record<string, string>> = {}): Promise<void> {
    const request = { method: 'POST', headers: { ...headers, ...(body && { 'content-type': 'application/json' }) } }
    const sent = { ...request, ...(body && { body: JSON.stringify(body) }) }
    await (await fetch(new URL(`/api/Account/${action}`, gateway.url), sent)).arrayBuffer()
  }
  /** Sets the documented password as its user would: by the token of a mail. */
  async function setPassword(): Promise<void> {
    const { username: email, password: newPassword } = documentedUser
    await post('forgot-password', { email })
    await gateway.idle()
    const mail = (await gateway.mails(email)).at(-1)
    await post('reset-password', { email, token: /^[\w-]{43}$/m.exec(mail?.body ?? '')?.[0] ?? '', newPassword })
  }
  return {
    adminOf: (clientId) => open(`admin-${clientId}`, ['ClientAdmin'], clientId),
    async named() {
      return {
        staff: await open('staff', staff, null),
        superAdmin: await open('super-admin', ['SuperAdmin'], null),
        companyAdmin: await open('company-admin', ['CompanyAdmin'], null),
        powerless: await open('powerless', [], null),
        expired: await open('late', staff, null, lasts),
        signedOut: await signedOut(),
        formerAdmin: await open('former-admin', ['ClientAdmin'], former),
      }
    },
    allRolesOf: (clientId) => open(`all-roles-${clientId}`, [...staff, 'ClientAdmin'], clientId),
    async expectDocumentedUser() {
      hasPassword ??= setPassword()
      await hasPassword
      await post('login', documentedUser)
    },
  }
}
