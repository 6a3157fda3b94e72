/** The port of the control plane by default; the other services take the ports after it. */
export const usualPort = 4_000
