// The engine writes the unused ends of its string blocks as it finds them (duckdb/duckdb#23382): other bytes with every build, and what
// was in memory. Its allocator gives zeros when it is asked before it is loaded, so this stands before every other import.
// What is freed goes back to the machine within a second, and not in ten: a country's reports are built in two gigabytes.
process.env['DUCKDB_JE_MALLOC_CONF'] = 'zero:true,dirty_decay_ms:1000,muzzy_decay_ms:0';
