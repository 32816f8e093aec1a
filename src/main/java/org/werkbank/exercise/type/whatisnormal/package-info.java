/**
 * E11 What is normal?: the learner names the days a compressed-air station counts as normal, and
 * the days after them are watched. See README.md for authors and formulas.
 */
package org.werkbank.exercise.type.whatisnormal;
