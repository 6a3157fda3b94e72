import { statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { describeConsole } from './testing/describeConsole.ts'

describeConsole('worlds on the console', (yard) => {
  const names = () => yard.stack.simulators.worlds.list().map(({ name }) => name)

  test('the page without an address shows the first world, and its address names it', async () => {
    const page = await yard.open('')
    await page.waitForURL('**/#/demo/traffic')
    expect(await page.title()).toBe('demo · traffic · Railyard')
    await page.close()
  })

  test('a world is made, forked and deleted, and each is shown as the curl that does the same', async () => {
    const page = await yard.open('#/demo/worlds')
    await page.getByLabel('Name').first().fill('made by hand')
    await page.getByLabel('Seed').fill('7')
    await page.getByRole('button', { name: 'Make', exact: true }).click()
    const card = page.locator('[data-world="made by hand"]')
    await card.getByText('shown').waitFor()
    expect(yard.stack.simulators.worlds.get('made by hand')?.seed).toBe('7')
    await card.getByLabel('Copy as').fill('second')
    await card.getByRole('button', { name: 'Fork' }).click()
    await page.locator('[data-world="second"]').waitFor()
    await card.getByRole('button', { name: 'Delete…' }).click()
    await card.getByRole('button', { name: 'Delete made by hand for good' }).click()
    await card.waitFor({ state: 'detached' })
    expect(names()).toEqual(['demo', 'second'])
    await page.locator('footer summary').click()
    expect(await page.locator('footer li code').allTextContents()).toEqual([
      expect.stringMatching(/^curl -X DELETE http:\/\/127\.0\.0\.1:\d+\/worlds\/made%20by%20hand$/),
      expect.stringContaining(
        `/worlds/made%20by%20hand/fork -H 'Content-Type: application/json' -d '{"name":"second"}'`,
      ),
      expect.stringContaining(`-X PUT`),
    ])
    await page.close()
  })

  test('a name that is taken is refused in words', async () => {
    const page = await yard.open('#/demo/worlds')
    const card = page.locator('[data-world="demo"]')
    await card.getByLabel('Copy as').fill('demo')
    await card.getByRole('button', { name: 'Fork' }).click()
    await expect.poll(() => card.getByRole('alert').allTextContents()).toContainEqual(expect.stringContaining('demo'))
    await page.close()
  })

  test('a world is saved to a file and restored under another name', async () => {
    const page = await yard.open('#/demo/worlds')
    const downloading = page.waitForEvent('download')
    await page.locator('[data-world="demo"]').getByRole('button', { name: 'Save to a file' }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toBe('demo.railyard-world.json')
    const restore = page.getByRole('region', { name: 'Restore from a file' })
    await restore.getByLabel('File').setInputFiles(await download.path())
    await restore.getByLabel('Name').fill('restored')
    await restore.getByRole('button', { name: 'Restore' }).click()
    await page.locator('[data-world="restored"]').waitFor()
    expect(names()).toContain('restored')
    await page.close()
  })

  test('a world of 30 MB is saved to a file and restored', async () => {
    await yard.stack.world({ name: 'large' })
    for (let batch = 10; batch < 30; batch++) {
      const numbers = Array.from({ length: 1_000 }, (_, at) => `+2547${batch}${String(at).padStart(6, '0')}`)
      const answer = await fetch(`${yard.stack.urls.africastalking}/version1/messaging`, {
        method: 'POST',
        headers: { apiKey: 'large', accept: 'application/json' },
        body: new URLSearchParams({ username: 'sandbox', to: numbers.join(','), message: 'x'.repeat(1_500) }),
      })
      expect(answer.status, await answer.text()).toBe(201)
    }
    const page = await yard.open('#/large/worlds')
    const downloading = page.waitForEvent('download')
    await page.locator('[data-world="large"]').getByRole('button', { name: 'Save to a file' }).click()
    const file = await (await downloading).path()
    expect(statSync(file).size).toBeGreaterThan(30_000_000)
    const restore = page.getByRole('region', { name: 'Restore from a file' })
    await restore.getByLabel('File').setInputFiles(file)
    await restore.getByLabel('Name').fill('large again')
    await restore.getByRole('button', { name: 'Restore' }).click()
    await page.locator('[data-world="large again"]').waitFor()
    const kept = (world: string) =>
      yard.stack.control.perform('listState', {
        path: { world, service: 'africastalking', collection: 'messages' },
        query: { last: 1 },
      })
    expect(await kept('large again')).toEqual(await kept('large'))
    await page.close()
  })
})
