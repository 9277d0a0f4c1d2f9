-- The atlas database. Only what documents state is stored; what follows from it is asked in views.
-- Money is in 万元, exact. Every stated figure has a row in `fact`: its print, why it is what it is, its place.
-- Types and functions used here need no DuckDB extension, so that the browser engine opens the same file offline.

CREATE TABLE meta (
	key VARCHAR PRIMARY KEY,
	value VARCHAR NOT NULL
);

CREATE TABLE region (
	region_code VARCHAR PRIMARY KEY CHECK (length(region_code) = 6),
	name VARCHAR NOT NULL,
	full_name VARCHAR NOT NULL,
	level VARCHAR NOT NULL CHECK (level IN ('province', 'city', 'county')),
	parent_code VARCHAR
);

CREATE TABLE unit (
	unit_id VARCHAR PRIMARY KEY,
	name VARCHAR NOT NULL,
	short_name VARCHAR NOT NULL,
	aliases VARCHAR[] NOT NULL,
	region_code VARCHAR REFERENCES region (region_code),
	level VARCHAR NOT NULL CHECK (level IN ('province', 'city', 'county', 'township', 'unknown')),
	unit_type VARCHAR NOT NULL,
	pinyin VARCHAR NOT NULL,
	initials VARCHAR NOT NULL,
	-- administrative code first, then pinyin, figures by their size: the default order everywhere
	sort_rank INTEGER NOT NULL
);

CREATE TABLE document (
	document_id INTEGER PRIMARY KEY,
	file VARCHAR NOT NULL,
	sha256 VARCHAR NOT NULL CHECK (length(sha256) = 64),
	format VARCHAR NOT NULL,
	title VARCHAR NOT NULL,
	-- where it is published
	source VARCHAR,
	-- some of its text was recognised from pictures by a program
	recognised BOOLEAN NOT NULL,
	-- the ledger of the import: numbers that the document prints = in facts + of kinds that are no facts + unread, each named as a problem
	printed INTEGER,
	in_facts INTEGER,
	no_facts INTEGER,
	unread INTEGER,
	CHECK (printed = in_facts + no_facts + unread)
);

-- One report: what one document says of one unit and year. `kind` is evaluation (has actuals) or target (has none).
-- The year is null only in the self-check of a document that prints none; published reports all have one.
CREATE TABLE report (
	report_id INTEGER PRIMARY KEY,
	report_key VARCHAR NOT NULL UNIQUE,
	document_id INTEGER NOT NULL REFERENCES document (document_id),
	unit_id VARCHAR NOT NULL REFERENCES unit (unit_id),
	year INTEGER CHECK (year BETWEEN 1990 AND 2100),
	kind VARCHAR NOT NULL CHECK (kind IN ('evaluation', 'target', 'other')),
	-- the end of every form was read: only then something can be missing from it
	whole BOOLEAN NOT NULL
);

CREATE TABLE form (
	form_id INTEGER PRIMARY KEY,
	report_id INTEGER NOT NULL REFERENCES report (report_id),
	seq INTEGER NOT NULL,
	form VARCHAR NOT NULL CHECK (form IN ('narrative', 'base-data', 'unit-evaluation', 'project-evaluation',
		'unit-target', 'fund-target-summary', 'fund-target')),
	title VARCHAR NOT NULL,
	programme VARCHAR,
	money_unit VARCHAR,
	UNIQUE (report_id, seq)
);

CREATE TABLE fact (
	fact_id INTEGER PRIMARY KEY,
	-- names the figure by its form and place, in every publication alike
	fact_key VARCHAR NOT NULL,
	form_id INTEGER NOT NULL REFERENCES form (form_id),
	raw VARCHAR NOT NULL,
	status VARCHAR NOT NULL CHECK (status IN ('reported', 'zero-by-text', 'blank', 'not-applicable', 'not-reported',
		'unparseable', 'repaired', 'approximate', 'interval', 'derived', 'recognised')),
	basis VARCHAR,
	-- how sure a program was that recognised it from a picture of the page, 0 to 1
	confidence DOUBLE,
	section VARCHAR,
	table_title VARCHAR,
	row_label VARCHAR,
	column_label VARCHAR,
	line INTEGER,
	page INTEGER
);

