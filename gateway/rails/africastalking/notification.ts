/** Reads money as the provider writes it: `SLE 250.0000`. */
export function readMoney(text: string | undefined): { amount: string; unit: string } | undefined {
  const [, unit, amount] = /^([A-Z]{3}) (\d+(?:\.\d+)?)$/.exec(text ?? '') ?? []
  return unit === undefined || amount === undefined ? undefined : { amount, unit }
}
