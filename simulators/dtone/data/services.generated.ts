// Generated from services.yaml by npm run generate.
export const services = [
 {
  "id": 1,
  "name": "Mobile",
  "subservices": [
   {
    "id": 11,
    "name": "Airtime"
   },
   {
    "id": 12,
    "name": "Bundle"
   },
   {
    "id": 13,
    "name": "Data"
   }
  ]
 },
 {
  "id": 3,
  "name": "Utilities",
  "subservices": [
   {
    "id": 31,
    "name": "Electricity"
   },
   {
    "id": 32,
    "name": "Water"
   },
   {
    "id": 33,
    "name": "Gas"
   },
   {
    "id": 34,
    "name": "Internet"
   },
   {
    "id": 35,
    "name": "Landline"
   },
   {
    "id": 36,
    "name": "Television"
   },
   {
    "id": 37,
    "name": "VoIP"
   }
  ]
 },
 {
  "id": 4,
  "name": "Gift Cards",
  "subservices": [
   {
    "id": 41,
    "name": "Retail"
   },
   {
    "id": 42,
    "name": "Gaming"
   },
   {
    "id": 43,
    "name": "Cash Cards"
   },
   {
    "id": 44,
    "name": "Food"
   },
   {
    "id": 45,
    "name": "Entertainment"
   },
   {
    "id": 46,
    "name": "Travel and Transport"
   }
  ]
 },
 {
  "id": 7,
  "name": "Insurance",
  "subservices": null
 },
 {
  "id": 10,
  "name": "Finance",
  "subservices": null
 },
 {
  "id": 11,
  "name": "Government",
  "subservices": null
 },
 {
  "id": 12,
  "name": "Education",
  "subservices": null
 },
 {
  "id": 13,
  "name": "eSIM",
  "subservices": null
 }
] as const
