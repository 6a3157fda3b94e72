// Generated from operators.yaml by npm run generate.
export const operators = [
 {
  "id": 1596,
  "name": "Claro Ecuador",
  "country": "ECU",
  "evidence": "observed"
 },
 {
  "id": 1597,
  "name": "CNT Ecuador",
  "country": "ECU",
  "evidence": "observed"
 },
 {
  "id": 41003,
  "name": "Movistar Ecuador",
  "country": "ECU",
  "evidence": "chosen"
 },
 {
  "id": 41011,
  "name": "Orange Sierra Leone",
  "country": "SLE",
  "evidence": "chosen"
 },
 {
  "id": 41012,
  "name": "Africell Sierra Leone",
  "country": "SLE",
  "evidence": "chosen"
 },
 {
  "id": 41013,
  "name": "Qcell Sierra Leone",
  "country": "SLE",
  "evidence": "chosen"
 },
 {
  "id": 41021,
  "name": "Safaricom Kenya",
  "country": "KEN",
  "evidence": "chosen"
 },
 {
  "id": 41022,
  "name": "Airtel Kenya",
  "country": "KEN",
  "evidence": "chosen"
 },
 {
  "id": 41023,
  "name": "Telkom Kenya",
  "country": "KEN",
  "evidence": "chosen"
 },
 {
  "id": 41031,
  "name": "MTN Nigeria",
  "country": "NGA",
  "evidence": "chosen"
 },
 {
  "id": 41032,
  "name": "Airtel Nigeria",
  "country": "NGA",
  "evidence": "chosen"
 },
 {
  "id": 41033,
  "name": "Glo Nigeria",
  "country": "NGA",
  "evidence": "chosen"
 },
 {
  "id": 41041,
  "name": "MTN Ghana",
  "country": "GHA",
  "evidence": "chosen"
 },
 {
  "id": 41042,
  "name": "Telecel Ghana",
  "country": "GHA",
  "evidence": "chosen"
 },
 {
  "id": 41051,
  "name": "Orange Senegal",
  "country": "SEN",
  "evidence": "chosen"
 },
 {
  "id": 41052,
  "name": "Expresso Senegal",
  "country": "SEN",
  "evidence": "chosen"
 },
 {
  "id": 41061,
  "name": "Orange Ivory Coast",
  "country": "CIV",
  "evidence": "chosen"
 },
 {
  "id": 41062,
  "name": "MTN Ivory Coast",
  "country": "CIV",
  "evidence": "chosen"
 },
 {
  "id": 41071,
  "name": "Airtel India",
  "country": "IND",
  "evidence": "chosen"
 },
 {
  "id": 41072,
  "name": "Jio India",
  "country": "IND",
  "evidence": "chosen"
 },
 {
  "id": 41081,
  "name": "Globe Philippines",
  "country": "PHL",
  "evidence": "chosen"
 },
 {
  "id": 41082,
  "name": "Smart Philippines",
  "country": "PHL",
  "evidence": "chosen"
 },
 {
  "id": 43011,
  "name": "Netflix Nigeria",
  "country": "NGA",
  "evidence": "chosen"
 },
 {
  "id": 43021,
  "name": "Amazon United Kingdom",
  "country": "GBR",
  "evidence": "chosen"
 },
 {
  "id": 43031,
  "name": "paysafecard Europe",
  "country": "EXX",
  "evidence": "chosen"
 },
 {
  "id": 43041,
  "name": "Steam",
  "country": "GXX",
  "evidence": "chosen"
 },
 {
  "id": 43042,
  "name": "PlayStation Store",
  "country": "GXX",
  "evidence": "chosen"
 },
 {
  "id": 44011,
  "name": "ECG Ghana",
  "country": "GHA",
  "evidence": "chosen"
 },
 {
  "id": 44012,
  "name": "Ghana Water",
  "country": "GHA",
  "evidence": "chosen"
 },
 {
  "id": 44021,
  "name": "EDSA Sierra Leone",
  "country": "SLE",
  "evidence": "chosen"
 },
 {
  "id": 44031,
  "name": "Kenya Power",
  "country": "KEN",
  "evidence": "chosen"
 },
 {
  "id": 44032,
  "name": "DStv Kenya",
  "country": "KEN",
  "evidence": "chosen"
 },
 {
  "id": 44041,
  "name": "Ikeja Electric Nigeria",
  "country": "NGA",
  "evidence": "chosen"
 },
 {
  "id": 44051,
  "name": "Senelec Senegal",
  "country": "SEN",
  "evidence": "chosen"
 },
 {
  "id": 44061,
  "name": "CIE Ivory Coast",
  "country": "CIV",
  "evidence": "chosen"
 }
] as const
