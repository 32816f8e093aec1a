/**
 * E02 The alarm limit: limit and hold time by money, over the vibration of 20 fans. See README.md
 * for authors and formulas.
 */
package org.werkbank.exercise.type.alarmlimit;
