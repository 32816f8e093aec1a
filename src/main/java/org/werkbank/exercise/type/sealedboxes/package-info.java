/**
 * Mini simulation of M01 unit 1: three sealed boxes decide whether a machine stops. One keeps a
 * fixed limit, one has learned from examples, one draws lots. The learner finds out which is which
 * by trying inputs.
 */
package org.werkbank.exercise.type.sealedboxes;
