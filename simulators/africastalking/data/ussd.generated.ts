// Generated from ussd.yaml by npm run generate.
export const ussd = {
 "userAgent": "at-ussd-api/1.0",
 "acceptEncoding": "gzip",
 "networkCode": "99999",
 "cost": "0.00",
 "hopMetadataHeader": "at-ussd-hop-metadata",
 "hopMetadataLength": 99,
 "more": {
  "key": "98",
  "label": "98:More"
 },
 "back": {
  "key": "00",
  "label": "00:Back"
 },
 "questions": 100,
 "failures": {
  "status": "Received unexpected response code: {status}",
  "prefix": "The response of the application does not begin with CON or END",
  "noAnswer": "No response from the application",
  "noCallback": "The USSD code has no callback URL"
 },
 "notices": {
  "sessionExpired": "The session has expired.",
  "inputExpired": "The session has expired without an answer.",
  "tooManyQuestions": "The session has had too many questions."
 },
 "pushRefusals": {
  "number": "Invalid phone number",
  "token": "Invalid token provided",
  "menu": "Invalid menu, it must begin with CON or END",
  "channel": "Please configure a callback URL for your USSD channel"
 }
} as const
