// africastalking 0.8.3: reads the balance of the account, then asks for a token.
import africastalking from 'africastalking'

const { APPLICATION, TOKEN } = africastalking({ username: 'sandbox', apiKey: 'demo' })

const { UserData } = await APPLICATION.fetchApplicationData()
const account = await APPLICATION.fetchAccount()
const { token, lifetimeInSeconds } = await TOKEN.generateAuthToken()
console.log(UserData.balance.slice(0, 3), account.UserData.balance.slice(0, 3), token.slice(0, 6), lifetimeInSeconds)
