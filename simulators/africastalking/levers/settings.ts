import type { Lever } from '../context.ts'
import { changeSettings, type Settings, settingsOf } from '../rules/account/settings.ts'

/** Shows the settings of the account. @see docs/africastalking.md#settings */
export const getAfricasTalkingSettings: Lever<'getAfricasTalkingSettings'> = (_request, context) => ({
  status: 200,
  body: represent(settingsOf(context)),
})

/** Changes the named settings of the account from the next request on. @see docs/africastalking.md#settings */
export const patchAfricasTalkingSettings: Lever<'patchAfricasTalkingSettings'> = ({ body }, context) => ({
  status: 200,
  body: represent(changeSettings(context, body)),
})

function represent({
  acceptedCode,
  dialect,
  numberSuffixes,
  unopenedPhones,
  deliveryReports,
  updateTypeCase,
  ussdMenus,
  checkoutLife,
  callRinging,
  recordingDelay,
}: Settings): Settings {
  return {
    acceptedCode,
    dialect,
    numberSuffixes,
    unopenedPhones,
    deliveryReports,
    updateTypeCase,
    ussdMenus,
    checkoutLife,
    callRinging,
    recordingDelay,
  }
}
