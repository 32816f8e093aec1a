/**
 * E08 The word machine and the manual: a small language model writes sentences that sound right,
 * and a search finds places in a manual. The learner checks both against the source. See README.md
 * for authors and formulas.
 */
package org.werkbank.exercise.type.wordmachine;
