package org.werkbank.search;

/**
 * A room fires this when what it has on its {@link Shelf} has changed; after the transaction the
 * index is brought in line at once. Nothing is lost without it, it only takes a second longer.
 */
public record StockChanged() {}
