/** How long a run may wait for documented delays of a target unless the user says otherwise, in milliseconds. */
export const usualWait = 300_000
