package org.werkbank.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.werkbank.platform.text.Language;
import org.werkbank.search.words.Word;
import org.werkbank.search.words.Words;

/**
 * What a question asks for: its words without those that say nothing, and for each the ways to find
 * it in this index.
 */
final class Reading {
  private static final int LONGEST = 400;
  private static final int MOST_WORDS = 32;
  private static final int MOST_CORRECTED = 3;
  private static final int ENOUGH_KNOWN = 3;
  private static final int SHORTEST_PART = 4;
  private static final int SHORTEST_TRANSLATED = 5;

  private final Synonyms synonyms;
  private final IndexReader reader;
  private final Map<Language, List<Word>> words = new EnumMap<>(Language.class);
  private final String line;
  private int corrected;

  private Reading(String text, Synonyms synonyms, IndexReader reader) {
    this.synonyms = synonyms;
    this.reader = reader;
    this.line = line(text);
    for (Language language : Language.values()) words.put(language, Words.of(language).read(line));
  }

  /** The part of a question that is looked at, in one line. */
  static String line(String text) {
    return Sentences.line(text.substring(0, Math.min(text.length(), LONGEST)));
  }

  static List<Sought> read(String text, Language asked, Synonyms synonyms, IndexReader reader)
      throws IOException {
    return new Reading(text, synonyms, reader).sought(asked);
  }

