const classIds = { CONFIRMED: 2, SUBMITTED: 5, COMPLETED: 7, REVERSED: 8, DECLINED: 9 }

/** A transaction of DT One. */
export function dtoneTransaction(externalId: string, status: keyof typeof classIds): object {
  return {
    id: Number.parseInt(externalId.slice(0, 8), 16),
    external_id: externalId,
    status: { id: classIds[status] * 10_000, message: status, class: { id: classIds[status], message: status } },
    prices: { wholesale: { amount: 1.23, fee: 0, unit: 'USD', unit_type: 'CURRENCY' } },
  }
}

/** The body of an error of DT One. */
export function dtoneError(code: number, message: string): object {
  return { errors: [{ code, message }] }
}

/** A product of the operator 7, which has all numbers. */
export const airtimeProduct = {
  id: 7001,
  operator: { id: 7 },
  accepted_calculation_modes: ['SOURCE_AMOUNT', 'DESTINATION_AMOUNT'],
  destination: { unit: 'KES', amount: { min: 5, max: 1_000_000, increment: 1 } },
}
