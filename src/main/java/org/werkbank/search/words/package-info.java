/**
 * How search reads a text: its words with their places, folded, stemmed, and German compounds taken
 * apart. The same reading serves the index and the questions, and tells where in a compound a part
 * stands.
 */
package org.werkbank.search.words;
