# The SDK africastalking for Python, whose hosts are fixed: airtime, mobile data, the account, a token, SIM swap, WhatsApp.
import warnings

import africastalking

warnings.simplefilter("ignore")  # The SDK says that WhatsApp has no sandbox.
africastalking.initialize(username="sandbox", api_key="demo")
phone = "+254711123457"

airtime = africastalking.Airtime.send(phone_number=phone, amount="70", currency_code="KES", max_num_retry=1)
again = africastalking.Airtime.send(
    recipients=[{"phoneNumber": phone, "amount": "70", "currency_code": "KES"}], idempotency_key="python-1"
)
print("airtime:", airtime["responses"][0]["status"], airtime["totalAmount"], again["numSent"])

recipient = {"phoneNumber": phone, "quantity": 7, "unit": "MB", "validity": "Day", "metadata": {"order": "8"}}
sold = africastalking.MobileData.send("bundles", [recipient])["entries"][0]
found = africastalking.MobileData.find_transaction(sold["transactionId"])
wallet = africastalking.MobileData.fetch_wallet_balance()
print("data:", sold["status"], sold["value"], found["status"], found["data"]["productName"], wallet["status"])

account = africastalking.Application.fetch_application_data()["UserData"]
token = africastalking.Token.generate_auth_token()
print("account:", account["balance"][:3], token["token"][:6], token["lifetimeInSeconds"])

swap = africastalking.Insights.check_sim_swap_state([phone])
print("SIM swap:", swap["status"], swap["responses"][0]["status"])

message = africastalking.Whatsapp.send({"message": "hello"}, "+254700000000", phone)
print("WhatsApp:", message["status"], message["phoneNumber"])
