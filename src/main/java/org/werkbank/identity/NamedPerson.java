package org.werkbank.identity;

import java.util.UUID;

/** A person and the name as shown. */
public record NamedPerson(UUID id, String name) {}
