package org.werkbank.search;

import org.werkbank.platform.text.Language;

/**
 * Words that were asked for and are nowhere.
 *
 * @param words small letters
 * @param times how often, at least {@link Misses#LEAST}
 */
public record Miss(String words, Language language, int times) {}
