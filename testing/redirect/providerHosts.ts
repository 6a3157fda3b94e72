/** Where requests for the hosts of the providers go. */
export interface ProviderUrls {
  readonly africastalking: string
  readonly dtone: string
}

const africasTalkingHosts =
  /^(api|voice|payments|bundles|content|insights|chat|webrtc)(\.sandbox)?\.africastalking\.com$/i
const dtoneHosts = /^(preprod-)?dvs-api\.dtone\.com$/i

/** The origin of the simulator for a host of a provider, live or sandbox. Undefined for any other host. */
export function simulatorOf(host: string, urls: ProviderUrls): URL | undefined {
  if (africasTalkingHosts.test(host)) return new URL(urls.africastalking)
  if (dtoneHosts.test(host)) return new URL(urls.dtone)
  return undefined
}
