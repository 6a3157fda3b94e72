import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startRailyard } from '../testing/published.ts'

const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'testing.md'), 'utf8')

/** The first code block under a heading, without its import. */
function recipe(heading: string): string {
  const [, block = ''] = new RegExp(`## ${heading}\\n[^#]*?\`\`\`ts\\n(.*?)\`\`\``, 's').exec(page) ?? []
  return block.replace(/^import .*\n\n/, '')
}

/** Runs code in which `startRailyard` and `expect` are known. */
const AsyncFunction: new (...parts: string[]) => (...given: readonly unknown[]) => Promise<void> =
  Object.getPrototypeOf(async () => undefined).constructor

/** What the applications of the recipes answer, by the form of the provider. */
const applications: Readonly<Record<string, (form: URLSearchParams) => string>> = {
  '/ussd': (form) => (form.get('text') === '' ? 'CON Your shop\n1. Balance' : 'END Your balance is KES 10'),
  '/voice': (form) =>
    form.get('dtmfDigits') === '1'
      ? '<Response><Say>Your balance is KES 10</Say></Response>'
      : '<Response><GetDigits numDigits="1"><Say>Press 1 for your balance</Say></GetDigits></Response>',
}

test.each([['Test your USSD menu'], ['Test your IVR']])(
  '%s: the recipe holds as it is written, in ten lines and its import',
  async (heading) => {
    const server = createServer((request, response) => {
      let form = ''
      request.on('data', (part: Buffer) => {
        form += part.toString()
      })
      request.on('end', () => {
        const answer = applications[request.url ?? '']?.(new URLSearchParams(form)) ?? ''
        response.setHeader('content-type', 'text/plain')
        response.end(answer)
      })
    })
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address()
        resolve(address !== null && typeof address === 'object' ? address.port : 0)
      })
    })
    const code = recipe(heading)
    expect(code.trim().split('\n').length).toBeLessThanOrEqual(10)
    expect(code).toContain('127.0.0.1:3000')
    try {
      await new AsyncFunction('startRailyard', 'expect', code.replace('127.0.0.1:3000', `127.0.0.1:${port}`))(
        startRailyard,
        expect,
      )
    } finally {
      server.close()
    }
  },
)