-- Staffing in 人; one `claim` number for each place of a form that states it. field control-rate is in %.
CREATE TABLE staffing (
	fact_id INTEGER PRIMARY KEY REFERENCES fact (fact_id),
	form_id INTEGER NOT NULL REFERENCES form (form_id),
	claim INTEGER NOT NULL,
	field VARCHAR NOT NULL CHECK (field IN ('establishment', 'in-post', 'retired', 'dispatched', 'total', 'control-rate')),
	value DECIMAL(20, 6),
	as_of DATE
);

CREATE TABLE amount (
	fact_id INTEGER PRIMARY KEY REFERENCES fact (fact_id),
	form_id INTEGER NOT NULL REFERENCES form (form_id),
	seq INTEGER NOT NULL,
	line VARCHAR NOT NULL,
	scope VARCHAR NOT NULL CHECK (scope IN ('unit', 'programme', 'line')),
	programme VARCHAR,
	stage VARCHAR NOT NULL CHECK (stage IN ('requested', 'initial', 'adjustment', 'adjusted', 'budget', 'income',
		'executed', 'carry-in', 'carry-out', 'forecast', 'prior-executed', 'prior-initial', 'balance')),
	-- the fiscal year that the figure speaks about: the year before for prior-executed and prior-initial
	year INTEGER,
	nature VARCHAR,
	relation VARCHAR CHECK (relation IN ('total', 'part', 'subset')),
	money_scope VARCHAR NOT NULL CHECK (money_scope IN ('budget', 'custodial', 'non-tax', 'beneficiary')),
	wan DECIMAL(20, 6),
	printed_unit VARCHAR,
	-- half a unit of the last printed digit, in 万元: what rounding alone can explain
	half_digit DECIMAL(20, 6),
	stated_scope VARCHAR,
	sum_group VARCHAR
);

CREATE TABLE indicator (
	indicator_id INTEGER PRIMARY KEY,
	form_id INTEGER NOT NULL REFERENCES form (form_id),
	seq INTEGER NOT NULL,
	level1 VARCHAR NOT NULL,
	-- the level-1 class in the vocabulary: output, benefit, satisfaction, cost, execution, other
	level1_class VARCHAR NOT NULL,
	level2 VARCHAR NOT NULL,
	level3 VARCHAR NOT NULL,
	weight DECIMAL(20, 6),
	score DECIMAL(20, 6),
	explanation VARCHAR,
	standard VARCHAR,
	target_fact_id INTEGER NOT NULL REFERENCES fact (fact_id),
	target_class VARCHAR NOT NULL,
	target_comparator VARCHAR,
	target_low DECIMAL(20, 6),
	target_high DECIMAL(20, 6),
	target_unit VARCHAR,
	target_date DATE,
	actual_fact_id INTEGER REFERENCES fact (fact_id),
	actual_class VARCHAR,
	actual_comparator VARCHAR,
	actual_low DECIMAL(20, 6),
	actual_high DECIMAL(20, 6),
	actual_unit VARCHAR,
	actual_date DATE,
	-- positive: more is better; negative: less is better; equal: exactly
	direction VARCHAR NOT NULL CHECK (direction IN ('positive', 'negative', 'equal')),
	direction_source VARCHAR NOT NULL CHECK (direction_source IN ('comparator', 'keyword', 'class', 'default')),
	-- the texts of target and actual are the same once normalised
	copied BOOLEAN NOT NULL
);

CREATE TABLE goal (
	goal_id INTEGER PRIMARY KEY,
	form_id INTEGER NOT NULL REFERENCES form (form_id),
	seq INTEGER NOT NULL,
	expected_fact_id INTEGER NOT NULL REFERENCES fact (fact_id),
	actual_fact_id INTEGER REFERENCES fact (fact_id)
);

