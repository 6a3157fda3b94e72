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
  "id": 41005,
  "name": "Cubacel Cuba",
  "country": "CUB",
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
  "id": 43051,
  "name": "Airalo",
  "country": "GXX",
  "evidence": "chosen"
 },
 {
  "id": 43052,
  "name": "Holafly Europe",
  "country": "EXX",
  "evidence": "chosen"
 },
 {
  "id": 43053,
  "name": "Nomad USA",
  "country": "USA",
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
 },
 {
  "id": 45000,
  "name": "MTN Uganda",
  "country": "UGA",
  "assortment": "mobile"
 },
 {
  "id": 45001,
  "name": "Airtel Uganda",
  "country": "UGA",
  "assortment": "mobile"
 },
 {
  "id": 45002,
  "name": "Lycamobile Uganda",
  "country": "UGA",
  "assortment": "mobile"
 },
 {
  "id": 45003,
  "name": "Vodacom Tanzania",
  "country": "TZA",
  "assortment": "mobile"
 },
 {
  "id": 45004,
  "name": "Airtel Tanzania",
  "country": "TZA",
  "assortment": "mobile"
 },
 {
  "id": 45005,
  "name": "Yas Tanzania",
  "country": "TZA",
  "assortment": "mobile"
 },
 {
  "id": 45006,
  "name": "Halotel Tanzania",
  "country": "TZA",
  "assortment": "mobile"
 },
 {
  "id": 45007,
  "name": "Vodacom South Africa",
  "country": "ZAF",
  "assortment": "mobile"
 },
 {
  "id": 45008,
  "name": "MTN South Africa",
  "country": "ZAF",
  "assortment": "mobile"
 },
 {
  "id": 45009,
  "name": "Cell C South Africa",
  "country": "ZAF",
  "assortment": "mobile"
 },
 {
  "id": 45010,
  "name": "Telkom South Africa",
  "country": "ZAF",
  "assortment": "mobile"
 },
 {
  "id": 45011,
  "name": "MTN Rwanda",
  "country": "RWA",
  "assortment": "mobile"
 },
 {
  "id": 45012,
  "name": "Airtel Rwanda",
  "country": "RWA",
  "assortment": "mobile"
 },
 {
  "id": 45013,
  "name": "Ethio Telecom",
  "country": "ETH",
  "assortment": "mobile"
 },
 {
  "id": 45014,
  "name": "Safaricom Ethiopia",
  "country": "ETH",
  "assortment": "mobile"
 },
 {
  "id": 45015,
  "name": "MTN Cameroon",
  "country": "CMR",
  "assortment": "mobile"
 },
 {
  "id": 45016,
  "name": "Orange Cameroon",
  "country": "CMR",
  "assortment": "mobile"
 },
 {
  "id": 45017,
  "name": "Camtel Cameroon",
  "country": "CMR",
  "assortment": "mobile"
 },
 {
  "id": 45018,
  "name": "Orange Mali",
  "country": "MLI",
  "assortment": "mobile"
 },
 {
  "id": 45019,
  "name": "Malitel Mali",
  "country": "MLI",
  "assortment": "mobile"
 },
 {
  "id": 45020,
  "name": "Telecel Mali",
  "country": "MLI",
  "assortment": "mobile"
 },
 {
  "id": 45021,
  "name": "Orange Burkina Faso",
  "country": "BFA",
  "assortment": "mobile"
 },
 {
  "id": 45022,
  "name": "Moov Africa Burkina Faso",
  "country": "BFA",
  "assortment": "mobile"
 },
 {
  "id": 45023,
  "name": "Telecel Burkina Faso",
  "country": "BFA",
  "assortment": "mobile"
 },
 {
  "id": 45024,
  "name": "MTN Benin",
  "country": "BEN",
  "assortment": "mobile"
 },
 {
  "id": 45025,
  "name": "Moov Africa Benin",
  "country": "BEN",
  "assortment": "mobile"
 },
 {
  "id": 45026,
  "name": "Togocom Togo",
  "country": "TGO",
  "assortment": "mobile"
 },
 {
  "id": 45027,
  "name": "Moov Africa Togo",
  "country": "TGO",
  "assortment": "mobile"
 },
 {
  "id": 45028,
  "name": "Airtel Niger",
  "country": "NER",
  "assortment": "mobile"
 },
 {
  "id": 45029,
  "name": "Zamani Niger",
  "country": "NER",
  "assortment": "mobile"
 },
 {
  "id": 45030,
  "name": "Moov Africa Niger",
  "country": "NER",
  "assortment": "mobile"
 },
 {
  "id": 45031,
  "name": "Airtel Gabon",
  "country": "GAB",
  "assortment": "mobile"
 },
 {
  "id": 45032,
  "name": "Moov Africa Gabon",
  "country": "GAB",
  "assortment": "mobile"
 },
 {
  "id": 45033,
  "name": "MTN Congo",
  "country": "COG",
  "assortment": "mobile"
 },
 {
  "id": 45034,
  "name": "Airtel Congo",
  "country": "COG",
  "assortment": "mobile"
 },
 {
  "id": 45035,
  "name": "Vodacom DR Congo",
  "country": "COD",
  "assortment": "mobile"
 },
 {
  "id": 45036,
  "name": "Airtel DR Congo",
  "country": "COD",
  "assortment": "mobile"
 },
 {
  "id": 45037,
  "name": "Orange DR Congo",
  "country": "COD",
  "assortment": "mobile"
 },
 {
  "id": 45038,
  "name": "Africell DR Congo",
  "country": "COD",
  "assortment": "mobile"
 },
 {
  "id": 45039,
  "name": "Orange Guinea",
  "country": "GIN",
  "assortment": "mobile"
 },
 {
  "id": 45040,
  "name": "MTN Guinea",
  "country": "GIN",
  "assortment": "mobile"
 },
 {
  "id": 45041,
  "name": "Cellcom Guinea",
  "country": "GIN",
  "assortment": "mobile"
 },
 {
  "id": 45042,
  "name": "Orange Liberia",
  "country": "LBR",
  "assortment": "mobile"
 },
 {
  "id": 45043,
  "name": "Lonestar Cell MTN Liberia",
  "country": "LBR",
  "assortment": "mobile"
 },
 {
  "id": 45044,
  "name": "Africell Gambia",
  "country": "GMB",
  "assortment": "mobile"
 },
 {
  "id": 45045,
  "name": "QCell Gambia",
  "country": "GMB",
  "assortment": "mobile"
 },
 {
  "id": 45046,
  "name": "Comium Gambia",
  "country": "GMB",
  "assortment": "mobile"
 },
 {
  "id": 45047,
  "name": "MTN Zambia",
  "country": "ZMB",
  "assortment": "mobile"
 },
 {
  "id": 45048,
  "name": "Airtel Zambia",
  "country": "ZMB",
  "assortment": "mobile"
 },
 {
  "id": 45049,
  "name": "Zamtel Zambia",
  "country": "ZMB",
  "assortment": "mobile"
 },
 {
  "id": 45050,
  "name": "Econet Zimbabwe",
  "country": "ZWE",
  "assortment": "mobile"
 },
 {
  "id": 45051,
  "name": "NetOne Zimbabwe",
  "country": "ZWE",
  "assortment": "mobile"
 },
 {
  "id": 45052,
  "name": "Telecel Zimbabwe",
  "country": "ZWE",
  "assortment": "mobile"
 },
 {
  "id": 45053,
  "name": "Airtel Malawi",
  "country": "MWI",
  "assortment": "mobile"
 },
 {
  "id": 45054,
  "name": "TNM Malawi",
  "country": "MWI",
  "assortment": "mobile"
 },
 {
  "id": 45055,
  "name": "Vodacom Mozambique",
  "country": "MOZ",
  "assortment": "mobile"
 },
 {
  "id": 45056,
  "name": "Movitel Mozambique",
  "country": "MOZ",
  "assortment": "mobile"
 },
 {
  "id": 45057,
  "name": "Tmcel Mozambique",
  "country": "MOZ",
  "assortment": "mobile"
 },
 {
  "id": 45058,
  "name": "Airtel Madagascar",
  "country": "MDG",
  "assortment": "mobile"
 },
 {
  "id": 45059,
  "name": "Orange Madagascar",
  "country": "MDG",
  "assortment": "mobile"
 },
 {
  "id": 45060,
  "name": "Yas Madagascar",
  "country": "MDG",
  "assortment": "mobile"
 },
 {
  "id": 45061,
  "name": "Mascom Botswana",
  "country": "BWA",
  "assortment": "mobile"
 },
 {
  "id": 45062,
  "name": "Orange Botswana",
  "country": "BWA",
  "assortment": "mobile"
 },
 {
  "id": 45063,
  "name": "BTC Botswana",
  "country": "BWA",
  "assortment": "mobile"
 },
 {
  "id": 45064,
  "name": "MTC Namibia",
  "country": "NAM",
  "assortment": "mobile"
 },
 {
  "id": 45065,
  "name": "TN Mobile Namibia",
  "country": "NAM",
  "assortment": "mobile"
 },
 {
  "id": 45066,
  "name": "Unitel Angola",
  "country": "AGO",
  "assortment": "mobile"
 },
 {
  "id": 45067,
  "name": "Africell Angola",
  "country": "AGO",
  "assortment": "mobile"
 },
 {
  "id": 45068,
  "name": "Hormuud Somalia",
  "country": "SOM",
  "assortment": "mobile"
 },
 {
  "id": 45069,
  "name": "Somtel Somalia",
  "country": "SOM",
  "assortment": "mobile"
 },
 {
  "id": 45070,
  "name": "Golis Somalia",
  "country": "SOM",
  "assortment": "mobile"
 },
 {
  "id": 45071,
  "name": "Vodafone Egypt",
  "country": "EGY",
  "assortment": "mobile"
 },
 {
  "id": 45072,
  "name": "Orange Egypt",
  "country": "EGY",
  "assortment": "mobile"
 },
 {
  "id": 45073,
  "name": "e& Egypt",
  "country": "EGY",
  "assortment": "mobile"
 },
 {
  "id": 45074,
  "name": "WE Egypt",
  "country": "EGY",
  "assortment": "mobile"
 },
 {
  "id": 45075,
  "name": "Maroc Telecom",
  "country": "MAR",
  "assortment": "mobile"
 },
 {
  "id": 45076,
  "name": "Orange Morocco",
  "country": "MAR",
  "assortment": "mobile"
 },
 {
  "id": 45077,
  "name": "inwi Morocco",
  "country": "MAR",
  "assortment": "mobile"
 },
 {
  "id": 45078,
  "name": "Ooredoo Tunisia",
  "country": "TUN",
  "assortment": "mobile"
 },
 {
  "id": 45079,
  "name": "Orange Tunisia",
  "country": "TUN",
  "assortment": "mobile"
 },
 {
  "id": 45080,
  "name": "Tunisie Telecom",
  "country": "TUN",
  "assortment": "mobile"
 },
 {
  "id": 45081,
  "name": "Mobilis Algeria",
  "country": "DZA",
  "assortment": "mobile"
 },
 {
  "id": 45082,
  "name": "Djezzy Algeria",
  "country": "DZA",
  "assortment": "mobile"
 },
 {
  "id": 45083,
  "name": "Ooredoo Algeria",
  "country": "DZA",
  "assortment": "mobile"
 },
 {
  "id": 45084,
  "name": "Telcel Mexico",
  "country": "MEX",
  "assortment": "mobile"
 },
 {
  "id": 45085,
  "name": "Movistar Mexico",
  "country": "MEX",
  "assortment": "mobile"
 },
 {
  "id": 45086,
  "name": "AT&T Mexico",
  "country": "MEX",
  "assortment": "mobile"
 },
 {
  "id": 45087,
  "name": "Unefon Mexico",
  "country": "MEX",
  "assortment": "mobile"
 },
 {
  "id": 45088,
  "name": "Bait Mexico",
  "country": "MEX",
  "assortment": "mobile"
 },
 {
  "id": 45089,
  "name": "Claro Colombia",
  "country": "COL",
  "assortment": "mobile"
 },
 {
  "id": 45090,
  "name": "Movistar Colombia",
  "country": "COL",
  "assortment": "mobile"
 },
 {
  "id": 45091,
  "name": "Tigo Colombia",
  "country": "COL",
  "assortment": "mobile"
 },
 {
  "id": 45092,
  "name": "WOM Colombia",
  "country": "COL",
  "assortment": "mobile"
 },
 {
  "id": 45093,
  "name": "Claro Peru",
  "country": "PER",
  "assortment": "mobile"
 },
 {
  "id": 45094,
  "name": "Movistar Peru",
  "country": "PER",
  "assortment": "mobile"
 },
 {
  "id": 45095,
  "name": "Entel Peru",
  "country": "PER",
  "assortment": "mobile"
 },
 {
  "id": 45096,
  "name": "Bitel Peru",
  "country": "PER",
  "assortment": "mobile"
 },
 {
  "id": 45097,
  "name": "Vivo Brazil",
  "country": "BRA",
  "assortment": "mobile"
 },
 {
  "id": 45098,
  "name": "Claro Brazil",
  "country": "BRA",
  "assortment": "mobile"
 },
 {
  "id": 45099,
  "name": "TIM Brazil",
  "country": "BRA",
  "assortment": "mobile"
 },
 {
  "id": 45100,
  "name": "Claro Argentina",
  "country": "ARG",
  "assortment": "mobile"
 },
 {
  "id": 45101,
  "name": "Movistar Argentina",
  "country": "ARG",
  "assortment": "mobile"
 },
 {
  "id": 45102,
  "name": "Personal Argentina",
  "country": "ARG",
  "assortment": "mobile"
 },
 {
  "id": 45103,
  "name": "Entel Chile",
  "country": "CHL",
  "assortment": "mobile"
 },
 {
  "id": 45104,
  "name": "Movistar Chile",
  "country": "CHL",
  "assortment": "mobile"
 },
 {
  "id": 45105,
  "name": "Claro Chile",
  "country": "CHL",
  "assortment": "mobile"
 },
 {
  "id": 45106,
  "name": "WOM Chile",
  "country": "CHL",
  "assortment": "mobile"
 },
 {
  "id": 45107,
  "name": "Entel Bolivia",
  "country": "BOL",
  "assortment": "mobile"
 },
 {
  "id": 45108,
  "name": "Tigo Bolivia",
  "country": "BOL",
  "assortment": "mobile"
 },
 {
  "id": 45109,
  "name": "Viva Bolivia",
  "country": "BOL",
  "assortment": "mobile"
 },
 {
  "id": 45110,
  "name": "Tigo Paraguay",
  "country": "PRY",
  "assortment": "mobile"
 },
 {
  "id": 45111,
  "name": "Personal Paraguay",
  "country": "PRY",
  "assortment": "mobile"
 },
 {
  "id": 45112,
  "name": "Claro Paraguay",
  "country": "PRY",
  "assortment": "mobile"
 },
 {
  "id": 45113,
  "name": "Antel Uruguay",
  "country": "URY",
  "assortment": "mobile"
 },
 {
  "id": 45114,
  "name": "Movistar Uruguay",
  "country": "URY",
  "assortment": "mobile"
 },
 {
  "id": 45115,
  "name": "Claro Uruguay",
  "country": "URY",
  "assortment": "mobile"
 },
 {
  "id": 45116,
  "name": "Tigo Guatemala",
  "country": "GTM",
  "assortment": "mobile"
 },
 {
  "id": 45117,
  "name": "Claro Guatemala",
  "country": "GTM",
  "assortment": "mobile"
 },
 {
  "id": 45118,
  "name": "Tigo Honduras",
  "country": "HND",
  "assortment": "mobile"
 },
 {
  "id": 45119,
  "name": "Claro Honduras",
  "country": "HND",
  "assortment": "mobile"
 },
 {
  "id": 45120,
  "name": "Tigo El Salvador",
  "country": "SLV",
  "assortment": "mobile"
 },
 {
  "id": 45121,
  "name": "Claro El Salvador",
  "country": "SLV",
  "assortment": "mobile"
 },
 {
  "id": 45122,
  "name": "Movistar El Salvador",
  "country": "SLV",
  "assortment": "mobile"
 },
 {
  "id": 45123,
  "name": "Digicel El Salvador",
  "country": "SLV",
  "assortment": "mobile"
 },
 {
  "id": 45124,
  "name": "Claro Nicaragua",
  "country": "NIC",
  "assortment": "mobile"
 },
 {
  "id": 45125,
  "name": "Tigo Nicaragua",
  "country": "NIC",
  "assortment": "mobile"
 },
 {
  "id": 45126,
  "name": "Kolbi Costa Rica",
  "country": "CRI",
  "assortment": "mobile"
 },
 {
  "id": 45127,
  "name": "Liberty Costa Rica",
  "country": "CRI",
  "assortment": "mobile"
 },
 {
  "id": 45128,
  "name": "Claro Costa Rica",
  "country": "CRI",
  "assortment": "mobile"
 },
 {
  "id": 45129,
  "name": "Mas Movil Panama",
  "country": "PAN",
  "assortment": "mobile"
 },
 {
  "id": 45130,
  "name": "Tigo Panama",
  "country": "PAN",
  "assortment": "mobile"
 },
 {
  "id": 45131,
  "name": "Digicel Panama",
  "country": "PAN",
  "assortment": "mobile"
 },
 {
  "id": 45132,
  "name": "Claro Dominican Republic",
  "country": "DOM",
  "assortment": "mobile"
 },
 {
  "id": 45133,
  "name": "Altice Dominican Republic",
  "country": "DOM",
  "assortment": "mobile"
 },
 {
  "id": 45134,
  "name": "Viva Dominican Republic",
  "country": "DOM",
  "assortment": "mobile"
 },
 {
  "id": 45135,
  "name": "Digicel Haiti",
  "country": "HTI",
  "assortment": "mobile"
 },
 {
  "id": 45136,
  "name": "Natcom Haiti",
  "country": "HTI",
  "assortment": "mobile"
 },
 {
  "id": 45137,
  "name": "Digicel Jamaica",
  "country": "JAM",
  "assortment": "mobile"
 },
 {
  "id": 45138,
  "name": "Flow Jamaica",
  "country": "JAM",
  "assortment": "mobile"
 },
 {
  "id": 45139,
  "name": "Digicel Trinidad and Tobago",
  "country": "TTO",
  "assortment": "mobile"
 },
 {
  "id": 45140,
  "name": "bmobile Trinidad and Tobago",
  "country": "TTO",
  "assortment": "mobile"
 },
 {
  "id": 45141,
  "name": "Digicel Guyana",
  "country": "GUY",
  "assortment": "mobile"
 },
 {
  "id": 45142,
  "name": "GTT Guyana",
  "country": "GUY",
  "assortment": "mobile"
 },
 {
  "id": 45143,
  "name": "AT&T USA",
  "country": "USA",
  "assortment": "mobile"
 },
 {
  "id": 45144,
  "name": "T-Mobile USA",
  "country": "USA",
  "assortment": "mobile"
 },
 {
  "id": 45145,
  "name": "Lycamobile USA",
  "country": "USA",
  "assortment": "mobile"
 },
 {
  "id": 45146,
  "name": "Ultra Mobile USA",
  "country": "USA",
  "assortment": "mobile"
 },
 {
  "id": 45147,
  "name": "Lucky Mobile Canada",
  "country": "CAN",
  "assortment": "mobile"
 },
 {
  "id": 45148,
  "name": "Chatr Canada",
  "country": "CAN",
  "assortment": "mobile"
 },
 {
  "id": 45149,
  "name": "Grameenphone Bangladesh",
  "country": "BGD",
  "assortment": "mobile"
 },
 {
  "id": 45150,
  "name": "Robi Bangladesh",
  "country": "BGD",
  "assortment": "mobile"
 },
 {
  "id": 45151,
  "name": "Banglalink Bangladesh",
  "country": "BGD",
  "assortment": "mobile"
 },
 {
  "id": 45152,
  "name": "Teletalk Bangladesh",
  "country": "BGD",
  "assortment": "mobile"
 },
 {
  "id": 45153,
  "name": "Jazz Pakistan",
  "country": "PAK",
  "assortment": "mobile"
 },
 {
  "id": 45154,
  "name": "Zong Pakistan",
  "country": "PAK",
  "assortment": "mobile"
 },
 {
  "id": 45155,
  "name": "Telenor Pakistan",
  "country": "PAK",
  "assortment": "mobile"
 },
 {
  "id": 45156,
  "name": "Ufone Pakistan",
  "country": "PAK",
  "assortment": "mobile"
 },
 {
  "id": 45157,
  "name": "Ncell Nepal",
  "country": "NPL",
  "assortment": "mobile"
 },
 {
  "id": 45158,
  "name": "Nepal Telecom",
  "country": "NPL",
  "assortment": "mobile"
 },
 {
  "id": 45159,
  "name": "Dialog Sri Lanka",
  "country": "LKA",
  "assortment": "mobile"
 },
 {
  "id": 45160,
  "name": "SLT-Mobitel Sri Lanka",
  "country": "LKA",
  "assortment": "mobile"
 },
 {
  "id": 45161,
  "name": "Hutch Sri Lanka",
  "country": "LKA",
  "assortment": "mobile"
 },
 {
  "id": 45162,
  "name": "Roshan Afghanistan",
  "country": "AFG",
  "assortment": "mobile"
 },
 {
  "id": 45163,
  "name": "Etisalat Afghanistan",
  "country": "AFG",
  "assortment": "mobile"
 },
 {
  "id": 45164,
  "name": "MTN Afghanistan",
  "country": "AFG",
  "assortment": "mobile"
 },
 {
  "id": 45165,
  "name": "AWCC Afghanistan",
  "country": "AFG",
  "assortment": "mobile"
 },
 {
  "id": 45166,
  "name": "Telkomsel Indonesia",
  "country": "IDN",
  "assortment": "mobile"
 },
 {
  "id": 45167,
  "name": "XL Indonesia",
  "country": "IDN",
  "assortment": "mobile"
 },
 {
  "id": 45168,
  "name": "Indosat Indonesia",
  "country": "IDN",
  "assortment": "mobile"
 },
 {
  "id": 45169,
  "name": "Tri Indonesia",
  "country": "IDN",
  "assortment": "mobile"
 },
 {
  "id": 45170,
  "name": "Maxis Malaysia",
  "country": "MYS",
  "assortment": "mobile"
 },
 {
  "id": 45171,
  "name": "CelcomDigi Malaysia",
  "country": "MYS",
  "assortment": "mobile"
 },
 {
  "id": 45172,
  "name": "U Mobile Malaysia",
  "country": "MYS",
  "assortment": "mobile"
 },
 {
  "id": 45173,
  "name": "Singtel Singapore",
  "country": "SGP",
  "assortment": "mobile"
 },
 {
  "id": 45174,
  "name": "StarHub Singapore",
  "country": "SGP",
  "assortment": "mobile"
 },
 {
  "id": 45175,
  "name": "M1 Singapore",
  "country": "SGP",
  "assortment": "mobile"
 },
 {
  "id": 45176,
  "name": "AIS Thailand",
  "country": "THA",
  "assortment": "mobile"
 },
 {
  "id": 45177,
  "name": "True Thailand",
  "country": "THA",
  "assortment": "mobile"
 },
 {
  "id": 45178,
  "name": "Viettel Vietnam",
  "country": "VNM",
  "assortment": "mobile"
 },
 {
  "id": 45179,
  "name": "Vinaphone Vietnam",
  "country": "VNM",
  "assortment": "mobile"
 },
 {
  "id": 45180,
  "name": "Mobifone Vietnam",
  "country": "VNM",
  "assortment": "mobile"
 },
 {
  "id": 45181,
  "name": "Smart Cambodia",
  "country": "KHM",
  "assortment": "mobile"
 },
 {
  "id": 45182,
  "name": "Cellcard Cambodia",
  "country": "KHM",
  "assortment": "mobile"
 },
 {
  "id": 45183,
  "name": "Metfone Cambodia",
  "country": "KHM",
  "assortment": "mobile"
 },
 {
  "id": 45184,
  "name": "Ooredoo Myanmar",
  "country": "MMR",
  "assortment": "mobile"
 },
 {
  "id": 45185,
  "name": "MPT Myanmar",
  "country": "MMR",
  "assortment": "mobile"
 },
 {
  "id": 45186,
  "name": "ATOM Myanmar",
  "country": "MMR",
  "assortment": "mobile"
 },
 {
  "id": 45187,
  "name": "Unitel Laos",
  "country": "LAO",
  "assortment": "mobile"
 },
 {
  "id": 45188,
  "name": "Lao Telecom",
  "country": "LAO",
  "assortment": "mobile"
 },
 {
  "id": 45189,
  "name": "China Mobile",
  "country": "CHN",
  "assortment": "mobile"
 },
 {
  "id": 45190,
  "name": "China Unicom",
  "country": "CHN",
  "assortment": "mobile"
 },
 {
  "id": 45191,
  "name": "China Telecom",
  "country": "CHN",
  "assortment": "mobile"
 },
 {
  "id": 45192,
  "name": "Vodafone Fiji",
  "country": "FJI",
  "assortment": "mobile"
 },
 {
  "id": 45193,
  "name": "Digicel Fiji",
  "country": "FJI",
  "assortment": "mobile"
 },
 {
  "id": 45194,
  "name": "Digicel Papua New Guinea",
  "country": "PNG",
  "assortment": "mobile"
 },
 {
  "id": 45195,
  "name": "Vodafone Papua New Guinea",
  "country": "PNG",
  "assortment": "mobile"
 },
 {
  "id": 45196,
  "name": "Digicel Samoa",
  "country": "WSM",
  "assortment": "mobile"
 },
 {
  "id": 45197,
  "name": "Vodafone Samoa",
  "country": "WSM",
  "assortment": "mobile"
 },
 {
  "id": 45198,
  "name": "Digicel Tonga",
  "country": "TON",
  "assortment": "mobile"
 },
 {
  "id": 45199,
  "name": "U-Call Tonga",
  "country": "TON",
  "assortment": "mobile"
 },
 {
  "id": 45200,
  "name": "Turkcell Turkey",
  "country": "TUR",
  "assortment": "mobile"
 },
 {
  "id": 45201,
  "name": "Vodafone Turkey",
  "country": "TUR",
  "assortment": "mobile"
 },
 {
  "id": 45202,
  "name": "Türk Telekom Turkey",
  "country": "TUR",
  "assortment": "mobile"
 },
 {
  "id": 45203,
  "name": "Zain Jordan",
  "country": "JOR",
  "assortment": "mobile"
 },
 {
  "id": 45204,
  "name": "Orange Jordan",
  "country": "JOR",
  "assortment": "mobile"
 },
 {
  "id": 45205,
  "name": "Umniah Jordan",
  "country": "JOR",
  "assortment": "mobile"
 },
 {
  "id": 45206,
  "name": "Zain Iraq",
  "country": "IRQ",
  "assortment": "mobile"
 },
 {
  "id": 45207,
  "name": "Asiacell Iraq",
  "country": "IRQ",
  "assortment": "mobile"
 },
 {
  "id": 45208,
  "name": "Korek Iraq",
  "country": "IRQ",
  "assortment": "mobile"
 },
 {
  "id": 45209,
  "name": "Yemen Mobile",
  "country": "YEM",
  "assortment": "mobile"
 },
 {
  "id": 45210,
  "name": "Sabafon Yemen",
  "country": "YEM",
  "assortment": "mobile"
 },
 {
  "id": 45211,
  "name": "STC Saudi Arabia",
  "country": "SAU",
  "assortment": "mobile"
 },
 {
  "id": 45212,
  "name": "Mobily Saudi Arabia",
  "country": "SAU",
  "assortment": "mobile"
 },
 {
  "id": 45213,
  "name": "Zain Saudi Arabia",
  "country": "SAU",
  "assortment": "mobile"
 },
 {
  "id": 45214,
  "name": "e& United Arab Emirates",
  "country": "ARE",
  "assortment": "mobile"
 },
 {
  "id": 45215,
  "name": "du United Arab Emirates",
  "country": "ARE",
  "assortment": "mobile"
 },
 {
  "id": 45216,
  "name": "Ooredoo Qatar",
  "country": "QAT",
  "assortment": "mobile"
 },
 {
  "id": 45217,
  "name": "Vodafone Qatar",
  "country": "QAT",
  "assortment": "mobile"
 },
 {
  "id": 45218,
  "name": "Zain Kuwait",
  "country": "KWT",
  "assortment": "mobile"
 },
 {
  "id": 45219,
  "name": "Ooredoo Kuwait",
  "country": "KWT",
  "assortment": "mobile"
 },
 {
  "id": 45220,
  "name": "stc Kuwait",
  "country": "KWT",
  "assortment": "mobile"
 },
 {
  "id": 45221,
  "name": "Omantel Oman",
  "country": "OMN",
  "assortment": "mobile"
 },
 {
  "id": 45222,
  "name": "Ooredoo Oman",
  "country": "OMN",
  "assortment": "mobile"
 },
 {
  "id": 45223,
  "name": "Batelco Bahrain",
  "country": "BHR",
  "assortment": "mobile"
 },
 {
  "id": 45224,
  "name": "Zain Bahrain",
  "country": "BHR",
  "assortment": "mobile"
 },
 {
  "id": 45225,
  "name": "Kcell Kazakhstan",
  "country": "KAZ",
  "assortment": "mobile"
 },
 {
  "id": 45226,
  "name": "Beeline Kazakhstan",
  "country": "KAZ",
  "assortment": "mobile"
 },
 {
  "id": 45227,
  "name": "Tele2 Kazakhstan",
  "country": "KAZ",
  "assortment": "mobile"
 },
 {
  "id": 45228,
  "name": "Ucell Uzbekistan",
  "country": "UZB",
  "assortment": "mobile"
 },
 {
  "id": 45229,
  "name": "Beeline Uzbekistan",
  "country": "UZB",
  "assortment": "mobile"
 },
 {
  "id": 45230,
  "name": "MegaCom Kyrgyzstan",
  "country": "KGZ",
  "assortment": "mobile"
 },
 {
  "id": 45231,
  "name": "Beeline Kyrgyzstan",
  "country": "KGZ",
  "assortment": "mobile"
 },
 {
  "id": 45232,
  "name": "O! Kyrgyzstan",
  "country": "KGZ",
  "assortment": "mobile"
 },
 {
  "id": 45233,
  "name": "Tcell Tajikistan",
  "country": "TJK",
  "assortment": "mobile"
 },
 {
  "id": 45234,
  "name": "Babilon Tajikistan",
  "country": "TJK",
  "assortment": "mobile"
 },
 {
  "id": 45235,
  "name": "MegaFon Tajikistan",
  "country": "TJK",
  "assortment": "mobile"
 },
 {
  "id": 45236,
  "name": "Magti Georgia",
  "country": "GEO",
  "assortment": "mobile"
 },
 {
  "id": 45237,
  "name": "Silknet Georgia",
  "country": "GEO",
  "assortment": "mobile"
 },
 {
  "id": 45238,
  "name": "Team Armenia",
  "country": "ARM",
  "assortment": "mobile"
 },
 {
  "id": 45239,
  "name": "Ucom Armenia",
  "country": "ARM",
  "assortment": "mobile"
 },
 {
  "id": 45240,
  "name": "Viva Armenia",
  "country": "ARM",
  "assortment": "mobile"
 },
 {
  "id": 45241,
  "name": "Lycamobile France",
  "country": "FRA",
  "assortment": "mobile"
 },
 {
  "id": 45242,
  "name": "Lebara France",
  "country": "FRA",
  "assortment": "mobile"
 },
 {
  "id": 45243,
  "name": "Lycamobile Germany",
  "country": "DEU",
  "assortment": "mobile"
 },
 {
  "id": 45244,
  "name": "Lebara Germany",
  "country": "DEU",
  "assortment": "mobile"
 },
 {
  "id": 45245,
  "name": "Lycamobile Spain",
  "country": "ESP",
  "assortment": "mobile"
 },
 {
  "id": 45246,
  "name": "Lebara Spain",
  "country": "ESP",
  "assortment": "mobile"
 },
 {
  "id": 45247,
  "name": "Lycamobile Italy",
  "country": "ITA",
  "assortment": "mobile"
 },
 {
  "id": 45248,
  "name": "WindTre Italy",
  "country": "ITA",
  "assortment": "mobile"
 },
 {
  "id": 45249,
  "name": "Lycamobile Portugal",
  "country": "PRT",
  "assortment": "mobile"
 },
 {
  "id": 45250,
  "name": "Vodafone Portugal",
  "country": "PRT",
  "assortment": "mobile"
 },
 {
  "id": 45251,
  "name": "Lebara Netherlands",
  "country": "NLD",
  "assortment": "mobile"
 },
 {
  "id": 45252,
  "name": "Lycamobile Netherlands",
  "country": "NLD",
  "assortment": "mobile"
 },
 {
  "id": 45253,
  "name": "Lycamobile Belgium",
  "country": "BEL",
  "assortment": "mobile"
 },
 {
  "id": 45254,
  "name": "Orange Belgium",
  "country": "BEL",
  "assortment": "mobile"
 },
 {
  "id": 45255,
  "name": "Cosmote Greece",
  "country": "GRC",
  "assortment": "mobile"
 },
 {
  "id": 45256,
  "name": "Vodafone Greece",
  "country": "GRC",
  "assortment": "mobile"
 },
 {
  "id": 45257,
  "name": "Play Poland",
  "country": "POL",
  "assortment": "mobile"
 },
 {
  "id": 45258,
  "name": "Orange Poland",
  "country": "POL",
  "assortment": "mobile"
 },
 {
  "id": 45259,
  "name": "Orange Romania",
  "country": "ROU",
  "assortment": "mobile"
 },
 {
  "id": 45260,
  "name": "Digi Romania",
  "country": "ROU",
  "assortment": "mobile"
 },
 {
  "id": 45261,
  "name": "A1 Bulgaria",
  "country": "BGR",
  "assortment": "mobile"
 },
 {
  "id": 45262,
  "name": "Vivacom Bulgaria",
  "country": "BGR",
  "assortment": "mobile"
 },
 {
  "id": 45263,
  "name": "One Albania",
  "country": "ALB",
  "assortment": "mobile"
 },
 {
  "id": 45264,
  "name": "Vodafone Albania",
  "country": "ALB",
  "assortment": "mobile"
 },
 {
  "id": 45265,
  "name": "mts Serbia",
  "country": "SRB",
  "assortment": "mobile"
 },
 {
  "id": 45266,
  "name": "A1 Serbia",
  "country": "SRB",
  "assortment": "mobile"
 },
 {
  "id": 45267,
  "name": "Orange Moldova",
  "country": "MDA",
  "assortment": "mobile"
 },
 {
  "id": 45268,
  "name": "Moldcell Moldova",
  "country": "MDA",
  "assortment": "mobile"
 },
 {
  "id": 45269,
  "name": "Kyivstar Ukraine",
  "country": "UKR",
  "assortment": "mobile"
 },
 {
  "id": 45270,
  "name": "lifecell Ukraine",
  "country": "UKR",
  "assortment": "mobile"
 },
 {
  "id": 45271,
  "name": "Vodafone Ukraine",
  "country": "UKR",
  "assortment": "mobile"
 },
 {
  "id": 45272,
  "name": "Vi India",
  "country": "IND",
  "assortment": "mobile"
 },
 {
  "id": 45273,
  "name": "BSNL India",
  "country": "IND",
  "assortment": "mobile"
 },
 {
  "id": 45274,
  "name": "DITO Philippines",
  "country": "PHL",
  "assortment": "mobile"
 },
 {
  "id": 45275,
  "name": "T2 Nigeria",
  "country": "NGA",
  "assortment": "mobile"
 },
 {
  "id": 45276,
  "name": "AT Ghana",
  "country": "GHA",
  "assortment": "mobile"
 },
 {
  "id": 45277,
  "name": "Yas Senegal",
  "country": "SEN",
  "assortment": "mobile"
 },
 {
  "id": 45278,
  "name": "Moov Africa Ivory Coast",
  "country": "CIV",
  "assortment": "mobile"
 },
 {
  "id": 45300,
  "name": "UEDCL Uganda",
  "country": "UGA",
  "assortment": "electricity"
 },
 {
  "id": 45301,
  "name": "TANESCO Tanzania",
  "country": "TZA",
  "assortment": "electricity"
 },
 {
  "id": 45302,
  "name": "Eskom South Africa",
  "country": "ZAF",
  "assortment": "electricity"
 },
 {
  "id": 45303,
  "name": "City Power Johannesburg",
  "country": "ZAF",
  "assortment": "electricity",
  "regions": [
   "ZA-GP"
  ]
 },
 {
  "id": 45304,
  "name": "City of Cape Town Water",
  "country": "ZAF",
  "assortment": "water",
  "regions": [
   "ZA-WC"
  ]
 },
 {
  "id": 45305,
  "name": "DStv South Africa",
  "country": "ZAF",
  "assortment": "television"
 },
 {
  "id": 45306,
  "name": "Eko Electric Nigeria",
  "country": "NGA",
  "assortment": "electricity"
 },
 {
  "id": 45307,
  "name": "Abuja Electric Nigeria",
  "country": "NGA",
  "assortment": "electricity"
 },
 {
  "id": 45308,
  "name": "DStv Nigeria",
  "country": "NGA",
  "assortment": "television"
 },
 {
  "id": 45309,
  "name": "GOtv Nigeria",
  "country": "NGA",
  "assortment": "television"
 },
 {
  "id": 45310,
  "name": "Smile Nigeria",
  "country": "NGA",
  "assortment": "internet"
 },
 {
  "id": 45311,
  "name": "DStv Ghana",
  "country": "GHA",
  "assortment": "television"
 },
 {
  "id": 45312,
  "name": "Zuku Fiber Kenya",
  "country": "KEN",
  "assortment": "internet"
 },
 {
  "id": 45313,
  "name": "Nairobi Water Kenya",
  "country": "KEN",
  "assortment": "water"
 },
 {
  "id": 45314,
  "name": "GOtv Kenya",
  "country": "KEN",
  "assortment": "television"
 },
 {
  "id": 45315,
  "name": "eCitizen Kenya",
  "country": "KEN",
  "assortment": "government"
 },
 {
  "id": 45316,
  "name": "Britam Kenya",
  "country": "KEN",
  "assortment": "insurance"
 },
 {
  "id": 45317,
  "name": "University of Nairobi",
  "country": "KEN",
  "assortment": "education"
 },
 {
  "id": 45318,
  "name": "DStv Uganda",
  "country": "UGA",
  "assortment": "television"
 },
 {
  "id": 45319,
  "name": "NWSC Uganda",
  "country": "UGA",
  "assortment": "water"
 },
 {
  "id": 45320,
  "name": "URA Uganda",
  "country": "UGA",
  "assortment": "government"
 },
 {
  "id": 45321,
  "name": "Azam TV Tanzania",
  "country": "TZA",
  "assortment": "television"
 },
 {
  "id": 45322,
  "name": "GePG Tanzania",
  "country": "TZA",
  "assortment": "government"
 },
 {
  "id": 45323,
  "name": "Sierratel Sierra Leone",
  "country": "SLE",
  "assortment": "internet"
 },
 {
  "id": 45324,
  "name": "Guma Valley Water Sierra Leone",
  "country": "SLE",
  "assortment": "water"
 },
 {
  "id": 45325,
  "name": "DStv Sierra Leone",
  "country": "SLE",
  "assortment": "television"
 },
 {
  "id": 45326,
  "name": "Ghana.gov",
  "country": "GHA",
  "assortment": "government"
 },
 {
  "id": 45327,
  "name": "University of Ghana",
  "country": "GHA",
  "assortment": "education"
 },
 {
  "id": 45328,
  "name": "Enterprise Life Ghana",
  "country": "GHA",
  "assortment": "insurance"
 },
 {
  "id": 45329,
  "name": "CNEL Ecuador",
  "country": "ECU",
  "assortment": "electricity"
 },
 {
  "id": 45330,
  "name": "Empresa Eléctrica Quito",
  "country": "ECU",
  "assortment": "electricity"
 },
 {
  "id": 45331,
  "name": "Interagua Ecuador",
  "country": "ECU",
  "assortment": "water"
 },
 {
  "id": 45332,
  "name": "Netlife Ecuador",
  "country": "ECU",
  "assortment": "internet"
 },
 {
  "id": 45333,
  "name": "DIRECTV Ecuador",
  "country": "ECU",
  "assortment": "television"
 },
 {
  "id": 45334,
  "name": "CNT Telefonía Fija Ecuador",
  "country": "ECU",
  "assortment": "landline"
 },
 {
  "id": 45335,
  "name": "SRI Ecuador",
  "country": "ECU",
  "assortment": "government"
 },
 {
  "id": 45336,
  "name": "Tata Power Delhi",
  "country": "IND",
  "assortment": "electricity",
  "regions": [
   "IN-DL"
  ]
 },
 {
  "id": 45337,
  "name": "Adani Electricity Mumbai",
  "country": "IND",
  "assortment": "electricity",
  "regions": [
   "IN-MH"
  ]
 },
 {
  "id": 45338,
  "name": "Indane Gas India",
  "country": "IND",
  "assortment": "gas"
 },
 {
  "id": 45339,
  "name": "Mahanagar Gas Mumbai",
  "country": "IND",
  "assortment": "gas",
  "regions": [
   "IN-MH"
  ]
 },
 {
  "id": 45340,
  "name": "Tata Play India",
  "country": "IND",
  "assortment": "television"
 },
 {
  "id": 45341,
  "name": "BSNL Landline India",
  "country": "IND",
  "assortment": "landline"
 },
 {
  "id": 45342,
  "name": "LIC India",
  "country": "IND",
  "assortment": "insurance"
 },
 {
  "id": 45343,
  "name": "Bajaj Finance India",
  "country": "IND",
  "assortment": "finance"
 },
 {
  "id": 45344,
  "name": "Meralco Philippines",
  "country": "PHL",
  "assortment": "electricity"
 },
 {
  "id": 45345,
  "name": "Maynilad Philippines",
  "country": "PHL",
  "assortment": "water"
 },
 {
  "id": 45346,
  "name": "Manila Water Philippines",
  "country": "PHL",
  "assortment": "water"
 },
 {
  "id": 45347,
  "name": "Cignal Philippines",
  "country": "PHL",
  "assortment": "television"
 },
 {
  "id": 45348,
  "name": "PLDT Home Philippines",
  "country": "PHL",
  "assortment": "internet"
 },
 {
  "id": 45349,
  "name": "SSS Philippines",
  "country": "PHL",
  "assortment": "government"
 },
 {
  "id": 45350,
  "name": "Pag-IBIG Philippines",
  "country": "PHL",
  "assortment": "government"
 },
 {
  "id": 45351,
  "name": "Home Credit Philippines",
  "country": "PHL",
  "assortment": "finance"
 },
 {
  "id": 45352,
  "name": "University of Santo Tomas Philippines",
  "country": "PHL",
  "assortment": "education"
 },
 {
  "id": 45353,
  "name": "CFE Mexico",
  "country": "MEX",
  "assortment": "electricity"
 },
 {
  "id": 45354,
  "name": "Naturgy Mexico",
  "country": "MEX",
  "assortment": "gas"
 },
 {
  "id": 45355,
  "name": "SACMEX Mexico City",
  "country": "MEX",
  "assortment": "water",
  "regions": [
   "MX-CMX"
  ]
 },
 {
  "id": 45356,
  "name": "SIAPA Jalisco",
  "country": "MEX",
  "assortment": "water",
  "regions": [
   "MX-JAL"
  ]
 },
 {
  "id": 45357,
  "name": "SKY Mexico",
  "country": "MEX",
  "assortment": "television"
 },
 {
  "id": 45358,
  "name": "Totalplay Mexico",
  "country": "MEX",
  "assortment": "internet"
 },
 {
  "id": 45359,
  "name": "Telmex Mexico",
  "country": "MEX",
  "assortment": "landline"
 },
 {
  "id": 45360,
  "name": "INFONAVIT Mexico",
  "country": "MEX",
  "assortment": "government"
 },
 {
  "id": 45361,
  "name": "Coppel Mexico",
  "country": "MEX",
  "assortment": "finance"
 },
 {
  "id": 45362,
  "name": "Qualitas Mexico",
  "country": "MEX",
  "assortment": "insurance"
 },
 {
  "id": 45363,
  "name": "Enel Colombia",
  "country": "COL",
  "assortment": "electricity"
 },
 {
  "id": 45364,
  "name": "EAAB Bogotá",
  "country": "COL",
  "assortment": "water"
 },
 {
  "id": 45365,
  "name": "Luz del Sur Peru",
  "country": "PER",
  "assortment": "electricity"
 },
 {
  "id": 45366,
  "name": "EDESUR Dominican Republic",
  "country": "DOM",
  "assortment": "electricity"
 },
 {
  "id": 45367,
  "name": "EEGSA Guatemala",
  "country": "GTM",
  "assortment": "electricity"
 },
 {
  "id": 45368,
  "name": "CAESS El Salvador",
  "country": "SLV",
  "assortment": "electricity"
 },
 {
  "id": 45369,
  "name": "DESCO Bangladesh",
  "country": "BGD",
  "assortment": "electricity"
 },
 {
  "id": 45370,
  "name": "Titas Gas Bangladesh",
  "country": "BGD",
  "assortment": "gas"
 },
 {
  "id": 45371,
  "name": "K-Electric Pakistan",
  "country": "PAK",
  "assortment": "electricity"
 },
 {
  "id": 45372,
  "name": "SNGPL Pakistan",
  "country": "PAK",
  "assortment": "gas"
 },
 {
  "id": 45373,
  "name": "Nepal Electricity Authority",
  "country": "NPL",
  "assortment": "electricity"
 },
 {
  "id": 45374,
  "name": "Dish Home Nepal",
  "country": "NPL",
  "assortment": "television"
 },
 {
  "id": 45375,
  "name": "WorldLink Nepal",
  "country": "NPL",
  "assortment": "internet"
 },
 {
  "id": 45376,
  "name": "North Cairo Electricity Egypt",
  "country": "EGY",
  "assortment": "electricity"
 },
 {
  "id": 45377,
  "name": "ONEE Morocco",
  "country": "MAR",
  "assortment": "electricity"
 },
 {
  "id": 45378,
  "name": "Bancolombia",
  "country": "COL",
  "assortment": "finance"
 },
 {
  "id": 45379,
  "name": "Capitec South Africa",
  "country": "ZAF",
  "assortment": "finance"
 },
 {
  "id": 45380,
  "name": "University of Cape Town",
  "country": "ZAF",
  "assortment": "education"
 },
 {
  "id": 45381,
  "name": "WAEC Nigeria",
  "country": "NGA",
  "assortment": "education"
 },
 {
  "id": 45382,
  "name": "Vonage USA",
  "country": "USA",
  "assortment": "voip"
 },
 {
  "id": 45383,
  "name": "Skype",
  "country": "GXX",
  "assortment": "voip"
 },
 {
  "id": 45384,
  "name": "Amazon USA",
  "country": "USA",
  "assortment": "giftRetail"
 },
 {
  "id": 45385,
  "name": "Walmart USA",
  "country": "USA",
  "assortment": "giftRetail"
 },
 {
  "id": 45386,
  "name": "Amazon Mexico",
  "country": "MEX",
  "assortment": "giftRetail"
 },
 {
  "id": 45387,
  "name": "Flipkart India",
  "country": "IND",
  "assortment": "giftRetail"
 },
 {
  "id": 45388,
  "name": "Amazon India",
  "country": "IND",
  "assortment": "giftRetail"
 },
 {
  "id": 45389,
  "name": "Takealot South Africa",
  "country": "ZAF",
  "assortment": "giftRetail"
 },
 {
  "id": 45390,
  "name": "SM Philippines",
  "country": "PHL",
  "assortment": "giftRetail"
 },
 {
  "id": 45391,
  "name": "Amazon Germany",
  "country": "DEU",
  "assortment": "giftRetail"
 },
 {
  "id": 45392,
  "name": "Amazon France",
  "country": "FRA",
  "assortment": "giftRetail"
 },
 {
  "id": 45393,
  "name": "Zalando Europe",
  "country": "EXX",
  "assortment": "giftRetail"
 },
 {
  "id": 45394,
  "name": "Roblox",
  "country": "GXX",
  "assortment": "giftGaming"
 },
 {
  "id": 45395,
  "name": "Xbox",
  "country": "GXX",
  "assortment": "giftGaming"
 },
 {
  "id": 45396,
  "name": "Nintendo eShop",
  "country": "GXX",
  "assortment": "giftGaming"
 },
 {
  "id": 45397,
  "name": "Free Fire",
  "country": "GXX",
  "assortment": "giftGaming"
 },
 {
  "id": 45398,
  "name": "PUBG Mobile",
  "country": "GXX",
  "assortment": "giftGaming"
 },
 {
  "id": 45399,
  "name": "Rewarble Visa",
  "country": "GXX",
  "assortment": "cashCard"
 },
 {
  "id": 45400,
  "name": "Neosurf Europe",
  "country": "EXX",
  "assortment": "cashCard"
 },
 {
  "id": 45401,
  "name": "Visa Prepaid USA",
  "country": "USA",
  "assortment": "cashCard"
 },
 {
  "id": 45402,
  "name": "Uber Eats USA",
  "country": "USA",
  "assortment": "giftFood"
 },
 {
  "id": 45403,
  "name": "Uber Eats Mexico",
  "country": "MEX",
  "assortment": "giftFood"
 },
 {
  "id": 45404,
  "name": "Jollibee Philippines",
  "country": "PHL",
  "assortment": "giftFood"
 },
 {
  "id": 45405,
  "name": "Swiggy India",
  "country": "IND",
  "assortment": "giftFood"
 },
 {
  "id": 45406,
  "name": "Starbucks USA",
  "country": "USA",
  "assortment": "giftFood"
 },
 {
  "id": 45407,
  "name": "Spotify",
  "country": "GXX",
  "assortment": "giftEntertainment"
 },
 {
  "id": 45408,
  "name": "Netflix USA",
  "country": "USA",
  "assortment": "giftEntertainment"
 },
 {
  "id": 45409,
  "name": "Netflix Mexico",
  "country": "MEX",
  "assortment": "giftEntertainment"
 },
 {
  "id": 45410,
  "name": "Netflix South Africa",
  "country": "ZAF",
  "assortment": "giftEntertainment"
 },
 {
  "id": 45411,
  "name": "Netflix Europe",
  "country": "EXX",
  "assortment": "giftEntertainment"
 },
 {
  "id": 45412,
  "name": "Airbnb",
  "country": "GXX",
  "assortment": "giftTravel"
 },
 {
  "id": 45413,
  "name": "Uber USA",
  "country": "USA",
  "assortment": "giftTravel"
 },
 {
  "id": 45414,
  "name": "FlixBus Europe",
  "country": "EXX",
  "assortment": "giftTravel"
 },
 {
  "id": 45415,
  "name": "Uber Kenya",
  "country": "KEN",
  "assortment": "giftTravel"
 },
 {
  "id": 45416,
  "name": "Ubigi",
  "country": "GXX",
  "assortment": "esim"
 },
 {
  "id": 45417,
  "name": "Ubigi Europe",
  "country": "EXX",
  "assortment": "esim"
 },
 {
  "id": 45418,
  "name": "GigSky",
  "country": "GXX",
  "assortment": "esim"
 },
 {
  "id": 45419,
  "name": "Ubigi USA",
  "country": "USA",
  "assortment": "esim"
 }
] as const
