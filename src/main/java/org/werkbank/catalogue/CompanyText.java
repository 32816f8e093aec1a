package org.werkbank.catalogue;

import java.time.Instant;
import java.util.UUID;
import org.werkbank.platform.text.Text;

/**
 * What the company has written in the place of a local block.
 *
 * @param key one of {@link CompanyTexts#KEYS}
 * @param text Markdown: paragraphs, lists, bold, emphasis, links
 * @param changedBy id of the person who wrote it
 */
public record CompanyText(String key, Text text, Instant changedAt, UUID changedBy) {}
