import type * as inClone from '../compile.ts'

/** What compiles the console in the package, which has it compiled already. */
export const compileConsole: typeof inClone.compileConsole = async () => {
  throw new Error('its files are not in the package, so install the package again')
}
