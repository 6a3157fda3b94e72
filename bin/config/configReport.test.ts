import { Command } from 'commander'
import { expect, test } from 'vitest'
import { addUpOptions } from '../upOptions.ts'
import { readConfig } from './configFile.ts'
import { configReport } from './configReport.ts'
import { inForce } from './inForce.ts'
import { upSettings } from './setting.ts'

test('each setting and each lever is shown with its source, and no secret is', async () => {
  const words = ['--no-config', '--port', '5000', '--database', 'postgres://railyard:hush@127.0.0.1/x']
  const { settings } = await inForce(addUpOptions(new Command('up')).parse(words, { from: 'user' }), {})
  const text = 'worlds: { demo: { secret: hush, dtone: { balances: { USD: { available: 1 } } } } }'
  const report = configReport({ settings, file: readConfig('railyard.yaml', text, upSettings()) })
  expect(report.text).toMatch(/^ {2}port +5000 +flag$/m)
  expect(report.text).toMatch(/^ {2}database +postgres:\/\/railyard:\*\*\*@127\.0\.0\.1\/x +flag$/m)
  expect(report.text).toMatch(/^ {2}clock +real +default$/m)
  expect(report.text).toMatch(/^ {2}demo +\{"secret":"\*\*\*"\} +railyard\.yaml:1:11$/m)
  expect(report.text).toMatch(/^ {2}demo\.dtone\.balances\.USD +\{"available":1\} +railyard\.yaml:1:54$/m)
  expect(report.text + JSON.stringify(report.json)).not.toContain('hush')
  expect(report.json.worlds).toHaveLength(2)
})

test.each([
  ['postgres://u:p%40ss@h/db?password=hush', 'postgres://u:***@h/db?password=***'],
  ['postgres:///db?host=h&password=hush', 'postgres:///db?host=***&password=***'],
  ['postgres://u:hu/s#h@h/db', 'postgres://u:***@h/db'],
  ['host=h user=u password=hush', 'host=h user=u password=***'],
  ['data/gateway.db', 'data/gateway.db'],
])('the database %s is shown as %s', async (database, shown) => {
  const words = ['--no-config', '--database', database]
  const { settings } = await inForce(addUpOptions(new Command('up')).parse(words, { from: 'user' }), {})
  const { json } = configReport({ settings, file: undefined })
  expect(json.settings.find(({ name }) => name === 'database')?.value).toBe(shown)
})

test('a callback URL is shown without its password and the values of its query', async () => {
  const { settings } = await inForce(addUpOptions(new Command('up')).parse(['--no-config'], { from: 'user' }), {})
  const urls = '{ payments: "http://u:hush@app:3000/p?token=tk1" }'
  const text = `worlds: { demo: { africastalking: { callback-urls: ${urls} } } }`
  const { json } = configReport({ settings, file: readConfig('railyard.yaml', text, upSettings()) })
  expect(json.worlds.at(-1)?.value).toEqual({ payments: 'http://u:***@app:3000/p?token=***' })
})
