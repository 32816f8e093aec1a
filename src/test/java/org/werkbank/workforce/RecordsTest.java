package org.werkbank.workforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.werkbank.workforce.Plant.CLOCK;
import static org.werkbank.workforce.Plant.TODAY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.fixtures.TestDatabase;
import org.werkbank.platform.problem.NotFound;

class RecordsTest {
  private static final Instant NOW = CLOCK.instant();

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void openingARecordLeavesALineThatOnlyThisPersonSees(TestDatabase.Kind kind) {
    try (Plant plant = new Plant(kind)) {
      UUID worker = plant.person("Ayşe Yılmaz", "Esslingen", "Montage 1", TODAY.plusDays(300));
      Reader hr = new Reader(plant.person("Katja Brandt"), "Katja Brandt");
      WorkerRow row = open(plant, worker, hr, CLOCK);
      assertEquals("Yılmaz, Ayşe", row.name());
      assertEquals(List.of(new Access("Katja Brandt", NOW, "certificates")), looks(plant, worker));
      assertEquals(List.of(), looks(plant, hr.person()));
      assertEquals(1, opened(plant, NOW));
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void lookingAtOnesOwnRecordLeavesNoLine(TestDatabase.Kind kind) {
    try (Plant plant = new Plant(kind)) {
      UUID person = plant.person("Katja Brandt");
      open(plant, person, new Reader(person, "Katja Brandt"), CLOCK);
      assertEquals(List.of(), looks(plant, person));
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void loadingThePageAgainIsTheSameLookAndLaterIsANewOne(TestDatabase.Kind kind) {
    try (Plant plant = new Plant(kind)) {
      UUID worker = plant.person("Ayşe Yılmaz");
      Reader hr = new Reader(plant.person("Katja Brandt"), "Katja Brandt");
      Clock later = Clock.offset(CLOCK, Records.SAME_LOOK);
      open(plant, worker, hr, CLOCK);
      open(plant, worker, hr, Clock.offset(CLOCK, Duration.ofMinutes(14)));
      open(plant, worker, hr, later);
      assertEquals(
          List.of(
              new Access("Katja Brandt", later.instant(), "certificates"),
              new Access("Katja Brandt", NOW, "certificates")),
          looks(plant, worker));
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void whoIsNotInTheListCannotBeOpened(TestDatabase.Kind kind) {
    try (Plant plant = new Plant(kind)) {
      Reader hr = new Reader(plant.person("Katja Brandt"), "Katja Brandt");
      assertThrows(NotFound.class, () -> open(plant, UUID.randomUUID(), hr, CLOCK));
      assertEquals(0, opened(plant, Instant.EPOCH));
    }
  }

  private static WorkerRow open(Plant plant, UUID person, Reader reader, Clock clock) {
    return plant.database.in(em -> records(em, clock).open(person, reader));
  }

  private static long opened(Plant plant, Instant since) {
    return plant.database.in(em -> records(em, CLOCK).openedSince(since));
  }

  private static List<Access> looks(Plant plant, UUID person) {
    return plant.database.in(em -> records(em, CLOCK).whoLooked(person));
  }

  private static Records records(jakarta.persistence.EntityManager em, Clock clock) {
    return new Records(em, clock, Plant.queries(em));
  }
}
