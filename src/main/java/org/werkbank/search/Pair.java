package org.werkbank.search;

/** One thing, and what it is called in German and in English. */
public record Pair(String de, String en) {}
