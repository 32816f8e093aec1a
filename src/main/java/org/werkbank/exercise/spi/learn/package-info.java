/**
 * Small deterministic learning algorithms shared by exercise types. Nothing that grades people may
 * use them (B-25).
 */
package org.werkbank.exercise.spi.learn;
