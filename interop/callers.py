"""Lets Schemathesis in: each operation is called by somebody who may call it (callers.ts)."""

import json
import os

import requests
import schemathesis


def let_in(caller):
    @schemathesis.auth().apply_to(operation_id=caller["operations"])
    class Caller:
        def get(self, case, context):
            """Its headers and cookies, which a login gives; none where it may no longer sign in. Schemathesis asks again after a 401, as after a logout."""
            login = caller.get("login")
            if login is None:
                return caller["headers"], {}
            url = context.operation.schema.get_base_url() + login["path"]
            response = requests.post(url, json=login["body"], timeout=20)
            if "token" not in login:
                return {}, response.cookies.get_dict()
            return {"Authorization": f"Bearer {response.json().get(login['token'])}"}, {}

        def set(self, case, data, context):
            headers, cookies = data
            case.headers.update(headers)
            case.cookies.update(cookies)


for one in json.loads(os.environ["RAILYARD_CALLERS"]):
    let_in(one)
