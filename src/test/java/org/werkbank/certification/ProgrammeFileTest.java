package org.werkbank.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.werkbank.platform.text.Text;

class ProgrammeFileTest {
  private static final String SHIPPED = read();

  private static String read() {
    try {
      return Files.readString(Path.of("courses/programmes.yaml"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void theShippedProgrammeIsTheBasicCertificate() {
    ProgrammeFile.Reading reading = ProgrammeFile.read("programmes.yaml", SHIPPED);

    assertEquals(List.of(), reading.faults());
    Programme z1 = reading.programmes().get(0);
    assertEquals("Z1", z1.code());
    assertEquals(
        new Text("KI-Grundschein Produktion", "Basic certificate: AI in production"), z1.title());
    assertEquals(20, z1.items());
    assertEquals(15, z1.pass(), "75 % of 20");
    assertEquals(3, z1.must());
    assertEquals(24, z1.validity());
    assertEquals(
        List.of(
            new Programme.Part("ki-in-der-halle", 5, List.of(40, 40, 20)),
            new Programme.Part("daten-sind-das-werkstueck", 5, List.of(20, 50, 30)),
            new Programme.Part("sprach-ki-fragen-und-pruefen", 5, List.of(20, 50, 30)),
            new Programme.Part("rechte-regeln-mitsprache", 5, List.of(40, 40, 20))),
        z1.courses());
    assertEquals(Map.of("stage", 1, "parts", 60), z1.exercises().get(0).parameters());
    assertEquals(
        Optional.of(new Programme.Renewal(10, 2, 8, List.of(1, 2, 3), true, 60, 30)), z1.renewal());
    assertTrue(z1.outcomes().size() >= 5 && z1.outcomes().size() <= 7);
  }

  @Test
  void theSecondShippedProgrammeIsForThoseWhoHoldTheFirst() {
    Programme z2 = ProgrammeFile.read("programmes.yaml", SHIPPED).programmes().get(1);

    assertEquals("Z2", z2.code());
    assertEquals(List.of("Z1"), z2.requires());
    assertEquals(20, z2.items());
    assertEquals(16, z2.pass(), "80 % of 20");
    assertEquals(12, z2.months(false));
    assertEquals(6, z2.months(true));
    assertEquals(
        Optional.of(new Programme.Renewal(10, 3, 8, List.of(1, 2), false, 60, 30)), z2.renewal());
    assertEquals(List.of(4, 3, 3), z2.shares(10));
  }

  @Test
  void aShorterTestIsSharedOutLikeTheWholeOne() {
    Programme z1 = ProgrammeFile.read("programmes.yaml", SHIPPED).programmes().get(0);
    assertEquals(List.of(3, 3, 2, 2), z1.shares(10));
    assertEquals(List.of(5, 5, 5, 5), z1.shares(20));
    assertEquals(24, z1.months(true), "no shorter validity in this programme");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "code: Z1            | code: z1              | p.yaml:1: $[0].code",
        "version: 2          | version: one          | p.yaml:2: $[0].version",
        "pass: 15            | pass: 21              | p.yaml:16: $[0].pass asks for 21 of 20 questions",
        "must: 3             | must: 22              | p.yaml:15: $[0].must more than the test has questions",
        "validity: 24        | duration: 24          | p.yaml:1: $[0]",
        "law: 2026-11-22     | law: 22.11.2026       | p.yaml:34: $[0].law",
        "competence: KA3.1   | competence: KA9       | p.yaml:39: $[0].outcomes[3].competence",
        "levels: [20, 50, 30] | levels: [20, 50, 40] | p.yaml:12: $[0].courses[1].levels add up to 110, not 100",
        "levels: [20, 50, 30] | levels: [50, 50]     | p.yaml:12: $[0].courses[1].levels",
        "slug: ki-in-der-halle, items: 5 | slug: ki-in-der-halle | p.yaml:11: $[0].courses[0]",
        "requires: [Z1]      | requires: [Z9]        | p.yaml:54: $[1].requires[0] Z9 is no programme above this one",
        "items: 10, must: 2  | items: 30, must: 2    | p.yaml:27: $[0].renewal.items more than the whole test has",
        "must: 2, pass: 8    | must: 2, pass: 11     | p.yaml:27: $[0].renewal.pass asks for 11 of 10 questions",
        "one-of: [1, 2, 3]   | one-of: [1, 4]        | p.yaml:27: $[0].renewal there is no exercise 4 in this programme",
        "from: 60, grace: 30 | from: 0, grace: 30    | p.yaml:27: $[0].renewal.from",
        "half-yearly: 6      | half-yearly: 2        | p.yaml:71: $[1].renewal.from is not shorter than the validity",
        "exercises-one-of: [1, 2, 3] | exercises: [1], exercises-one-of: [1] | p.yaml:27: $[0].renewal",
        "'title: {de: KI-Grundschein' | 'title: {de: [' | p.yaml:3: "
      })
  void aFaultIsNamedWithItsLine(String right, String wrong, String expected) {
    String changed = SHIPPED.replace(right, wrong);
    assertTrue(!changed.equals(SHIPPED), right);

    List<String> faults = ProgrammeFile.read("p.yaml", changed).faults();
    assertTrue(
        faults.stream().anyMatch(fault -> fault.startsWith(expected.strip())), faults::toString);
  }

  @Test
  void allFaultsAreReportedAtOnceAndNothingIsOffered() {
    ProgrammeFile.Reading reading =
        ProgrammeFile.read(
            "p.yaml",
            SHIPPED.replaceFirst("hours: 2", "hours: 0").replace("validity: 24", "validity: 0"));

    assertEquals(2, reading.faults().size(), reading.faults().toString());
    assertEquals(List.of(), reading.programmes());
  }

  @Test
  void aCodeCannotBeUsedTwice() {
    List<String> faults =
        ProgrammeFile.read("p.yaml", SHIPPED.replace("code: Z2", "code: Z1")).faults();
    assertEquals(1, faults.size());
    assertTrue(faults.get(0).endsWith("Z1 is there twice"), faults.get(0));
  }

  @Test
  void anEmptyFileOffersNothing() {
    assertEquals(new ProgrammeFile.Reading(List.of(), List.of()), ProgrammeFile.read("p.yaml", ""));
  }
}
