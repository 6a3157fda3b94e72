# The SDK africastalking for Python: sends a premium message and one to a hashed number, and asks for a subscription at Safaricom.
import africastalking

africastalking.initialize(username="sandbox", api_key="demo")
sms = africastalking.SMS
number = "+254711123456"

sent = sms.send_premium("hello", "28901", [number], keyword="NEWS", retry_duration_in_hours=1)["SMSMessageData"]
print(sent["Message"], sent["Recipients"][0]["cost"], sent["Recipients"][0]["status"])

masked = "4f8bbd0cf0b9e0a9f5a2e3cc4c2ba1e5b1c7d8f0a9b3c6d2e4f6a8b0c1d3e5f7"
hashed = sms.send_hashed("hello", masked, "AFRICASTKNG")["SMSMessageData"]
print(hashed["Message"], hashed["Recipients"][0]["number"] == masked)

phone = sms.create_safaricom_subscription("28901", "SPORT", number, redirect_url="http://127.0.0.1:3000/in")
print(phone["status"], phone["transactionId"][:4], "url" in phone)

browser = sms.create_safaricom_subscription("28901", "SPORT", redirect_url="http://127.0.0.1:3000/in")
print(browser["status"], browser["url"].startswith("http://127.0.0.1:3000/in?transactionId=Tid_"))

token = africastalking.Token.generate_auth_token()
print(token["token"][:6])
