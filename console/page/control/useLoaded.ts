import { useSignalEffect } from '@preact/signals'
import { useEffect, useRef, useState } from 'preact/hooks'
import { changes } from './changes.ts'

/**
 * What a function loads: at first, when one of the inputs changes, and when anything in the worlds may have changed. One load runs at a
 * time; what belongs to former inputs is dropped.
 */
export function useLoaded<Value>(
  load: () => Promise<Value | undefined>,
  inputs: readonly unknown[],
): Value | undefined {
  const [value, setValue] = useState<Value>()
  const latest = useRef(load)
  latest.current = load
  const state = useRef({ isRunning: false, isStale: false, era: 0 })

  const refresh = async (): Promise<void> => {
    const { current } = state
    if (current.isRunning) {
      current.isStale = true
      return
    }
    current.isRunning = true
    do {
      current.isStale = false
      const { era } = current
      const loaded = await latest.current()
      if (era === current.era) setValue(loaded)
    } while (current.isStale)
    current.isRunning = false
  }

  useEffect(() => {
    state.current.era += 1
    setValue(undefined)
    refresh()
    return () => {
      state.current.era += 1
    }
  }, inputs)
  useSignalEffect(() => {
    if (changes.value > 0) refresh()
  })
  return value
}
