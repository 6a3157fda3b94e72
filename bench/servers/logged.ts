import { openSync, writeSync } from 'node:fs'
import { devNull } from 'node:os'
import { createLog } from '../../bin/log/createLog.ts'
import { startSimulators } from '../../simulators/index.ts'
import { report } from './report.ts'

/** As `railyard.ts`, with the log that `railyard up` writes. */
const file = openSync(devNull, 'w')
const { log } = createLog({ format: 'pretty', colors: false, write: (text) => writeSync(file, text) })
const { urls } = await startSimulators({ ports: { control: 0, africastalking: 0, dtone: 0 }, log })

report(urls)
