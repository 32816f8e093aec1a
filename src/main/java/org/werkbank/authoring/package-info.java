/**
 * What trainers bring: a draft is an uploaded package that is not published yet, with or without
 * problems. {@link org.werkbank.authoring.Drafts} takes it in, opens it for its author alone, and
 * publishes it through the catalogue; then the draft is gone and the version is there. The one
 * event that leaves this room tells search that drafts have changed.
 */
package org.werkbank.authoring;
