import { steadyHeap } from '../../bin/steadyHeap.ts'
import { startSimulators } from '../../simulators/index.ts'
import { report } from './report.ts'

/** Both providers and the control plane, each alone on a port by `node:http`, on the heap that `up` has. */
steadyHeap()
const { urls } = await startSimulators({ ports: { control: 0, africastalking: 0, dtone: 0 } })

report(urls)
