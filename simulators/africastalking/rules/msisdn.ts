/** A phone number in E.164: a plus and 7 to 15 digits, the first not zero. */
export type Msisdn = `+${string}`
