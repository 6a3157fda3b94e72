import type { ControlClient } from '../control/client.ts'
import type { ControlBody, ControlResult } from '../control/operation.ts'

/** What the control plane can do to DT One in one world. @see docs/dtone.md */
export interface DtoneLevers {
  /** What is available and on hold in one currency. */
  balance(unit: string): Promise<ControlResult<'getDtoneBalance'>>
  setBalance(unit: string, balance: ControlBody<'putDtoneBalance'>): Promise<ControlResult<'putDtoneBalance'>>
  settings(): Promise<ControlResult<'getDtoneSettings'>>
  /** Changes the settings that are named. */
  change(settings: ControlBody<'patchDtoneSettings'>): Promise<ControlResult<'patchDtoneSettings'>>
  /** Ends a CONFIRMED or SUBMITTED transaction now. */
  settle(transaction: number, end: ControlBody<'settleDtoneTransaction'>): Promise<void>
  /** Reverses a COMPLETED transaction. */
  reverse(transaction: number): Promise<void>
  /** Rules for how transactions end; the first that fits decides. */
  readonly outcomes: {
    list(): Promise<ControlResult<'listDtoneOutcomes'>>
    add(rule: ControlBody<'addDtoneOutcome'>): Promise<ControlResult<'addDtoneOutcome'>>
    remove(outcome: number): Promise<void>
    clear(): Promise<void>
  }
  readonly outages: {
    list(): Promise<ControlResult<'listDtoneOutages'>>
    add(outage: ControlBody<'addDtoneOutage'>): Promise<ControlResult<'addDtoneOutage'>>
    end(outage: number): Promise<void>
    clear(): Promise<void>
  }
  /** Adds a callback plan by its name. @see docs/dtone.md#callback-hazards */
  addHazard(hazard: ControlBody<'addDtoneCallbackHazard'>): Promise<ControlResult<'addDtoneCallbackHazard'>>
  readonly portedNumbers: {
    list(): Promise<ControlResult<'listDtonePortedNumbers'>>
    /** `number` in E.164. */
    port(number: string, to: ControlBody<'putDtonePortedNumber'>): Promise<ControlResult<'putDtonePortedNumber'>>
    takeBack(number: string): Promise<void>
  }
  readonly products: {
    list(): Promise<ControlResult<'listDtoneProducts'>>
    /** Withdraws a product, brings it back, or changes its price. */
    change(product: number, to: ControlBody<'patchDtoneProduct'>): Promise<ControlResult<'patchDtoneProduct'>>
    restore(product: number): Promise<void>
  }
  readonly productBatches: {
    list(): Promise<ControlResult<'listDtoneProductBatches'>>
    add(batch: ControlBody<'addDtoneProductBatch'>): Promise<ControlResult<'addDtoneProductBatch'>>
    withdraw(batch: number): Promise<void>
  }
  readonly esimProfiles: {
    list(): Promise<ControlResult<'listDtoneEsimProfiles'>>
    get(iccid: string): Promise<ControlResult<'getDtoneEsimProfile'>>
    change(iccid: string, use: ControlBody<'patchDtoneEsimProfile'>): Promise<ControlResult<'patchDtoneEsimProfile'>>
  }
}

export function dtoneLevers({ perform }: ControlClient, world: string): DtoneLevers {
  const path = { world }
  return {
    balance: (unit) => perform('getDtoneBalance', { path: { world, unit } }),
    setBalance: (unit, body) => perform('putDtoneBalance', { path: { world, unit }, body }),
    settings: () => perform('getDtoneSettings', { path }),
    change: (body) => perform('patchDtoneSettings', { path, body }),
    settle: async (transaction, body) =>
      void (await perform('settleDtoneTransaction', { path: { world, transaction }, body })),
    reverse: async (transaction) => void (await perform('reverseDtoneTransaction', { path: { world, transaction } })),
    outcomes: {
      list: () => perform('listDtoneOutcomes', { path }),
      add: (body) => perform('addDtoneOutcome', { path, body }),
      remove: (outcome) => perform('removeDtoneOutcome', { path: { world, outcome } }),
      clear: () => perform('clearDtoneOutcomes', { path }),
    },
    outages: {
      list: () => perform('listDtoneOutages', { path }),
      add: (body) => perform('addDtoneOutage', { path, body }),
      end: (outage) => perform('endDtoneOutage', { path: { world, outage } }),
      clear: () => perform('clearDtoneOutages', { path }),
    },
    addHazard: (body) => perform('addDtoneCallbackHazard', { path, body }),
    portedNumbers: {
      list: () => perform('listDtonePortedNumbers', { path }),
      port: (number, body) => perform('putDtonePortedNumber', { path: { world, number }, body }),
      takeBack: (number) => perform('deleteDtonePortedNumber', { path: { world, number } }),
    },
    products: {
      list: () => perform('listDtoneProducts', { path }),
      change: (product, body) => perform('patchDtoneProduct', { path: { world, product }, body }),
      restore: async (product) => void (await perform('restoreDtoneProduct', { path: { world, product } })),
    },
    productBatches: {
      list: () => perform('listDtoneProductBatches', { path }),
      add: (body) => perform('addDtoneProductBatch', { path, body }),
      withdraw: async (batch) => void (await perform('withdrawDtoneProductBatch', { path: { world, batch } })),
    },
    esimProfiles: {
      list: () => perform('listDtoneEsimProfiles', { path }),
      get: (iccid) => perform('getDtoneEsimProfile', { path: { world, iccid } }),
      change: (iccid, body) => perform('patchDtoneEsimProfile', { path: { world, iccid }, body }),
    },
  }
}
