/**
 * Every exercise played in a real browser, with the thumb on a phone and with keys on a desktop.
 */
package org.werkbank.journey.exercise;
