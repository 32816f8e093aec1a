package org.werkbank.authoring;

import org.werkbank.catalogue.Reading;

/**
 * A draft as it reads today: exercise types and legal facts may have changed since it was uploaded.
 */
public record OpenDraft(DraftRow row, Reading reading) {}
