export { type SqlDialect, type SqlDialectChoice, sqlDialects } from './dialect.js';
export { publishedShares } from './published-shares.js';
export { riskTableFromSql, type SqlRow } from './risk-table-from-sql.js';
export { type RiskTableQuery, riskTableSql } from './risk-table-sql.js';
export { type GroupShare, type ShareQuery, shareSql, sharesFromSql } from './share-sql.js';
