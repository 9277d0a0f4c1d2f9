# Asks ClickHouse's library one statement a line (JSON texts) and answers each with a JSON text a line: {"rows": "..."} or {"error": "..."}.
# Python calls the library on a stack of its own thread, which the library insists on; Node's bindings cannot be loaded on Debian 12.
import ctypes
import json
import sys

library = ctypes.CDLL(sys.argv[1])
library.chdb_connect.restype = ctypes.c_void_p
library.chdb_connect.argtypes = [ctypes.c_int, ctypes.POINTER(ctypes.c_char_p)]
library.chdb_query.restype = ctypes.c_void_p
library.chdb_query.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p]
library.chdb_result_error.restype = ctypes.c_char_p
library.chdb_result_buffer.restype = ctypes.c_void_p
library.chdb_result_length.restype = ctypes.c_size_t
for name in ("chdb_result_error", "chdb_result_buffer", "chdb_result_length", "chdb_destroy_query_result"):
    getattr(library, name).argtypes = [ctypes.c_void_p]

arguments = (ctypes.c_char_p * 1)(b"clickhouse")
connection = ctypes.cast(library.chdb_connect(1, arguments), ctypes.POINTER(ctypes.c_void_p)).contents

for line in sys.stdin:
    result = library.chdb_query(connection, json.loads(line).encode(), b"JSONEachRow")
    error = library.chdb_result_error(result)
    if error:
        answer = {"error": error.decode()}
    else:
        length = library.chdb_result_length(result)
        rows = ctypes.string_at(library.chdb_result_buffer(result), length) if length else b""
        answer = {"rows": rows.decode()}
    library.chdb_destroy_query_result(result)
    print(json.dumps(answer), flush=True)
