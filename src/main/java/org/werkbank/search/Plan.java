package org.werkbank.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.werkbank.platform.text.Language;

/**
 * The queries for the words of a question. A short question is answered in steps, see {@link Best};
 * a long one is ordered by what its words weigh together.
 */
final class Plan {
  static final int SHORT = 4;
  private static final int MOST_TOGETHER = 8;

  private final Question question;
  private final List<Sought> words;
  private final Weights weights;
  private final boolean sentence;
  private final boolean drafts;

  Plan(Question question, List<Sought> words, IndexSearcher searcher) throws IOException {
    this.question = question;
    this.words = words;
    this.sentence = isSentence(Reading.line(question.text()), words.size());
    this.weights = new Weights(searcher);
    this.drafts = searcher.getIndexReader().docFreq(new Term(Fields.DRAFT, Fields.YES)) > 0;
  }

  /** A few words; not a sentence, of which the little words were left out. */
  boolean isShort() {
    return words.size() <= SHORT && !sentence;
  }

  private static boolean isSentence(String text, int words) {
    int all = text.strip().split("\\s+", 2 * SHORT + MOST_TOGETHER).length;
    return text.strip().endsWith("?") && all > words;
  }

  int words() {
    return words.size();
  }

  /** The language most of its words are found in as they were typed. */
  Language spoken() {
    long own = typed(question.language());
    return typed(question.language().other()) > own
        ? question.language().other()
        : question.language();
  }

  private long typed(Language language) {
    return words.stream()
        .filter(word -> word.ways().get(language).stream().anyMatch(way -> way.rank().isNear()))
        .count();
  }

  /** How far one can go in a language, nearest first: what was typed, its parts, all there is. */
  List<Way.Rank> ranks(Language language) {
    return words.stream()
        .flatMap(word -> word.ways().get(language).stream())
        .map(way -> way.rank().isNear() ? way.rank() : Way.Rank.ONE_PART)
        .distinct()
        .sorted()
        .toList();
  }

  /** Whether entries have at least so many of the words, whatever their order; one a language. */
  List<Query> having(int least) {
    List<Query> languages = new ArrayList<>();
    for (Language language : Language.values()) {
      List<Query> some = new ArrayList<>();
      for (Sought word : words) {
        List<Query> ways = new ArrayList<>();
        for (Way way : word.ways().get(language)) ways.add(there(way, language));
        if (!ways.isEmpty()) some.add(any(ways));
      }
      if (some.size() >= least)
        languages.add(allowed(new ConstantScoreQuery(atLeast(least, some))));
    }
    return languages;
  }

  /**
   * The entries of a language with at least so many of the words, narrowed as asked.
   *
   * @param farthest only by ways no farther from what was typed than this
   * @return null if there can be none
   */
  Query best(int least, Language language, Way.Rank farthest) throws IOException {
    if (question.only().map(only -> only != language).orElse(false)) return null;
    List<Query> some = new ArrayList<>();
    boolean nouns = isShort() && least < words.size() && words.stream().anyMatch(this::isMinor);
    for (Sought word : words) {
      List<Way> ways =
          word.ways().get(language).stream()
              .filter(way -> way.rank().compareTo(farthest) <= 0)
              .toList();
      if (!ways.isEmpty()) some.add(weighed(word, ways, nouns, language));
    }
    return some.size() < least ? null : narrowed(atLeast(least, some));
  }

