// Generated from networks.yaml by npm run generate.
export const networks = [
 {
  "networkCode": "62001",
  "name": "MTN",
  "country": "GH",
  "prefixes": [
   "23324",
   "23325",
   "23353",
   "23354",
   "23355",
   "23359"
  ],
  "evidence": "documented"
 },
 {
  "networkCode": "62002",
  "name": "Vodafone",
  "country": "GH",
  "prefixes": [
   "23320",
   "23350"
  ],
  "evidence": "documented"
 },
 {
  "networkCode": "62006",
  "name": "AirtelTigo",
  "country": "GH",
  "prefixes": [
   "23326",
   "23327",
   "23356",
   "23357"
  ],
  "evidence": "documented"
 },
 {
  "networkCode": "62120",
  "name": "Airtel",
  "country": "NG",
  "prefixes": [
   "234701",
   "234708",
   "234802",
   "234808",
   "234812",
   "234901",
   "234902",
   "234907"
  ],
  "evidence": "documented"
 },
 {
  "networkCode": "62130",
  "name": "MTN",
  "country": "NG",
  "prefixes": [
   "234703",
   "234706",
   "234803",
   "234806",
   "234810",
   "234813",
   "234814",
   "234816",
   "234903",
   "234906"
  ],
  "evidence": "documented"
 },
 {
  "networkCode": "62150",
  "name": "Glo",
  "country": "NG",
  "prefixes": [
   "234705",
   "234805",
   "234807",
   "234811",
   "234815",
   "234905"
  ],
  "evidence": "documented"
 },
 {
  "networkCode": "62160",
  "name": "9mobile",
  "country": "NG",
  "prefixes": [
   "234809",
   "234817",
   "234818",
   "234908",
   "234909"
  ],
  "evidence": "documented"
 },
 {
  "networkCode": "63510",
  "name": "MTN",
  "country": "RW",
  "prefixes": [
   "25078",
   "25079"
  ],
  "evidence": "documented"
 },
 {
  "networkCode": "63513",
  "name": "Tigo",
  "country": "RW",
  "prefixes": [
   "25072"
  ],
  "evidence": "documented"
 },
 {
  "networkCode": "63514",
  "name": "Airtel",
  "country": "RW",
  "prefixes": [
   "25073"
  ],
  "evidence": "documented"
 },
 {
  "networkCode": "63601",
  "name": "EthioTelecom",
  "country": "ET",
  "prefixes": [
   "2519"
  ],
  "evidence": "documented"
 },
 {
  "networkCode": "63902",
  "name": "Safaricom",
  "country": "KE",
  "prefixes": [
   "25470",
   "25471",
   "25472",
   "25474",
   "25479",
   "25411"
  ],
  "evidence": "documented"
 },
 {
  "networkCode": "63903",
  "name": "Airtel",
  "country": "KE",
  "prefixes": [
   "25473",
   "25475",
   "25478",
   "25410"
  ],
  "evidence": "documented"
 },
 {
  "networkCode": "63907",
  "name": "Telkom",
  "country": "KE",
  "prefixes": [
   "25477"
  ],
  "evidence": "documented"
 },
 {
  "networkCode": "63999",
  "name": "Equitel",
  "country": "KE",
  "prefixes": [
   "25476"
  ],
  "evidence": "documented"
 },
 {
  "networkCode": "64002",
  "name": "Tigo",
  "country": "TZ",
  "prefixes": [
   "25565",
   "25567",
   "25571"
  ],
  "evidence": "documented"
 },
 {
  "networkCode": "64003",
  "name": "Zantel",
  "country": "TZ",
  "prefixes": [
   "25577"
  ],
  "evidence": "documented"
 },
 {
  "networkCode": "64004",
  "name": "Vodacom",
  "country": "TZ",
  "prefixes": [
   "25574",
   "25575",
   "25576"
  ],
  "evidence": "documented"
 },
 {
  "networkCode": "64005",
  "name": "Airtel",
  "country": "TZ",
  "prefixes": [
   "25568",
   "25569",
   "25578"
  ],
  "evidence": "documented"
 },
 {
  "networkCode": "64007",
  "name": "TTCL",
  "country": "TZ",
  "prefixes": [
   "25573"
  ],
  "evidence": "documented"
 },
 {
  "networkCode": "64009",
  "name": "Halotel",
  "country": "TZ",
  "prefixes": [
   "25561",
   "25562"
  ],
  "evidence": "documented"
 },
 {
  "networkCode": "64101",
  "name": "Airtel",
  "country": "UG",
  "prefixes": [
   "25670",
   "25674",
   "25675"
  ],
  "evidence": "documented"
 },
 {
  "networkCode": "64110",
  "name": "MTN",
  "country": "UG",
  "prefixes": [
   "25676",
   "25677",
   "25678"
  ],
  "evidence": "documented"
 },
 {
  "networkCode": "64111",
  "name": "UTL",
  "country": "UG",
  "prefixes": [
   "25671"
  ],
  "evidence": "documented"
 },
 {
  "networkCode": "64114",
  "name": "Africell",
  "country": "UG",
  "prefixes": [
   "25679"
  ],
  "evidence": "documented"
 },
 {
  "networkCode": "64501",
  "name": "Airtel",
  "country": "ZM",
  "prefixes": [
   "26077",
   "26097"
  ],
  "evidence": "documented"
 },
 {
  "networkCode": "64502",
  "name": "MTN",
  "country": "ZM",
  "prefixes": [
   "26076",
   "26096"
  ],
  "evidence": "documented"
 },
 {
  "networkCode": "65001",
  "name": "TNM",
  "country": "MW",
  "prefixes": [
   "26588"
  ],
  "evidence": "documented"
 },
 {
  "networkCode": "65010",
  "name": "Airtel",
  "country": "MW",
  "prefixes": [
   "26599"
  ],
  "evidence": "documented"
 },
 {
  "networkCode": "65501",
  "name": "Vodacom",
  "country": "ZA",
  "prefixes": [
   "2772",
   "2776",
   "2779",
   "2782"
  ],
  "evidence": "documented"
 },
 {
  "networkCode": "65502",
  "name": "Telkom",
  "country": "ZA",
  "prefixes": [
   "2781"
  ],
  "evidence": "documented"
 },
 {
  "networkCode": "65507",
  "name": "Cell C",
  "country": "ZA",
  "prefixes": [
   "2774",
   "2784"
  ],
  "evidence": "documented"
 },
 {
  "networkCode": "65510",
  "name": "MTN",
  "country": "ZA",
  "prefixes": [
   "2773",
   "2778",
   "2783"
  ],
  "evidence": "documented"
 },
 {
  "networkCode": "61901",
  "name": "Orange",
  "country": "SL",
  "prefixes": [
   "23271",
   "23272",
   "23273",
   "23274",
   "23275",
   "23276",
   "23278",
   "23279"
  ],
  "evidence": "chosen"
 },
 {
  "networkCode": "61905",
  "name": "Africell",
  "country": "SL",
  "prefixes": [
   "23230",
   "23233",
   "23270",
   "23277",
   "23280",
   "23288",
   "23290",
   "23299"
  ],
  "evidence": "chosen"
 },
 {
  "networkCode": "61907",
  "name": "Qcell",
  "country": "SL",
  "prefixes": [
   "23231",
   "23232",
   "23234"
  ],
  "evidence": "chosen"
 },
 {
  "networkCode": "99999",
  "name": "Athena",
  "country": "",
  "prefixes": [],
  "evidence": "documented"
 }
] as const
