/** Names what the site was built from: see scripts/source-version.js. */
declare const __ATLAS_VERSION__: string;

/** Whether pages are kept for reading without a network; false in a build with ATLAS_OFFLINE=0. */
declare const __ATLAS_OFFLINE__: boolean;
/** Where a figure is reported as wrong: an address with {subject} and {body}; empty where there is none. */
declare const __ATLAS_REPORT__: string;
