/**
 * A trainer's own table, from the bytes of a file to the {@link
 * org.werkbank.exercise.spi.data.DataTable} an exercise works with: how the file is written ({@link
 * Dialect}), what its columns are ({@link Profile}, {@link Mapping}), and everything that speaks
 * against it, with row and column ({@link Finding}). A course package and the page on which a
 * trainer uploads a table use the same code.
 */
package org.werkbank.catalogue.table;
