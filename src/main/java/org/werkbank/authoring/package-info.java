/**
 * What trainers bring: a draft is an uploaded package that is not published yet, with or without
 * problems. {@link org.werkbank.authoring.Drafts} takes it in, opens it for its author alone, and
 * publishes it through the catalogue; then the draft is gone and the version is there. No events
 * leave this room.
 */
package org.werkbank.authoring;
