package org.werkbank.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.werkbank.platform.text.Language;

/**
 * A word of a question with the ways to find it in each language, nearest first.
 *
 * @param written as typed
 * @param start place in the line that was typed
 * @param end place behind it
 * @param meant what was probably meant, if it is nowhere
 */
record Sought(
    String written, int start, int end, Map<Language, List<Way>> ways, Optional<String> meant) {}
