/** Exit status of a command whose other results stand, although a rule could not be asked. */
export const rulesNotAsked = 4;
