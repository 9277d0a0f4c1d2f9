/**
 * Prints the record's contract as JSON Schema, for editors and other programs.
 * Usage: npm run --silent schema
 */
import * as z from 'zod';
import { recordSchema } from '#lib/domain/record.ts';

console.log(JSON.stringify(z.toJSONSchema(recordSchema, { reused: 'ref' }), null, 2));
