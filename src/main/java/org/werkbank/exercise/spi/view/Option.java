package org.werkbank.exercise.spi.view;

/**
 * Something to choose, for {@code w:guess} and {@code w:pick}.
 *
 * @param value what is sent
 * @param text what is read
 */
public record Option(String value, String text) {}
