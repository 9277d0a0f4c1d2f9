/** How many units and years the lists of indicators and of reports show at once. */
export const maxIndicatorYears = 12;
export const maxReportYears = 100;
