import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
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
