"""A server on loopback that does to a download what servers and networks do, and notes what it was asked."""

import contextlib
import http.server
import threading
import time


class Script:
    """How the server behaves, and what it was asked.

    Attributes:
        content: the file that it serves.
        tag: its ETag; None for none.
        ranges: whether it sends parts.
        cut: how many bytes of an answer it sends before it hangs up; None for all.
        stall: how many bytes of an answer it sends before it falls silent; None for all.
        status: an error that it answers with; 0 for none.
        length: whether it says how much comes; otherwise it sends in chunks.
        asked: the Range of each request, None where there was none.
    """

    def __init__(self, content):
        self.content, self.tag, self.ranges, self.length = content, '"one"', True, True
        self.cut = self.stall = None
        self.status = 0
        self.asked = []
        self.silence = threading.Event()
        self.pause = 0.0
        self.url = ""


@contextlib.contextmanager
def serving(content):
    """A script and, as long as the block runs, the server that follows it at `script.url`."""
    script = Script(content)

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            with contextlib.suppress(ConnectionError):  # who asked has heard enough
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
    time.sleep(script.pause)
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
