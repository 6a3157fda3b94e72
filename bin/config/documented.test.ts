import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { startStack } from '../../testing/index.ts'
import { readConfig } from './configFile.ts'
import { upSettings } from './setting.ts'
import { fillWorlds, makeWorlds } from './setWorlds.ts'

const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8')

test('the example of docs/configuration.md is valid, and each member of it takes effect', async () => {
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? []
  const file = readConfig('railyard.yaml', example, upSettings())
  const stack = await startStack()
  await makeWorlds(file, stack.control)
  await fillWorlds(file, stack.control)
  const get = async (target: string) => (await stack.control.send('GET', `/worlds/shop${target}`)).body
  expect(await get('/subscribers/+254711000001')).toMatchObject({ isPhoneOn: false })
  expect(await get('/faults')).toMatchObject([{ select: { operationId: 'mobileB2C', nth: 3 } }])
  expect(await get('/dtone/product-batches')).toMatchObject([{ count: 300 }])
  await stack.stop()
})

test('each form of a setting that it shows is taken', () => {
  const shown = [...page.matchAll(/^\| [^|]* \| `(\w+: [^`]*)`/gm)].map(([, text = '']) => text)
  expect(shown.length).toBeGreaterThan(5)
  for (const text of shown)
    expect(Object.keys(readConfig('railyard.yaml', text, upSettings()).settings)).toHaveLength(1)
})
