import { expect, test } from 'vitest'
import { createProgress } from './progress.ts'

test.skipIf(process.stderr.isTTY)(
  'where there is no terminal each tenth has a line, also after the total has grown',
  () => {
    const lines: string[] = []
    const progress = createProgress((line) => lines.push(line))
    for (let done = 1; done <= 20; done++) progress.show(`${done} of 20`, done, 20)
    expect(lines).toHaveLength(10)
    for (let done = 21; done <= 120; done++) progress.show(`${done} of 120`, done, 120)
    expect(lines.slice(10)).toEqual([24, 36, 48, 60, 72, 84, 96, 108, 120].map((done) => `${done} of 120\n`))
  },
)
