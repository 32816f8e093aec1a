package org.werkbank.certification.badge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolderNameTest {
  private static final String SALT = "k3J9";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ayşe yılmaz",
        "  Ayşe\u00a0 Yılmaz ",
        "AYŞE YILMAZ",
        "Ays\u0327e Yılmaz",
        "Ay\u00adşe Yılmaz"
      })
  void caseSpacesAndUnicodeFormsDoNotCount(String typed) {
    assertEquals(
        HolderName.tolerantHash("Ayşe Yılmaz", SALT), HolderName.tolerantHash(typed, SALT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ayşe Yildiz", "Ayşe", "AyşeYılmaz", "Yılmaz Ayşe", ""})
  void anotherNameIsAnotherName(String typed) {
    assertNotEquals(
        HolderName.tolerantHash("Ayşe Yılmaz", SALT), HolderName.tolerantHash(typed, SALT));
  }

  @Test
  void sharpSIsDoubleS() {
    assertEquals(
        HolderName.tolerantHash("Jörg Strauß", SALT),
        HolderName.tolerantHash("JÖRG STRAUSS", SALT));
  }

  /** Known answer: printf 'Ayşe Yılmazk3J9' | sha256sum. */
  @Test
  void theBadgeCarriesTheHashOfExactlyThisName() {
    assertEquals(
        "sha256$43947a3d1faa3e64a3595368b887be84b1b2a4b68783113f1e8b2974263a09bb",
        HolderName.openBadgesHash("Ayşe Yılmaz", SALT));
  }

  @Test
  void everySaltIsNew() {
    assertNotEquals(HolderName.newSalt(), HolderName.newSalt());
    assertEquals(22, HolderName.newSalt().length());
  }
}
