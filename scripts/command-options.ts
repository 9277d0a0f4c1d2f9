import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The options that a command was given; what it does not know, or what lacks its value, is said in a line, and it ends with status 2. */
export function commandOptions<const Options extends NonNullable<ParseArgsConfig['options']>>(
	command: string,
	options: Options
) {
	try {
		return parseArgs({ options }).values;
	} catch (error) {
		process.stderr.write(`${command}: ${(error as Error).message}\n`);
		process.exit(2);
	}
}
