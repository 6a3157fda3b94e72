import { expect, test } from 'vitest'
import { calledAs } from './calledAs.ts'

test.each([
  ['/home/me/railyard/bin/railyard.mjs', { event: 'railyard', command: 'run-script' }, 'npm run railyard --'],
  ['/home/me/shop/node_modules/.bin/railyard', { command: 'exec' }, 'npx railyard'],
  ['/home/me/shop/node_modules/.bin/railyard', {}, 'npx railyard'],
  ['/home/me/railyard/bin/railyard.mjs', {}, 'node ../railyard/bin/railyard.mjs'],
  ['/home/me/my shop/railyard.mjs', {}, "node '../my shop/railyard.mjs'"],
  ['/usr/local/bin/railyard', {}, 'railyard'],
])('%s called with %j is %s', (script, npm, words) => {
  expect(calledAs(script, '/home/me/shop', npm)).toBe(words)
})
