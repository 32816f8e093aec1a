package org.werkbank.catalogue;

import org.werkbank.platform.html.SafeHtml;

/**
 * How a trainer or shift lead talks about a course with a team, in 20 minutes and one language.
 *
 * @param aim what the team takes home
 * @param prepare what to have at hand
 * @param course the 20 minutes as a table
 * @param questions what a sceptical team asks, each with an answer
 * @param takeAway the sentence at the end
 */
public record Guide(
    String title,
    SafeHtml aim,
    SafeHtml prepare,
    SafeHtml course,
    SafeHtml questions,
    SafeHtml takeAway) {}
