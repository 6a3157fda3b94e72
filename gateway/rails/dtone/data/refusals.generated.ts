// Generated from refusals.yaml by npm run generate.
export const refusals = {
 "statuses": [
  400,
  401,
  404
 ],
 "codes": [
  1000400,
  1000401,
  1000404,
  1003001,
  1003002,
  1003003,
  1005003,
  1005004,
  1005005,
  1005006,
  1005503,
  1006001,
  1006003,
  1006009,
  1006503
 ]
} as const
