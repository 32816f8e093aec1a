package org.werkbank.catalogue.language;

import org.werkbank.platform.text.Language;

/**
 * How one unit or guide reads in one language.
 *
 * @param file path inside the package
 * @param mean words a sentence
 * @param ease Flesch-Amstad (German) or Flesch (English); above 60 is plain
 * @param words to be read, tables included, exercise not
 * @param terms technical terms it uses; of a unit in German, else 0
 * @param explained how many of them are explained at first use
 */
public record UnitFigures(
    String file,
    Language language,
    int sentences,
    double mean,
    double ease,
    int words,
    int terms,
    int explained) {}
