import { expect, test } from 'vitest'
import { callbackNames } from '../../testing/index.ts'
import { providerCallbacks, providerOperations } from './providerNames.ts'

test('each callback of the providers is one of the documents, with its media type', () => {
  expect(providerCallbacks.map(({ name }) => name).sort()).toEqual([...callbackNames].sort())
  expect(providerCallbacks).toContainEqual({
    ...{ name: 'incomingMessage', provider: 'africastalking', mediaType: 'application/x-www-form-urlencoded' },
  })
  expect(providerCallbacks).toContainEqual({
    ...{ name: 'transactionUpdated', provider: 'dtone', mediaType: 'application/json' },
  })
})

test('an operation has its place and the media type of its request', () => {
  expect(providerOperations.find(({ id }) => id === 'sendMessage')).toEqual({
    ...{ id: 'sendMessage', provider: 'africastalking', method: 'POST', path: '/version1/messaging' },
    mediaType: 'application/x-www-form-urlencoded',
  })
})
