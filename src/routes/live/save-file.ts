export { saveFile } from '#lib/export/save-file.ts';
