/** Marks a test that only `npm run test:all` makes: `npm test` holds what fails first. */
export const onlyAll = { tag: '@all' };
