import { expect, it } from 'vitest';
import * as bundledRules from '#lib/audit/sql-from-bundle.ts';
import * as rulesOnDisk from '#lib/audit/sql-from-disk.ts';
import * as bundledSchema from '#lib/database/sql-from-bundle.ts';
import * as schemaOnDisk from '#lib/database/sql-from-disk.ts';

it('the browser bundle carries the same SQL as the disk', () => {
	expect(bundledRules.askedRules).toEqual(rulesOnDisk.askedRules);
	expect(bundledSchema.schemaSql).toBe(schemaOnDisk.schemaSql);
	expect(bundledSchema.viewSqls).toEqual(schemaOnDisk.viewSqls);
});
