/**
 * Hands-on AI exercises: the contract every type keeps ({@code spi}), the attempts people make, and
 * the types themselves, one folder each under {@code type}. Rooms above start an attempt, show its
 * scene, pass actions on and ask for the outcome; they never learn which types exist. The {@code
 * Workshop} offers each exercise by itself. Training runs off the request thread behind a bulkhead.
 */
package org.werkbank.exercise;
