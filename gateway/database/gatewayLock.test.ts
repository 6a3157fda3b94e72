import { expect, test } from 'vitest'
import { startGateway } from '../index.ts'
import { databases, openDatabase } from '../testing/databases.ts'
import { stubbedProviders } from '../testing/stubbedProviders.ts'

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
