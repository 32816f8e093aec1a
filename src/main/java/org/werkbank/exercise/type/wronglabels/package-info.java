/**
 * Wrong labels (M02 unit 1): find them, and see what they cost the model. See README.md for authors
 * and formulas.
 */
package org.werkbank.exercise.type.wronglabels;
