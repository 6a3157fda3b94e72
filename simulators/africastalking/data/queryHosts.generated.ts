// Generated from queryHosts.yaml by npm run generate.
export const queryHosts = [
 {
  "host": "api",
  "finds": [
   "airtime"
  ],
  "evidence": "observed"
 },
 {
  "host": "bundles",
  "finds": [
   "data"
  ],
  "evidence": "observed"
 },
 {
  "host": "payments",
  "finds": [
   "payments",
   "data"
  ],
  "evidence": "observed"
 }
] as const
