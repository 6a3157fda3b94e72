/** The currency of all money that the gateway keeps, and that of its chart of accounts. It is no country, although DT One writes Sierra Leone the same. */
export const currency = 'SLE'
