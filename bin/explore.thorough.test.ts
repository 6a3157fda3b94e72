import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { claimPort } from '../scenarios/service/claimPort.ts'
import { exploreSmall } from './exploreSmall.fixture.ts'
import { railyardProcesses } from './railyardProcess.fixture.ts'

const processes = railyardProcesses()
afterAll(() => processes[Symbol.dispose]())

async function explored(name: string, ...options: readonly string[]) {
  const [json, html, junit] = ['json', 'html', 'junit'].map((kind) => join(processes.stateHome, `${name}.${kind}`))
  const reports = ['--report', `json=${json},html=${html},junit=${junit}`]
  const { code } = await processes.run(...options, ...reports)
  const report = JSON.parse(readFileSync(json ?? '', 'utf8'))
  return { code, report, html: readFileSync(html ?? '', 'utf8'), junit: readFileSync(junit ?? '', 'utf8') }
}

test('a service that pays again when in doubt is found out, twice in the same way, and its mended form is not', async () => {
  const options = exploreSmall(processes.stateHome)
  const [first, again] = [await explored('first', ...options), await explored('again', ...options)]
  const found = ({ report }: typeof first) =>
    report.violations.map((one: { shortest: { id: string }; others: unknown }) => [one.shortest.id, one.others])
  expect(first.code).toBe(1)
  expect(JSON.stringify(found(first))).toContain('mobileB2C.+254711000100.1:doneButLost')
  expect(found(again)).toEqual(found(first))
  expect([again.report.planned, again.report.run]).toEqual([first.report.planned, first.report.run])
  expect(first.html).toContain('<svg')
  expect(first.junit).toContain('<failure')
  const mended = await explored('mended', ...exploreSmall(processes.stateHome, true))
  expect(mended).toMatchObject({ code: 0, report: { violations: [], unstable: [] } })
})

test('what shows only after a second kill is found, although the first one changes nothing that can be seen', async () => {
  const [story, money] = [join(processes.stateHome, 'polls.yaml'), join(processes.stateHome, 'credits.yaml')]
  writeFileSync(story, '- POST: /poll\n- POST: /poll\n- POST: /poll\n')
  writeFileSync(money, 'never:\n  credited twice: { get: /credits, rows: $ }\n')
  const service = fileURLToPath(new URL('./countsStarts.fixture.mjs', import.meta.url))
  const { code, stdout } = await processes.run(
    ...['explore', '--do', story, '--invariants', money, '--deviations', '2'],
    ...['--ready', 'http://127.0.0.1:{port}/health', '--run', `exec "${process.execPath}" "${service}" {port} {dir}`],
  )
  expect(stdout).toContain('schedule: POST /poll.1:killedAfterAnswer,POST /poll.2:killedAfterAnswer')
  expect(code).toBe(1)
})

test('a service that runs elsewhere is restarted by a command, at the start of each run and where it is killed', async () => {
  const [{ port }, { port: first }] = [await claimPort(), await claimPort()]
  const [command = '', ...options] = exploreSmall(processes.stateHome)
  const { story, money } = { story: options[1] ?? '', money: options[3] ?? '' }
  const service = fileURLToPath(new URL('../explore/report/snippets/payouts.fixture.mjs', import.meta.url))
  const [pid, folder] = [join(processes.stateHome, 'service.pid'), join(processes.stateHome, 'data')]
  const env = `RAILYARD_WORLD=shop RAILYARD_AFRICASTALKING_URL=http://127.0.0.1:${first + 1}`
  const restart = [
    `kill -KILL $(cat ${pid} 2>/dev/null) 2>/dev/null; mkdir -p ${folder}`,
    `${env} "${process.execPath}" "${service}" ${port} ${folder} >/dev/null 2>&1 & echo $! > ${pid}`,
  ].join('; ')
  const elsewhere = [
    '--restart',
    restart,
    '--base-url',
    `http://127.0.0.1:${port}`,
    '--ready',
    `http://127.0.0.1:${port}/health`,
  ]
  const about = ['--world', 'shop', '--port', String(first), '--reset', `rm -rf ${folder}`]
  const callbacks = ['--callbacks', `payments=http://127.0.0.1:${port}/callbacks/payments`]
  const id = 'mobileB2C.+254711000100.1:killedAfter'
  const { code, stdout, stderr } = await processes.run(
    ...[command, '--do', story, '--invariants', money, ...elsewhere, ...about, ...callbacks, '--replay', id],
  )
  process.kill(Number(readFileSync(pid, 'utf8')), 'SIGKILL')
  expect(stderr).not.toContain('railyard:')
  expect(stdout).toContain('✗ no reference is paid twice')
  expect(stdout).toContain('the service is killed')
  expect(code).toBe(1)
})
