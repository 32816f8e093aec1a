/**
 * A thirteenth exercise, of the tests: the learner reads a gauge and types what it says. It shows
 * that a type is one folder; nothing of it stands anywhere else.
 */
package org.werkbank.exercise.type.readoff;
