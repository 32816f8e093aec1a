/**
 * What exercise types draw with: records of finished numbers and sentences, each with a tag of the
 * same name ({@code <w:bars value="#{scene.bars}"/>}) that shows it the same way in every exercise.
 * Whatever is drawn comes with one sentence and a table made from the same numbers (R-E5).
 */
package org.werkbank.exercise.spi.view;
