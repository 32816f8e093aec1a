/**
 * Sorting cases from the hall into bins, with or without the suggestion of an invented AI. See
 * README.md for authors and formulas.
 */
package org.werkbank.exercise.type.sortcases;
