package org.werkbank.catalogue;

import org.werkbank.platform.text.Text;

/**
 * A word of a course's glossary and what it means.
 *
 * @param key how lessons name it; unique in its course
 */
public record Term(String key, Text word, Text means) {}
