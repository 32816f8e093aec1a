package org.werkbank.search;

/**
 * What somebody who types these letters may look for.
 *
 * @param text a title, a term or a word
 * @param kind of what the address leads to; a mere word leads to the search for it and is a {@link
 *     Kind#UNIT}
 */
public record Suggestion(String text, Kind kind, String address) {}
