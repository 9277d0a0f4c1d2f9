// The engine writes the unused ends of its string blocks as it finds them (duckdb/duckdb#23382): other bytes with every build, and what
// was in memory. Its allocator gives zeros when it is asked before it is loaded, so this stands before every other import.
process.env['DUCKDB_JE_MALLOC_CONF'] = 'zero:true';
