package org.werkbank.exercise.spi.view;

/**
 * A number to be read from two metres away, for {@code w:facts}, which takes a list of them.
 *
 * @param name what is counted, one or two words
 * @param said the number with its unit
 * @param icon a sign of icons.svg
 */
public record Fact(String name, String said, String icon, Tone tone) {}
