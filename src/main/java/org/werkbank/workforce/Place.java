package org.werkbank.workforce;

import java.util.UUID;

/** A site or a team to choose from. */
public record Place(UUID id, String name) {}
