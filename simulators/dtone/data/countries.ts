// Generated from countries.yaml by npm run generate.
export const countries = [
 {
  "iso_code": "ECU",
  "name": "Ecuador",
  "calling_code": "593",
  "number_lengths": [
   8,
   9
  ],
  "regions": null,
  "source_currency": "USD",
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "SLE",
  "name": "Sierra Leone",
  "calling_code": "232",
  "number_lengths": [
   8
  ],
  "regions": null,
  "source_currency": "USD",
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "KEN",
  "name": "Kenya",
  "calling_code": "254",
  "number_lengths": [
   7,
   8,
   9,
   10
  ],
  "regions": null,
  "source_currency": "USD",
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "NGA",
  "name": "Nigeria",
  "calling_code": "234",
  "number_lengths": [
   8,
   10
  ],
  "regions": null,
  "source_currency": "USD",
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "GHA",
  "name": "Ghana",
  "calling_code": "233",
  "number_lengths": [
   8,
   9
  ],
  "regions": null,
  "source_currency": "USD",
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "SEN",
  "name": "Senegal",
  "calling_code": "221",
  "number_lengths": [
   9
  ],
  "regions": null,
  "source_currency": "EUR",
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "CIV",
  "name": "Ivory Coast",
  "calling_code": "225",
  "number_lengths": [
   10
  ],
  "regions": null,
  "source_currency": "EUR",
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "IND",
  "name": "India",
  "calling_code": "91",
  "number_lengths": [
   10
  ],
  "regions": null,
  "source_currency": "USD",
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "PHL",
  "name": "Philippines",
  "calling_code": "63",
  "number_lengths": [
   8,
   9,
   10
  ],
  "regions": null,
  "source_currency": "USD",
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "GBR",
  "name": "United Kingdom",
  "calling_code": "44",
  "number_lengths": [
   9,
   10
  ],
  "regions": null,
  "source_currency": "GBP",
  "covered_by": [
   "EXX",
   "GXX"
  ]
 },
 {
  "iso_code": "EXX",
  "name": "Europe",
  "regions": null,
  "source_currency": "EUR",
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "GXX",
  "name": "Global",
  "regions": null,
  "source_currency": "USD",
  "covered_by": []
 }
] as const
