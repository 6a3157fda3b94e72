// Generated from retries.yaml by npm run generate.
export const retries = {
 "afterError": [
  60,
  300,
  900,
  3600,
  10800,
  21600
 ]
} as const
