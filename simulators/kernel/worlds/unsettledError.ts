/** The world did not settle, or was not let; the message names what kept it busy. */
export class UnsettledError extends Error {}
