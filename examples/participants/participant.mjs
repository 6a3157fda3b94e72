const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * Takes part in the clock of a world of Railyard: `now()`, `at(due, run)` and `hold()` take the place of Date.now() and setTimeout.
 * Moments are milliseconds since the epoch. When the world is made anew, plans are dropped and `renewed` is called. Node 22, nothing else.
 */
export async function join({ control, world, name, renewed = () => {} }) {
  const turns = `${control}/worlds/${encodeURIComponent(world)}/participants/${encodeURIComponent(name)}/turns`
  const [plans, underWay, closing, joined] = [new Set(), new Set(), new AbortController(), Promise.withResolvers()]
  let [told, toldAt, latest, worked, alarm] = [{ now: 0, rate: 0 }, Date.now(), 0, false, undefined]
  const now = () => Math.floor(told.now + (Date.now() - toldAt) * told.rate)
  const first = () => [...plans].sort((a, b) => a.due - b.due)[0]

  function hold() {
    const work = Promise.withResolvers()
    worked = true
    underWay.add(work.promise)
    return () => work.resolve(underWay.delete(work.promise))
  }
  function runDue() {
    for (let plan = first(); plan !== undefined && plan.due <= now(); plan = first()) {
      plans.delete(plan)
      Promise.resolve().then(plan.run).catch(console.error).finally(hold())
    }
    wakeLater()
  }
  function wakeLater() {
    clearTimeout(alarm)
    if (told.rate > 0 && first()) alarm = setTimeout(runDue, Math.min((first().due - now()) / told.rate, 2 ** 31 - 1))
  }
  async function take(type, { turn, ...data }) {
    latest = turn
    if (type === 'clock') {
      ;[told, toldAt] = [{ ...data, now: Date.parse(data.now) }, Date.now()]
      if (data.replaced) plans.clear()
      if (data.replaced) await renewed()
      wakeLater()
    }
    for (let busy = type === 'turn'; busy; busy = underWay.size > 0 || first()?.due <= now()) {
      runDue()
      await Promise.all(underWay)
      await pause(0)
    }
    if (turn !== latest) return // a later event has taken the place of this one
    const body = JSON.stringify({ next: first() ? new Date(first().due).toISOString() : null, worked })
    worked = false
    await fetch(`${turns}/${turn}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    joined.resolve()
  }
  async function follow() {
    const response = await fetch(turns, { signal: closing.signal })
    if (!response.ok) throw new Error(`${turns} answered ${response.status}`)
    let text = ''
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
      const events = (text + chunk).split('\n\n')
      text = events.pop()
      for (const [, type, data] of events.map((event) => /^event: (.*)\ndata: (.*)$/m.exec(event) ?? [])) {
        if (type === 'taken') throw closing.abort() ?? new Error(`another process takes part as ${name}`)
        if (type !== undefined) take(type, JSON.parse(data)).catch(() => {}) // the stream ends too, and joins again
      }
    }
  }
  async function stay() {
    for (; !closing.signal.aborted; await pause(500)) await follow().catch(joined.reject)
  }
  stay()
  await joined.promise
  const at = (due, run) => {
    const plan = { due, run }
    plans.add(plan)
    wakeLater()
    return () => plans.delete(plan)
  }
  return { now, at, hold, close: () => closing.abort() }
}
