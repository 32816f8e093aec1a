package org.werkbank.catalogue.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.werkbank.catalogue.Passage;
import org.werkbank.catalogue.Passage.Kind;
import org.werkbank.catalogue.Term;
import org.werkbank.platform.text.Language;

/**
 * Which technical terms one unit uses, and whether each is explained where it comes first. German
 * only, because a German term is a noun with a capital letter: the English text must link the same
 * terms (P-11).
 */
final class TermUse {
  private static final Set<Kind> CAN_LINK = Set.of(Kind.PROSE, Kind.CELL, Kind.KEY);
  private static final Pattern SHORT =
      Pattern.compile("(?<![\\p{L}\\d-])\\p{Lu}{2,}(?![\\p{L}\\d])");

  /** Abbreviations everybody on the shop floor reads as words. */
  private static final Set<String> COMMON =
      Set.of("EU", "OK", "PC", "PDF", "QR", "TÜV", "USB", "UV", "VO");

  private final List<Passage> passages;
  private final List<Term> terms;

  /**
   * @param passages of one unit in German, in reading order
   */
  TermUse(List<Passage> passages, List<Term> terms) {
    this.passages = passages.stream().filter(one -> CAN_LINK.contains(one.kind())).toList();
    this.terms = terms;
  }

  /** A word and where it stands first. */
  record Place(String word, Passage passage) {}

  /** Terms of the course that this unit uses. */
  List<Term> used() {
    return terms.stream().filter(term -> plain(term).isPresent() || linked(term) != null).toList();
  }

  /** Terms whose first use does not open the explanation. */
  List<Place> unexplained() {
    List<Place> places = new ArrayList<>();
    for (Term term : terms) {
      plain(term)
          .filter(first -> !before(linked(term), first))
          .map(first -> place(term, first))
          .ifPresent(places::add);
    }
    return places;
  }

  /** Abbreviations that the glossary of the course does not have. */
  List<Place> unknownAbbreviations() {
    List<Place> places = new ArrayList<>();
    for (Passage passage : passages) {
      Matcher found = SHORT.matcher(passage.text());
      while (found.find()) {
        String word = found.group();
        boolean known =
            COMMON.contains(word)
                || places.stream().anyMatch(place -> place.word().equals(word))
                || terms.stream().anyMatch(term -> term.word().in(Language.DE).contains(word));
        if (!known) places.add(new Place(word, passage));
      }
    }
    return places;
  }

  private record Spot(int passage, int at) {}

  private Place place(Term term, Spot spot) {
    return new Place(word(term), passages.get(spot.passage()));
  }

  private static boolean before(Spot link, Spot word) {
    if (link == null) return false;
    return link.passage() < word.passage()
        || (link.passage() == word.passage() && link.at() <= word.at());
  }

  private Spot linked(Term term) {
    for (int i = 0; i < passages.size(); i++) {
      for (Passage.Link link : passages.get(i).links()) {
        if (link.address().equals("term:" + term.key())) return new Spot(i, link.from());
      }
    }
    return null;
  }

  /** Where the word itself stands first, in any of its endings. */
  private Optional<Spot> plain(Term term) {
    String word = word(term);
    if (!word.contains(" ") && !Character.isUpperCase(word.codePointAt(0))) return Optional.empty();
    Pattern forms =
        Pattern.compile(
            "(?<![\\p{L}-])" + Pattern.quote(word) + "(?:e|s|n|en|es|er|ern|em)?(?![\\p{L}-])");
    for (int i = 0; i < passages.size(); i++) {
      Matcher found = forms.matcher(passages.get(i).text());
      if (found.find()) return Optional.of(new Spot(i, found.start()));
    }
    return Optional.empty();
  }

  /** Without what stands in brackets behind it. */
  private static String word(Term term) {
    return term.word().in(Language.DE).replaceFirst("\\s*\\(.*", "").strip();
  }
}
