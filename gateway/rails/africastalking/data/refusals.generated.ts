// Generated from refusals.yaml by npm run generate.
export const refusals = {
 "requests": [
  {
   "status": 401,
   "text": "The supplied authentication is invalid"
  },
  {
   "status": 401,
   "text": "The resource requires authentication, which was not supplied with the request"
  },
  {
   "status": 400,
   "text": "The request content was malformed"
  },
  {
   "status": 400,
   "text": "Request is missing required"
  },
  {
   "status": 400,
   "text": "The form field"
  },
  {
   "status": 400,
   "text": "The query parameter"
  },
  {
   "status": 400,
   "text": "Request entity expected but not supplied"
  }
 ],
 "throttled": [
  {
   "status": 429,
   "text": "The user has sent too many requests"
  }
 ],
 "entries": [
  "InvalidRequest",
  "InvalidPhoneNumber",
  "NotSupported",
  "Failed"
 ],
 "businesses": [
  "InvalidRequest",
  "NotSupported",
  "Failed"
 ],
 "checkouts": [
  "InvalidRequest",
  "NotSupported",
  "Failed"
 ]
} as const
