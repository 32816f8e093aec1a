package org.werkbank.search.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.werkbank.platform.text.Language;
import org.werkbank.search.Entry;

/** People find what they look for; {@code mvn -Peval verify} says how well. */
class SearchQualityTest {
  @TempDir static Path folder;
  private static EntryShelf shelf;
  private static OwnFinder search;

  @BeforeAll
  static void index() {
    shelf = Shipped.shelf();
    search = new OwnFinder(folder, shelf);
  }

  @AfterAll
  static void close() {
    search.close();
  }

  static Stream<Arguments> lists() {
    return Stream.of(Language.values())
        .flatMap(
            language -> Stream.of(Judged.Part.values()).map(part -> Arguments.of(language, part)));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void whatIsLookedForIsAmongTheFirstFiveAndMostlyFirst(Language language, Judged.Part part) {
    Score score = Suite.score(search, Suite.of(language, part));
    assertTrue(score.r5() >= 0.95, score.toString());
    assertTrue(score.r1() >= 0.80, score.toString());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aWordOfTheOtherLanguageFindsIt(Language reads) {
    Score score = Suite.score(search, Suite.cross(reads));
    assertTrue(score.r5() >= 0.80, score.toString());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aTypoIsForgiven(Language language) {
    Score score = Suite.score(search, Suite.typos(language));
    assertTrue(score.r5() >= 0.90, score.toString());
  }

  @Test
  void everythingTheListWantsIsThere() {
    Set<String> there =
        shelf.entries().stream()
            .map(Entry::address)
            .map(Addresses::withoutLanguage)
            .collect(Collectors.toSet());
    List<Judged> all = new ArrayList<>(JudgementList.crossLanguage());
    for (Language language : Language.values()) all.addAll(JudgementList.of(language));
    assertEquals(
        List.of(),
        all.stream()
            .flatMap(judged -> judged.grades().keySet().stream())
            .filter(address -> !there.contains(address))
            .distinct()
            .toList());
  }

  /** Otherwise all the trouble with words would be for nothing. */
  @ParameterizedTest
  @MethodSource("lists")
  void theStockAnalyserFindsLess(Language language, Judged.Part part) {
    StockFinder stock = new StockFinder(shelf.entries());
    List<Judged> queries = Suite.of(language, part);
    assertTrue(Suite.score(stock, queries).mrr() < Suite.score(search, queries).mrr());
  }
}