  /**
   * The entries of a language by all that the words of a long question and the parts of its
   * compounds weigh together.
   *
   * @return null if there can be none
   */
  Query together(Language language) throws IOException {
    if (question.only().map(only -> only != language).orElse(false)) return null;
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Sought word : words) {
      for (Way way : word.ways().get(language))
        weights.add(all, way, isMinor(word) ? Ranking.MINOR : 1, language);
    }
    BooleanQuery query = all.build();
    return query.clauses().isEmpty() ? null : narrowed(query);
  }

  private static Query atLeast(int least, List<Query> queries) {
    if (queries.size() == 1) return queries.get(0);
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    Occur occur = least == queries.size() ? Occur.MUST : Occur.SHOULD;
    queries.forEach(query -> some.add(query, occur));
    if (occur == Occur.SHOULD) some.setMinimumNumberShouldMatch(least);
    return some.build();
  }

  /**
   * What it counts that words stand side by side as they were typed, or parts of a compound; null
   * if there is nothing that could.
   */
  Query sideBySide(Set<Language> languages) {
    BooleanQuery.Builder together = new BooleanQuery.Builder();
    for (Language language : languages) {
      for (int i = 0; i < Math.min(words.size(), MOST_TOGETHER); i++) {
        List<Way> ways = words.get(i).ways().get(language);
        for (Way way : ways) if (way.stems().size() > 1) together(together, way.stems(), language);
        if (i == 0 || ways.isEmpty()) continue;
        List<Way> before = words.get(i - 1).ways().get(language);
        if (before.isEmpty()) continue;
        String left = before.get(0).stems().get(0);
        together(together, List.of(left, ways.get(0).stems().get(0)), language);
      }
    }
    BooleanQuery query = together.build();
    return query.clauses().isEmpty() ? null : query;
  }

  private static void together(BooleanQuery.Builder query, List<String> stems, Language language) {
    String[] terms = stems.toArray(String[]::new);
    for (Zone zone : Zone.values()) {
      Query phrase = new PhraseQuery(Ranking.APART, zone.field(language), terms);
      query.add(new BoostQuery(phrase, zone.any()), Occur.SHOULD);
    }
  }

  private static Query there(Way way, Language language) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    way.stems().forEach(stem -> all.add(present(stem, language), Occur.FILTER));
    return way.stems().size() == 1 ? present(way.stems().get(0), language) : all.build();
  }

  private static Query any(List<Query> queries) {
    if (queries.size() == 1) return queries.get(0);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    queries.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }

  private static Query present(String stem, Language language) {
    return new TermQuery(new Term(Fields.all(language), stem));
  }

  private Query weighed(Sought word, List<Way> ways, boolean nouns, Language language)
      throws IOException {
    boolean minor = isMinor(word);
    List<Query> weighed = new ArrayList<>();
    for (Way way : ways) weighed.add(weights.of(way, minor ? Ranking.MINOR : 1, language));
    Query best = weighed.size() == 1 ? weighed.get(0) : new DisjunctionMaxQuery(weighed, 0f);
    if (!nouns || minor) return best;
    List<Query> there = ways.stream().map(way -> there(way, language)).toList();
    return new BooleanQuery.Builder()
        .add(new BoostQuery(new ConstantScoreQuery(any(there)), Ranking.NOUN), Occur.MUST)
        .add(best, Occur.SHOULD)
        .build();
  }

  /**
   * In a German sentence nouns say what it is about: a word in small letters counts less where
   * others are capitalised, and not only because they stand first.
   */
  private boolean isMinor(Sought word) {
    return question.language() == Language.DE
        && Character.isLowerCase(word.written().charAt(0))
        && words.stream().anyMatch(Plan::isNoun);
  }

  private static boolean isNoun(Sought word) {
    return word.start() > 0 && Character.isUpperCase(word.written().charAt(0));
  }

  private Query narrowed(Query query) {
    if (!question.isNarrowed()) return allowed(query);
    BooleanQuery.Builder narrow = new BooleanQuery.Builder().add(query, Occur.MUST);
    if (!question.kinds().isEmpty()) {
      List<Query> kinds = new ArrayList<>();
      question.kinds().forEach(kind -> kinds.add(key(Fields.KIND, kind.code())));
      narrow.add(any(kinds), Occur.FILTER);
    }
    question.course().ifPresent(slug -> narrow.add(key(Fields.COURSE, slug), Occur.FILTER));
    question.role().ifPresent(role -> narrow.add(key(Fields.ROLE, role), Occur.FILTER));
    return allowed(narrow.build());
  }

  /** Only what is published, and the drafts of the person who asks. */
  private Query allowed(Query query) {
    if (!drafts) return query;
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(others(question.person().orElse(null)), Occur.MUST_NOT)
        .build();
  }

  /** Drafts of everybody else. */
  static Query others(UUID person) {
    Query drafts = key(Fields.DRAFT, Fields.YES);
    if (person == null) return drafts;
    return new BooleanQuery.Builder()
        .add(drafts, Occur.FILTER)
        .add(key(Fields.AUTHOR, person.toString()), Occur.MUST_NOT)
        .build();
  }

  private static Query key(String field, String value) {
    return new TermQuery(new Term(field, value));
  }
}
