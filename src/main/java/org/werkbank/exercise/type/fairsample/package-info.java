/**
 * E07 The fair sample: 60 parts over six boxes, and the weakest group counts. See README.md for
 * authors and formulas.
 */
package org.werkbank.exercise.type.fairsample;
