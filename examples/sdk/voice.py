# The SDK africastalking for Python: makes a call, counts who waits in queues, and uploads a sound.
import africastalking

africastalking.initialize(username="sandbox", api_key="demo")

line = "+254711082000"
called = africastalking.Voice.call(callFrom=line, callTo=["+254711123456", "+254711123457"])
print(*[entry["status"] for entry in called["entries"]])
queues = africastalking.Voice.fetch_queued_calls(line)
print(queues["status"], queues["entries"][0]["numCalls"])
print(africastalking.Voice.media_upload(line, "https://files.example/greeting.mp3"))
