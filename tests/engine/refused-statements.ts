/** What no question of a user may do, by kind. HOST stands for a server that would answer. */
export const refusedStatements: Readonly<Record<string, readonly string[]>> = {
	'reaching an address': [
		"SELECT * FROM 'HOST/data/x.csv'",
		"SELECT * FROM read_csv('HOST/data/x.csv')",
		"SELECT * FROM read_csv_auto('https://example.org/x.csv')",
		"SELECT * FROM read_text('HOST/data/manifest.json')",
		"SELECT * FROM read_blob('HOST/data/atlas.duckdb')",
		"SELECT * FROM read_json('HOST/data/manifest.json')",
		"SELECT * FROM read_json_auto('HOST/data/manifest.json')",
		"SELECT * FROM read_parquet('HOST/data/x.parquet')",
		"SELECT * FROM parquet_scan('s3://bucket/x.parquet')",
		"SELECT * FROM sniff_csv('HOST/data/x.csv')",
		"CREATE VIEW memory.v AS SELECT * FROM read_csv('HOST/data/x.csv')",
		"CREATE TABLE memory.t AS FROM 'HOST/data/x.csv'",
		"SELECT * FROM query('FROM read_csv(''HOST/data/x.csv'')')",
		"SELECT * FROM query_table('HOST/data/x.csv')",
		"PREPARE p AS SELECT * FROM read_csv('HOST/data/x.csv')",
		'SELECT * FROM "HOST/data/x.csv"',
		"FROM 'HOST/data/x.csv'",
		"SELECT * FROM read_csv(['HOST/data/x.csv'])",
		"SELECT * FROM parquet_metadata('HOST/data/x.parquet')",
		"SELECT * FROM parquet_schema('HOST/data/x.parquet')",
		"SELECT * FROM query('FROM read_' || 'csv(''HOST/data/x.csv'')')"
	],
	'reading or writing a file': [
		"SELECT * FROM read_text('/etc/passwd')",
		"SELECT * FROM 'x.csv'",
		"SELECT * FROM glob('*')",
		"SELECT * FROM read_csv('blob:HOST/x')",
		"COPY (SELECT 1) TO 'out.csv'",
		"COPY (SELECT 1) TO 'HOST/out.csv'",
		"COPY unit TO 'out.parquet' (FORMAT parquet)",
		"COPY memory.t FROM 'x.csv'",
		"EXPORT DATABASE 'out'",
		"IMPORT DATABASE 'out'",
		"PRAGMA import_database('out')",
		'SELECT * FROM "x.csv"',
		"SELECT * FROM glob(['/etc/*'])",
		"SELECT getenv('HOME')",
		"/* first */ COPY (SELECT 1) TO '/dev/stdout'",
		'EXECUTE p'
	],
	'opening another database': [
		"ATTACH 'other.duckdb'",
		"ATTACH 'atlas.duckdb' AS again",
		"ATTACH 'atlas.duckdb' AS again (READ_WRITE)",
		"ATTACH 'HOST/data/atlas.duckdb' AS far",
		"ATTACH 'x.db' (TYPE sqlite)"
	],
	'loading an extension': [
		'LOAD httpfs',
		"LOAD 'HOST/x.duckdb_extension.wasm'",
		'LOAD icu',
		'LOAD json',
		"CREATE SECRET s (TYPE s3, KEY_ID 'a', SECRET 'b')"
	],
	unlocking: [
		'SET enable_external_access = true',
		'SET GLOBAL enable_external_access = true',
		'RESET enable_external_access',
		'SET lock_configuration = false',
		'RESET lock_configuration',
		'PRAGMA lock_configuration = false',
		'SET autoload_known_extensions = true',
		'SET autoinstall_known_extensions = true',
		'SET allow_unsigned_extensions = true',
		"SET allowed_paths = ['atlas.duckdb']",
		"SET allowed_directories = ['/']",
		"SET disabled_filesystems = ''",
		"SET custom_extension_repository = 'HOST'",
		"SET extension_directory = '/'",
		"SET memory_limit = '64GB'",
		"SET temp_directory = '/tmp'",
		"PRAGMA temp_directory = '/tmp'",
		"SET SESSION home_directory = '/'",
		"SET log_query_path = 'log.txt'",
		"PRAGMA profiling_output = 'out.json'",
		"PRAGMA enable_profiling = 'json'"
	],
	'changing what was published': [
		'DELETE FROM atlas.fact',
		"UPDATE atlas.unit SET name = 'x'",
		'INSERT INTO atlas.meta SELECT * FROM atlas.meta',
		'DROP TABLE atlas.fact',
		'DROP VIEW atlas.headline',
		'CREATE TABLE atlas.x (a INTEGER)',
		'CREATE OR REPLACE VIEW atlas.headline AS SELECT 1',
		'ALTER TABLE atlas.fact RENAME TO other',
		'DROP SCHEMA atlas.main CASCADE',
		'CREATE MACRO atlas.f(a) AS a',
		'TRUNCATE atlas.fact',
		'DETACH atlas'
	]
};

/** What the engine takes without doing anything; as a user's question it is refused before it gets there. */
export const emptyStatements: readonly string[] = [
	'INSTALL httpfs',
	'FORCE INSTALL json',
	"INSTALL spatial FROM 'HOST'",
	'INSTALL icu FROM community'
];

/** What a user's question may be. */
export const grantedQuestions: readonly string[] = [
	'SELECT 1 AS one',
	'FROM unit SELECT name ORDER BY 1',
	'WITH a AS (SELECT 1 AS b) SELECT * FROM a;',
	'SELECT count(*) AS n FROM headline -- a comment',
	'DESCRIBE unit',
	'SUMMARIZE SELECT year FROM report',
	'VALUES (1), (2)'
];

/** What would be a second statement, or leave the parentheses. */
export const smuggledQuestions: readonly string[] = [
	'SELECT 1; SELECT 2',
	'SELECT 1); INSTALL httpfs; SELECT (1',
	"SELECT 1) LIMIT 1; ATTACH 'HOST/x.duckdb'; --",
	"SELECT 1); COPY (SELECT 1) TO 'out.csv'; --",
	'SELECT 1 /*',
	"SELECT 1;;ATTACH ':memory:' AS other",
	'-- first\nINSTALL httpfs',
	''
];

/** What the engine takes, and a user's question may not be. */
export const otherStatements: readonly string[] = [
	"ATTACH ':memory:' AS other",
	'CALL enable_logging()',
	'CALL pragma_version()',
	'PREPARE p AS SELECT 1',
	'CREATE TEMP TABLE t AS SELECT 1',
	'SET VARIABLE a = 1',
	'RESET VARIABLE a',
	'USE memory',
	'BEGIN',
	'CHECKPOINT',
	'VACUUM',
	'PRAGMA database_size',
	'EXPLAIN ANALYZE SELECT 1'
];

/** Queries by their form, which would change the engine for every question after them. */
export const alteringQuestions: readonly string[] = [
	'FROM enable_logging()',
	"FROM enable_logging('QueryLog', storage = 'stdout')",
	"FROM enable_logging('QueryLog', storage = 'file', storage_path = 'x')",
	'SELECT * FROM "enable_logging"()',
	'SELECT * FROM system.main.enable_logging ( )',
	"FROM query('FROM enable_' || 'logging()')"
];
