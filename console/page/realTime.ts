/** Calls a function after some ms of real time. Returns what prevents it. */
export function after(milliseconds: number, call: () => void): () => void {
  const timer = setTimeout(call, milliseconds)
  return () => clearTimeout(timer)
}

/** Calls a function regularly, with some ms of real time between. Returns what ends it. */
export function every(milliseconds: number, call: () => void): () => void {
  const timer = setInterval(call, milliseconds)
  return () => clearInterval(timer)
}

/** Calls a function in a task of its own, also on a hidden tab, where the browser delays timers. */
export function soon(call: () => void): void {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    port1.close()
    call()
  }
  port2.postMessage(undefined)
}

/** Real time in ms, from any beginning. */
export function now(): number {
  return performance.now()
}
