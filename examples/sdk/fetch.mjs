// Node without a package: its fetch and its module https.
import { get } from 'node:https'

const headers = { authorization: `Basic ${btoa('demo:demo')}` }
const url = 'https://preprod-dvs-api.dtone.com/v1/balances'

const { status } = await fetch(url, { headers })
get(url, { headers }, ({ statusCode }) => console.log(status, statusCode))
