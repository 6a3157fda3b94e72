import { expect, test } from 'vitest'
import { readContract } from '../../contracts/index.ts'
import { createHandler, listen, type Respond } from '../../specs/openapi/index.ts'
import type { Mutant, MutantChange } from '../mutant.ts'
import { broken } from './broken.ts'
import { createMutationRunner, type ServedMutant } from './mutationRunner.ts'

const contract = readContract('things', {
  openapi: '3.1.0',
  info: { title: 'Things', version: '1' },
  paths: {
    '/things': {
      get: {
        operationId: 'listThings',
        responses: {
          200: {
            description: 'All.',
            content: { 'application/json': { schema: { type: 'array', items: { type: 'integer' } } } },
          },
        },
      },
    },
  },
})

const answers: Respond = ({ method, target }) =>
  method === 'GET' && target === '/things'
    ? { status: 200, headers: { 'content-type': 'application/json' }, body: '[1]' }
    : { status: 404, headers: {}, body: '' }

async function serve(respond: Respond, mutant: Mutant | undefined): Promise<ServedMutant> {
  let times = 0
  const onBroken = (): void => {
    times += 1
  }
  const changed = mutant === undefined ? respond : broken(respond, mutant.change, {}, onBroken)
  const { url, close } = await listen(createHandler(changed), { port: 0 })
  const target = { document: 'things', url, isOpen: true, prefers: false, enter: async () => ({}) }
  return { target, timesBroken: () => times, close }
}

function replying(label: string, status: number, body: string): Mutant {
  const change: MutantChange = {
    at: 'reply',
    change: (_, reply) => (reply.status === status ? { ...reply, body } : undefined),
  }
  return { name: `things/listThings/${label}`, document: 'things', operationId: 'listThings', kind: label, change }
}

test('reports each mutant as killed, survived, or not applied', async () => {
  const mutants = [
    replying('of-text', 200, '["one"]'),
    replying('of-others', 200, '[2]'),
    replying('of-errors', 500, ''),
    replying('of-nothing', 200, '[1]'),
  ]
  const told: string[] = []
  const runner = await createMutationRunner({ contract, seed: '42', open: (mutant) => serve(answers, mutant) })
  const verdicts = await runner.run(mutants, ({ mutant }) => told.push(mutant.kind))
  runner.close()
  expect(verdicts.map(({ mutant, outcome }) => [mutant.kind, outcome])).toEqual([
    ['of-text', 'killed'],
    ['of-others', 'survived'],
    ['of-errors', 'did not apply'],
    ['of-nothing', 'did not apply'],
  ])
  expect(verdicts[0]?.by).toMatch(/^things\/listThings\//)
  expect(told.toSorted()).toEqual(mutants.map(({ kind }) => kind).toSorted())
})

test('rejects when the service is broken without a mutant', async () => {
  const wrong: Respond = () => ({ status: 200, headers: { 'content-type': 'application/json' }, body: '{}' })
  const runner = await createMutationRunner({ contract, seed: '42', open: (mutant) => serve(wrong, mutant) })
  await expect(runner.run([replying('of-text', 200, '["one"]')])).rejects.toThrow(/broken without one/)
  runner.close()
})
