import { describe, expect, test } from 'vitest'
import { createEdge, loadDocument } from '../../specs/openapi/index.ts'
import document from '../../specs/types/gateway.generated.json' with { type: 'json' }
import { gathered } from '../capabilities.ts'
import type { Permission } from '../capability/capability.ts'
import { databases, openDatabase } from '../testing/databases.ts'
import { accessChanged, accessVersion } from './accessVersion.ts'
import { createPermissions, decidingPermissions } from './permissions.ts'
import { seedRoles } from './seedRoles.ts'

const responses = { 200: {} }
const templates = {
  info: { title: 'Templates', version: '1' },
  paths: {
    '/api/Payment/pending': { get: { operationId: 'getPending', responses } },
    '/api/Payment/{id}': { get: { operationId: 'getPayment', responses } },
    '/api/Banks/{code}': { get: { operationId: 'getBank', responses } },
  },
}

/** Which permission decides about each operation of `templates`. */
function deciding(...patterns: readonly (readonly [method: string, pattern: string])[]): Record<string, string> {
  const rows = patterns.map(([http_method, route_pattern]) => ({
    ...{ id: route_pattern, name: route_pattern, http_method, route_pattern },
  }))
  return Object.fromEntries(decidingPermissions(rows, coveredBy(templates)))
}

test('the pattern with the most literal segments decides', () => {
  const patterns = ['/api/{x}/{y}', '/api/payment/pending', '/api/payment/{id}']
  expect(deciding(...patterns.map((pattern) => ['GET', pattern] as const))).toEqual({
    getPending: '/api/payment/pending',
    getPayment: '/api/payment/{id}',
    getBank: '/api/{x}/{y}',
  })
})

test.each([
  ['of another method', 'DELETE', '/api/Payment/{id}'],
  ['with a segment too many', 'GET', '/api/Payment/{id}/{more}'],
  ['with a literal where the operation has a parameter', 'GET', '/api/Banks/003'],
])('a pattern %s fits no operation and grants nothing', (_, method, pattern) => {
  expect(deciding([method, pattern])).toEqual({})
})

describe.each(databases())('on $name', ({ empty }) => {
  async function opened(permissions: readonly Permission[] = gathered.permissions) {
    const { kysely, close } = await openDatabase(await empty())
    await seedRoles(kysely, permissions)
    const mayCall = createPermissions(kysely, coveredBy(document))
    const version = async (): Promise<string> =>
      (await kysely.selectFrom('settings').select('value').where('name', '=', accessVersion).executeTakeFirstOrThrow())
        .value
    const may = async (role: string, operation: string): Promise<boolean> =>
      mayCall({ roles: [role], version: await version() }, operation)
    return { kysely, may, close }
  }

  test('an API user may call every operation of a client', async () => {
    const { may, close } = await opened()
    for (const [id, audience] of gathered.audiences)
      if (audience === 'client') expect([id, await may('ApiUser', id)]).toEqual([id, true])
    await close()
  })

  test('a reader may call what reads for a client, and nothing else of it', async () => {
    const { may, close } = await opened()
    for (const { id, method } of loadDocument(document).operations)
      if (gathered.audiences.get(id) === 'client') expect([id, await may('Reader', id)]).toEqual([id, method === 'GET'])
    await close()
  })

  test('an unknown role may call nothing, and nobody but SuperAdmin may call what no permission covers', async () => {
    const { may, close } = await opened([])
    expect(await may('Visitor', 'Sms_Send')).toBe(false)
    expect(await may('ApiUser', 'Sms_Send')).toBe(false)
    expect(await may('SuperAdmin', 'Sms_Send')).toBe(true)
    await close()
  })

  test('what an administrator has taken away is not given back at the next start, and counts from the next request on', async () => {
    const { kysely, may, close } = await opened()
    expect(await may('ApiUser', 'Sms_Send')).toBe(true)
    await kysely.transaction().execute(async (transaction) => {
      await transaction
        .deleteFrom('role_permissions')
        .where('permission_id', 'in', (query) =>
          query.selectFrom('permissions').select('id').where('name', '=', 'Sms.Send'),
        )
        .execute()
      await accessChanged({ transaction, now: 0, random: { bytes: (count) => new Uint8Array(count) } })
    })
    expect(await may('ApiUser', 'Sms_Send')).toBe(false)
    await seedRoles(kysely, gathered.permissions)
    expect(await may('ApiUser', 'Sms_Send')).toBe(false)
    await close()
  })
})

function coveredBy(parsed: unknown): (method: string, pattern: string) => string[] {
  const edge = createEdge(loadDocument(parsed), { caseSensitivePaths: false })
  return (method, pattern) => edge.covered(method, pattern).map(({ id }) => id)
}
