// Generated from brands.yaml by npm run generate.
export const brands = {
 "visa": {
  "begins": [
   [
    "4",
    "4"
   ]
  ],
  "lengths": [
   13,
   16,
   19
  ]
 },
 "mastercard": {
  "begins": [
   [
    "51",
    "55"
   ],
   [
    "2221",
    "2720"
   ]
  ],
  "lengths": [
   16
  ]
 },
 "amex": {
  "begins": [
   [
    "34",
    "34"
   ],
   [
    "37",
    "37"
   ]
  ],
  "lengths": [
   15
  ]
 },
 "discover": {
  "begins": [
   [
    "6011",
    "6011"
   ],
   [
    "644",
    "649"
   ],
   [
    "65",
    "65"
   ]
  ],
  "lengths": [
   16,
   19
  ]
 }
} as const
