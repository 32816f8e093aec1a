/**
 * The measure of all pages: a servlet that only answers. Deployed beside the application by the
 * benchmark.
 */
package org.werkbank.bench.bare;
