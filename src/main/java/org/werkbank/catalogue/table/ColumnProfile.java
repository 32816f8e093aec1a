package org.werkbank.catalogue.table;

import java.util.List;
import java.util.Optional;
import org.werkbank.exercise.spi.data.Kind;

/**
 * What a column seems to be.
 *
 * @param kind empty if it is of no use: free text, or a number that only counts the rows
 * @param words what stands in it, in order of appearance; empty if there are more than 50
 * @param rarest share of the rarer of two words; 0 unless there are two
 * @param unit behind the numbers or in the header; empty if none
 */
public record ColumnProfile(
    String header, Optional<Kind> kind, List<String> words, double rarest, String unit) {}
