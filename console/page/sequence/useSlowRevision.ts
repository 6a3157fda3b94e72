import { useSignalEffect } from '@preact/signals'
import { useEffect, useRef, useState } from 'preact/hooks'
import { exchanges } from '../control/exchanges.ts'
import { after } from '../realTime.ts'

/** Least ms of real time between two drawings: a diagram takes longer to draw than a list. */
const pause = 250

/** The revision of the exchanges, which rises a few times a second. */
export function useSlowRevision(): number {
  const [revision, setRevision] = useState(exchanges.revision.peek())
  const cancel = useRef<(() => void) | undefined>(undefined)
  useSignalEffect(() => {
    if (exchanges.revision.value === revision || cancel.current !== undefined) return
    cancel.current = after(pause, () => {
      cancel.current = undefined
      setRevision(exchanges.revision.peek())
    })
  })
  useEffect(() => () => cancel.current?.(), [])
  return revision
}
