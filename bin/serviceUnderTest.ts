import { extname } from 'node:path'
import type { ServiceSettings } from '../scenarios/index.ts'
import { later } from './log/realTime.ts'
import { type ServiceOptions, serviceSettings } from './serviceOptions.ts'
import { connect } from './verbs/connect.ts'

/** What the options of a run say about the service under test. */
export interface ServiceUnderTest {
  readonly service?: ServiceSettings
  /** The control plane of the Railyard that the service uses. */
  readonly control?: string
  /** One service takes one scenario after the other. */
  readonly parallel?: 1
}

/** Real milliseconds in which a service that runs must answer something. */
const patience = 10_000

/** Reads the options, and looks that a service which runs already is reached, as its Railyard is. Throws when not. */
export async function serviceUnderTest(options: ServiceOptions): Promise<ServiceUnderTest> {
  const service = serviceSettings(
    options,
    new URL(`./serviceProxy${extname(import.meta.filename)}`, import.meta.url).href,
  )
  if (service === undefined) return options.control === undefined ? {} : { control: options.control }
  if (service.start !== undefined) return { service }
  const connection = await connect(options)
  await connection.control.call('getHealth')
  await reach(service.baseUrl)
  return { service, control: connection.url, parallel: 1 }
}

async function reach(url: string): Promise<void> {
  const answered = fetch(url, { redirect: 'manual' }).then(
    () => true,
    () => false,
  )
  if (!(await Promise.race([answered, new Promise<false>((late) => later(patience, () => late(false)))])))
    throw new Error(`no service answers at ${url}: start it, or correct --base-url`)
}
