package org.werkbank.assessment;

import java.util.UUID;
import org.werkbank.platform.text.Text;

/** What to look at again, and where it is taught. */
public record Repeat(Text topic, UUID version, String slug, String code, int unit) {}
