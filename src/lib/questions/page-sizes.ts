/** How many units and years the lists of indicators and of reports show at once. */
export const mostIndicatorYears = 12;
export const mostReportYears = 100;
