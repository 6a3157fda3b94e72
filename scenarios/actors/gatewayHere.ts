import { type GatewaySettings, registerGateway, startGatewayOn } from '../../testing/index.ts'
import type { Place } from '../stage/place.ts'
import type { RunningGateway } from './runningGateway.ts'

/** Starts a gateway in this process, with a database in memory, on the clock of the scenario's world. */
export async function gatewayHere(
  { stage, world }: Place,
  { bankRail = 'africastalking' }: Pick<GatewaySettings, 'bankRail'> = {},
): Promise<RunningGateway> {
  const { own, settings } = stage
  if (own === undefined) throw new Error('The gateway of a scenario needs simulators of its own: leave out --control.')
  const { gatewayMutant: mutant } = settings
  const started = {
    ...{ world: world.name, seed: `${settings.seed}/${world.name}`, demo: true, logLevel: 'silent', bankRail },
    ...(mutant !== undefined && { mutant }),
  }
  const gateway = await startGatewayOn(own.simulators, started)
  await registerGateway(own.control, started, gateway)
  const { africastalking, dtone: transactionUpdated } = gateway.callbackUrls
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
  }
  return { ...gateway, callbackUrls, kill: refused, startAgain: refused }
}

function refused(): Promise<never> {
  throw new Error(
    'This gateway is in the process of the scenario: begin with "Given a gateway in a process of its own".',
  )
}
