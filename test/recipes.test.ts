import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startRailyard } from '../testing/published.ts'
import { fencedBlocks } from './readme/blocks.ts'

const root = join(import.meta.dirname, '..')

/** The lines of the first code block under a heading of docs/testing.md, without its import and empty lines. */
function recipe(heading: string): string[] {
  const [, section = ''] = readFileSync(join(root, 'docs/testing.md'), 'utf8').split(`## ${heading}\n`)
  return linesOf(fencedBlocks(section)[0]?.text ?? '').filter((line) => !line.startsWith('import '))
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

test('the recipe of a USSD menu has ten lines at most, and they are those of its example', () => {
  const lines = recipe('Test your USSD menu')
  const run = linesOf(readFileSync(join(root, 'examples/ussd/recipe.test.ts'), 'utf8'))
  expect(lines.length).toBeLessThanOrEqual(10)
  expect(run.filter((line) => lines.includes(line))).toEqual(lines)
})

/** The application that the recipe of an IVR speaks of. */
const ivr = createServer(async (request, response) => {
  let form = ''
  for await (const part of request.setEncoding('utf8')) form += String(part)
  response.setHeader('content-type', 'application/xml')
  response.end(
    new URLSearchParams(form).get('dtmfDigits') === '1'
      ? '<Response><Say>Your balance is KES 10</Say></Response>'
      : '<Response><GetDigits numDigits="1"><Say>Press 1 for your balance</Say></GetDigits></Response>',
  )
})

/** Runs code in which `startRailyard` and `expect` are known. */
const AsyncFunction: new (...parts: string[]) => (...given: readonly unknown[]) => Promise<void> =
  Object.getPrototypeOf(async () => undefined).constructor

test('the recipe of an IVR has ten lines at most, and holds as it is written', async () => {
  const lines = recipe('Test your IVR')
  expect(lines.length).toBeLessThanOrEqual(10)
  expect(lines.filter((line) => line.startsWith('expect('))).toHaveLength(3)
  await once(ivr.listen(0, '127.0.0.1'), 'listening')
  const code = lines.join('\n').replace('127.0.0.1:3000', `127.0.0.1:${Object(ivr.address()).port}`)
  await new AsyncFunction('startRailyard', 'expect', code)(startRailyard, expect)
  ivr.close()
})
