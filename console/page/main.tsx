import { render } from 'preact'
import { App } from './app.tsx'
import { loadControl } from './control/call.ts'
import { watchForChanges } from './control/changes.ts'
import { followExchanges } from './control/exchanges.ts'
import { followAddress, world } from './shell/place.ts'

await loadControl()
followAddress()
followExchanges(world)
watchForChanges()
render(<App />, document.body)
