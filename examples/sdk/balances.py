# Python without a package: reads the balances at DT One.
import base64
import json
import urllib.request

key = base64.b64encode(b"demo:demo").decode()
request = urllib.request.Request(
    "https://preprod-dvs-api.dtone.com/v1/balances", headers={"Authorization": f"Basic {key}"}
)
with urllib.request.urlopen(request) as response:
    print(response.status, json.load(response)[0]["unit"])
