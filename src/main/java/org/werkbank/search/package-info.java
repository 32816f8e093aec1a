/**
 * Finds things in German and English. A room that has something to find implements {@link
 * org.werkbank.search.Shelf}; search asks every shelf each second what it has and keeps an index of
 * it on disk, one a server, which can be thrown away at any time. {@link
 * org.werkbank.search.Search} answers questions, {@link org.werkbank.search.Suggestions} completes
 * what is being typed.
 */
package org.werkbank.search;
