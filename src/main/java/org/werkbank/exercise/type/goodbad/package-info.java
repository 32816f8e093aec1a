/**
 * Exercise E01 "Good or bad?": the learner labels pictures of washers, a model learns from these
 * labels and is measured on pictures nobody has labelled. {@code Washer}, {@code Defect} and {@code
 * Light} make the pictures, {@code Ring} measures ten features on them, {@code Trial} trains and
 * tests. Stages B and C of the curriculum will add another {@code Light}.
 */
package org.werkbank.exercise.type.goodbad;
