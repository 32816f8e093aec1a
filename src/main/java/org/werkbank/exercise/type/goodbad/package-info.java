/**
 * Exercise E01 "Good or bad?": the learner labels pictures of washers, a model learns from these
 * labels and is measured on pictures nobody has labelled. {@code Washer}, {@code Defect} and {@code
 * Light} make the pictures, {@code Ring} measures ten features on them, {@code Inspector} learns,
 * {@code Trial} tries it. In stage C the lamp is changed: {@code Repair} holds what the learner
 * does about it, {@code Tile} frees pictures from their lamp, {@code Others} is what else could be
 * done.
 */
package org.werkbank.exercise.type.goodbad;
