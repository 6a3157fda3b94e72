import type { Levers, Service } from '../../kernel/index.ts'
import type { TimerName } from '../context.ts'
import type { State } from '../state.ts'
import { getDtoneBalance, putDtoneBalance } from './balances.ts'
import { addDtoneCallbackHazard } from './callbackHazards.ts'
import { getDtoneEsimProfile, listDtoneEsimProfiles, patchDtoneEsimProfile } from './esimProfiles.ts'
import { addDtoneOutage, clearDtoneOutages, endDtoneOutage, listDtoneOutages } from './outages.ts'
import { addDtoneOutcome, clearDtoneOutcomes, listDtoneOutcomes, removeDtoneOutcome } from './outcomes.ts'
import { deleteDtonePortedNumber, listDtonePortedNumbers, putDtonePortedNumber } from './portedNumbers.ts'
import { addDtoneProductBatch, listDtoneProductBatches, withdrawDtoneProductBatch } from './productBatches.ts'
import { listDtoneProducts, patchDtoneProduct, restoreDtoneProduct } from './products.ts'
import { getDtoneSettings, patchDtoneSettings } from './settings.ts'
import { reverseDtoneTransaction, settleDtoneTransaction } from './transactions.ts'

/** The control-plane operations on this provider, by their operationId in `specs/control.yaml`. */
export function dtoneLevers(service: Service<State, TimerName>): Levers<'dtone'> {
  return {
    addDtoneCallbackHazard: service.lever(addDtoneCallbackHazard),
    addDtoneOutage: service.lever(addDtoneOutage),
    addDtoneOutcome: service.lever(addDtoneOutcome),
    addDtoneProductBatch: service.lever(addDtoneProductBatch),
    clearDtoneOutages: service.lever(clearDtoneOutages),
    clearDtoneOutcomes: service.lever(clearDtoneOutcomes),
    deleteDtonePortedNumber: service.lever(deleteDtonePortedNumber),
    endDtoneOutage: service.lever(endDtoneOutage),
    getDtoneBalance: service.lever(getDtoneBalance),
    getDtoneEsimProfile: service.lever(getDtoneEsimProfile),
    getDtoneSettings: service.lever(getDtoneSettings),
    listDtoneEsimProfiles: service.lever(listDtoneEsimProfiles),
    listDtoneOutages: service.lever(listDtoneOutages),
    listDtoneOutcomes: service.lever(listDtoneOutcomes),
    listDtonePortedNumbers: service.lever(listDtonePortedNumbers),
    listDtoneProductBatches: service.lever(listDtoneProductBatches),
    listDtoneProducts: service.lever(listDtoneProducts),
    patchDtoneEsimProfile: service.lever(patchDtoneEsimProfile),
    patchDtoneProduct: service.lever(patchDtoneProduct),
    patchDtoneSettings: service.lever(patchDtoneSettings),
    putDtoneBalance: service.lever(putDtoneBalance),
    putDtonePortedNumber: service.lever(putDtonePortedNumber),
    removeDtoneOutcome: service.lever(removeDtoneOutcome),
    restoreDtoneProduct: service.lever(restoreDtoneProduct),
    reverseDtoneTransaction: service.lever(reverseDtoneTransaction),
    settleDtoneTransaction: service.lever(settleDtoneTransaction),
    withdrawDtoneProductBatch: service.lever(withdrawDtoneProductBatch),
  }
}
