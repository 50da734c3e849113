export type { DrawnPicture, OutcomePageContent, OutcomePageOptions, TableSize } from './content.js';
export { type OutcomeChapter, outcomeChapters, outcomeGroupings } from './outcome-chapters.js';
export { outcomePage } from './outcome-page.js';
