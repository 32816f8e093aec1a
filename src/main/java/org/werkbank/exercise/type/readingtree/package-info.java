/**
 * E03 Reading the tree: follow a learned decision tree, choose its depth, buy the data it lacks.
 * See README.md for authors and formulas.
 */
package org.werkbank.exercise.type.readingtree;
