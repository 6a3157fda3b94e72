import { settings } from '../../data/settings.ts'
import type { EsimMetadata } from '../../model.ts'

type WireProfile = NonNullable<EsimMetadata['profile']>

/** What a customer installs a new profile with: the LPA string of GSMA SGP.22 and links that carry it. @see docs/dtone.md#esim */
export function esimProfileOf(iccid: string, matchingId: string): WireProfile {
  const activationCode = `LPA:1$${settings.smdpAddress}$${matchingId}`
  const carried = `esim_qrcode_provisioning?carddata=${encodeURIComponent(activationCode)}`
  return {
    iccid,
    activation_code: activationCode,
    apple_universal_link: `https://esimsetup.apple.com/${carried}`,
    android_universal_link: `https://esimsetup.android.com/${carried}`,
    installation_url: `https://${settings.smdpAddress}/install/${matchingId}`,
  }
}
