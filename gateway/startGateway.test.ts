import { expect, test } from 'vitest'
import { startGateway } from './index.ts'
import { databases } from './testing/databases.ts'
import { stubbedProviders } from './testing/stubbedProviders.ts'
import { testGateway } from './testing/testGateway.ts'

test('a port in use is named', async () => {
  const { port } = await testGateway()
  await expect(startGateway({ port, providers: stubbedProviders() })).rejects.toThrow(
    `port ${port} on 127.0.0.1 is in use`,
  )
})

test.each(databases())(
  'on $name a start with the same demo seed shows the key again, with another one none',
  async ({ url }) => {
    const databaseUrl = await url()
    const start = async (demoSeed: string): Promise<string | undefined> => {
      const gateway = await startGateway({ port: 0, demo: true, providers: stubbedProviders(), databaseUrl, demoSeed })
      await gateway.close()
      return gateway.apiKey
    }
    const first = await start('7')
    expect(first).toMatch(/^tp_live_/)
    expect([await start('7'), await start('8')]).toEqual([first, undefined])
  },
)

test.each(databases())(
  'on $name a second start shows no key, but keeps its callback URLs and lets the old key in',
  async ({ url }) => {
    const databaseUrl = await url()
    const first = await startGateway({ port: 0, demo: true, providers: stubbedProviders(), databaseUrl })
    await first.close()
    const second = await testGateway({ databaseUrl, apiKey: first.apiKey })
    expect(second.apiKey).toBeUndefined()
    const token = (callback: string) => callback.split('/').at(-1)
    expect(token(second.callbackUrls.dtone)).toBe(token(first.callbackUrls.dtone))
    expect((await second.get('/api/Payment/5b0f2f0e-8d6f-4c0c-9a4b-3a1f5f6c7d11')).status).toBe(404)
  },
)
