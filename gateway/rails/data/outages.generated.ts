// Generated from outages.yaml by npm run generate.
export const outages = {
 "failures": 3,
 "probes": [
  10,
  30,
  60
 ]
} as const
