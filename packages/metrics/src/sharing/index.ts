export { homeShareFigures } from './home-share-figures.js';
export { type HomeShareTable, type HomeShareTableOptions, homeShareTable } from './home-share-table.js';
export { isTimeToHomeTable } from './shared-definition.js';
export { type TableFigureOptions, timeToHomeFigures } from './time-to-home-figures.js';
export { type HomeRow, type HomeRows, type HomeRowsOptions, timeToHomeRows } from './time-to-home-rows.js';
export { type HomeTable, type HomeTableOptions, timeToHomeTable } from './time-to-home-table.js';
