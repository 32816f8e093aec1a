package org.werkbank.exercise.type.dataspace;

/**
 * What the author wrote.
 *
 * @param negotiations how often one may negotiate
 */
public record DataSpacePlan(int negotiations) {}
