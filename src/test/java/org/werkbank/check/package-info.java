/**
 * {@code mvn -Pcheck}: what is to be mended in a course folder, for authors at a command line. One
 * class with a {@code main}; the build asks the same questions in {@code
 * org.werkbank.house.CoursesTest}.
 */
package org.werkbank.check;
