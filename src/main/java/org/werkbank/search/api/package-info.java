/**
 * Search for programs and for the suggestions of the search field: JSON over HTTP for people who
 * are signed in, described in {@code openapi.yaml}.
 */
package org.werkbank.search.api;
