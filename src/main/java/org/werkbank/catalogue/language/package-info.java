/**
 * How plainly a course is written: the rules P-01 to P-13 of the curriculum (section 5.4), reading
 * figures, and whether German and English say the same. Works on the passages of a package and
 * changes nothing; the build and {@code mvn -Pcheck} ask it.
 */
package org.werkbank.catalogue.language;
