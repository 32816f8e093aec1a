package org.werkbank.identity;

import java.util.UUID;

/** Somebody has a new account. */
public record AccountOpened(UUID personId) {}
