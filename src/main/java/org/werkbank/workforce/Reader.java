package org.werkbank.workforce;

import java.util.UUID;

/** Who looks or exports, with the name that the lines keep. */
public record Reader(UUID person, String name) {}
