package org.werkbank.home.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way back from the answer of a machine. */
class MachinePageTest {

  @ParameterizedTest
  @CsvSource({
    "http://localhost:8080/exercises/word-machine?offer=B, /exercises/word-machine?offer=B",
    "https://werkbank.example/courses/ki-in-der-halle/3?step=try, /courses/ki-in-der-halle/3?step=try",
    "https://elsewhere.example//other.example/x, /exercises",
    "http://localhost:8080/\\other.example, /exercises",
    "http://localhost:8080/machine/01935000-0000-7000-8000-000000000000, /exercises",
    "http://localhost:8080, /exercises",
    "javascript:alert(1), /exercises",
    "http://a b/c, /exercises",
    ", /exercises"
  })
  void leadsToAPageOfThisServer(String from, String back) {
    assertEquals(back, MachinePage.back(from));
  }
}