CREATE TABLE stated_rate (
	fact_id INTEGER PRIMARY KEY REFERENCES fact (fact_id),
	form_id INTEGER NOT NULL REFERENCES form (form_id),
	kind VARCHAR NOT NULL,
	of VARCHAR NOT NULL,
	programme VARCHAR,
	percent DECIMAL(20, 6),
	half_digit DECIMAL(20, 6)
);

CREATE TABLE stated_score (
	fact_id INTEGER PRIMARY KEY REFERENCES fact (fact_id),
	form_id INTEGER NOT NULL REFERENCES form (form_id),
	kind VARCHAR NOT NULL CHECK (kind IN ('total', 'execution', 'level1', 'level2')),
	of VARCHAR NOT NULL,
	weight DECIMAL(20, 6),
	score DECIMAL(20, 6),
	grade VARCHAR
);

CREATE TABLE stated_count (
	fact_id INTEGER PRIMARY KEY REFERENCES fact (fact_id),
	form_id INTEGER NOT NULL REFERENCES form (form_id),
	subject VARCHAR NOT NULL,
	value DECIMAL(20, 6),
	low DECIMAL(20, 6),
	high DECIMAL(20, 6),
	unit VARCHAR NOT NULL,
	role VARCHAR CHECK (role IN ('part', 'total')),
	sum_group VARCHAR
);

CREATE TABLE stated_list (
	fact_id INTEGER PRIMARY KEY REFERENCES fact (fact_id),
	form_id INTEGER NOT NULL REFERENCES form (form_id),
	subject VARCHAR NOT NULL,
	stated DECIMAL(20, 6),
	listed DECIMAL(20, 6) NOT NULL,
	items VARCHAR[] NOT NULL,
	open BOOLEAN NOT NULL
);

-- What the report says of itself in words, which its figures can confirm or contradict; of the unit where it names no programme.
CREATE TABLE stated_claim (
	fact_id INTEGER PRIMARY KEY REFERENCES fact (fact_id),
	form_id INTEGER NOT NULL REFERENCES form (form_id),
	kind VARCHAR NOT NULL CHECK (kind IN ('tight-funds', 'no-deviation', 'crowding-out', 'all-met', 'intention')),
	programme VARCHAR
);

CREATE TABLE cost_line (
	fact_id INTEGER PRIMARY KEY REFERENCES fact (fact_id),
	form_id INTEGER NOT NULL REFERENCES form (form_id),
	programme VARCHAR,
	item VARCHAR NOT NULL,
	detail VARCHAR,
	wan DECIMAL(20, 6),
	basis_text VARCHAR,
	relation VARCHAR NOT NULL CHECK (relation IN ('total', 'part')),
	half_digit DECIMAL(20, 6),
	-- how many unit prices the basis prints
	unit_prices INTEGER NOT NULL
);

-- The amounts that the basis of a cost line breaks it down into.
CREATE TABLE cost_part (
	fact_id INTEGER NOT NULL REFERENCES cost_line (fact_id),
	seq INTEGER NOT NULL,
	item VARCHAR NOT NULL,
	wan DECIMAL(20, 6) NOT NULL,
	PRIMARY KEY (fact_id, seq)
);

-- A labelled text that names an organisation, a fund or a period. unit_name: the official name where the registry knows it;
-- is_misprint: the registry has met this spelling before and knows it for an error.
CREATE TABLE stated_field (
	fact_id INTEGER PRIMARY KEY REFERENCES fact (fact_id),
	form_id INTEGER NOT NULL REFERENCES form (form_id),
	label VARCHAR NOT NULL,
	text VARCHAR NOT NULL,
	unit_name VARCHAR,
	is_misprint BOOLEAN NOT NULL
);

-- A place of the gazetteer outside the unit's own city that a kept text names.
CREATE TABLE foreign_place (
	fact_id INTEGER NOT NULL REFERENCES fact (fact_id),
	name VARCHAR NOT NULL,
	region_code VARCHAR NOT NULL,
	PRIMARY KEY (fact_id, name)
);

