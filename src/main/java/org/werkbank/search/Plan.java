package org.werkbank.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.werkbank.platform.text.Language;

/**
 * The queries for the words of a question. A short question is answered in steps: entries with all
 * its words come first, then those with fewer, and among these the language that was asked for. A
 * long one is ordered by what its words weigh together.
 */
final class Plan {
  static final int SHORT = 4;
  private static final int MOST_TOGETHER = 8;

  private final Question question;
  private final List<Sought> words;

  Plan(Question question, List<Sought> words) {
    this.question = question;
    this.words = words;
  }

  boolean isShort() {
    return words.size() <= SHORT;
  }

  /** Whether entries have at least so many of the words, whatever their order. */
  Query having(int least) {
    BooleanQuery.Builder languages = new BooleanQuery.Builder();
    for (Language language : Language.values()) {
      BooleanQuery.Builder some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
      words.forEach(word -> some.add(there(word, language), Occur.SHOULD));
      languages.add(some.build(), Occur.SHOULD);
    }
    return allowed(new ConstantScoreQuery(languages.build()));
  }

  /** The entries with at least so many of the words, best first, narrowed as asked. */
  Query best(int least) {
    BooleanQuery.Builder languages = new BooleanQuery.Builder();
    for (Language language : Language.values()) {
      if (question.only().map(only -> only != language).orElse(false)) continue;
      BooleanQuery.Builder some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
      words.forEach(word -> some.add(weighed(word, language), Occur.SHOULD));
      languages.add(some.build(), Occur.SHOULD);
    }
    return narrowed(languages.build());
  }

  /** What it counts that words stand side by side as they were typed, or parts of a compound. */
  Query together() {
    BooleanQuery.Builder together = new BooleanQuery.Builder();
    for (Language language : Language.values()) {
      for (int i = 0; i < Math.min(words.size(), MOST_TOGETHER); i++) {
        List<Way> ways = words.get(i).ways().get(language);
        for (Way way : ways) if (way.stems().size() > 1) together(together, way.stems(), language);
        Optional<String> before = i == 0 ? Optional.empty() : asked(words.get(i - 1), language);
        Optional<String> now = asked(words.get(i), language);
        if (before.isPresent() && now.isPresent())
          together(together, List.of(before.get(), now.get()), language);
      }
    }
    return together.build();
  }

  /** The stem of the word itself, if it is in any text of the language. */
  private static Optional<String> asked(Sought word, Language language) {
    return word.ways().get(language).stream()
        .filter(way -> way.rank() == Way.Rank.ASKED)
        .map(way -> way.stems().get(0))
        .findFirst();
  }

  private static void together(BooleanQuery.Builder query, List<String> stems, Language language) {
    String[] terms = stems.toArray(String[]::new);
    for (Zone zone : Zone.values()) {
      Query phrase = new PhraseQuery(Ranking.APART, zone.field(language), terms);
      query.add(new BoostQuery(phrase, Ranking.SCALE * zone.any()), Occur.SHOULD);
    }
  }

  private static Query there(Sought word, Language language) {
    List<Query> ways = new ArrayList<>();
    for (Way way : word.ways().get(language)) ways.add(there(way, language));
    return any(ways);
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

  private Query weighed(Sought word, Language language) {
    List<Query> ways = new ArrayList<>();
    boolean minor = isMinor(word);
    for (Way way : word.ways().get(language)) ways.add(weighed(way, minor, language));
    return ways.size() == 1 ? ways.get(0) : new DisjunctionMaxQuery(ways, 0f);
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

  private Query weighed(Way way, boolean minor, Language language) {
    float share =
        Ranking.SCALE * way.rank().share() * (minor ? Ranking.MINOR : 1) / way.stems().size();
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    if (isShort()) {
      float step =
          Ranking.step(way.rank(), language == question.language())
              - (minor ? Ranking.MINOR_WORD : 0);
      query.add(new BoostQuery(new ConstantScoreQuery(there(way, language)), step), Occur.MUST);
    } else if (way.stems().size() > 1) {
      query.add(there(way, language), Occur.FILTER);
    }
    for (String stem : way.stems()) {
      for (Zone zone : Zone.values()) {
        query.add(boosted(zone.field(language), stem, zone.any() * share), Occur.SHOULD);
        query.add(boosted(zone.wholeField(language), stem, zone.whole() * share), Occur.SHOULD);
      }
    }
    return query.build();
  }

  private static Query boosted(String field, String stem, float boost) {
    return new BoostQuery(new TermQuery(new Term(field, stem)), boost);
  }

  private Query narrowed(Query query) {
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
