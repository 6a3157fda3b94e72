// Generated from countries.yaml by npm run generate.
export const countries = [
 {
  "iso_code": "ECU",
  "alpha_2": "EC",
  "name": "Ecuador",
  "calling_code": "593",
  "regions": null,
  "source_currency": "USD",
  "currency": "USD",
  "rate": 1,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "SLE",
  "alpha_2": "SL",
  "name": "Sierra Leone",
  "calling_code": "232",
  "regions": null,
  "source_currency": "USD",
  "currency": "SLE",
  "rate": 23,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "KEN",
  "alpha_2": "KE",
  "name": "Kenya",
  "calling_code": "254",
  "regions": null,
  "source_currency": "USD",
  "currency": "KES",
  "rate": 129,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "NGA",
  "alpha_2": "NG",
  "name": "Nigeria",
  "calling_code": "234",
  "regions": null,
  "source_currency": "USD",
  "currency": "NGN",
  "rate": 1500,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "GHA",
  "alpha_2": "GH",
  "name": "Ghana",
  "calling_code": "233",
  "regions": null,
  "source_currency": "USD",
  "currency": "GHS",
  "rate": 12,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "SEN",
  "alpha_2": "SN",
  "name": "Senegal",
  "calling_code": "221",
  "regions": null,
  "source_currency": "EUR",
  "currency": "XOF",
  "rate": 656,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "CIV",
  "alpha_2": "CI",
  "name": "Ivory Coast",
  "calling_code": "225",
  "regions": null,
  "source_currency": "EUR",
  "currency": "XOF",
  "rate": 656,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "IND",
  "alpha_2": "IN",
  "name": "India",
  "calling_code": "91",
  "regions": null,
  "source_currency": "USD",
  "currency": "INR",
  "rate": 88,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "PHL",
  "alpha_2": "PH",
  "name": "Philippines",
  "calling_code": "63",
  "regions": null,
  "source_currency": "USD",
  "currency": "PHP",
  "rate": 58,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "GBR",
  "alpha_2": "GB",
  "name": "United Kingdom",
  "calling_code": "44",
  "regions": null,
  "source_currency": "GBP",
  "currency": "GBP",
  "rate": 1,
  "covered_by": [
   "EXX",
   "GXX"
  ]
 },
 {
  "iso_code": "UGA",
  "alpha_2": "UG",
  "name": "Uganda",
  "calling_code": "256",
  "regions": null,
  "source_currency": "USD",
  "currency": "UGX",
  "rate": 3650,
  "airtime_tax": 0.12,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "TZA",
  "alpha_2": "TZ",
  "name": "Tanzania",
  "calling_code": "255",
  "regions": null,
  "source_currency": "USD",
  "currency": "TZS",
  "rate": 2600,
  "airtime_tax": 0.18,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "ZAF",
  "alpha_2": "ZA",
  "name": "South Africa",
  "calling_code": "27",
  "regions": [
   "ZA-GP",
   "ZA-WC",
   "ZA-KZN"
  ],
  "source_currency": "USD",
  "currency": "ZAR",
  "rate": 18,
  "airtime_tax": 0.15,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "RWA",
  "alpha_2": "RW",
  "name": "Rwanda",
  "calling_code": "250",
  "regions": null,
  "source_currency": "USD",
  "currency": "RWF",
  "rate": 1430,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "ETH",
  "alpha_2": "ET",
  "name": "Ethiopia",
  "calling_code": "251",
  "regions": null,
  "source_currency": "USD",
  "currency": "ETB",
  "rate": 125,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "CMR",
  "alpha_2": "CM",
  "name": "Cameroon",
  "calling_code": "237",
  "regions": null,
  "source_currency": "EUR",
  "currency": "XAF",
  "rate": 656,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "MLI",
  "alpha_2": "ML",
  "name": "Mali",
  "calling_code": "223",
  "regions": null,
  "source_currency": "EUR",
  "currency": "XOF",
  "rate": 656,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "BFA",
  "alpha_2": "BF",
  "name": "Burkina Faso",
  "calling_code": "226",
  "regions": null,
  "source_currency": "EUR",
  "currency": "XOF",
  "rate": 656,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "BEN",
  "alpha_2": "BJ",
  "name": "Benin",
  "calling_code": "229",
  "regions": null,
  "source_currency": "EUR",
  "currency": "XOF",
  "rate": 656,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "TGO",
  "alpha_2": "TG",
  "name": "Togo",
  "calling_code": "228",
  "regions": null,
  "source_currency": "EUR",
  "currency": "XOF",
  "rate": 656,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "NER",
  "alpha_2": "NE",
  "name": "Niger",
  "calling_code": "227",
  "regions": null,
  "source_currency": "EUR",
  "currency": "XOF",
  "rate": 656,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "GAB",
  "alpha_2": "GA",
  "name": "Gabon",
  "calling_code": "241",
  "regions": null,
  "source_currency": "EUR",
  "currency": "XAF",
  "rate": 656,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "COG",
  "alpha_2": "CG",
  "name": "Congo",
  "calling_code": "242",
  "regions": null,
  "source_currency": "EUR",
  "currency": "XAF",
  "rate": 656,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "COD",
  "alpha_2": "CD",
  "name": "Democratic Republic of the Congo",
  "calling_code": "243",
  "regions": null,
  "source_currency": "USD",
  "currency": "CDF",
  "rate": 2850,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "GIN",
  "alpha_2": "GN",
  "name": "Guinea",
  "calling_code": "224",
  "regions": null,
  "source_currency": "USD",
  "currency": "GNF",
  "rate": 8600,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "LBR",
  "alpha_2": "LR",
  "name": "Liberia",
  "calling_code": "231",
  "regions": null,
  "source_currency": "USD",
  "currency": "LRD",
  "rate": 190,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "GMB",
  "alpha_2": "GM",
  "name": "Gambia",
  "calling_code": "220",
  "regions": null,
  "source_currency": "USD",
  "currency": "GMD",
  "rate": 72,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "ZMB",
  "alpha_2": "ZM",
  "name": "Zambia",
  "calling_code": "260",
  "regions": null,
  "source_currency": "USD",
  "currency": "ZMW",
  "rate": 27,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "ZWE",
  "alpha_2": "ZW",
  "name": "Zimbabwe",
  "calling_code": "263",
  "regions": null,
  "source_currency": "USD",
  "currency": "USD",
  "rate": 1,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "MWI",
  "alpha_2": "MW",
  "name": "Malawi",
  "calling_code": "265",
  "regions": null,
  "source_currency": "USD",
  "currency": "MWK",
  "rate": 1735,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "MOZ",
  "alpha_2": "MZ",
  "name": "Mozambique",
  "calling_code": "258",
  "regions": null,
  "source_currency": "USD",
  "currency": "MZN",
  "rate": 64,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "MDG",
  "alpha_2": "MG",
  "name": "Madagascar",
  "calling_code": "261",
  "regions": null,
  "source_currency": "USD",
  "currency": "MGA",
  "rate": 4600,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "BWA",
  "alpha_2": "BW",
  "name": "Botswana",
  "calling_code": "267",
  "regions": null,
  "source_currency": "USD",
  "currency": "BWP",
  "rate": 13.6,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "NAM",
  "alpha_2": "NA",
  "name": "Namibia",
  "calling_code": "264",
  "regions": null,
  "source_currency": "USD",
  "currency": "NAD",
  "rate": 18,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "AGO",
  "alpha_2": "AO",
  "name": "Angola",
  "calling_code": "244",
  "regions": null,
  "source_currency": "USD",
  "currency": "AOA",
  "rate": 915,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "SOM",
  "alpha_2": "SO",
  "name": "Somalia",
  "calling_code": "252",
  "regions": null,
  "source_currency": "USD",
  "currency": "USD",
  "rate": 1,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "EGY",
  "alpha_2": "EG",
  "name": "Egypt",
  "calling_code": "20",
  "regions": null,
  "source_currency": "USD",
  "currency": "EGP",
  "rate": 50,
  "airtime_tax": 0.43,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "MAR",
  "alpha_2": "MA",
  "name": "Morocco",
  "calling_code": "212",
  "regions": null,
  "source_currency": "EUR",
  "currency": "MAD",
  "rate": 10.7,
  "airtime_tax": 0.2,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "TUN",
  "alpha_2": "TN",
  "name": "Tunisia",
  "calling_code": "216",
  "regions": null,
  "source_currency": "EUR",
  "currency": "TND",
  "rate": 3.4,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "DZA",
  "alpha_2": "DZ",
  "name": "Algeria",
  "calling_code": "213",
  "regions": null,
  "source_currency": "EUR",
  "currency": "DZD",
  "rate": 145,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "CUB",
  "alpha_2": "CU",
  "name": "Cuba",
  "calling_code": "53",
  "regions": null,
  "source_currency": "USD",
  "currency": "CUP",
  "rate": 24,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "MEX",
  "alpha_2": "MX",
  "name": "Mexico",
  "calling_code": "52",
  "regions": [
   "MX-CMX",
   "MX-JAL",
   "MX-NLE"
  ],
  "source_currency": "USD",
  "currency": "MXN",
  "rate": 18.5,
  "airtime_tax": 0.16,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "COL",
  "alpha_2": "CO",
  "name": "Colombia",
  "calling_code": "57",
  "regions": null,
  "source_currency": "USD",
  "currency": "COP",
  "rate": 4100,
  "airtime_tax": 0.19,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "PER",
  "alpha_2": "PE",
  "name": "Peru",
  "calling_code": "51",
  "regions": null,
  "source_currency": "USD",
  "currency": "PEN",
  "rate": 3.7,
  "airtime_tax": 0.18,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "BRA",
  "alpha_2": "BR",
  "name": "Brazil",
  "calling_code": "55",
  "regions": null,
  "source_currency": "USD",
  "currency": "BRL",
  "rate": 5.5,
  "airtime_tax": 0.25,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "ARG",
  "alpha_2": "AR",
  "name": "Argentina",
  "calling_code": "54",
  "regions": null,
  "source_currency": "USD",
  "currency": "ARS",
  "rate": 1350,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "CHL",
  "alpha_2": "CL",
  "name": "Chile",
  "calling_code": "56",
  "regions": null,
  "source_currency": "USD",
  "currency": "CLP",
  "rate": 950,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "BOL",
  "alpha_2": "BO",
  "name": "Bolivia",
  "calling_code": "591",
  "regions": null,
  "source_currency": "USD",
  "currency": "BOB",
  "rate": 6.9,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "PRY",
  "alpha_2": "PY",
  "name": "Paraguay",
  "calling_code": "595",
  "regions": null,
  "source_currency": "USD",
  "currency": "PYG",
  "rate": 7300,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "URY",
  "alpha_2": "UY",
  "name": "Uruguay",
  "calling_code": "598",
  "regions": null,
  "source_currency": "USD",
  "currency": "UYU",
  "rate": 40,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "GTM",
  "alpha_2": "GT",
  "name": "Guatemala",
  "calling_code": "502",
  "regions": null,
  "source_currency": "USD",
  "currency": "GTQ",
  "rate": 7.7,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "HND",
  "alpha_2": "HN",
  "name": "Honduras",
  "calling_code": "504",
  "regions": null,
  "source_currency": "USD",
  "currency": "HNL",
  "rate": 26,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "SLV",
  "alpha_2": "SV",
  "name": "El Salvador",
  "calling_code": "503",
  "regions": null,
  "source_currency": "USD",
  "currency": "USD",
  "rate": 1,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "NIC",
  "alpha_2": "NI",
  "name": "Nicaragua",
  "calling_code": "505",
  "regions": null,
  "source_currency": "USD",
  "currency": "NIO",
  "rate": 36.8,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "CRI",
  "alpha_2": "CR",
  "name": "Costa Rica",
  "calling_code": "506",
  "regions": null,
  "source_currency": "USD",
  "currency": "CRC",
  "rate": 505,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "PAN",
  "alpha_2": "PA",
  "name": "Panama",
  "calling_code": "507",
  "regions": null,
  "source_currency": "USD",
  "currency": "USD",
  "rate": 1,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "DOM",
  "alpha_2": "DO",
  "name": "Dominican Republic",
  "calling_code": "1",
  "regions": null,
  "source_currency": "USD",
  "currency": "DOP",
  "rate": 61,
  "airtime_tax": 0.3,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "HTI",
  "alpha_2": "HT",
  "name": "Haiti",
  "calling_code": "509",
  "regions": null,
  "source_currency": "USD",
  "currency": "HTG",
  "rate": 131,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "JAM",
  "alpha_2": "JM",
  "name": "Jamaica",
  "calling_code": "1",
  "regions": null,
  "source_currency": "USD",
  "currency": "JMD",
  "rate": 160,
  "airtime_tax": 0.25,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "TTO",
  "alpha_2": "TT",
  "name": "Trinidad and Tobago",
  "calling_code": "1",
  "regions": null,
  "source_currency": "USD",
  "currency": "TTD",
  "rate": 6.8,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "GUY",
  "alpha_2": "GY",
  "name": "Guyana",
  "calling_code": "592",
  "regions": null,
  "source_currency": "USD",
  "currency": "GYD",
  "rate": 209,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "USA",
  "alpha_2": "US",
  "name": "United States",
  "calling_code": "1",
  "regions": null,
  "source_currency": "USD",
  "currency": "USD",
  "rate": 1,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "CAN",
  "alpha_2": "CA",
  "name": "Canada",
  "calling_code": "1",
  "regions": null,
  "source_currency": "USD",
  "currency": "CAD",
  "rate": 1.37,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "BGD",
  "alpha_2": "BD",
  "name": "Bangladesh",
  "calling_code": "880",
  "regions": null,
  "source_currency": "USD",
  "currency": "BDT",
  "rate": 122,
  "airtime_tax": 0.33,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "PAK",
  "alpha_2": "PK",
  "name": "Pakistan",
  "calling_code": "92",
  "regions": null,
  "source_currency": "USD",
  "currency": "PKR",
  "rate": 282,
  "airtime_tax": 0.15,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "NPL",
  "alpha_2": "NP",
  "name": "Nepal",
  "calling_code": "977",
  "regions": null,
  "source_currency": "USD",
  "currency": "NPR",
  "rate": 138,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "LKA",
  "alpha_2": "LK",
  "name": "Sri Lanka",
  "calling_code": "94",
  "regions": null,
  "source_currency": "USD",
  "currency": "LKR",
  "rate": 300,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "AFG",
  "alpha_2": "AF",
  "name": "Afghanistan",
  "calling_code": "93",
  "regions": null,
  "source_currency": "USD",
  "currency": "AFN",
  "rate": 70,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "IDN",
  "alpha_2": "ID",
  "name": "Indonesia",
  "calling_code": "62",
  "regions": null,
  "source_currency": "USD",
  "currency": "IDR",
  "rate": 16400,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "MYS",
  "alpha_2": "MY",
  "name": "Malaysia",
  "calling_code": "60",
  "regions": null,
  "source_currency": "USD",
  "currency": "MYR",
  "rate": 4.2,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "SGP",
  "alpha_2": "SG",
  "name": "Singapore",
  "calling_code": "65",
  "regions": null,
  "source_currency": "USD",
  "currency": "SGD",
  "rate": 1.29,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "THA",
  "alpha_2": "TH",
  "name": "Thailand",
  "calling_code": "66",
  "regions": null,
  "source_currency": "USD",
  "currency": "THB",
  "rate": 32.5,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "VNM",
  "alpha_2": "VN",
  "name": "Vietnam",
  "calling_code": "84",
  "regions": null,
  "source_currency": "USD",
  "currency": "VND",
  "rate": 26000,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "KHM",
  "alpha_2": "KH",
  "name": "Cambodia",
  "calling_code": "855",
  "regions": null,
  "source_currency": "USD",
  "currency": "USD",
  "rate": 1,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "MMR",
  "alpha_2": "MM",
  "name": "Myanmar",
  "calling_code": "95",
  "regions": null,
  "source_currency": "USD",
  "currency": "MMK",
  "rate": 2100,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "LAO",
  "alpha_2": "LA",
  "name": "Laos",
  "calling_code": "856",
  "regions": null,
  "source_currency": "USD",
  "currency": "LAK",
  "rate": 21600,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "CHN",
  "alpha_2": "CN",
  "name": "China",
  "calling_code": "86",
  "regions": null,
  "source_currency": "USD",
  "currency": "CNY",
  "rate": 7.15,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "FJI",
  "alpha_2": "FJ",
  "name": "Fiji",
  "calling_code": "679",
  "regions": null,
  "source_currency": "USD",
  "currency": "FJD",
  "rate": 2.25,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "PNG",
  "alpha_2": "PG",
  "name": "Papua New Guinea",
  "calling_code": "675",
  "regions": null,
  "source_currency": "USD",
  "currency": "PGK",
  "rate": 4.15,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "WSM",
  "alpha_2": "WS",
  "name": "Samoa",
  "calling_code": "685",
  "regions": null,
  "source_currency": "USD",
  "currency": "WST",
  "rate": 2.75,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "TON",
  "alpha_2": "TO",
  "name": "Tonga",
  "calling_code": "676",
  "regions": null,
  "source_currency": "USD",
  "currency": "TOP",
  "rate": 2.4,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "TUR",
  "alpha_2": "TR",
  "name": "Turkey",
  "calling_code": "90",
  "regions": null,
  "source_currency": "USD",
  "currency": "TRY",
  "rate": 41.5,
  "airtime_tax": 0.25,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "JOR",
  "alpha_2": "JO",
  "name": "Jordan",
  "calling_code": "962",
  "regions": null,
  "source_currency": "USD",
  "currency": "JOD",
  "rate": 0.71,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "IRQ",
  "alpha_2": "IQ",
  "name": "Iraq",
  "calling_code": "964",
  "regions": null,
  "source_currency": "USD",
  "currency": "IQD",
  "rate": 1310,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "YEM",
  "alpha_2": "YE",
  "name": "Yemen",
  "calling_code": "967",
  "regions": null,
  "source_currency": "USD",
  "currency": "YER",
  "rate": 240,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "SAU",
  "alpha_2": "SA",
  "name": "Saudi Arabia",
  "calling_code": "966",
  "regions": null,
  "source_currency": "USD",
  "currency": "SAR",
  "rate": 3.75,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "ARE",
  "alpha_2": "AE",
  "name": "United Arab Emirates",
  "calling_code": "971",
  "regions": null,
  "source_currency": "USD",
  "currency": "AED",
  "rate": 3.67,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "QAT",
  "alpha_2": "QA",
  "name": "Qatar",
  "calling_code": "974",
  "regions": null,
  "source_currency": "USD",
  "currency": "QAR",
  "rate": 3.64,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "KWT",
  "alpha_2": "KW",
  "name": "Kuwait",
  "calling_code": "965",
  "regions": null,
  "source_currency": "USD",
  "currency": "KWD",
  "rate": 0.31,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "OMN",
  "alpha_2": "OM",
  "name": "Oman",
  "calling_code": "968",
  "regions": null,
  "source_currency": "USD",
  "currency": "OMR",
  "rate": 0.38,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "BHR",
  "alpha_2": "BH",
  "name": "Bahrain",
  "calling_code": "973",
  "regions": null,
  "source_currency": "USD",
  "currency": "BHD",
  "rate": 0.38,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "KAZ",
  "alpha_2": "KZ",
  "name": "Kazakhstan",
  "calling_code": "7",
  "regions": null,
  "source_currency": "USD",
  "currency": "KZT",
  "rate": 540,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "UZB",
  "alpha_2": "UZ",
  "name": "Uzbekistan",
  "calling_code": "998",
  "regions": null,
  "source_currency": "USD",
  "currency": "UZS",
  "rate": 12300,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "KGZ",
  "alpha_2": "KG",
  "name": "Kyrgyzstan",
  "calling_code": "996",
  "regions": null,
  "source_currency": "USD",
  "currency": "KGS",
  "rate": 87,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "TJK",
  "alpha_2": "TJ",
  "name": "Tajikistan",
  "calling_code": "992",
  "regions": null,
  "source_currency": "USD",
  "currency": "TJS",
  "rate": 9.4,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "GEO",
  "alpha_2": "GE",
  "name": "Georgia",
  "calling_code": "995",
  "regions": null,
  "source_currency": "USD",
  "currency": "GEL",
  "rate": 2.7,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "ARM",
  "alpha_2": "AM",
  "name": "Armenia",
  "calling_code": "374",
  "regions": null,
  "source_currency": "USD",
  "currency": "AMD",
  "rate": 383,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "FRA",
  "alpha_2": "FR",
  "name": "France",
  "calling_code": "33",
  "regions": null,
  "source_currency": "EUR",
  "currency": "EUR",
  "rate": 1,
  "covered_by": [
   "EXX",
   "GXX"
  ]
 },
 {
  "iso_code": "DEU",
  "alpha_2": "DE",
  "name": "Germany",
  "calling_code": "49",
  "regions": null,
  "source_currency": "EUR",
  "currency": "EUR",
  "rate": 1,
  "covered_by": [
   "EXX",
   "GXX"
  ]
 },
 {
  "iso_code": "ESP",
  "alpha_2": "ES",
  "name": "Spain",
  "calling_code": "34",
  "regions": null,
  "source_currency": "EUR",
  "currency": "EUR",
  "rate": 1,
  "covered_by": [
   "EXX",
   "GXX"
  ]
 },
 {
  "iso_code": "ITA",
  "alpha_2": "IT",
  "name": "Italy",
  "calling_code": "39",
  "regions": null,
  "source_currency": "EUR",
  "currency": "EUR",
  "rate": 1,
  "covered_by": [
   "EXX",
   "GXX"
  ]
 },
 {
  "iso_code": "PRT",
  "alpha_2": "PT",
  "name": "Portugal",
  "calling_code": "351",
  "regions": null,
  "source_currency": "EUR",
  "currency": "EUR",
  "rate": 1,
  "covered_by": [
   "EXX",
   "GXX"
  ]
 },
 {
  "iso_code": "NLD",
  "alpha_2": "NL",
  "name": "Netherlands",
  "calling_code": "31",
  "regions": null,
  "source_currency": "EUR",
  "currency": "EUR",
  "rate": 1,
  "covered_by": [
   "EXX",
   "GXX"
  ]
 },
 {
  "iso_code": "BEL",
  "alpha_2": "BE",
  "name": "Belgium",
  "calling_code": "32",
  "regions": null,
  "source_currency": "EUR",
  "currency": "EUR",
  "rate": 1,
  "covered_by": [
   "EXX",
   "GXX"
  ]
 },
 {
  "iso_code": "GRC",
  "alpha_2": "GR",
  "name": "Greece",
  "calling_code": "30",
  "regions": null,
  "source_currency": "EUR",
  "currency": "EUR",
  "rate": 1,
  "covered_by": [
   "EXX",
   "GXX"
  ]
 },
 {
  "iso_code": "POL",
  "alpha_2": "PL",
  "name": "Poland",
  "calling_code": "48",
  "regions": null,
  "source_currency": "EUR",
  "currency": "PLN",
  "rate": 4.25,
  "covered_by": [
   "EXX",
   "GXX"
  ]
 },
 {
  "iso_code": "ROU",
  "alpha_2": "RO",
  "name": "Romania",
  "calling_code": "40",
  "regions": null,
  "source_currency": "EUR",
  "currency": "RON",
  "rate": 5.05,
  "covered_by": [
   "EXX",
   "GXX"
  ]
 },
 {
  "iso_code": "BGR",
  "alpha_2": "BG",
  "name": "Bulgaria",
  "calling_code": "359",
  "regions": null,
  "source_currency": "EUR",
  "currency": "EUR",
  "rate": 1,
  "covered_by": [
   "EXX",
   "GXX"
  ]
 },
 {
  "iso_code": "ALB",
  "alpha_2": "AL",
  "name": "Albania",
  "calling_code": "355",
  "regions": null,
  "source_currency": "EUR",
  "currency": "ALL",
  "rate": 97,
  "covered_by": [
   "EXX",
   "GXX"
  ]
 },
 {
  "iso_code": "SRB",
  "alpha_2": "RS",
  "name": "Serbia",
  "calling_code": "381",
  "regions": null,
  "source_currency": "EUR",
  "currency": "RSD",
  "rate": 117,
  "covered_by": [
   "EXX",
   "GXX"
  ]
 },
 {
  "iso_code": "MDA",
  "alpha_2": "MD",
  "name": "Moldova",
  "calling_code": "373",
  "regions": null,
  "source_currency": "EUR",
  "currency": "MDL",
  "rate": 19.6,
  "covered_by": [
   "EXX",
   "GXX"
  ]
 },
 {
  "iso_code": "UKR",
  "alpha_2": "UA",
  "name": "Ukraine",
  "calling_code": "380",
  "regions": null,
  "source_currency": "EUR",
  "currency": "UAH",
  "rate": 48.5,
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
  "currency": "EUR",
  "rate": 1,
  "covered_by": [
   "GXX"
  ]
 },
 {
  "iso_code": "GXX",
  "name": "Global",
  "regions": null,
  "source_currency": "USD",
  "currency": "USD",
  "rate": 1,
  "covered_by": []
 }
] as const