  private List<Sought> sought(Language asked) throws IOException {
    Language spoken = spoken(asked);
    List<Integer> places = places(spoken, false);
    if (places.isEmpty()) places = places(spoken, true);
    List<Map<Language, List<Way>>> ways = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) ways.add(ways(places, i));
    long known = ways.stream().filter(Reading::any).count();
    boolean correct = places.size() <= Plan.SHORT || known < ENOUGH_KNOWN;
    List<Sought> sought = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      int place = places.get(i);
      Word word = words.get(Language.DE).get(place);
      Optional<String> meant = Optional.empty();
      if (!any(ways.get(i)) && correct && Spellings.spelt(word) && corrected++ < MOST_CORRECTED)
        meant = similar(place, ways.get(i));
      sought.add(new Sought(word.written(), word.start(), word.end(), ways.get(i), meant));
    }
    return sought;
  }

  private static boolean any(Map<Language, List<Way>> ways) {
    return ways.values().stream().anyMatch(some -> !some.isEmpty());
  }

  private List<Integer> places(Language spoken, boolean common) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < words.get(spoken).size() && places.size() < MOST_WORDS; i++) {
      Word word = words.get(spoken).get(i);
      if (word.common() == common && !word.stem().isEmpty()) places.add(i);
    }
    return places;
  }

  /** The language more of whose little words are there. */
  private Language spoken(Language asked) {
    return common(asked.other()) > common(asked) ? asked.other() : asked;
  }

  private long common(Language language) {
    return words.get(language).stream().filter(Word::common).count();
  }

  /** Only ways that lead somewhere. */
  private Map<Language, List<Way>> ways(List<Integer> places, int at) throws IOException {
    Map<Language, List<Way>> ways = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      List<Way> there = new ArrayList<>();
      for (Way way : ways(places, at, language)) if (known(way, language)) there.add(way);
      ways.put(language, there);
    }
    if (!any(ways)) parts(places.get(at), ways);
    return ways;
  }

  private List<Way> ways(List<Integer> places, int at, Language language) {
    Word word = words.get(language).get(places.get(at));
    List<Way> ways = new ArrayList<>();
    ways.add(new Way(List.of(word.stem()), Way.Rank.ASKED, Optional.empty()));
    List<String> parts = word.smallest().stream().map(Word.Part::stem).distinct().toList();
    if (parts.size() > 1) ways.add(new Way(parts, Way.Rank.PARTS, Optional.empty()));
    word.root()
        .ifPresent(
            root -> ways.add(new Way(List.of(root), Way.Rank.SAME_MEANING, Optional.empty())));
    for (Language from : Language.values()) {
      Way.Rank rank = from == language ? Way.Rank.SAME_MEANING : Way.Rank.TRANSLATED;
      for (Synonyms.Other other : others(places, at, from, language)) {
        Optional<String> by = from == language ? Optional.empty() : Optional.of(other.written());
        Way way = new Way(other.stems(), rank, by);
        if (ways.stream().noneMatch(there -> there.stems().equals(way.stems()))) ways.add(way);
      }
    }
    return ways;
  }

  /** Of every row of words this one stands in, the longest first. */
  private List<Synonyms.Other> others(List<Integer> places, int at, Language from, Language to) {
    for (int length = Math.min(Synonyms.LONGEST, places.size()); length > 0; length--) {
      for (int first = Math.max(0, at - length + 1); first <= at; first++) {
        if (first + length > places.size()) break;
        List<String> stems =
            places.subList(first, first + length).stream()
                .map(place -> words.get(from).get(place).stem())
                .toList();
        List<Synonyms.Other> others = synonyms.of(stems, from, to);
        if (!others.isEmpty()) return others;
      }
    }
    return List.of();
  }

  /** Whether some entry has all its stems. */
  private boolean known(Way way, Language language) throws IOException {
    String field = Fields.all(language);
    BooleanQuery.Builder together = new BooleanQuery.Builder();
    for (String stem : way.stems()) {
      Term term = new Term(field, stem);
      if (reader.docFreq(term) == 0) return false;
      together.add(new TermQuery(term), BooleanClause.Occur.FILTER);
    }
    return way.stems().size() == 1
        || new IndexSearcher(reader).search(together.build(), 1).scoreDocs.length > 0;
  }

  /** A compound that is nowhere as a whole, and whose parts are nowhere together. */
  private void parts(int place, Map<Language, List<Way>> ways) throws IOException {
    for (Map.Entry<Language, List<Way>> in : ways.entrySet()) {
      for (Word.Part part : words.get(in.getKey()).get(place).smallest()) {
        Way way = new Way(List.of(part.stem()), Way.Rank.ONE_PART, Optional.empty());
        if (part.folded().length() >= SHORTEST_PART && known(way, in.getKey()))
          in.getValue().add(way);
      }
      separated(words.get(in.getKey()).get(place), in.getKey(), in.getValue());
    }
  }

  /** {@code anlernen} where somebody only {@code lernt … an}. */
  private void separated(Word word, Language language, List<Way> ways) throws IOException {
    Optional<Way> way =
        Words.of(language)
            .separated(word.stem())
            .map(rest -> new Way(List.of(rest), Way.Rank.ONE_PART, Optional.empty()));
    if (way.isPresent() && known(way.get(), language)) ways.add(way.get());
  }

  /** Adds the ways of words like this one, and says which was probably meant. */
  private Optional<String> similar(int place, Map<Language, List<Way>> ways) throws IOException {
    Optional<String> likeliest = Optional.empty();
    int fewest = Integer.MAX_VALUE;
    for (Map.Entry<Language, List<Way>> in : ways.entrySet()) {
      Language language = in.getKey();
      Lexicon lexicon = new Lexicon(reader, language);
      Word word = words.get(language).get(place);
      for (Typo.Meant meant : new Typo(lexicon, language, word).meant()) {
        if (!meant.stems().isEmpty())
          in.getValue().add(new Way(meant.stems(), Way.Rank.SIMILAR, Optional.empty()));
        if (meant.edits() >= fewest || meant.written().isEmpty()) continue;
        fewest = meant.edits();
        likeliest = meant.written();
      }
    }
    if (likeliest.isPresent()) asMeant(likeliest.get(), ways);
    return likeliest.isPresent() || ways.values().stream().anyMatch(Reading::isSimilar)
        ? likeliest
        : translated(place, ways);
  }

  /** All that would be found by the word that was probably meant: its parts, other words for it. */
  private void asMeant(String meant, Map<Language, List<Way>> ways) throws IOException {
    Reading right = new Reading(meant, synonyms, reader);
    if (right.words.get(Language.DE).size() != 1 || right.words.get(Language.EN).size() != 1)
      return;
    Map<Language, List<Way>> others = right.ways(List.of(0), 0);
    for (Language language : Language.values()) {
      List<Way> there = ways.get(language);
      for (Way way : others.get(language)) {
        if (there.stream().anyMatch(one -> one.stems().equals(way.stems()))) continue;
        Way.Rank rank = way.rank() == Way.Rank.ONE_PART ? Way.Rank.ONE_PART : Way.Rank.SIMILAR;
        there.add(new Way(way.stems(), rank, way.by()));
      }
    }
  }

  private static boolean isSimilar(List<Way> ways) {
    return ways.stream().anyMatch(way -> way.rank() == Way.Rank.SIMILAR);
  }

  /** A misspelt word that is in no text, and has another way to say it that is. */
  private Optional<String> translated(int place, Map<Language, List<Way>> ways) throws IOException {
    for (Language from : Language.values()) {
      Word word = words.get(from).get(place);
      if (word.folded().length() < SHORTEST_TRANSLATED) continue;
      Optional<String> meant = synonyms.similar(word, from);
      if (meant.isEmpty()) continue;
      List<String> stems = Words.of(from).read(meant.get()).stream().map(Word::stem).toList();
      for (Language to : Language.values()) {
        for (Synonyms.Other other : synonyms.of(stems, from, to)) {
          Optional<String> by = from == to ? Optional.empty() : Optional.of(other.written());
          Way way = new Way(other.stems(), Way.Rank.SIMILAR, by);
          if (known(way, to)) ways.get(to).add(way);
        }
      }
      return meant;
    }
    return Optional.empty();
  }
}
