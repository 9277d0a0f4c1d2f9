/**
 * What the engine's module must be, byte for byte: the file of the pinned @duckdb/duckdb-wasm, as a test holds.
 * A module that arrives otherwise (cut, replaced by an error page, altered on its way) is not run.
 */
export const engineChecksum = {
	bytes: 34_242_586,
	sha256: '4c221bfa59c11f24dbd750e70c90b9252eca6eec5633936e6a2ec766e55fd879'
};
