/**
 * Course packages: one format, one reader, one validator, one writer, whether a package lies in
 * {@code courses/}, comes as a ZIP or goes out as one. Published versions are rows that never
 * change; glossary terms and dated legal facts belong to them. Rooms above ask {@link
 * org.werkbank.catalogue.Courses} for a {@link org.werkbank.catalogue.Course} by version.
 */
package org.werkbank.catalogue;
