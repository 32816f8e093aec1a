/**
 * E06 Drift watch: the lights see the inputs, only re-measuring sees the result. See README.md for
 * authors and formulas.
 */
package org.werkbank.exercise.type.driftwatch;
