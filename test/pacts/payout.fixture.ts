import type { Payout } from '../../gateway/rails/rail.ts'

/** When the payouts of the pacts are made, in ms since the epoch. */
export const start = Date.UTC(2026, 0, 1)

/** 250 SLE for a mobile number. */
export const toWallet: Payout = {
  ...{ id: '6ad5a2f3-0a6e-4b7e-9d1c-0d6f0a1b2c31', channel: 'MobileMoney', receiver: '+23276123100', amount: 25_000 },
  ...{ batch_item_id: null, asked_product: null, asked_amount: null, asked_unit: null },
  ...{ provider_reference: null, created_at: start, doubtful_since: null },
}

/** 250 SLE for a bank account. */
export const toBank: Payout = {
  ...toWallet,
  ...{ id: '6ad5a2f3-0a6e-4b7e-9d1c-0d6f0a1b2c32', channel: 'BankTransfer', receiver: '001001000000000097' },
}

/** Airtime in Kenya for 250 SLE. */
export const airtime: Payout = {
  ...toWallet,
  ...{ id: '6ad5a2f3-0a6e-4b7e-9d1c-0d6f0a1b2c33', channel: 'MobileValue', receiver: '+254711000100' },
}

/** The same, after its product was chosen. */
export const chosenAirtime: Payout = { ...airtime, asked_product: '41301', asked_amount: '1400', asked_unit: 'KES' }