CREATE TABLE building (
	fact_id INTEGER PRIMARY KEY REFERENCES fact (fact_id),
	form_id INTEGER NOT NULL REFERENCES form (form_id),
	measure VARCHAR NOT NULL,
	value DECIMAL(20, 6),
	unit VARCHAR NOT NULL
);

CREATE TABLE stated_date (
	fact_id INTEGER PRIMARY KEY REFERENCES fact (fact_id),
	form_id INTEGER NOT NULL REFERENCES form (form_id),
	kind VARCHAR NOT NULL CHECK (kind IN ('filled', 'reported', 'event')),
	date DATE NOT NULL
);

CREATE TABLE problem (
	problem_id INTEGER PRIMARY KEY,
	report_id INTEGER NOT NULL REFERENCES report (report_id),
	code VARCHAR NOT NULL,
	raw VARCHAR NOT NULL,
	note VARCHAR NOT NULL,
	section VARCHAR,
	table_title VARCHAR,
	row_label VARCHAR,
	column_label VARCHAR,
	line INTEGER,
	page INTEGER
);

-- The findings of the default rules, published with the data. The browser can ask every rule again.
CREATE TABLE finding (
	finding_id INTEGER PRIMARY KEY,
	fingerprint VARCHAR NOT NULL UNIQUE,
	rule VARCHAR NOT NULL,
	version INTEGER NOT NULL,
	class VARCHAR NOT NULL,
	severity VARCHAR NOT NULL CHECK (severity IN ('S1', 'S2', 'S3', 'S4', 'S5')),
	certainty VARCHAR NOT NULL CHECK (certainty IN ('certain', 'arguable')),
	report_id INTEGER NOT NULL REFERENCES report (report_id),
	form_id INTEGER REFERENCES form (form_id),
	programme VARCHAR,
	-- the root cause that it belongs to, as src/lib/audit/leads names it
	lead_key VARCHAR NOT NULL,
	subject VARCHAR NOT NULL,
	message_zh VARCHAR NOT NULL,
	message_en VARCHAR NOT NULL,
	formula VARCHAR NOT NULL,
	stated VARCHAR,
	computed VARCHAR,
	difference VARCHAR,
	tolerance VARCHAR,
	amount_wan DECIMAL(20, 6),
	root VARCHAR NOT NULL,
	-- JSON: [{name, value, unit}]
	figures VARCHAR NOT NULL,
	-- Not among the findings of the last publication; NULL where there was none.
	is_new BOOLEAN
);

-- Findings of the last publication that are no longer found.
CREATE TABLE gone_finding (
	fingerprint VARCHAR PRIMARY KEY,
	message_zh VARCHAR NOT NULL,
	message_en VARCHAR NOT NULL
);

-- What auditors decided, from data/register.
CREATE TABLE register (
	fingerprint VARCHAR PRIMARY KEY,
	status VARCHAR NOT NULL CHECK (status IN ('new', 'checking', 'confirmed', 'explained', 'false-positive', 'rectified')),
	reason VARCHAR NOT NULL,
	note VARCHAR
);

CREATE TABLE finding_fact (
	finding_id INTEGER NOT NULL REFERENCES finding (finding_id),
	seq INTEGER NOT NULL,
	fact_id INTEGER NOT NULL REFERENCES fact (fact_id),
	name VARCHAR NOT NULL,
	PRIMARY KEY (finding_id, seq)
);

-- How often each rule could be tested, report by report: not testable is never the same as passed.
CREATE TABLE rule_run (
	rule VARCHAR NOT NULL,
	report_id INTEGER NOT NULL REFERENCES report (report_id),
	tested INTEGER NOT NULL,
	not_testable INTEGER NOT NULL,
	found INTEGER NOT NULL,
	PRIMARY KEY (rule, report_id)
);

-- Rules that could not be asked, and why: they have neither findings nor runs.
CREATE TABLE rule_failure (
	rule VARCHAR PRIMARY KEY,
	message VARCHAR NOT NULL
);
