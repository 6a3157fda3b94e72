import type { Levers, Service } from '../kernel/index.ts'
import type { TimerName } from './context.ts'
import { addCallbackHazard } from './levers/addCallbackHazard.ts'
import { addOutage } from './levers/addOutage.ts'
import { addOutcome } from './levers/addOutcome.ts'
import { changeEsimProfile } from './levers/changeEsimProfile.ts'
import { changeSettings } from './levers/changeSettings.ts'
import { clearOutages } from './levers/clearOutages.ts'
import { clearOutcomes } from './levers/clearOutcomes.ts'
import { endOutage } from './levers/endOutage.ts'
import { getBalance } from './levers/getBalance.ts'
import { getEsimProfile } from './levers/getEsimProfile.ts'
import { getSettings } from './levers/getSettings.ts'
import { listEsimProfiles } from './levers/listEsimProfiles.ts'
import { listOutages } from './levers/listOutages.ts'
import { listOutcomes } from './levers/listOutcomes.ts'
import { listPortedNumbers } from './levers/listPortedNumbers.ts'
import { portNumber } from './levers/portNumber.ts'
import { removeOutcome } from './levers/removeOutcome.ts'
import { returnPortedNumber } from './levers/returnPortedNumber.ts'
import { reverseTransaction } from './levers/reverseTransaction.ts'
import { setBalance } from './levers/setBalance.ts'
import { settleTransaction } from './levers/settleTransaction.ts'
import type { State } from './state.ts'

/** The operations of the control plane on this provider, by their id in `specs/control.yaml`. */
export function dtoneLevers(service: Service<State, TimerName>): Levers<'dtone'> {
  return {
    addDtoneCallbackHazard: service.lever(addCallbackHazard),
    addDtoneOutage: service.lever(addOutage),
    addDtoneOutcome: service.lever(addOutcome),
    clearDtoneOutages: service.lever(clearOutages),
    clearDtoneOutcomes: service.lever(clearOutcomes),
    deleteDtonePortedNumber: service.lever(returnPortedNumber),
    endDtoneOutage: service.lever(endOutage),
    getDtoneBalance: service.lever(getBalance),
    getDtoneEsimProfile: service.lever(getEsimProfile),
    getDtoneSettings: service.lever(getSettings),
    listDtoneEsimProfiles: service.lever(listEsimProfiles),
    listDtoneOutages: service.lever(listOutages),
    listDtoneOutcomes: service.lever(listOutcomes),
    listDtonePortedNumbers: service.lever(listPortedNumbers),
    patchDtoneEsimProfile: service.lever(changeEsimProfile),
    patchDtoneSettings: service.lever(changeSettings),
    putDtoneBalance: service.lever(setBalance),
    putDtonePortedNumber: service.lever(portNumber),
    removeDtoneOutcome: service.lever(removeOutcome),
    reverseDtoneTransaction: service.lever(reverseTransaction),
    settleDtoneTransaction: service.lever(settleTransaction),
  }
}
