import { expect, test } from 'vitest'
import { readAfter } from './readAfter.ts'

const step = { operationId: 'getJournal', parameters: { operationId: 'sendMessage' }, body: undefined }
const reply = { status: 201, headers: {}, body: '{"id":"acq_1"}' }

test('a text is the group of the last match, or the whole match where there is no group', async () => {
  const read = async (): Promise<string> => '{"entries":["message=111111+is","message=222222+is"]}'
  const readings = [
    { name: 'code', step, match: 'message=(\\d{6})' },
    { name: 'whole', step, match: '\\d{6}' },
  ]
  expect(await readAfter({ read }, readings, reply)).toEqual({ code: '222222', whole: '222222' })
})

test('a text that is not there is left out, and the target settles before it is looked for', async () => {
  const order: string[] = []
  const context = {
    settle: async () => void order.push('settle'),
    read: async () => {
      order.push('read')
      return '[]'
    },
  }
  expect(await readAfter(context, [{ name: 'code', step, match: '\\d{6}' }], reply)).toEqual({})
  expect(order).toEqual(['settle', 'read'])
})

test('parameters of what is asked are taken from the reply', async () => {
  const asked: unknown[] = []
  const read = async (said: object): Promise<string> => `${asked.push(said)}`
  const answer = {
    operationId: 'answerAcquirerChallenge',
    parameters: { id: '$response.body#/id' },
    body: { transStatus: 'Y' },
  }
  await readAfter({ read }, [{ name: 'paRes', step: answer, match: '.' }], reply)
  expect(asked).toEqual([{ ...answer, parameters: { id: 'acq_1' } }])
})
