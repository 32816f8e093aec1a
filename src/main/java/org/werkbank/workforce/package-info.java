/**
 * Who works where and which certificate is valid: what human resources may see, and no more. {@link
 * org.werkbank.workforce.Roster} keeps people, sites and teams, {@link
 * org.werkbank.workforce.Matrix} keeps one date for each person and programme, {@link
 * org.werkbank.workforce.WorkforceQueries} makes the pages and the exports of the same rows.
 * Scores, attempts and progress cannot be imported here; opening a record and taking a list out of
 * the house leave a line.
 */
package org.werkbank.workforce;
