import { expect, test } from 'vitest'
import { testGateway } from '../testing/testGateway.ts'

test('answers tell browsers that they are no pages, and name neither the software nor other sites', async () => {
  const gateway = await testGateway()
  for (const path of ['/api/Banks', '/health', '/nowhere', '/openapi.json']) {
    const { headers } = await fetch(new URL(path, gateway.url))
    const shown = Object.fromEntries(headers)
    expect(shown).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(Object.keys(shown)).not.toContain('x-powered-by')
    expect(Object.keys(shown)).not.toContain('strict-transport-security')
    expect(Object.keys(shown).filter((name) => name.startsWith('access-control-'))).toEqual([])
  }
})
