import { join } from './participant.mjs'

/** Looks at the balances at DT One in each of three minutes, once more whenever its world is made anew. */
const [control, world, dtone] = process.argv.slice(2)
const minute = 60_000
const clock = await join({ control, world, name: 'stocktaker', renewed: plan })

function plan() {
  const start = clock.now()
  for (const minutes of [1, 2, 3]) clock.at(start + minutes * minute, look)
}

async function look() {
  const headers = { authorization: `Basic ${btoa(`${world}:${world}`)}` }
  await (await fetch(`${dtone}/v1/balances`, { headers })).arrayBuffer()
}

plan()
console.log('planned')
