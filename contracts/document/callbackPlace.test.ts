import { expect, test } from 'vitest'
import { callbackPlace } from './callbackPlace.ts'

test.each([
  ['{$request.body#/callback_url}', ['body', 'callback_url']],
  ['{$request.body#/hooks/paid}/events', ['body', 'hooks', 'paid']],
  ['{$request.query.callbackUrl}', ['query', 'callbackUrl']],
  ['{$request.header.X-Callback}', ['header', 'X-Callback']],
  ['https://shop.example/hooks?id={$request.body#/id}', undefined],
  ['{$response.body#/url}', undefined],
])('the URL of the callback %s is at %j', (expression, place) => {
  expect(callbackPlace({ expression })).toEqual(place)
})
