import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { browserPath, type OpenConsole, openConsole } from './openConsole.ts'

/**
 * Tests of the page in a browser, where there is one. `yard` is open from the first test on; at the end nothing has gone wrong on any of
 * its tabs.
 */
export function describeConsole(name: string, tests: (yard: Omit<OpenConsole, 'close'>) => void): void {
  describe.skipIf(!existsSync(browserPath))(name, () => {
    let opened: OpenConsole | undefined
    beforeAll(async () => {
      opened = await openConsole()
    })
    afterAll(async () => {
      expect(opened?.faults).toEqual([])
      await opened?.close()
    })
    const console = (): OpenConsole => {
      if (opened === undefined) throw new Error('Failed to use the console: it opens before the first test.')
      return opened
    }
    tests({
      get stack() {
        return console().stack
      },
      get browser() {
        return console().browser
      },
      get faults() {
        return console().faults
      },
      open: (place, context) => console().open(place, context),
      picture: (page, title) => console().picture(page, title),
    })
  })
}
