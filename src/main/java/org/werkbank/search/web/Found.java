package org.werkbank.search.web;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.werkbank.platform.html.SafeHtml;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;
import org.werkbank.search.Entry;
import org.werkbank.search.Hit;
import org.werkbank.search.Kind;

/**
 * A hit as the page shows it.
 *
 * @param place course, step, minutes; empty if it belongs to no course and takes no time
 * @param lang of title and sentence, for the attribute of this name
 * @param other name of that language where it is not the reader's
 * @param foundBy the word of that language it was found by; empty if it was found as asked
 * @param draft whether it is a draft, which only its author finds
 * @param missing words of the search that are not in it
 */
public record Found(
    String icon,
    String kind,
    String place,
    String lang,
    String other,
    String foundBy,
    boolean draft,
    SafeHtml title,
    SafeHtml sentence,
    String address,
    List<String> missing) {
  private static final String DRAFTS = "/author/";
  private static final Pattern STEP = Pattern.compile("[?&]step=(case|guess|try|key|check)\\b");
  private static final Map<Kind, String> ICONS =
      Map.of(
          Kind.COURSE, "book",
          Kind.UNIT, "play",
          Kind.EXERCISE, "wrench",
          Kind.TERM, "term",
          Kind.LAW, "doc",
          Kind.PROGRAMME, "badge");

  static Found of(Hit hit, Texts texts) {
    boolean own = hit.language() == texts.language();
    return new Found(
        ICONS.get(hit.kind()),
        texts.say("search.kind." + hit.kind().code()),
        place(hit, texts),
        hit.language().code(),
        own ? "" : name(hit.language(), texts),
        hit.foundBy().orElse(""),
        hit.address().startsWith(DRAFTS),
        hit.title(),
        hit.sentence(),
        hit.address(),
        hit.missing());
  }

  /** Whether there is a sentence to show. */
  public boolean isQuoted() {
    return !sentence.isEmpty();
  }

  static String name(Language language, Texts texts) {
    return texts.say("search.language." + language.code());
  }

  /** Steps of one unit have one title; this tells them apart. */
  private static String step(Hit hit, Texts texts) {
    Matcher step = STEP.matcher(hit.address());
    return hit.kind() == Kind.UNIT && step.find()
        ? texts.say("learning.step." + step.group(1))
        : "";
  }

  private static String place(Hit hit, Texts texts) {
    String minutes = hit.minutes() > 0 ? texts.say("search.hit.minutes", hit.minutes()) : "";
    return Stream.of(hit.course().map(Entry.Course::code).orElse(""), step(hit, texts), minutes)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
