"""A server on loopback that follows a script of errors, and records the requests."""

import contextlib
import http.server
import threading


class Script:
    """Behaviour of the server, and the requests that it got.

    Attributes:
        content: the file that it serves.
        tag: its ETag; None without one.
        ranges: whether it can send ranges.
        cut: bytes of a response that it sends before it closes the connection; None for all.
        stall: bytes of a response that it sends before it stalls; None for all.
        status: HTTP status of an error that it responds with; 0 for none.
        length: whether it sends Content-Length; otherwise the response is chunked.
        asked: the Range of each request, None without one.
    """

    def __init__(self, content):
        self.content, self.tag, self.ranges, self.length = content, '"one"', True, True
        self.cut = self.stall = None
        self.status = 0
        self.asked = []
        self.silence = threading.Event()
        self.url = ""


@contextlib.contextmanager
def serving(content):
    """Runs a server at `script.url` while the block runs; yields its script."""
    script = Script(content)

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            with contextlib.suppress(ConnectionError):  # the client closed the connection
                answer(self, script)

        def log_message(self, format, *args):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    script.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield script
    finally:
        script.silence.set()
        server.shutdown()
        thread.join()
        server.server_close()


def answer(handler, script):
    asked = handler.headers.get("Range")
    script.asked.append(asked)
    if handler.path.startswith("/moved"):
        handler.send_response(302)
        handler.send_header("Location", handler.path.removeprefix("/moved"))
        handler.end_headers()
        return
    if script.status:
        handler.send_error(script.status)
        return
    body, begin = script.content, 0
    same = handler.headers.get("If-Range") in (None, script.tag)
    if asked and script.ranges and same:
        begin = int(asked.removeprefix("bytes=").removesuffix("-"))
        if begin >= len(body):
            handler.send_error(416)
            return
        body = body[begin:]
        handler.send_response(206)
        handler.send_header("Content-Range", f"bytes {begin}-{len(script.content) - 1}/{len(script.content)}")
    else:
        handler.send_response(200)
    if script.tag:
        handler.send_header("ETag", script.tag)
    if script.length:
        handler.send_header("Content-Length", str(len(body)))
    else:
        handler.send_header("Transfer-Encoding", "chunked")
    handler.end_headers()
    sent = body[: min(len(body), *(n for n in (script.cut, script.stall, len(body)) if n is not None))]
    if script.length:
        handler.wfile.write(sent)
    else:
        handler.wfile.write(b"%x\r\n%s\r\n" % (len(sent), sent))
        if script.cut is None:
            handler.wfile.write(b"0\r\n\r\n")
    handler.wfile.flush()
    if script.stall is not None:
        script.silence.wait(10)


def silent(done, total):
    pass
