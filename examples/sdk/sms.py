# The SDK africastalking for Python, whose hosts are fixed: sends an SMS, then reads the inbox.
import africastalking

africastalking.initialize(username="sandbox", api_key="demo")

sent = africastalking.SMS.send("hello", ["+254711123456"])["SMSMessageData"]
print(sent["Message"], sent["Recipients"][0]["status"])

inbox = africastalking.SMS.fetch_messages()["SMSMessageData"]
print("inbox:", len(inbox["Messages"]))
