package org.werkbank.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.werkbank.platform.text.Language;

/**
 * One thing that can be found, in one language. Everything in it may be read by everybody who may
 * see it: no answers, no keys.
 *
 * @param id unique among all entries of its shelf
 * @param title plain text
 * @param lead the key sentence of a unit, the meaning of a term; counts more than the body
 * @param body plain text; may be empty
 * @param topics what it is about, in words that need not stand in the text
 * @param address where a hit leads, in this language
 * @param course the course it belongs to, if any
 * @param minutes it takes; 0 if that says nothing
 * @param roles for whom it was made; codes of the course format, none for everybody
 * @param author of a draft: only this person finds it; empty for everything that is published
 */
public record Entry(
    String id,
    Kind kind,
    Language language,
    String title,
    String lead,
    String body,
    List<String> topics,
    String address,
    Optional<Course> course,
    int minutes,
    List<String> roles,
    Optional<UUID> author) {

  public Entry {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(address, "address");
    topics = List.copyOf(topics);
    roles = List.copyOf(roles);
  }

  /** The course of an entry as a hit shows it. */
  public record Course(String slug, String code, String title) {}
}
