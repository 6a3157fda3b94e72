import { expect, test } from 'railyard/testing/vitest'

test('the package serves its reference page, script and documents included', async ({ railyard }) => {
  for (const file of ['', '/dtone', '/redoc.js', '/gateway.json'])
    expect((await fetch(`${railyard.urls.control}/reference${file}`)).status).toBe(200)
})
