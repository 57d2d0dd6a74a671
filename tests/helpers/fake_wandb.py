"""As much of a W&B server, on loopback, as a run needs: it answers, and keeps the history that it is sent."""

from __future__ import annotations

import contextlib
import gzip
import http.server
import json
import threading
from collections.abc import Iterator
from typing import Any


class FakeWandb(http.server.ThreadingHTTPServer):
    """Attributes: history: records logged; summary: the run's; exit_code: of the run, once it is complete; config: its
    settings; runs: ids of the runs that it has heard of; artifacts: names of those that are made, the tables' included;
    broken: questions about artifacts get no answer."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.history: list[dict[str, Any]] = []
        self.summary: dict[str, Any] = {}
        self.exit_code: int | None = None
        self.config: dict[str, Any] = {}
        self.runs: set[str] = set()
        self.files: list[str] = []
        self.artifacts: list[str] = []
        self.broken = False

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, request, client_address) -> None:  # a client that hangs up is no matter
        pass


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: FakeWandb

    def log_message(self, format, *args) -> None:
        pass

    def body(self) -> bytes:
        if self.headers.get("Transfer-Encoding", "").lower() == "chunked":
            content = b""
            while size := int(self.rfile.readline().split(b";")[0], 16):
                content += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
        else:
            content = self.rfile.read(int(self.headers.get("Content-Length", 0) or 0))
        return gzip.decompress(content) if self.headers.get("Content-Encoding") == "gzip" else content

    def answer(self, content: Any) -> None:
        body = json.dumps(content).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self) -> None:
        self.answer({})

    def do_PUT(self) -> None:
        self.body()
        self.server.files.append(self.path)
        self.answer({})

    def do_POST(self) -> None:
        body = self.body()
        if "file_stream" in self.path:
            self.keep(json.loads(body))
            self.answer({"limits": {}})
        elif self.path.endswith("/graphql"):
            self.answer({"data": self.graphql(json.loads(body or b"{}"))})
        else:
            self.answer({})

    def keep(self, stream: dict[str, Any]) -> None:
        history = stream.get("files", {}).get("wandb-history.jsonl")
        if history:
            self.server.history += [json.loads(line) for line in history["content"]]
        if summary := stream.get("files", {}).get("wandb-summary.json"):
            self.server.summary = json.loads(summary["content"][-1])
        if stream.get("complete"):
            self.server.exit_code = stream.get("exitcode")

    def graphql(self, request: dict[str, Any]) -> dict[str, Any]:
        operation = request.get("operationName") or ""
        variables = request.get("variables") or {}
        entity = {"id": "e1", "name": "tester"}
        if operation == "UpsertBucket":
            self.server.runs.add(variables.get("name") or "")
            if variables.get("config"):
                self.server.config = json.loads(variables["config"])
            bucket = {
                "id": "b1",
                "name": variables.get("name") or "r1",
                "displayName": variables.get("displayName") or "run",
                "description": "",
                "config": "{}",
                "sweepName": None,
                "historyLineCount": 0,
                "project": {"id": "p1", "name": variables.get("project") or "p", "entity": entity},
            }
            return {"upsertBucket": {"bucket": bucket, "inserted": True}}
        if operation == "Viewer":
            viewer = {"id": "u1", "username": "tester", "entity": "tester", "flags": "{}", "email": "a@b"}
            return {"viewer": viewer | {"teams": {"edges": []}}}
        if operation == "CreateRunFiles":
            files = [{"name": n, "uploadUrl": f"{self.server.url}/upload/{n}"} for n in variables.get("files", [])]
            return {"createRunFiles": {"runID": "b1", "uploadHeaders": [], "files": files}}
        if self.server.broken:
            return {}
        return self.artifact(operation, variables)

    def artifact(self, operation: str, variables: dict[str, Any]) -> dict[str, Any]:
        """Answers what is asked when a table is logged: a table is an artifact of one file and a manifest."""
        upload = {"uploadUrl": f"{self.server.url}/upload/artifact", "uploadHeaders": []}
        if operation == "CreateArtifact":
            given = variables.get("input") or variables
            name = given.get("artifactCollectionName") or (given.get("artifactCollectionNames") or [""])[0]
            self.server.artifacts.append(name)
            sequence = {"id": "s1", "latestArtifact": None}
            return {"createArtifact": {"artifact": {"id": "a1", "state": "PENDING", "artifactSequence": sequence}}}
        if operation == "CreateArtifactManifest":
            file = {"id": "f0", "name": "wandb_manifest.json", "displayName": "wandb_manifest.json", **upload}
            return {"createArtifactManifest": {"artifactManifest": {"id": "m1", "file": file}}}
        if operation == "CreateArtifactFiles":
            nodes = [
                {"id": f"f{k}", "name": f["name"], "displayName": f["name"], "artifact": {"id": "a1"}, **upload}
                | {"storagePath": f["name"], "uploadMultipartUrls": None}
                for k, f in enumerate(
                    variables["input"]["artifactFiles"] if "input" in variables else variables["artifactFiles"]
                )
            ]
            return {"createArtifactFiles": {"files": {"edges": [{"node": node} for node in nodes]}}}
        if operation == "CommitArtifact":
            return {"commitArtifact": {"artifact": {"id": "a1", "digest": "d"}}}
        return {"project": None}


@contextlib.contextmanager
def fake_wandb() -> Iterator[FakeWandb]:
    """The server, running."""
    server = FakeWandb()
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
