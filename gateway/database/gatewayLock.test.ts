import { linkSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { startGateway } from '../index.ts'
import { databases, openDatabase } from '../testing/databases.ts'
import { stubbedProviders } from '../testing/stubbedProviders.ts'
import { testGateway } from '../testing/testGateway.ts'

const start = (databaseUrl: string) => startGateway({ port: 0, demo: true, providers: stubbedProviders(), databaseUrl })

test.each(databases())(
  'on $name a second gateway is refused where the database cannot be shared',
  async ({ name, url }) => {
    const databaseUrl = await url()
    const first = await start(databaseUrl)
    const second = start(databaseUrl)
    if (name === 'SQLite') await expect(second).rejects.toThrow(/^another gateway uses the database .*: stop it first/)
    else await (await second).close()
    await first.close()
  },
)

test.each(databases())('on $name the next gateway may start when the first is closed', async ({ url }) => {
  const databaseUrl = await url()
  await (await start(databaseUrl)).close()
  await (await start(databaseUrl)).close()
})

test.each(databases())('on $name operators read and write while a gateway runs', async ({ url }) => {
  const databaseUrl = await url()
  const gateway = await start(databaseUrl)
  const { kysely, close } = await openDatabase(databaseUrl)
  await kysely.insertInto('settings').values({ name: 'operator', value: 'was here' }).execute()
  expect(await kysely.selectFrom('clients').selectAll().execute()).toHaveLength(1)
  await Promise.all([close(), gateway.close()])
})

const sqlite = databases().slice(0, 1)

test.each(sqlite)('on $name a file with a second name is refused, under either', async ({ url }) => {
  const databaseUrl = await url()
  linkSync(databaseUrl, `${databaseUrl}.link`)
  for (const name of [databaseUrl, `${databaseUrl}.link`]) await expect(start(name)).rejects.toThrow('hard links')
})

test.each(sqlite)(
  'on $name requests that read are answered while another process writes, and writes wait for it',
  async ({ url }) => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    const other = new DatabaseSync(databaseUrl)
    onTestFinished(() => other.close())
    other.exec('begin immediate')
    const body = { batchName: 'wages', items: [{ destination: '+23276123100', amount: 10 }] }
    const submitted = gateway.post('/api/BulkDisbursement', body)
    for (const path of ['/ready', '/health']) expect((await fetch(gateway.url + path)).status).toBe(200)
    expect(await Promise.race([submitted, (await fetch(`${gateway.url}/health`)).status])).toBe(200)
    other.exec('commit')
    expect((await submitted).status).toBe(201)
  },
)
