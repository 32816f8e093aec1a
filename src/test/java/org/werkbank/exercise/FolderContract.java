package org.werkbank.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.spi.Offer;
import org.werkbank.exercise.spi.Parameters;
import org.werkbank.exercise.spi.Sample;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.platform.html.Drawing;
import org.werkbank.platform.text.Language;

/** What lies in the folder of a type, and what the program says around it. */
abstract class FolderContract extends TypeUnderTest {
  private static final int LONGEST_LEAD = 20;
  private static final int LONGEST_INSIDE = 80;
  private static final Map<Language, List<String>> HEADINGS =
      Map.of(
          Language.DE,
          List.of("Daten", "Formel", "Algorithmus", "Wertung", "Grenzen", "Quelle"),
          Language.EN,
          List.of("Data", "Formula", "Algorithm", "Score", "Limits", "Source"));

  @Test
  void everyProblemWithAParameterNamesTheParameter() {
    TypeFolder folder = new TypeFolder(type());
    Map<String, Object> example = folder.exampleOfReadme();
    assertEquals(List.of(), faults(example));
    for (String name : example.keySet()) {
      Map<String, Object> wrong = new HashMap<>(example);
      wrong.put(name, "certainly-not-this");
      assertEquals(List.of(name), faults(wrong).stream().map(Parameters.Fault::parameter).toList());
    }
    Map<String, Object> more = new HashMap<>(example);
    more.put("not-a-parameter", 1);
    assertEquals(
        List.of("not-a-parameter"),
        faults(more).stream().map(Parameters.Fault::parameter).toList());
    for (Sample sample : type().samples())
      assertTrue(example.keySet().containsAll(sample.parameters().keySet()));
  }

  @Test
  void theFolderIsCompleteAndItsTextsAreUsed() {
    TypeFolder folder = new TypeFolder(type());
    assertEquals(ExerciseTypes.folder(type().key()), folder.name());
    for (String file : List.of("README.md", "answer.xhtml", "review.xhtml"))
      assertNotNull(folder.text(file));
    folder.assertTextsAgree();
    folder.assertTextsUsed();
    if (folder.has("thumb.svg"))
      assertInstanceOf(Drawing.Valid.class, Drawing.read(folder.text("thumb.svg").getBytes()));
  }

  @Test
  void theProgramCanSayWhatItIs() {
    for (Language language : Language.values()) {
      for (String key : List.of("title", "lead"))
        assertFalse(texts(language).say(key).isBlank(), key);
      assertShort(texts(language).say("lead"));
    }
  }

  /** Each offer by itself or the type for all of them; an author may write no parameter at all. */
  @Test
  void threeHintsAreGivenWhateverIsPlayed() {
    Set<Map<String, Object>> played = new HashSet<>(Set.of(Map.of()));
    type().offers().forEach(offer -> played.add(offer.parameters()));
    type().samples().forEach(sample -> played.add(sample.parameters()));
    Set<String> given = new TreeSet<>();
    for (Language language : Language.values()) {
      ResourceBundle bundle = texts(language).bundle();
      for (Map<String, Object> parameters : played) {
        List<String> hints = Hints.of(play(parameters, new Seed(1)), parameters, bundle);
        assertEquals(3, hints.stream().distinct().count(), parameters + ": " + hints);
        given.addAll(hints);
      }
      for (String key : bundle.keySet()) {
        if (key.matches("(.+\\.)?hint\\.[123]"))
          assertTrue(given.contains(bundle.getString(key)), "nobody is given " + key);
      }
    }
  }

  private static void assertShort(String lead) {
    int words = lead.strip().split("\\s+").length;
    assertTrue(words <= LONGEST_LEAD, words + " words: " + lead);
  }

  @Test
  void everyOfferCanBePlayedAndIsCalledSomething() {
    List<Offer> offers = type().offers();
    assertFalse(offers.isEmpty(), "something is offered");
    Set<String> said = new TreeSet<>();
    for (Offer offer : offers) {
      assertNotNull(play(offer.parameters(), new Seed(1)).start());
      if (offers.size() == 1 && offer.name().isEmpty()) continue;
      assertTrue(offer.name().matches("[A-Za-z0-9-]+"), "name of an offer: " + offer.name());
      said.add("offer." + offer.name());
      said.add("offer." + offer.name() + ".lead");
      for (Language language : Language.values())
        assertShort(texts(language).say("offer." + offer.name() + ".lead"));
    }
    assertEquals(
        offers.size(), offers.stream().map(Offer::name).distinct().count(), "names of offers");
    Set<String> written =
        texts(Language.DE).bundle().keySet().stream()
            .filter(key -> key.startsWith("offer.") && !key.contains(".hint."))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(said, written, "texts of the offers");
  }

  @Test
  void itSaysHowItWorksInsideWithTheSameFiguresInBothLanguages() {
    TypeFolder folder = new TypeFolder(type());
    List<List<String>> figures = new ArrayList<>();
    for (Language language : Language.values()) {
      String text = folder.text("inside_" + language.code() + ".md");
      List<String> headings =
          text.lines()
              .filter(line -> line.startsWith("#"))
              .map(line -> line.replaceFirst("^## ", ""))
              .toList();
      assertEquals(HEADINGS.get(language), headings);
      assertTrue(text.lines().count() <= LONGEST_INSIDE, "lines of the page");
      figures.add(TypeFolder.figures(text));
    }
    assertEquals(figures.get(0), figures.get(1), "figures of both languages");
  }
}
