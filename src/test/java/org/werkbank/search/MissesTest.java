package org.werkbank.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.fixtures.TestDatabase;
import org.werkbank.platform.text.Language;

class MissesTest {
  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void whatWasMissedFiveTimesIsShown(TestDatabase.Kind kind) {
    try (TestDatabase db = kind.open()) {
      for (int i = 0; i < 5; i++) miss(db, "  Wälzlager  FETT ");
      for (int i = 0; i < 4; i++) miss(db, "Ölkanne");
      assertEquals(
          List.of(new Miss("wälzlager fett", Language.DE, 5)),
          db.in(em -> new Misses(em).frequent()));
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void whatMayBelongToAPersonIsNotCounted(TestDatabase.Kind kind) {
    List<String> personal =
        List.of(
            "jonas@werk.example",
            "Personalnummer 4711815",
            "0171 555 1234",
            "https://intranet/x",
            "ich habe heute mit meinem Meister über die neue Maschine gesprochen",
            "<b>");
    try (TestDatabase db = kind.open()) {
      for (int i = 0; i < 6; i++) personal.forEach(text -> miss(db, text));
      assertEquals(List.of(), db.in(em -> new Misses(em).frequent()));
      List<?> rows =
          db.in(em -> em.createNativeQuery("select words from search_miss").getResultList());
      assertEquals(List.of(), rows);
    }
  }

  private static void miss(TestDatabase db, String text) {
    db.run(
        em -> {
          Misses misses = new Misses(em);
          misses.record(text, Language.DE);
          misses.store();
        });
  }
}
