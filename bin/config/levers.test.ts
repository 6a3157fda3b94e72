import { afterAll, expect, test } from 'vitest'
import { isRecord } from '../../specs/openapi/document/isRecord.ts'
import controlJson from '../../specs/types/control.generated.json' with { type: 'json' }
import { startStack } from '../../testing/index.ts'
import { readConfig } from './configFile.ts'
import { controlDocument, levers } from './levers.ts'
import { upSettings } from './setting.ts'
import { fillWorlds, makeWorlds } from './setWorlds.ts'
import { fillingRequests } from './worldRequests.ts'

const stack = await startStack()
afterAll(() => stack.stop())

test('each operation that sets something in a world is a lever, but for three, and no two have one place', () => {
  const places = levers.map(({ steps }) => JSON.stringify(steps))
  expect(new Set(places).size).toBe(levers.length)
  const left = controlDocument.operations
    .filter(({ method, path }) => ['PUT', 'PATCH'].includes(method) && path.startsWith('/worlds/{world}/'))
    .filter(({ id }) => !levers.some((lever) => lever.id === id))
  expect(left.map(({ id }) => id).sort()).toEqual(['patchDtoneEsimProfile', 'putClock', 'putSnapshot'])
})

test.each(levers)('the first example of $id in the document can be set by a configuration', async ({ id, kind }) => {
  const operation = controlDocument.operations.find((one) => one.id === id)
  const examples = operation?.requestBody?.content.get('application/json')?.examples ?? new Map()
  const [example = true] = examples.values()
  const path = operation?.path ?? ''
  const world = nested(path, kind === 'list' ? [example] : example)
  const file = readConfig('railyard.yaml', JSON.stringify({ worlds: { [id]: world } }), upSettings())
  await makeWorlds(file, stack.control)
  await fillWorlds(file, stack.control)
  const body = kind === 'flag' ? undefined : example
  expect(fillingRequests(file)).toMatchObject([{ method: operation?.method, body }])
  expect(await stack.control.call('getWorld', { path: { world: id } })).toMatchObject({ body: { name: id } })
})

/** A value under the segments of a path below a world, with examples of parameters. */
function nested(path: string, value: unknown): unknown {
  const segments = path.split('/').slice(3)
  return segments.reduceRight<unknown>(
    (inner, segment) => ({ [segment.startsWith('{') ? exampleOf(segment.slice(1, -1), path) : segment]: inner }),
    value,
  )
}

/** Examples that the document does not have. */
const further: Readonly<Record<string, string>> = { service: 'africastalking', sender: 'MYSHOP' }

function exampleOf(name: string, path: string): string {
  const item: unknown = Reflect.get(controlJson.paths, path)
  const own: unknown = isRecord(item) ? item['parameters'] : undefined
  const parameters = [...(Array.isArray(own) ? own : []), ...Object.values(controlJson.components.parameters)]
  const found = parameters.find((one) => isRecord(one) && one['name'] === name && 'example' in one)
  return String(found?.example ?? further[name])
}
