/**
 * What a page of another room needs to host an exercise: {@code exercise/parts/player.xhtml} with a
 * {@code Player}, and {@code SentAction} for what comes back. Pages and files of the types are
 * served from the types' own folders.
 */
package org.werkbank.exercise.web;
