import { expect, test } from 'vitest'
import { installed } from './installed.ts'

test('a dependency that was left out is told with what to do', async () => {
  const missing = Object.assign(new Error("Cannot find package '@stoplight/prism-http'"), {
    code: 'ERR_MODULE_NOT_FOUND',
  })
  await expect(installed(() => Promise.reject(missing))).rejects.toThrow(
    'install again with Node 24.18 or newer: npm i -D railyard',
  )
})

test('another error while it is loaded is told as it is', async () => {
  await expect(installed(() => Promise.reject(new Error('no memory')))).rejects.toThrow('no memory')
  expect(await installed(async () => 1)).toBe(1)
})
