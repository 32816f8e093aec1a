/**
 * Sentences in German and English: bundles from {@code i18n/} and values that carry both languages.
 */
package org.werkbank.platform.text;
