import { expect, test } from 'vitest'
import { changes, processState } from './processState.ts'

/** The state that is found to differ while a change is made. */
function found(change: () => () => void): string[] {
  const before = processState()
  const restore = change()
  const names = changes(before, processState())
  restore()
  expect(changes(before, processState())).toEqual([])
  return names
}

test('a variable of the environment that is set', () => {
  const set = (): (() => void) => {
    process.env['RAILYARD_TRIAL'] = '1'
    return () => Reflect.deleteProperty(process.env, 'RAILYARD_TRIAL')
  }
  expect(found(set)).toEqual(['process.env.RAILYARD_TRIAL'])
})

test('a function that is replaced', () => {
  const replace = (): (() => void) => {
    const { fetch } = globalThis
    globalThis.fetch = () => Promise.reject(new Error('offline'))
    return () => {
      globalThis.fetch = fetch
    }
  }
  expect(found(replace)).toEqual(['fetch'])
})

test('a global that is added', () => {
  const add = (): (() => void) => {
    Object.assign(globalThis, { trial: 1 })
    return () => Reflect.deleteProperty(globalThis, 'trial')
  }
  expect(found(add)).toEqual(['globalThis.trial'])
})

test('a listener of the process that stays', () => {
  const listen = (): (() => void) => {
    const listener = (): void => undefined
    process.on('SIGUSR2', listener)
    return () => process.off('SIGUSR2', listener)
  }
  expect(found(listen)).toEqual(['listeners of SIGUSR2'])
})
