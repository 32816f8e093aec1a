package org.werkbank.search;

import java.util.List;
import java.util.Map;
import org.werkbank.platform.text.Language;

/**
 * A word of a question with the ways to find it in each language, nearest first.
 *
 * @param written as typed
 */
record Sought(String written, Map<Language, List<Way>> ways) {}
