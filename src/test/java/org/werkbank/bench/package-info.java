/**
 * The benchmark, {@code mvn -Pbench verify}: starts the packaged application on its own data, asks
 * it for pages as many people would, and compares each page with a bare servlet of equal size on
 * the same server in the same run.
 */
package org.werkbank.bench;
