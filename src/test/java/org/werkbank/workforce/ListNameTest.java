package org.werkbank.workforce;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ListNameTest {
  @Test
  void theFamilyNameStandsFirst() {
    assertEquals("Brandt, Katja", new ListName("Katja Brandt").listed());
    assertEquals(
        "Großmann-Oyelaran, Friederike", new ListName(" Friederike Großmann-Oyelaran ").listed());
    assertEquals("Sukarno", new ListName("Sukarno").listed());
  }

  @Test
  void namesAreSortedAsInATelephoneBook() {
    assertEquals("mueller aenne", new ListName("Änne Müller").sortable());
    assertEquals(
        "grossmann oyelaran friederike", new ListName("Friederike Großmann-Oyelaran").sortable());
    assertEquals("dabrowski piotr", new ListName("Piotr Dąbrowski").sortable());
    assertEquals("yilmaz ayse", new ListName("Ayşe Yılmaz").sortable());
  }

  @Test
  void anUmlautIsFoundAsOneLetterAndAsTwo() {
    assertEquals(
        new TreeSet<>(List.of("joerg", "jorg", "mueller", "muller")),
        new ListName("Jörg Müller").words());
  }

  @Test
  void aDecomposedUmlautIsTheSameLetter() {
    assertEquals(new ListName("Jörg").words(), new ListName("Jo\u0308rg").words());
  }

  @Test
  void otherScriptsStayReadable() {
    assertEquals(new TreeSet<>(List.of("иванов", "лев")), new ListName("Лев Иванов").words());
  }

  @Test
  void whatSomebodyTypedIsCutIntoWordStarts() {
    assertEquals(List.of("grossmann", "oy"), ListName.asked(" GROSSMANN-oy "));
    assertEquals(List.of(), ListName.asked(" -,' "));
    assertEquals(4, ListName.asked("a b c d e f").size());
  }
}
