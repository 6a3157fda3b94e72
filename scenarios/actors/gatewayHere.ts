import { followClock, type GatewaySettings, registerGateway, startGatewayOn } from '../../testing/index.ts'
import type { Place } from '../stage/place.ts'
import type { RunningGateway } from './runningGateway.ts'

export interface GatewayHereOptions extends Pick<GatewaySettings, 'bankRail'> {
  /** Whether callers with sandbox keys are served, through a second world whose clock follows that of the scenario. @default false */
  readonly hasSandbox?: boolean
}

/** Starts a gateway in this process, with a database in memory, on the clock of the scenario's world. */
export async function gatewayHere(
  { stage, world }: Place,
  { bankRail = 'africastalking', hasSandbox = false }: GatewayHereOptions = {},
): Promise<RunningGateway> {
  const { own, settings } = stage
  if (own === undefined) throw new Error('The gateway of a scenario needs simulators of its own: leave out --control.')
  const { gatewayMutant: mutant } = settings
  const sandbox = hasSandbox ? await stage.openWorld(`${world.name}-sandbox`) : undefined
  const started = {
    ...{ world: world.name, seed: `${settings.seed}/${world.name}`, demo: true, logLevel: 'silent', bankRail },
    ...(mutant !== undefined && { mutant }),
    ...(sandbox !== undefined && { sandbox: sandbox.name }),
  }
  const gateway = await startGatewayOn(own.simulators, started)
  await registerGateway(own.control, started, gateway)
  const unfollow =
    sandbox && followClock(own.simulators.worlds, own.control, { leader: world.name, follower: sandbox.name })
  const { africastalking, dtone: transactionUpdated, acquirer: authorisationUpdated } = gateway.callbackUrls
  const { payments: paymentNotification, deliveryReports: deliveryReport } = africastalking
  const callbackUrls = {
    transactionUpdated,
    paymentNotification,
    deliveryReport,
    incomingMessage: '',
    optOutNotice: '',
    airtimeStatus: '',
    simSwapReport: '',
    subscriptionNotification: '',
    airtimeValidation: '',
    mobileB2CValidation: '',
    mobileC2BValidation: '',
    ussdRequest: '',
    ussdEvent: '',
    voiceRequest: '',
    voiceEvent: '',
    authorisationUpdated,
  }
  const close = async (): Promise<void> => {
    await gateway.close()
    unfollow?.()
    if (!settings.keepsWorlds) await sandbox?.drop()
  }
  return { ...gateway, sandbox, callbackUrls, close, kill: refused, startAgain: refused }
}

function refused(): Promise<never> {
  throw new Error(
    'This gateway is in the process of the scenario: begin with "Given a gateway in a process of its own".',
  )
}
