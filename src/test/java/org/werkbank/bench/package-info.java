/**
 * The benchmark, {@code mvn -Pbench verify}: starts the packaged application on its own data, asks
 * it for pages as many people would, and compares each page with a bare servlet of equal size on
 * the same server in the same run. Search is asked in this process, with a hundred thousand units,
 * beside Lucene itself on the same index.
 */
package org.werkbank.bench;
