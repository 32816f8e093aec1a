/** A person's day in a real browser: few tests, long, with pictures in {@code target/journey}. */
package org.werkbank.journey;
