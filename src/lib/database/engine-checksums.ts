/**
 * What the engine's modules must be, byte for byte: the files of the pinned @duckdb/duckdb-wasm, as a test holds.
 * A module that arrives otherwise (cut, replaced by an error page, altered on its way) is not run.
 */
export const engineChecksums = {
	eh: {
		bytes: 34_242_586,
		sha256: '4c221bfa59c11f24dbd750e70c90b9252eca6eec5633936e6a2ec766e55fd879'
	},
	mvp: {
		bytes: 39_362_651,
		sha256: '45d72a81fba8e57693d890da837c7041310e385e75619a8559839b15388dfe97'
	}
};
