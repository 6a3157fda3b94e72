# The SDK africastalking for Python, which has no action builder: a poll by telephone, whose answers are written as XML. It calls the number of
# each line on its input.
import os
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import parse_qsl
from xml.etree.ElementTree import Element, SubElement, tostring

import africastalking

africastalking.initialize(username="sandbox", api_key=os.environ["KEY"])
line = os.environ["LINE"]


def answer(fields: dict[str, str]) -> Element:
    """What a call hears, by the form of the provider."""
    response = Element("Response")
    digit = fields.get("dtmfDigits")
    if digit is None:
        question = SubElement(response, "GetDigits", numDigits="1", timeout="5")
        SubElement(question, "Say", voice="man").text = "Are you content? 1 & 2 are yes & no."
        SubElement(response, "Say").text = "Goodbye."
    elif digit in ("1", "2"):
        SubElement(response, "Say").text = "Thank you."
    else:
        SubElement(response, "Reject")
    return response


class Poll(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        form = self.rfile.read(int(self.headers["Content-Length"])).decode()
        fields = dict(parse_qsl(form, keep_blank_values=True))
        is_active = fields["isActive"] == "1"
        body = tostring(answer(fields)) if is_active else b""
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        if not is_active:
            print("ended", fields["status"], fields["durationInSeconds"], fields["hangupCause"], flush=True)

    def log_message(self, *_: object) -> None:
        """Prints nothing of requests."""


server = ThreadingHTTPServer(("127.0.0.1", 0), Poll)
Thread(target=server.serve_forever, daemon=True).start()
print("listening", server.server_port, flush=True)
for to in sys.stdin:
    called = africastalking.Voice.call(callFrom=line, callTo=[to.strip()])
    print("called", called["entries"][0]["status"], flush=True)
server.shutdown()
